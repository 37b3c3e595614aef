package vn.toso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toso.cli.input.UnitList;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.finding.Finding;
import vn.toso.unit.Edition;
import vn.toso.unit.EditionRange;
import vn.toso.unit.UnfitRow;
import vn.toso.unit.UnitRegister;

/** On which days a list can have been written. */
final class Dating {
    private final UnitList list;
    private final Edition edition;

    private Dating(UnitList list, Edition edition) {
        this.list = list;
        this.edition = edition;
    }

    static Dating of(UnitRegister register, UnitList list) {
        return new Dating(
                list,
                Edition.of(
                        register, list.rows().stream().map(UnitList.Entry::unit).toList()));
    }

    /** Returns the last day of the last range, or its first day if it is still open; empty if no row fits any day. */
    Optional<LocalDate> lastDay() {
        List<EditionRange> ranges = edition.ranges();
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(ranges.get(ranges.size() - 1).days())
                        .map(days -> days.lastDay().orElse(days.from()));
    }

    List<Finding> findings() {
        return edition.findings().stream().map(list::at).toList();
    }

    void tell(Session session, Report report) {
        Naming naming = session.naming();
        String days = edition.ranges().stream()
                .map(range -> naming.days(range.days()))
                .collect(Collectors.joining(session.text("edition.or")));
        report.value("rows", (long) edition.rows());
        report.say(
                edition.ranges().isEmpty()
                        ? session.text("edition.none", edition.rows())
                        : session.text(
                                "edition.sentence",
                                days,
                                edition.ranges().get(0).fitting(),
                                edition.rows()));
        report.table(Table.of("ranges", edition.ranges())
                .column(
                        "from",
                        range -> range.days().isOpenStarted()
                                ? null
                                : range.days().from().toString(),
                        range -> range.days().isOpenStarted()
                                ? ""
                                : range.days().from().toString())
                .column(
                        "last_day",
                        range -> range.days().lastDay().map(Object::toString).orElse(null),
                        range -> range.days().lastDay().map(Object::toString).orElse(""))
                .number("fitting", session.texts(), range -> (long) range.fitting())
                .number("exact", session.texts(), range -> (long) range.exact())
                .value("fewest_units", EditionRange::fewestUnits)
                .value("most_units", EditionRange::mostUnits)
                .shown("units", range -> units(session, range)));
        if (!edition.unfit().isEmpty()) {
            report.say(session.text("edition.unfit", edition.unfit().size()));
            report.table(unfit(naming, session.texts()));
        }
    }

    private static String units(Session session, EditionRange range) {
        String fewest = session.texts().number(range.fewestUnits());
        return range.fewestUnits() == range.mostUnits()
                ? fewest
                : fewest + " – " + session.texts().number(range.mostUnits());
    }

    private Table<UnfitRow> unfit(Naming naming, Texts texts) {
        return Table.of("unfit", edition.unfit())
                .column(
                        "row",
                        row -> row.row().where().row(),
                        row -> String.valueOf(row.row().where().row()))
                .text("written_code", row -> row.row().code())
                .text("written_name", row -> row.row().name())
                .column(
                        "fits",
                        row -> row.fits().stream().map(Object::toString).toList(),
                        row -> row.fits().stream().map(naming::days).collect(Collectors.joining("; ")))
                .column(
                        "holders",
                        row -> row.holders().stream()
                                .map(unit -> unit.id().toString())
                                .distinct()
                                .toList(),
                        row -> row.holders().stream()
                                .map(naming::full)
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .value("finding", row -> row.finding().code().id())
                .shown("reason", row -> row.finding().message(texts.locale()));
    }
}
