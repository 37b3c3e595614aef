package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Whose facts may be those of some units: the units themselves, what is below them on any day, and what they came from. So
 * today's ward sees what the old communes left it.
 *
 * <p>What is filed under a unit that is reached is reached if it began before a day: the one on which the last of its
 * people went to these units, or for a unit below them, the one on which it was moved elsewhere. What a neighbour that
 * lives on has filed since it gave some people away is its own.
 *
 * <ul>
 *   <li>People are followed as {@link Correspondence#candidates} follows them (U6 to U8). An old commune that went partly
 *       to several new ones is reached from each of them: nobody knows whose its facts are, so each sees all that could be
 *       its own. A village that is known to have come to one of them is reached from that one only.
 *   <li>Land is followed apart, commune by commune, for it moves nobody (U3): see {@link #holds}.
 *   <li>An old district or province that is gone is reached only from where all its people went: what was filed under it
 *       is nobody's alone. One that is still there is not reached from below.
 *   <li>What happens after the day the units are of is not followed; units that come to be below them are.
 * </ul>
 *
 * Immutable.
 */
public final class UnitReach {
    private static final int NEVER = Integer.MIN_VALUE;
    private static final int ALWAYS = Integer.MAX_VALUE;

    private final UnitGraph graph;
    private final Lineage lineage;
    private final int asOf;
    /** For each unit, the day before which what began is reached. */
    private final int[] people;

    private final int[] land;

    private UnitReach(UnitRegister register, LocalDate asOf, Collection<UnitId> units) {
        graph = register.graph();
        lineage = register.lineage();
        this.asOf = UnitGraph.epoch(requireNonNull(asOf, "asOf"));
        people = new int[graph.unitCount()];
        Arrays.fill(people, NEVER);
        int[] roots = units.stream()
                .mapToInt(graph::numberOf)
                .filter(unit -> unit != UnitGraph.NONE && graph.isAlive(unit, this.asOf))
                .toArray();
        for (int root : roots) {
            reach(root, ALWAYS);
        }
        followPeople(roots);
        land = people.clone();
        followLand();
    }

    /**
     * Returns what is reached from some units.
     *
     * @param asOf the day the units are of; one that is not there on the day reaches nothing
     */
    public static UnitReach of(UnitRegister register, LocalDate asOf, Collection<UnitId> units) {
        return new UnitReach(register, asOf, units);
    }

    /**
     * Returns whether a fact that is filed under a unit may be one of these units'.
     *
     * @param unit the unit, of whatever time
     * @param sinceOrNull the first day the fact is about; {@code null} if it is about no day in particular
     * @param goesWithLand whether it is reached also from where only land came; never for what tells of persons
     */
    public boolean holds(UnitId unit, @Nullable LocalDate sinceOrNull, boolean goesWithLand) {
        int number = graph.numberOf(unit);
        if (number == UnitGraph.NONE) {
            return false;
        }
        int until = goesWithLand ? land[number] : people[number];
        return until == ALWAYS || (until != NEVER && (sinceOrNull == null || UnitGraph.epoch(sinceOrNull) < until));
    }

    /** Reaches a unit and, on the days they are below it, the units below. */
    private void reach(int unit, int until) {
        if (until <= people[unit]) {
            return;
        }
        people[unit] = until;
        for (int state : graph.childStates(unit)) {
            if (graph.from[state] < until) {
                reach(graph.unitOf[state], Math.min(lastDayBelow(state, unit), until));
            }
        }
    }

    /** The day before which what a unit filed is that of the unit above it; of one that ended there, all it ever filed. */
    private int lastDayBelow(int state, int above) {
        if (graph.until[state] > lastEnd(above)) {
            // A village that outlives its commune is below it no longer (U8).
            return lastEnd(above);
        }
        return isLast(state) ? ALWAYS : graph.until[state];
    }

    private boolean isLast(int state) {
        return state + 1 == graph.firstState[graph.unitOf[state] + 1];
    }

    private int lastEnd(int unit) {
        return graph.until[graph.firstState[unit + 1] - 1];
    }

    private void followPeople(int[] roots) {
        IntSet lowest = new IntSet();
        for (int root : roots) {
            if (graph.isAdministrative(root)) {
                graph.addLeaves(root, asOf, lowest);
            }
        }
        int[] communes = lowest.toArray();
        int[] villages = Arrays.stream(roots)
                .filter(root -> !graph.isAdministrative(root))
                .sorted()
                .toArray();
        for (int unit = 0; unit < people.length; unit++) {
            int until = people[unit] == ALWAYS ? ALWAYS : leftTo(unit, communes, villages);
            people[unit] = Math.max(people[unit], until);
        }
    }

    /** The day before which people of the unit may have come to one of these; {@link #NEVER} if none did. */
    private int leftTo(int unit, int[] communes, int[] villages) {
        if (!graph.isAdministrative(unit) && graph.isAlive(unit, asOf) && meets(unit, asOf, communes, villages)) {
            return ALWAYS;
        }
        int[] lastDays = Arrays.stream(lastDays(unit)).sorted().distinct().toArray();
        for (int i = lastDays.length - 1; i >= 0; i--) {
            int day = lastDays[i];
            if (day < asOf && graph.isAlive(unit, day) && cameTo(unit, day, communes, villages)) {
                return day + 1 == lastEnd(unit) ? ALWAYS : day + 1;
            }
        }
        return NEVER;
    }

    /** The days after which people may have left the unit, or it its parent. */
    private int[] lastDays(int unit) {
        int first = graph.firstState[unit];
        int states = graph.firstState[unit + 1] - first;
        PeopleEdges edges = lineage.edges();
        int out = edges.out.first(unit);
        int[] days = new int[states + edges.out.end(unit) - out];
        for (int i = 0; i < states; i++) {
            days[i] = graph.until[first + i] == ALWAYS ? ALWAYS : graph.until[first + i] - 1;
        }
        for (int i = states; i < days.length; i++) {
            days[i] = edges.day(edges.out.at(out + i - states)) - 1;
        }
        return days;
    }

    private boolean cameTo(int unit, int day, int[] communes, int[] villages) {
        if (graph.isLeaf(unit, day)) {
            return meets(unit, day, communes, villages);
        }
        // What was filed under a district is that of all its communes together.
        return day + 1 == lastEnd(unit)
                && Arrays.stream(LineageWalk.candidates(lineage, new int[] {unit}, day, asOf))
                        .allMatch(one -> Arrays.binarySearch(communes, one) >= 0);
    }

    private boolean meets(int unit, int day, int[] communes, int[] villages) {
        int[] origin = {unit};
        return (communes.length > 0 && shares(LineageWalk.candidates(lineage, origin, day, asOf), communes))
                || (villages.length > 0 && shares(LineageWalk.standing(lineage, origin, day, asOf), villages));
    }

    private static boolean shares(int[] some, int[] sorted) {
        return Arrays.stream(some).anyMatch(one -> Arrays.binarySearch(sorted, one) >= 0);
    }

    /** Communes that gave land, those that gave it to them, and so on, the latest change first. */
    private void followLand() {
        SuccessionTable rows = lineage.rows();
        Integer[] latestFirst = new Integer[rows.rows.length];
        Arrays.setAll(latestFirst, row -> row);
        Arrays.sort(
                latestFirst,
                Comparator.comparing((Integer row) -> rows.day[row]).reversed());
        for (int row : latestFirst) {
            int from = rows.from[row];
            int to = rows.to[row];
            int day = rows.day[row];
            boolean known = from != UnitGraph.NONE && to != UnitGraph.NONE && day <= asOf;
            if (known && land[to] > day && graph.isLeaf(to, day) && graph.isLeaf(from, day - 1)) {
                land[from] = Math.max(land[from], day);
            }
        }
    }

    /** Returns how many units are reached, on some days. */
    @Override
    public String toString() {
        long reached = Arrays.stream(land).filter(until -> until != NEVER).count();
        return "UnitReach[" + reached + " units]";
    }
}
