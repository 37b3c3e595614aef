package vn.toso.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.OwedReports.How;
import vn.toso.coverage.OwedReports.Owed;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.report.ReportKinds;
import vn.toso.unit.UnitId;

/** Which reports came in time, of those that were due in some days: {@code timeliness}. */
final class TimelyReports {
    private TimelyReports() {}

    /** The units of the boundary day that owe something, each with how much of it came in time. */
    static Stream<Thing> things(
            Facts facts, CoverageQuery query, @Nullable String kindOrNull, Consumer<Finding> findings) {
        Map<UnitId, Counts> units = new TreeMap<>();
        for (Owed owed : OwedReports.of(
                facts,
                query.boundaries(),
                due -> query.days().contains(due.dueOn()) && (kindOrNull == null || kindOrNull.equals(due.kind())),
                null,
                findings)) {
            How worst = owed.worst().how();
            long unknown = worst == How.SOME_DAY || owed.isMissedPerhaps() ? 1 : 0;
            units.merge(owed.unit(), Counts.of(worst == How.IN_TIME ? 1 : 0, 1).withUnknown(unknown), Counts::plus);
        }
        return units.entrySet().stream()
                .map(unit -> new Thing(
                        unit.getKey().value(),
                        List.of(new Mark("report.due", Place.on(query.boundaries(), unit.getKey()))),
                        unit.getValue()));
    }

    /** The units from which a report came in the question's days. */
    static Stream<Report> reports(Facts facts, CoverageQuery query, @Nullable String kindOrNull) {
        return TeamsOfDay.each(facts, ReportKinds.RECEIVED)
                .filter(one -> kindOrNull == null || kindOrNull.equals(one.kind()))
                .flatMap(one -> one.receivedOn().filter(query.days()::contains).stream()
                        .map(day -> new Report(Place.on(day, one.unit()), true)));
    }
}
