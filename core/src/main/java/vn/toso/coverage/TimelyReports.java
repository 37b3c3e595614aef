package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.report.ReportDue;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * Which reports came in time, of those that were due: {@code timeliness}. A due is carried to the day on which it was due,
 * where units owe it anew, each once, and from there to the boundary day (C1, C8).
 */
final class TimelyReports {
    /** One report that units owe: reports of another kind, period or day are others. */
    private record Asked(String kind, DateRange period, LocalDate dueOn, UnitLevel level) {}

    private enum Came {
        IN_TIME,
        /** Nobody wrote down when. */
        SOME_DAY,
        NOT;

        static Came better(Came a, Came b) {
            return a.compareTo(b) <= 0 ? a : b;
        }

        static Came worse(Came a, Came b) {
            return a.compareTo(b) >= 0 ? a : b;
        }
    }

    private final Facts facts;
    private final CoverageQuery query;
    private final Consumer<Finding> findings;
    private final Map<LocalDate, Ways> ways = new HashMap<>();
    /** How many are due of a unit of the boundary day, of how many nobody knows, how many came in time. */
    private final Map<UnitId, long[]> units = new TreeMap<>();

    private TimelyReports(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        this.facts = facts;
        this.query = query;
        this.findings = findings;
    }

    /** The units of the boundary day that owe something, each with how much of it came in time. */
    static Stream<Thing> things(
            Facts facts, CoverageQuery query, @Nullable String kindOrNull, Consumer<Finding> findings) {
        TimelyReports of = new TimelyReports(facts, query, findings);
        Map<Asked, Set<UnitId>> dues = new LinkedHashMap<>();
        TeamsOfDay.each(facts, ReportKinds.DUE)
                .filter(due ->
                        query.days().contains(due.dueOn()) && (kindOrNull == null || kindOrNull.equals(due.kind())))
                .forEach(due -> of.level(due)
                        .ifPresent(level -> dues.computeIfAbsent(
                                        new Asked(due.kind(), due.period(), due.dueOn(), level),
                                        first -> new TreeSet<>())
                                .add(due.unit())));
        Map<String, List<ReportReceived>> reports = new HashMap<>();
        TeamsOfDay.each(facts, ReportKinds.RECEIVED)
                .forEach(one -> reports.computeIfAbsent(one.kind(), first -> new ArrayList<>())
                        .add(one));
        dues.forEach((asked, owing) -> {
            Map<UnitId, Came> came = new HashMap<>();
            for (ReportReceived one : reports.getOrDefault(asked.kind(), List.of())) {
                if (one.period().equals(asked.period())) {
                    came.merge(one.unit(), of.came(one, asked), Came::better);
                }
            }
            of.count(asked, owing, came);
        });
        return of.units.entrySet().stream()
                .map(unit -> new Thing(
                        unit.getKey().value(),
                        List.of(new Mark("report.due", Place.on(query.boundaries(), unit.getKey()))),
                        Counts.of(unit.getValue()[0], unit.getValue()[2]).withUnknown(unit.getValue()[1])));
    }

    private Came came(ReportReceived report, Asked asked) {
        return report.receivedOn()
                .map(day -> day.isAfter(asked.dueOn()) ? Came.NOT : Came.IN_TIME)
                .orElse(Came.SOME_DAY);
    }

    /** The level of the unit on the last day on which it owes it; empty, with a word, if it is not there on any. */
    private Optional<UnitLevel> level(ReportDue due) {
        Ways at = ways(due.dueOn());
        Place place = place(due.unit(), due.period(), due.dueOn());
        Optional<Way> way = at.of(place);
        if (way.isEmpty()) {
            new Absences(at, CoverageQuery.asOf(due.dueOn()))
                    .find("report.due", place)
                    .ifPresent(findings);
        }
        return way.map(found -> facts.register().on(found.day()).get(due.unit()).level());
    }

    /** T1: of the days of the period up to the day on which it is due, the last on which the unit is there. */
    private static Place place(UnitId unit, DateRange period, LocalDate dueOn) {
        DateRange until = DateRange.of(period.from(), DateRange.day(dueOn).until());
        return new Place(unit, period.intersection(until).orElse(period));
    }

    private Ways ways(LocalDate day) {
        return ways.computeIfAbsent(day, on -> new Ways(facts.register(), on));
    }

    private void count(Asked asked, Set<UnitId> owing, Map<UnitId, Came> came) {
        Ways at = ways(asked.dueOn());
        Map<UnitId, Came> owed = new TreeMap<>();
        Map<UnitId, Came> predecessors = new TreeMap<>();
        for (UnitId unit : owing) {
            Came own = came.getOrDefault(unit, Came.NOT);
            at.of(place(unit, asked.period(), asked.dueOn()))
                    .ifPresent(way ->
                            reached(at, way, asked.level()).forEach(now -> predecessors.merge(now, own, Came::worse)));
        }
        // A unit has reported if it has itself, or everyone had whom it came from.
        predecessors.forEach((unit, all) -> owed.put(unit, Came.better(all, came.getOrDefault(unit, Came.NOT))));
        carry(asked, owed);
    }

    private void carry(Asked asked, Map<UnitId, Came> owed) {
        Ways to = ways(query.boundaries());
        Map<UnitId, Came> settled = new TreeMap<>();
        Map<UnitId, Came> open = new TreeMap<>();
        owed.forEach((unit, came) -> {
            Set<UnitId> now = reached(to, to.of(unit, asked.dueOn()), asked.level());
            Map<UnitId, Came> where = now.size() == 1 ? settled : open;
            now.forEach(one -> where.merge(one, came, Came::worse));
        });
        Set<UnitId> all = new TreeSet<>(settled.keySet());
        all.addAll(open.keySet());
        for (UnitId unit : all) {
            Came sure = settled.getOrDefault(unit, Came.IN_TIME);
            Came perhaps = open.getOrDefault(unit, Came.IN_TIME);
            Came worst = Came.worse(sure, perhaps);
            boolean onlyPerhaps = settled.containsKey(unit) && sure != Came.NOT && perhaps == Came.NOT;
            long[] sums = units.computeIfAbsent(unit, first -> new long[3]);
            sums[0] += worst == Came.IN_TIME ? 1 : 0;
            sums[1] += worst == Came.SOME_DAY || onlyPerhaps ? 1 : 0;
            sums[2]++;
        }
    }

    /** The units of the level that what is asked of a unit comes to. */
    private static Set<UnitId> reached(Ways at, Way way, UnitLevel level) {
        Set<UnitId> units = new TreeSet<>();
        for (UnitId candidate : level.administrative() ? way.lowest() : way.standing()) {
            at.atLevel(candidate, level).ifPresent(units::add);
        }
        return units;
    }

    /** The units from which a report came in the question's days. */
    static Stream<Report> reports(Facts facts, CoverageQuery query, @Nullable String kindOrNull) {
        return TeamsOfDay.each(facts, ReportKinds.RECEIVED)
                .filter(one -> kindOrNull == null || kindOrNull.equals(one.kind()))
                .flatMap(one -> one.receivedOn().filter(query.days()::contains).stream()
                        .map(day -> new Report(Place.on(day, one.unit()), true)));
    }
}
