package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.report.ReportDue;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * Which reports were owed, and what came. A due is carried to the day on which it was due, where units owe it anew, each
 * once, and from there to the boundary day (C1, C8). A unit has reported if it has itself, or everyone had whom it came
 * from; of those the worst counts. On a map before that day whoever was asked owes it, and has also reported if what it
 * became has.
 */
final class OwedReports {
    /** One report that units owe: reports of another kind, period or day are others. */
    record Asked(String kind, DateRange period, LocalDate dueOn, UnitLevel level) {}

    /** From the best to the worst. */
    enum How {
        IN_TIME,
        /** Nobody wrote down when. */
        SOME_DAY,
        LATE,
        NOT;

        boolean isMissed() {
            return this == LATE || this == NOT;
        }
    }

    /**
     * What came.
     *
     * @param dayOrNull the day of the first report; null if none came, or nobody wrote it down
     * @param nothing whether that one says that there is nothing
     * @param times how many came
     */
    record Came(How how, @Nullable LocalDate dayOrNull, boolean nothing, int times) {
        static final Came NOT = new Came(How.NOT, null, false, 0);

        /** The first of two reports of one unit; both came. */
        static Came first(Came a, Came b) {
            Came first = better(a, b);
            return new Came(first.how(), first.dayOrNull(), first.nothing(), a.times() + b.times());
        }

        static Came better(Came a, Came b) {
            return a.rank(b) <= 0 ? a : b;
        }

        static Came worse(Came a, Came b) {
            return a.rank(b) >= 0 ? a : b;
        }

        private int rank(Came other) {
            int by = how.compareTo(other.how);
            return by != 0 || dayOrNull == null || other.dayOrNull == null ? by : dayOrNull.compareTo(other.dayOrNull);
        }
    }

    /**
     * What one unit of the boundary day owes.
     *
     * @param sureOrNull what came for what it owes for certain; null if there is nothing of that
     * @param perhapsOrNull what came for what it or another unit owes; null if there is nothing of that
     * @param filed the units whose dues these were
     */
    record Owed(
            Asked asked,
            UnitId unit,
            @Nullable Came sureOrNull,
            @Nullable Came perhapsOrNull,
            SortedSet<UnitId> filed) {
        /** The worse of both. */
        Came worst() {
            Came sure = sureOrNull;
            Came perhaps = perhapsOrNull;
            return sure == null ? requireNonNull(perhaps) : perhaps == null ? sure : Came.worse(sure, perhaps);
        }

        /** Whether it did what it owes for certain, and perhaps not what it may owe. */
        boolean isMissedPerhaps() {
            return sureOrNull != null
                    && perhapsOrNull != null
                    && !sureOrNull.how().isMissed()
                    && perhapsOrNull.how().isMissed();
        }
    }

    private final Facts facts;
    private final LocalDate boundaries;
    private final Consumer<Finding> findings;
    private final Map<LocalDate, Ways> ways = new HashMap<>();
    private final List<Owed> owed = new ArrayList<>();

    private OwedReports(Facts facts, LocalDate boundaries, Consumer<Finding> findings) {
        this.facts = facts;
        this.boundaries = boundaries;
        this.findings = findings;
    }

    /**
     * Returns what is owed, in the order of the dues, and of units within.
     *
     * @param which the dues that are asked for
     * @param onOrNull the day up to which reports have come; null for all there are
     */
    static List<Owed> of(
            Facts facts,
            LocalDate boundaries,
            Predicate<ReportDue> which,
            @Nullable LocalDate onOrNull,
            Consumer<Finding> findings) {
        OwedReports of = new OwedReports(facts, boundaries, findings);
        Map<Asked, Set<UnitId>> dues = new LinkedHashMap<>();
        TeamsOfDay.each(facts, ReportKinds.DUE)
                .filter(which)
                .forEach(due -> of.level(due)
                        .ifPresent(level -> dues.computeIfAbsent(
                                        new Asked(due.kind(), due.period(), due.dueOn(), level),
                                        first -> new TreeSet<>())
                                .add(due.unit())));
        Map<String, List<ReportReceived>> reports = new HashMap<>();
        TeamsOfDay.each(facts, ReportKinds.RECEIVED)
                .filter(one -> onOrNull == null
                        || one.receivedOn().filter(day -> day.isAfter(onOrNull)).isEmpty())
                .forEach(one -> reports.computeIfAbsent(one.kind(), first -> new ArrayList<>())
                        .add(one));
        dues.forEach((asked, owing) -> {
            Map<UnitId, Came> came = new HashMap<>();
            for (ReportReceived one : reports.getOrDefault(asked.kind(), List.of())) {
                if (one.period().equals(asked.period())) {
                    came.merge(one.unit(), came(one, asked), Came::first);
                }
            }
            of.count(asked, owing, came);
        });
        return of.owed;
    }

    private static Came came(ReportReceived report, Asked asked) {
        How how = report.receivedOn()
                .map(day -> day.isAfter(asked.dueOn()) ? How.LATE : How.IN_TIME)
                .orElse(How.SOME_DAY);
        return new Came(how, report.receivedOnOrNull(), report.nothing(), 1);
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
        Map<UnitId, Came> predecessors = new TreeMap<>();
        Map<UnitId, SortedSet<UnitId>> filed = new HashMap<>();
        Map<UnitId, Came> before = new TreeMap<>();
        for (UnitId unit : owing) {
            Came own = came.getOrDefault(unit, Came.NOT);
            Optional<Way> way = at.of(place(unit, asked.period(), asked.dueOn()));
            if (way.isEmpty()) {
                continue;
            }
            Set<UnitId> became = reached(at, way.get(), asked.level());
            became.forEach(now -> {
                predecessors.merge(now, own, Came::worse);
                filed.computeIfAbsent(now, first -> new TreeSet<>()).add(unit);
            });
            Came after = became.stream()
                    .map(now -> owing.contains(now) ? Came.NOT : came.getOrDefault(now, Came.NOT))
                    .reduce(Came::worse)
                    .orElse(Came.NOT);
            before.put(unit, Came.better(own, after));
        }
        if (boundaries.isBefore(asked.dueOn())) {
            // On a map before that of the day on which it was due each who was asked is itself; its successor reports
            // for it.
            carry(
                    asked,
                    before,
                    unit -> Set.of(unit),
                    unit -> ways(boundaries)
                            .of(place(unit, asked.period(), asked.dueOn()))
                            .orElse(null));
            return;
        }
        Map<UnitId, Came> due = new TreeMap<>();
        predecessors.forEach((unit, all) -> due.put(unit, Came.better(all, came.getOrDefault(unit, Came.NOT))));
        carry(
                asked,
                due,
                unit -> filed.getOrDefault(unit, new TreeSet<>()),
                unit -> ways(boundaries).of(unit, asked.dueOn()));
    }

    private void carry(
            Asked asked,
            Map<UnitId, Came> due,
            Function<UnitId, Set<UnitId>> filed,
            Function<UnitId, @Nullable Way> towards) {
        Ways to = ways(boundaries);
        Map<UnitId, Came> settled = new TreeMap<>();
        Map<UnitId, Came> open = new TreeMap<>();
        Map<UnitId, SortedSet<UnitId>> all = new TreeMap<>();
        due.forEach((unit, came) -> {
            Way way = towards.apply(unit);
            Set<UnitId> now = way == null ? Set.of() : reached(to, way, asked.level());
            Map<UnitId, Came> where = now.size() == 1 ? settled : open;
            now.forEach(one -> {
                where.merge(one, came, Came::worse);
                all.computeIfAbsent(one, first -> new TreeSet<>()).addAll(filed.apply(unit));
            });
        });
        all.forEach((unit, from) -> owed.add(new Owed(asked, unit, settled.get(unit), open.get(unit), from)));
    }

    /** The units of the level that what is asked of a unit comes to. */
    private static Set<UnitId> reached(Ways at, Way way, UnitLevel level) {
        Collection<UnitId> candidates = level.administrative() ? way.lowest() : way.standing();
        Set<UnitId> units = new TreeSet<>();
        for (UnitId candidate : candidates) {
            at.atLevel(candidate, level).ifPresent(units::add);
        }
        return units;
    }
}
