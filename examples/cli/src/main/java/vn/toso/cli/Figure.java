package vn.toso.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.Bounds;
import vn.toso.coverage.CountedAs;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition.About;
import vn.toso.coverage.Measure;
import vn.toso.coverage.Origin;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.VietnamUnits;

/** How a figure is written: numerator and denominator beside every percentage, and never a percentage of nothing. */
final class Figure {
    private final Session session;
    private final Texts texts;
    private final UnitRegister register;
    private final CoverageReport answer;

    /** @param register the units the answer was computed with: the pack's, or with a list's villages beside them */
    Figure(Session session, UnitRegister register, CoverageReport answer) {
        this.session = session;
        this.register = register;
        this.texts = session.texts();
        this.answer = answer;
    }

    /** Adds the whole answer: a sentence, the rows, and what is behind them if it is asked for. */
    void tell(Report report, boolean withUnits) {
        Table<?> rows = new FigureRows(session).of(this);
        boolean unitsAreRows = withUnits
                && !answer.units().isEmpty()
                && answer.query().level().equals(answer.definition().reportingLevel());
        tell(report, withUnits, List.of(unitsAreRows ? rows.unshown() : rows));
    }

    /**
     * Adds the same, apart for the groups of a dimension (C9).
     *
     * @param withRows whether people see a row for each unit, or only one for each group
     */
    void tell(Report report, boolean withUnits, SortedMap<String, Figure> groups, String dimension, boolean withRows) {
        FigureRows rows = new FigureRows(session);
        report.value("by", dimension);
        tell(report, withUnits, List.of(rows.all(groups, dimension), rows.shown(groups, dimension, withRows)));
        report.say(texts.get("figure.by.completeness"));
    }

    private void tell(Report report, boolean withUnits, List<Table<?>> rows) {
        values(report);
        report.value("protected", false);
        FigureRows.counts(answer.total()).forEach((key, value) -> report.value(key, value));
        report.say(sentence());
        new FigureParts(session, answer.total())
                .tell(report, isOfPeople(), answer.definition().id().equals("household.five"));
        populations(report);
        target(report);
        report.say(provenance());
        if (withUnits) {
            report.table(new Behind(session, register, answer).table());
        }
        if (answer.rows().isEmpty()) {
            report.say(texts.get(
                    "figure.no-rows",
                    session.naming().level(answer.query().level()),
                    answer.query().boundaries(),
                    answer.total().unit().map(AdminUnit::fullName).orElse(texts.get("figure.everywhere"))));
        }
        rows.forEach(report::table);
        if (isOfPeople()) {
            report.table(FigureParts.excluded(answer.total()).unshown());
            new FigureSaid(session, register, answer).tell(report);
        }
    }

    /** Adds what was asked, for programs. */
    void values(Report report) {
        report.value("indicator", answer.definition().id())
                .value("definition", answer.definition().text(texts.locale()))
                .value("parameters", parameters())
                .value("reads", answer.definition().reads())
                .value("source", answer.definition().source().orElse(null))
                .value("measure", Naming.key(answer.measure()))
                .value("as_of", answer.query().asOf().toString())
                .value("period", days())
                .value("boundaries", answer.query().boundaries().toString())
                .value("known_at", answer.knownAt().toString())
                .value("under", answer.query().scope().map(Object::toString).orElse(null))
                .value("level", answer.query().level().name());
    }

    /** C7: a denominator that no register and no report brought is told with the figure. */
    private void populations(Report report) {
        UnitTree tree = register.on(answer.query().boundaries());
        List<Origin> divided = answer.origins().stream()
                .filter(origin -> origin.as() == CountedAs.POPULATION
                        && answer.query()
                                .scope()
                                .map(scope -> origin.candidates().stream().anyMatch(unit -> tree.isUnder(unit, scope)))
                                .orElse(true))
                .toList();
        report.value("population_denominators", (long) divided.size());
        if (!divided.isEmpty()) {
            long people = divided.stream()
                    .mapToLong(origin -> origin.counts().eligible())
                    .sum();
            List<String> sources =
                    divided.stream().map(Origin::label).distinct().limit(3).toList();
            report.say(texts.get("figure.parts.population", people, divided.size(), joined(sources)));
        }
    }

    private void target(Report report) {
        Optional<Attained> attained = Attained.of(answer, answer.total());
        Attained.KEYS.forEach(key ->
                report.value(key, attained.map(one -> one.values().get(key)).orElse(null)));
        attained.ifPresent(one -> report.say(texts.get("figure.target", one.target(texts), one.sentence(texts))));
    }

    UnitRegister register() {
        return register;
    }

    CoverageReport answer() {
        return answer;
    }

    /** People, households or businesses are counted, not units, teams or members. */
    boolean isOfPeople() {
        return answer.definition().parameters().containsKey("checklist")
                || answer.definition().id().startsWith(Reported.PREFIX);
    }

    /** Of whom it is not known whether they reached the step, they may be outside it. */
    private boolean isConversion() {
        return answer.definition().id().endsWith(".conversion");
    }

    List<String> parameters() {
        return answer.definition().parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /** The days of the reports (C8), and of the figure if it is about a period. */
    String days() {
        return Optional.ofNullable(answer.query().periodOrNull())
                .map(Object::toString)
                .orElseGet(() -> answer.query().days().toString());
    }

    /** Returns the figure as one sentence. */
    String sentence() {
        String where = answer.total().unit().map(AdminUnit::fullName).orElseGet(() -> texts.get("figure.everywhere"));
        return texts.get("figure.sentence", where, figure(answer.total()), completeness(answer.total()));
    }

    /** Returns what the figure rests on. */
    String provenance() {
        String what = answer.definition().id() + (parameters().isEmpty() ? "" : " " + String.join(" ", parameters()));
        String key = answer.query().isRestated() ? "figure.restated" : "figure.as-it-was";
        String when = answer.definition().about() == About.PERIOD
                ? texts.get("figure.period", shown(days()))
                : answer.query().asOf().toString();
        return texts.get(
                key,
                what,
                answer.definition().text(texts.locale()),
                when,
                answer.query().boundaries(),
                VietnamUnits.version(),
                answer.knownAt(),
                shown(days()));
    }

    /** A period without a name is shown by its first and its last day. */
    private String shown(String period) {
        DateRange days = answer.query().days();
        return period.contains("..")
                ? texts.get("figure.days", days.from(), days.until().minusDays(1))
                : period;
    }

    /** Returns {@code 16 trên 20 (80,0 %)}, or both ends where they differ, or why there is none. */
    String figure(Coverage count) {
        Optional<Bounds> bounds = count.bounds();
        if (bounds.isEmpty() && isOfPeople()) {
            boolean isForNobody = !count.settled().excluded().isEmpty();
            return texts.get(isForNobody ? "figure.undefined.nobody" : "figure.undefined.people");
        }
        if (bounds.isEmpty()) {
            return answer.units().isEmpty()
                    ? texts.get("figure.undefined.nothing")
                    : texts.get(
                            "figure.undefined",
                            session.naming().level(answer.definition().reportingLevel()));
        }
        Bounds b = bounds.get();
        if (answer.measure() == Measure.COUNT) {
            return b.isExact()
                    ? texts.number(b.lower())
                    : texts.get("figure.count.open", texts.number(b.lower()), texts.number(b.upper()));
        }
        String lower = value(b.lower(), b.lowerOf());
        if (b.isExact()) {
            String exact = texts.get(
                    answer.measure() == Measure.MEAN ? "figure.mean" : "figure.exact",
                    texts.number(count.pools().isEmpty() ? b.lower() : count.numerator()),
                    texts.number(count.pools().isEmpty() ? b.lowerOf() : count.denominator()),
                    lower);
            // C4: what is settled, and what is open beside it.
            return FigureRows.open(count) == 0
                    ? exact
                    : texts.get("figure.exact.open", exact, new FigureParts(session, count).open(isConversion()));
        }
        String upper = value(b.upper(), b.upperOf());
        if (answer.measure() == Measure.MEAN) {
            return texts.get("figure.mean.open", lower, upper);
        }
        if (count.pools().isEmpty() && !isOfPeople()) {
            return texts.get(
                    "figure.open",
                    texts.number(count.certain()),
                    texts.number(count.possible()),
                    texts.number(count.denominator()),
                    lower,
                    upper);
        }
        return texts.get(
                "figure.pools",
                lower,
                upper,
                texts.number(count.numerator()),
                texts.number(count.denominator()),
                new FigureParts(session, count).open(isConversion()));
    }

    /** Returns a share as {@code 37,6 % – 83,9 %}, or one number where its ends do not differ; nothing if it is undefined. */
    String share(Coverage count) {
        return count.bounds()
                .map(b -> b.isExact()
                        ? value(b.lower(), b.lowerOf())
                        : value(b.lower(), b.lowerOf()) + " – " + value(b.upper(), b.upperOf()))
                .orElse("");
    }

    /** Returns the same with the certain counts, for tables of many figures: {@code 37,6 % – 83,9 % (516/1.354)}. */
    String brief(Coverage count) {
        return answer.measure() == Measure.SHARE && isOfPeople() && !count.isUndefined()
                ? texts.get("figure.brief", share(count), count.numerator(), count.denominator())
                : figure(count);
    }

    private String value(long a, long b) {
        if (answer.measure() == Measure.SHARE) {
            return texts.percent(a, b);
        }
        String mean = BigDecimal.valueOf(a)
                .divide(BigDecimal.valueOf(b), 2, RoundingMode.HALF_UP)
                .toPlainString();
        return texts.locale().getLanguage().equals("vi") ? mean.replace('.', ',') : mean;
    }

    /** Returns {@code báo cáo 54/54}. */
    String completeness(Coverage count) {
        return texts.get(
                "figure.reporting",
                count.completeness().reporting(),
                count.completeness().due());
    }

    static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
