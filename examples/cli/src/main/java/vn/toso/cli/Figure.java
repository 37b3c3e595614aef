package vn.toso.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.CountedUnit;
import vn.toso.coverage.CountedUnit.Standing;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.UnitIndicator;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.VietnamUnits;

/** How a figure is written: numerator and denominator beside every percentage, and never a percentage of nothing. */
final class Figure {
    /** A line of the table. */
    private record Row(Coverage count, boolean isTotal) {}

    private final Session session;
    private final Texts texts;
    private final Indicator indicator;
    private final CoverageReport answer;

    Figure(Session session, Indicator indicator, CoverageReport answer) {
        this.session = session;
        this.texts = session.texts();
        this.indicator = indicator;
        this.answer = answer;
    }

    /** Adds the whole answer: a sentence, the rows, and the units behind them if they are asked for. */
    void tell(Report report, boolean withUnits) {
        report.value("indicator", answer.definition().id())
                .value("definition", indicator.definition().text(texts.locale()))
                .value("as_of", answer.query().asOf().toString())
                .value("boundaries", answer.query().boundaries().toString())
                .value("under", answer.query().scope().map(Object::toString).orElse(null))
                .value("level", answer.query().level().name())
                .value("certain", answer.total().certain())
                .value("possible", answer.total().possible())
                .value("of", answer.total().denominator())
                .value("reporting", answer.total().completeness().reporting());
        report.say(sentence()).say(provenance());
        Table<Row> rows = rows();
        if (withUnits) {
            report.table(units());
        }
        if (answer.rows().isEmpty()) {
            report.say(texts.get(
                    "figure.no-rows",
                    session.naming().level(answer.query().level()),
                    answer.query().boundaries()));
        }
        boolean sameLevel = answer.query().level().equals(indicator.definition().reportingLevel());
        report.table(withUnits && sameLevel ? rows.unshown() : rows);
    }

    /** Returns the figure as one sentence. */
    String sentence() {
        String where = answer.total().unit().map(AdminUnit::fullName).orElseGet(() -> texts.get("figure.everywhere"));
        return texts.get("figure.sentence", where, figure(answer.total()), completeness(answer.total()));
    }

    /** Returns what the figure rests on. */
    String provenance() {
        String key = answer.query().isRestated() ? "figure.restated" : "figure.as-it-was";
        return texts.get(
                key,
                answer.definition().id(),
                indicator.definition().text(texts.locale()),
                answer.query().asOf(),
                answer.query().boundaries(),
                VietnamUnits.version());
    }

    /** Returns {@code 16 trên 20 (80,0 %)}, or both numbers where they differ, or why there is none. */
    String figure(Coverage count) {
        if (count.isUndefined()) {
            return texts.get(
                    "figure.undefined",
                    session.naming().level(indicator.definition().reportingLevel()));
        }
        if (count.isExact()) {
            return texts.get(
                    "figure.exact",
                    count.certain(),
                    count.denominator(),
                    texts.percent(count.certain(), count.denominator()));
        }
        return texts.get(
                "figure.open",
                count.certain(),
                count.possible(),
                count.denominator(),
                texts.percent(count.certain(), count.denominator()),
                texts.percent(count.possible(), count.denominator()));
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
        return Table.of("rows", all)
                .value("indicator", row -> answer.definition().id())
                .value("as_of", row -> answer.query().asOf().toString())
                .value("boundaries", row -> answer.query().boundaries().toString())
                .value("register", row -> VietnamUnits.version().toString())
                .value("total", row -> row.isTotal())
                .column("code", this::code, row -> row.isTotal() ? "" : String.valueOf(code(row)))
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
                                : row.count().unit().map(AdminUnit::fullName).orElse(""))
                .value("certain", row -> row.count().certain())
                .value("possible", row -> row.count().possible())
                .value("of", row -> row.count().denominator())
                .value("reporting", row -> row.count().completeness().reporting())
                .value("undefined", row -> row.count().isUndefined() ? "nothing-to-count" : null)
                .shown("covered", row -> figure(row.count()))
                .shown("completeness", row -> completeness(row.count()));
    }

    private @org.jspecify.annotations.Nullable Object code(Row row) {
        return row.count().unit().flatMap(AdminUnit::code).map(Object::toString).orElse(null);
    }

    /** The counted units, those without a team first, then those that perhaps have one, then the others. */
    Table<CountedUnit> units() {
        UnitTree tree = session.register().on(answer.query().boundaries());
        List<CountedUnit> units = Stream.of(Standing.NONE, Standing.POSSIBLE, Standing.CERTAIN)
                .flatMap(standing -> answer.units(standing).stream())
                .toList();
        return Table.of("units", units)
                .column("standing", unit -> Naming.key(unit.standing()), this::standing)
                .column(
                        "code",
                        unit -> unit.unit().code().map(Object::toString).orElse(null),
                        unit -> unit.unit().code().map(Object::toString).orElse(""))
                .value("unit_id", unit -> unit.unit().id().toString())
                .text("unit_name", unit -> unit.unit().fullName())
                .shown("above", unit -> session.naming().above(unit.unit(), tree))
                .value("reporting", CountedUnit::reporting)
                .column(
                        "teams",
                        unit -> unit.by().stream().map(UnitIndicator.Mark::by).toList(),
                        unit -> unit.by().stream().map(UnitIndicator.Mark::by).collect(Collectors.joining(", ")));
    }

    private String standing(CountedUnit unit) {
        if (unit.standing() == Standing.NONE) {
            return texts.get(unit.reporting() ? "standing.none.said" : "standing.none.silent");
        }
        return texts.get("standing." + Naming.key(unit.standing()));
    }
}
