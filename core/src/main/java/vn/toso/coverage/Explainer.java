package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.report.ReportedCount;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Hop;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Explains the figures of one answer, from the sentence down to the clause of the act. */
final class Explainer {
    /** How many units are told one by one; whoever wants all of a country has them in the report's lists. */
    private static final int MOST = 60;

    private static final Sentences VI = new Sentences(true);
    private static final Sentences EN = new Sentences(false);

    private final CoverageReport report;
    private final CoverageQuery query;
    private final UnitRegister register;
    private final UnitTree boundaries;
    private final Ways ways;
    /** So that an explanation takes as long as what it says, and not as long as the whole answer. */
    private final AtNodes<Placed> origins;

    private final AtNodes<CountedUnit> units;
    private final AtNodes<ReportedCount> said;

    /** What was counted, and the places where it may have come to. */
    private record Placed(Origin origin, List<UnitId> places) {}

    Explainer(CoverageReport report, UnitRegister register) {
        this.report = report;
        this.query = report.query();
        this.register = register;
        this.boundaries = register.on(query.boundaries());
        this.ways = new Ways(register, query.boundaries());
        this.origins = new AtNodes<>(boundaries);
        for (Origin origin : report.origins()) {
            Placed placed = new Placed(origin, places(origin));
            origins.add(placed, placed.places());
        }
        this.units = new AtNodes<>(boundaries);
        report.units()
                .forEach(unit -> units.add(unit, ways.whereabouts(unit.unit().id())));
        this.said = new AtNodes<>(boundaries);
        for (ReportedCount one : report.said()) {
            ways.of(new Place(one.unit(), one.about())).ifPresent(way -> said.add(one, way.lowest()));
        }
    }

    synchronized Explanation total() {
        return explain(report.total(), query.scopeOrNull());
    }

    synchronized Explanation row(Coverage row) {
        return explain(row, row.unit().orElseThrow().id());
    }

    private Explanation explain(Coverage row, @Nullable UnitId node) {
        Predicate<UnitId> under = unit -> node == null || boundaries.isUnder(unit, node);
        List<Explanation> details = new ArrayList<>();
        Definition definition = report.definition();
        details.add(definition(definition));
        details.add(question());
        if (!report.units().isEmpty()) {
            units(units.of(node), details);
        } else {
            List<Placed> here = origins.of(node);
            origins(here, under, details);
            said(said.of(node), details);
            doubled(row, here, details);
        }
        details.add(completeness(row));
        details.add(rule());
        return new Explanation(Explanation.Kind.FIGURE, VI.figure(row), EN.figure(row), details);
    }

    private static Explanation definition(Definition definition) {
        return say(
                Explanation.Kind.DEFINITION,
                s -> definition.id() + ": " + definition.text(Locale.forLanguageTag(s.say("vi", "en")))
                        + parameters(definition));
    }

    private static Explanation completeness(Coverage row) {
        Completeness completeness = row.completeness();
        return say(
                Explanation.Kind.COMPLETENESS,
                s -> s.say("đã báo cáo: ", "reported: ")
                        + completeness.reporting()
                        + s.say(" trên ", " of ")
                        + completeness.due()
                        + s.say(" đơn vị phải báo cáo (C8)", " units due (C8)"));
    }

    /** D2: what a published cell says, what was asked, and how it is protected; never what it is made of. */
    static Explanation guarded(CoverageReport report, PublishedCell cell, int minimum) {
        Explainer of = new Explainer(report, report.facts().register());
        List<Explanation> details = new ArrayList<>();
        Definition definition = report.definition();
        details.add(definition(definition));
        details.add(of.question());
        cell.coverage().ifPresent(row -> details.add(completeness(row)));
        details.add(of.rule());
        details.add(say(
                Explanation.Kind.RULE,
                s -> s.say(
                                "công bố có bảo vệ: số nào bị ẩn thì còn ít nhất ",
                                "protected as published: a hidden count keeps at least ")
                        + minimum
                        + s.say(" giá trị có thể có (D2)", " possible values (D2)")));
        return new Explanation(Explanation.Kind.FIGURE, VI.published(cell), EN.published(cell), details);
    }

    private static String parameters(Definition definition) {
        return definition.parameters().isEmpty() ? "" : " " + definition.parameters();
    }

    private Explanation question() {
        return say(
                Explanation.Kind.QUESTION,
                s -> (definitionIsOfPeriod()
                                ? s.say("trong kỳ ", "in the period ")
                                        + Optional.ofNullable(query.periodOrNull())
                                                .map(Object::toString)
                                                .orElseGet(() -> query.days().toString())
                                : s.say("tính đến hết ngày ", "as of the end of ") + query.asOf())
                        + s.say(", theo địa giới ngày ", ", on the boundaries of ")
                        + query.boundaries()
                        + s.say(", theo những gì đã ghi nhận đến ", ", as known at ")
                        + report.knownAt());
    }

    private boolean definitionIsOfPeriod() {
        return report.definition().about() == Definition.About.PERIOD;
    }

    private Explanation rule() {
        return say(
                Explanation.Kind.RULE,
                s -> query.isRestated()
                        ? s.say(
                                "quy đổi: dân đi theo nghị quyết, đất không mang theo gì (U3, U6); nơi luật chia dân mà không nói ai về đâu thì chỉ có khoảng (C4)",
                                "restated: people go as the acts say, land carries nothing (U3, U6); where the law divides people without saying who went where there is an interval (C4)")
                        : s.say(
                                "giữ nguyên như khi đó: đơn vị không còn trong ngày thì không tính (C11)",
                                "as it was: what stands on a unit that is not there on the day is not counted (C11)"));
    }

    private void units(List<CountedUnit> here, List<Explanation> details) {
        int told = 0;
        long more = 0;
        for (CountedUnit unit : here) {
            if (unit.standing() == CountedUnit.Standing.CERTAIN && told >= MOST) {
                more++;
                continue;
            }
            told++;
            details.add(counted(unit));
        }
        if (more > 0) {
            long others = more;
            details.add(say(
                    Explanation.Kind.SETTLED,
                    s -> s.say("và ", "and ") + others + s.say(" đơn vị nữa, chắc chắn", " more units, certainly")));
        }
    }

    private Explanation counted(CountedUnit unit) {
        List<Explanation> details = new ArrayList<>();
        for (Mark mark : unit.by()) {
            details.add(mark(mark));
        }
        return switch (unit.standing()) {
            case CERTAIN ->
                say(Explanation.Kind.SETTLED, s -> s.unit(unit.unit()) + s.say(": chắc chắn", ": certainly"), details);
            case POSSIBLE ->
                say(
                        Explanation.Kind.POOL,
                        s -> s.unit(unit.unit())
                                + s.say(
                                        ": có thể, vì chưa rõ dân về đâu",
                                        ": possibly, for nobody knows where people went"),
                        details);
            case NONE ->
                say(
                        Explanation.Kind.LACKING,
                        s -> s.unit(unit.unit())
                                + s.say(": không có", ": nothing")
                                + (unit.reporting() ? "" : s.say(", cũng chưa báo cáo", ", and no report either")));
        };
    }

    private Explanation mark(Mark mark) {
        Optional<LocalDate> day = ways.of(mark.place()).map(Way::day);
        List<Explanation> hops = day.map(d -> hops(mark.place().unit(), d)).orElse(List.of());
        return say(
                Explanation.Kind.LINEAGE,
                s -> mark.by() + s.say(" ở ", " in ") + named(mark.place().unit(), day.orElse(query.asOf())),
                hops);
    }

    private void origins(List<Placed> here, Predicate<UnitId> under, List<Explanation> details) {
        Map<UnitId, List<Origin>> settled = new LinkedHashMap<>();
        Map<List<UnitId>, List<Origin>> open = new LinkedHashMap<>();
        Map<UnitId, List<Origin>> undecided = new LinkedHashMap<>();
        for (Placed placed : here) {
            Origin origin = placed.origin();
            List<UnitId> places = placed.places();
            if (origin.isOrOutside()) {
                undecided.computeIfAbsent(origin.unit(), u -> new ArrayList<>()).add(origin);
            } else if (places.stream().allMatch(under)) {
                settled.computeIfAbsent(origin.unit(), u -> new ArrayList<>()).add(origin);
            } else {
                open.computeIfAbsent(places, c -> new ArrayList<>()).add(origin);
            }
        }
        settled.values().stream().limit(MOST).forEach(all -> details.add(origin(Explanation.Kind.SETTLED, all)));
        if (settled.size() > MOST) {
            int more = settled.size() - MOST;
            details.add(say(
                    Explanation.Kind.SETTLED, s -> s.say("và ", "and ") + more + s.say(" nơi nữa", " more places")));
        }
        open.forEach((candidates, all) -> {
            List<AdminUnit> units = candidates.stream().map(boundaries::get).toList();
            List<Explanation> from = new ArrayList<>();
            Map<UnitId, List<Origin>> byUnit = new LinkedHashMap<>();
            all.forEach(origin -> byUnit.computeIfAbsent(origin.unit(), u -> new ArrayList<>())
                    .add(origin));
            byUnit.values().forEach(one -> from.add(origin(Explanation.Kind.POOL, one)));
            Counts sum = sum(all);
            details.add(say(
                    Explanation.Kind.POOL,
                    s -> s.counts(sum, report.measure())
                            + s.say(" ở một trong các nơi: ", " in one of: ")
                            + s.units(units),
                    from));
        });
        if (!undecided.isEmpty()) {
            List<Explanation> from = new ArrayList<>();
            undecided.values().stream().limit(MOST).forEach(one -> from.add(origin(Explanation.Kind.POOL, one)));
            Counts sum = sum(undecided.values().stream().flatMap(List::stream).toList());
            details.add(say(
                    Explanation.Kind.POOL,
                    s -> s.counts(sum, report.measure())
                            + (SkillIndicators.isConversion(report.definition())
                                    ? s.say(
                                            ": chưa rõ đã đến bước này hay chưa, hoặc có thuộc diện hay không (C5)",
                                            ": nobody knows whether they have reached this step, or are eligible (C5)")
                                    : s.say(
                                            ": chưa rõ có thuộc diện hay không, vì thiếu ngày sinh (C5)",
                                            ": nobody knows whether they are eligible, for want of a birth day (C5)")),
                    from));
        }
    }

    /** C7, C10: what was said and is in no figure is the reason why there may be none. */
    private void said(List<ReportedCount> here, List<Explanation> details) {
        for (ReportedCount one : here) {
            ways.of(new Place(one.unit(), one.about()))
                    .ifPresent(way -> details.add(say(
                            Explanation.Kind.LACKING,
                            s -> named(one.unit(), way.day())
                                    + s.say(" đã báo cáo ", " reported ")
                                    + one.text(Locale.forLanguageTag(s.say("vi", "en")))
                                    + one.group()
                                            .map(group -> " (" + group + ")")
                                            .orElse("")
                                    + s.say(
                                            ": giữ nguyên như đã nói, không cộng vào con số nào (C7, C10)",
                                            ": kept as it was said, and in no figure (C7, C10)"))));
        }
    }

    /** C3: a person in two teams is named at both. */
    private void doubled(Coverage row, List<Placed> here, List<Explanation> details) {
        Counts named = sum(here.stream().map(Placed::origin).toList());
        long counted = row.numerator()
                + row.pools().stream().mapToLong(pool -> pool.counts().done()).sum();
        long eligible = row.denominator()
                + row.pools().stream()
                        .mapToLong(pool -> pool.counts().eligible())
                        .sum();
        if (named.done() > counted || named.eligible() > eligible) {
            details.add(say(
                    Explanation.Kind.RULE,
                    s -> s.say(
                            "ai hay tổ nào ở nhiều nơi thì được nêu ở mỗi nơi, nhưng chỉ đếm một lần (C3)",
                            "who or what is in several places is named at each, and counted once (C3)")));
        }
    }

    /** Where an origin may have come to; a village that is undecided is in one of its candidates. */
    private List<UnitId> places(Origin origin) {
        return origin.candidates().stream()
                .flatMap(candidate -> candidate.equals(query.scopeOrNull())
                        ? Stream.of(candidate)
                        : ways.whereabouts(candidate).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Counts sum(List<Origin> origins) {
        Counts sum = Counts.ZERO;
        for (Origin origin : origins) {
            sum = sum.plus(origin.counts());
        }
        return sum;
    }

    private Explanation origin(Explanation.Kind kind, List<Origin> origins) {
        Origin first = origins.get(0);
        Counts sum = sum(origins);
        Optional<Origin> divided = origins.stream()
                .filter(origin -> origin.as() == CountedAs.POPULATION)
                .findFirst();
        boolean reported = divided.isPresent() || origins.stream().anyMatch(origin -> origin.as() == CountedAs.REPORT);
        return say(
                kind,
                s -> named(first.unit(), first.day()) + ": " + s.counts(sum, report.measure())
                        + (reported ? s.say(", theo báo cáo (C10)", ", as reported (C10)") : "")
                        + divided.map(origin ->
                                        s.say("; mẫu số là số dân (", "; the denominator is a population figure (")
                                                + origin.label()
                                                + ") (C7)")
                                .orElse(""),
                hops(first.unit(), first.day()));
    }

    private List<Explanation> hops(UnitId unit, LocalDate day) {
        if (day.equals(query.boundaries())) {
            return List.of();
        }
        List<Explanation> steps = new ArrayList<>();
        for (Hop hop : ways.from(day).candidates(unit).hops()) {
            steps.add(say(Explanation.Kind.LINEAGE, s -> s.hop(hop, id -> namedAround(id, hop.effectiveOn()))));
        }
        return steps;
    }

    private String named(UnitId unit, LocalDate day) {
        return register.on(day).find(unit).map(Ways::name).orElseGet(() -> namedAround(unit, day));
    }

    private String namedAround(UnitId unit, LocalDate day) {
        List<AdminUnit> history = register.history(unit);
        return history.isEmpty() ? unit.value() : Ways.name(Absences.nearest(history, day));
    }

    private static Explanation say(Explanation.Kind kind, Function<Sentences, String> text) {
        return say(kind, text, List.of());
    }

    private static Explanation say(Explanation.Kind kind, Function<Sentences, String> text, List<Explanation> details) {
        return new Explanation(kind, text.apply(VI), text.apply(EN), details);
    }
}
