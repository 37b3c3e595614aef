package vn.toso.coverage;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/** Which units that are due have said anything in the question's period (rule C8). */
final class Reporting {
    static final FindingCode UNKNOWN = new FindingCode(
            "report.unit.unknown",
            Severity.ERROR,
            "Báo cáo: không có đơn vị nào mang định danh {unit}; báo cáo không được tính. Hãy sửa định danh.",
            "A report: there is no unit with the id {unit}; the report is not counted. Correct the id.");
    static final FindingCode ABSENT = new FindingCode(
            "report.unit.absent",
            Severity.WARNING,
            "Báo cáo: {unit} không có trong kỳ tính đến ngày {day}, khi đó thuộc {candidates}; báo cáo không được tính. Hãy sửa đơn vị hoặc ngày.",
            "A report: {unit} is not there in the period up to {day}, it is part of {candidates} then; the report is not counted. Correct the unit or the days.");

    private final Ways ways;
    private final CoverageQuery query;
    private final DateRange days;
    private final DueUnits due;
    private final boolean countedIsReport;
    private final BitSet reported = new BitSet();
    private final Set<UnitId> spokenOf = new HashSet<>();
    private final int[] reportedInRow;
    private final int[] dueInRow;

    Reporting(Ways ways, Targets targets, CoverageQuery query, Indicator indicator) {
        this.ways = ways;
        this.query = query;
        this.countedIsReport = indicator.isCountedReport();
        this.due = targets.due(indicator.definition().reportingLevel());
        this.days = query.days();
        this.reportedInRow = new int[targets.rows().size()];
        this.dueInRow = new int[targets.rows().size()];
    }

    /** Something is counted here: where it is about the period, its unit has said something. */
    void filed(Way way) {
        if (countedIsReport && days.contains(way.day())) {
            add(way);
        }
    }

    /** Something would be counted here, but its unit is not there; that is said of it already. */
    void absent(Place place) {
        spokenOf.add(place.unit());
    }

    /** Only what is certainly of one unit is a report of it. */
    private void add(Way way) {
        int number = way.reportOf(due);
        if (number != DueUnits.NONE) {
            reported.set(number);
        }
    }

    /** Takes the reports that say so themselves, and counts. */
    void close(Indicator indicator, Facts facts, Collection<Finding> findings) {
        try (Stream<Report> reports = indicator.reported(facts, query)) {
            reports.distinct().forEach(report -> take(report, findings));
        }
        for (int number = 0; number < due.size(); number++) {
            int row = due.row(number);
            if (row != Targets.NONE) {
                dueInRow[row]++;
                reportedInRow[row] += reported.get(number) ? 1 : 0;
            }
        }
    }

    private void take(Report report, Collection<Finding> findings) {
        Place place = report.place();
        Optional<DateRange> about = place.about().intersection(days);
        if (about.isEmpty()) {
            return;
        }
        Optional<Way> way = ways.of(new Place(place.unit(), about.get()));
        if (way.isPresent()) {
            // That there is nothing, only the unit that is due can say.
            UnitLevel of = ways.register().on(way.get().day()).get(place.unit()).level();
            if (!report.ofNothing() || of.equals(due.level())) {
                add(way.get());
            }
        } else if (report.ofNothing() && !spokenOf.contains(place.unit())) {
            findings.add(absent(place.unit()));
        }
    }

    private Finding absent(UnitId unit) {
        List<AdminUnit> history = ways.register().history(unit);
        if (history.isEmpty()) {
            return Finding.of(UNKNOWN, Location.NONE, "unit", unit.value());
        }
        AdminUnit near = Absences.nearest(history, query.asOf());
        return Finding.of(
                ABSENT,
                Location.NONE,
                "unit",
                Ways.name(near),
                "day",
                query.asOf().toString(),
                "candidates",
                ways.names(unit, Absences.livedNear(near, query.asOf()), query.asOf()));
    }

    boolean has(UnitId unit) {
        int number = due.number(unit);
        return number != DueUnits.NONE && reported.get(number);
    }

    Completeness row(int row) {
        return new Completeness(reportedInRow[row], dueInRow[row]);
    }

    Completeness total() {
        return new Completeness(reported.cardinality(), due.size());
    }
}
