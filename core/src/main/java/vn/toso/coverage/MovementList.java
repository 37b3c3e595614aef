package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.Targets.At;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.people.Movement;
import vn.toso.people.Movement.Cause;
import vn.toso.people.Population;
import vn.toso.people.ResidenceKind;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * Who died, left, was born, came or moved in a period (biến động dân cư), one by one and in counts, on the boundaries of a
 * day. It compares who was there on the day before the period with who is there on its last day, all as known now; who
 * came and left again in between is not in it. Immutable.
 *
 * <p>Whoever is filed under a unit is where the people of that unit are on the boundary day (U6). A reform moves nobody:
 * who is filed anew under what became of the unit, or more exactly under a village of it, is not in the list. Where it is
 * not known in which unit somebody is, the counts say so and choose none.
 *
 * <p>A list is for the team of a village or commune. Anybody else gets {@link #counts}.
 */
public final class MovementList {
    /** What a movement is for one place. */
    public enum Flow {
        /** Died; lived here on the day before the period, or was on record nowhere. */
        DIED,
        /** Lived here, and lives nowhere that is on record. */
        LEFT,
        /** Lived here, and lives elsewhere in what is on record. */
        MOVED_OUT,
        /** Was born in the period, and lives here. */
        BORN,
        /** Was not on record, or lived nowhere that is; lives here. */
        ARRIVED,
        /** Lived elsewhere in what is on record, and lives here. */
        MOVED_IN,
        /** Lived here, and lives here in another unit. */
        MOVED_WITHIN
    }

    /**
     * One who is not where he was. <b>Personal data</b>: who it is.
     *
     * @param movement who, and what happened
     * @param from the units of the boundary day in which the place before may be; empty if there was none
     * @param to the units of the boundary day in which the place after may be; empty if there is none
     * @param flowOrNull what it is for the scope; {@code null} if it is not known where that was
     */
    public record Entry(
            Movement movement,
            List<UnitId> from,
            List<UnitId> to,
            @Nullable Flow flowOrNull) {
        /** Copies the lists. */
        public Entry {
            requireNonNull(movement, "movement");
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        /** Returns what it is for the scope, or empty if it is not known where that was. */
        public Optional<Flow> flow() {
            return Optional.ofNullable(flowOrNull);
        }

        /** Returns the cause only: not who. */
        @Override
        public String toString() {
            return "Entry[" + movement.cause() + "]";
        }
    }

    /**
     * How many movements there are for one unit.
     *
     * @param unitOrNull the unit of the boundary day; {@code null} for everything in the scope
     * @param settled how many there are for certain, of each flow there is any of
     * @param open how many more may be movements of this unit, for it is not known where they were
     */
    public record Row(@Nullable AdminUnit unitOrNull, SortedMap<Flow, Long> settled, long open) {
        /** Copies the counts. */
        public Row {
            settled = Collections.unmodifiableSortedMap(new TreeMap<>(settled));
        }

        /** Returns the unit, or empty for everything. */
        public Optional<AdminUnit> unit() {
            return Optional.ofNullable(unitOrNull);
        }

        /** Returns how many there are of one flow for certain. */
        public long settled(Flow flow) {
            return settled.getOrDefault(flow, 0L);
        }
    }

    private final CoverageQuery query;
    private final Ways ways;
    private final List<Entry> entries;
    private final List<Finding> findings;

    private MovementList(CoverageQuery query, Ways ways, List<Entry> entries, List<Finding> findings) {
        this.query = query;
        this.ways = ways;
        this.entries = List.copyOf(entries);
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the movements of a period.
     *
     * @param query the period, the boundaries and the scope; its level does not matter
     * @param kind by which residence somebody lives in a unit
     * @throws IllegalArgumentException if the query is about a day
     */
    public static MovementList of(Facts facts, CoverageQuery query, ResidenceKind kind) {
        if (query.periodOrNull() == null) {
            throw new IllegalArgumentException("people move in a period, but the query is about " + query.asOf());
        }
        DateRange days = query.days();
        LocalDate before = days.from().minusDays(1);
        LocalDate last = days.lastDay().orElseThrow();
        Ways ways = new Ways(facts.register(), query.boundaries());
        List<Finding> findings = new ArrayList<>();
        WorkPlaces earlier = new WorkPlaces(ways, query, before, findings::add);
        WorkPlaces later = new WorkPlaces(ways, query, last, findings::add);
        WorkPlaces.Found nowhere =
                new WorkPlaces.Found(List.of(), query.scopeOrNull() == null ? At.SETTLED : At.ABSENT);
        List<Entry> entries = new ArrayList<>();
        for (Movement movement : Movement.between(Population.on(facts, before), Population.on(facts, last), kind)) {
            WorkPlaces.Found from = movement.from().map(earlier::of).orElse(nowhere);
            WorkPlaces.Found to = movement.to().map(later::of).orElse(nowhere);
            boolean isFiledAnew = movement.cause() == Cause.MOVED && isWithin(to.candidates(), from.candidates(), ways);
            if (!isFiledAnew && touches(movement.cause(), from.at(), to.at())) {
                entries.add(new Entry(
                        movement,
                        from.candidates(),
                        to.candidates(),
                        flowOrNull(movement.cause(), from.at(), to.at())));
            }
        }
        return new MovementList(
                query, ways, entries, findings.stream().distinct().toList());
    }

    /** Whether all places are among others, or in them: then somebody was filed anew, or more exactly. */
    private static boolean isWithin(List<UnitId> places, List<UnitId> others, Ways ways) {
        return !places.isEmpty()
                && places.stream()
                        .allMatch(unit -> others.contains(unit) || others.containsAll(ways.whereabouts(unit)));
    }

    /** Whether what happened is or may be a movement of a place. */
    private static boolean touches(Cause cause, At from, At to) {
        return switch (cause) {
            case DIED, LEFT -> from != At.ABSENT;
            case BORN, ARRIVED -> to != At.ABSENT;
            case MOVED -> from != At.ABSENT || to != At.ABSENT;
        };
    }

    private static @Nullable Flow flowOrNull(Cause cause, At from, At to) {
        return switch (cause) {
            case DIED -> from == At.SETTLED ? Flow.DIED : null;
            case LEFT -> from == At.SETTLED ? Flow.LEFT : null;
            case BORN -> to == At.SETTLED ? Flow.BORN : null;
            case ARRIVED -> to == At.SETTLED ? Flow.ARRIVED : null;
            case MOVED ->
                from == At.OPEN || to == At.OPEN
                        ? null
                        : from == to ? Flow.MOVED_WITHIN : from == At.SETTLED ? Flow.MOVED_OUT : Flow.MOVED_IN;
        };
    }

    /** Returns the question. */
    public CoverageQuery query() {
        return query;
    }

    /**
     * Returns those who are not where they were, first those who were on record before in the order in which they were
     * recorded, then who is new: personal data.
     */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns how many movements there are in everything that the scope holds. */
    public Row total() {
        Sums sums = new Sums();
        entries.forEach(entry -> sums.add(entry.flowOrNull()));
        return sums.row(null);
    }

    /**
     * Returns how many there are in each unit of a level in the scope, in the order of ids, units without any too. Who
     * moved from one of them to another is in both, so that rows are not to be added.
     */
    public List<Row> counts(UnitLevel level) {
        Targets targets = new Targets(ways, query.withLevel(level));
        List<Sums> sums = new ArrayList<>();
        targets.rows().forEach(row -> sums.add(new Sums()));
        for (Entry entry : entries) {
            int from = targets.standing(entry.from());
            int to = targets.standing(entry.to());
            Cause cause = entry.movement().cause();
            IntStream.concat(rows(targets, from), rows(targets, to)).distinct().forEach(row -> {
                At left = at(targets, from, row);
                At reached = at(targets, to, row);
                if (touches(cause, left, reached)) {
                    sums.get(row).add(flowOrNull(cause, left, reached));
                }
            });
        }
        List<Row> rows = new ArrayList<>(sums.size());
        for (int row = 0; row < sums.size(); row++) {
            rows.add(sums.get(row).row(targets.rows().get(row)));
        }
        return List.copyOf(rows);
    }

    private static IntStream rows(Targets targets, int target) {
        int settled = targets.settledRow(target);
        return settled == Targets.NONE ? Arrays.stream(targets.openRows(target)) : IntStream.of(settled);
    }

    private static At at(Targets targets, int target, int row) {
        if (targets.settledRow(target) == row) {
            return At.SETTLED;
        }
        return Arrays.stream(targets.openRows(target)).anyMatch(open -> open == row) ? At.OPEN : At.ABSENT;
    }

    private static final class Sums {
        private final SortedMap<Flow, Long> settled = new TreeMap<>();
        private long open;

        void add(@Nullable Flow flow) {
            if (flow == null) {
                open++;
            } else {
                settled.merge(flow, 1L, Math::addExact);
            }
        }

        Row row(@Nullable AdminUnit unit) {
            return new Row(unit, settled, open);
        }
    }

    /** Returns what a person should know: who is filed under units that are not there. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the days and how many movements there are: not whose. */
    @Override
    public String toString() {
        return "MovementList[" + query.days() + ", " + entries.size() + " movements]";
    }
}
