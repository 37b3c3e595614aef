package vn.toso.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.Bounds;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition.About;
import vn.toso.coverage.Measure;
import vn.toso.coverage.Pool;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.VietnamUnits;

/** How a figure is written: numerator and denominator beside every percentage, and never a percentage of nothing. */
final class Figure {
    /** A line of the table. */
    private record Row(Coverage count, boolean isTotal) {}

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
        report.value("indicator", answer.definition().id())
                .value("definition", answer.definition().text(texts.locale()))
                .value("parameters", parameters())
                .value("measure", Naming.key(answer.measure()))
                .value("as_of", answer.query().asOf().toString())
                .value("period", days())
                .value("boundaries", answer.query().boundaries().toString())
                .value("known_at", answer.knownAt().toString())
                .value("under", answer.query().scope().map(Object::toString).orElse(null))
                .value("level", answer.query().level().name());
        counts(answer.total()).forEach((key, value) -> report.value(key, value));
        report.say(sentence());
        new FigureParts(session, answer.total()).tell(report, isOfPeople());
        report.say(provenance());
        Table<Map.Entry<String, Long>> excluded = FigureParts.excluded(answer.total());
        Table<Row> rows = rows();
        boolean unitsAreRows = withUnits
                && !answer.units().isEmpty()
                && answer.query().level().equals(answer.definition().reportingLevel());
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
        report.table(unitsAreRows ? rows.unshown() : rows);
        if (isOfPeople()) {
            report.table(excluded.unshown());
        }
    }

    /** People, households or businesses are counted, not units, teams or members. */
    private boolean isOfPeople() {
        return answer.definition().parameters().containsKey("checklist");
    }

    private List<String> parameters() {
        return answer.definition().parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /** The days of the reports (C8), and of the figure if it is about a period. */
    private String days() {
        return Optional.ofNullable(answer.query().periodOrNull())
                .map(Object::toString)
                .orElseGet(() -> answer.query().days().toString());
    }

    private static Map<String, @Nullable Object> counts(Coverage count) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("numerator", count.numerator());
        values.put("denominator", count.denominator());
        values.put("unknown", count.unknown());
        values.put("possible", count.possible());
        values.put("open", open(count));
        Optional<Bounds> bounds = count.bounds();
        values.put("lower", bounds.map(Bounds::lower).orElse(null));
        values.put("lower_of", bounds.map(Bounds::lowerOf).orElse(null));
        values.put("upper", bounds.map(Bounds::upper).orElse(null));
        values.put("upper_of", bounds.map(Bounds::upperOf).orElse(null));
        values.put("reporting", count.completeness().reporting());
        values.put("due", count.completeness().due());
        values.put("reported_numerator", count.reported().done());
        values.put("reported_denominator", count.reported().eligible());
        values.put("undecided", FigureParts.undecided(count));
        return values;
    }

    static long open(Coverage count) {
        long open = 0;
        for (Pool pool : count.pools()) {
            open += Math.max(pool.counts().eligible(), pool.counts().done());
        }
        return open;
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
            return texts.get("figure.undefined.people");
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
            return open(count) == 0
                    ? exact
                    : texts.get("figure.exact.open", exact, new FigureParts(session, count).open());
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
                new FigureParts(session, count).open());
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

    private Table<Row> rows() {
        List<Row> all = Stream.concat(
                        answer.rows().stream().map(row -> new Row(row, false)),
                        Stream.of(new Row(answer.total(), true)))
                .toList();
        Table<Row> table = Table.of("rows", all)
                .value("indicator", row -> answer.definition().id())
                .value("as_of", row -> answer.query().asOf().toString())
                .value("period", row -> days())
                .value("boundaries", row -> answer.query().boundaries().toString())
                .value("known_at", row -> answer.knownAt().toString())
                .value("register", row -> VietnamUnits.version().toString())
                .value("total", Row::isTotal)
                .column("code", this::code, row -> row.isTotal() ? "" : shownCode(row))
                .value(
                        "unit_id",
                        row -> row.count()
                                .unit()
                                .map(unit -> unit.id().toString())
                                .orElse(null))
                .column(
                        "unit_name",
                        row -> row.count().unit().map(AdminUnit::fullName).orElse(null),
                        row -> row.isTotal()
                                ? texts.get("figure.total")
                                : row.count().unit().map(AdminUnit::fullName).orElse(""));
        for (String key : counts(answer.total()).keySet()) {
            table.value(key, row -> counts(row.count()).get(key));
        }
        return table.value("undefined", row -> row.count().isUndefined() ? "nothing-to-count" : null)
                .shown("figure", row -> figure(row.count()))
                .shown("completeness", row -> completeness(row.count()));
    }

    private @Nullable Object code(Row row) {
        return row.count().unit().flatMap(AdminUnit::code).map(Object::toString).orElse(null);
    }

    private static String shownCode(Row row) {
        return row.count().unit().flatMap(AdminUnit::code).map(Object::toString).orElse("");
    }

    static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
