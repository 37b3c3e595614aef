package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sound states and successions of a register, numbered and in columns: units, states and rows are ints, days are
 * epoch days. Immutable once built.
 *
 * <p>States are sorted by unit id, then by day, so a unit's states stand together. A day's question is answered by
 * looking at the few states of the units it is about; no day has a copy of anything.
 */
final class UnitGraph {
    static final int NONE = KeyIndex.END;

    final AdminUnit[] states;
    /** The unit of each state. */
    final int[] unitOf;
    /** The first state of each unit, and the number of states at the end. */
    final int[] firstState;

    final int[] from;
    final int[] until;
    /** The unit above each state, or {@link #NONE}. */
    final int[] parent;

    private final UnitId[] ids;
    private final KeyIndex units;
    private final int[] childStart;
    private final int[] childState;
    private final boolean[] administrative;
    /** Units that have administrative children on some day. */
    private final boolean[] parental;

    private final int[] outliving;
    private final int[] lateParents;

    /**
     * @param sorted states by id, then by day, that do not overlap and whose parents exist
     */
    UnitGraph(AdminUnit[] sorted) {
        states = sorted;
        int n = sorted.length;
        unitOf = new int[n];
        from = new int[n];
        until = new int[n];
        parent = new int[n];
        int[] starts = new int[n + 1];
        UnitId[] firstIds = new UnitId[n];
        units = new KeyIndex(n);
        int count = 0;
        for (int i = 0; i < n; i++) {
            UnitId id = sorted[i].id();
            if (count == 0 || !id.equals(firstIds[count - 1])) {
                units.add(id, count);
                firstIds[count] = id;
                starts[count++] = i;
            }
            unitOf[i] = count - 1;
            from[i] = epoch(sorted[i].valid().from());
            until[i] = epoch(sorted[i].valid().until());
        }
        starts[count] = n;
        firstState = Arrays.copyOf(starts, count + 1);
        ids = Arrays.copyOf(firstIds, count);
        administrative = new boolean[count];
        parental = new boolean[count];
        int[] children = new int[count + 1];
        for (int i = 0; i < n; i++) {
            administrative[unitOf[i]] = sorted[i].level().administrative();
            parent[i] = numberOf(sorted[i].parentOrNull());
            if (parent[i] != NONE) {
                children[parent[i] + 1]++;
            }
        }
        for (int u = 0; u < count; u++) {
            children[u + 1] += children[u];
        }
        childStart = children.clone();
        childState = new int[children[count]];
        for (int i = 0; i < n; i++) {
            if (parent[i] != NONE) {
                childState[children[parent[i]]++] = i;
                parental[parent[i]] |= administrative[unitOf[i]];
            }
        }
        outliving = findOutliving();
        lateParents = findLateParents();
    }

    static int epoch(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return Integer.MAX_VALUE;
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE - 1L, day.toEpochDay()));
    }

    /** The states of units that are not administrative whose stated parent ends before they do (U8). */
    int[] outliving() {
        return outliving;
    }

    private int[] findOutliving() {
        IntSet found = new IntSet();
        for (int i = 0; i < states.length; i++) {
            if (parent[i] != NONE
                    && !administrative[unitOf[i]]
                    && (!isAlive(parent[i], from[i]) || endOfRun(parent[i], from[i]) < until[i])) {
                found.add(i);
            }
        }
        return found.toArray();
    }

    private int[] findLateParents() {
        IntSet found = new IntSet();
        for (int i = 0; i < states.length; i++) {
            if (parent[i] != NONE
                    && administrative[unitOf[i]]
                    && isAlive(parent[i], from[i] - 1)
                    && isLeaf(parent[i], from[i] - 1)) {
                found.add(i);
            }
        }
        return Arrays.stream(found.toArray())
                .boxed()
                .sorted(Comparator.comparing((Integer state) -> from[state]).thenComparing(state -> parent[state]))
                .mapToInt(state -> state)
                .toArray();
    }

    /** The first child states of units that carried themselves the day before, in the order of days. */
    int[] lateParents() {
        return lateParents;
    }

    int unitCount() {
        return firstState.length - 1;
    }

    int numberOf(@Nullable UnitId id) {
        if (id == null) {
            return NONE;
        }
        int unit = units.first(id);
        while (unit != KeyIndex.END && !ids[unit].equals(id)) {
            unit = units.next(unit);
        }
        return unit;
    }

    UnitId id(int unit) {
        return ids[unit];
    }

    boolean isAdministrative(int unit) {
        return administrative[unit];
    }

    /** The state of the unit on the day, or {@link #NONE} if it is not alive. */
    int stateOn(int unit, int day) {
        for (int i = firstState[unit + 1] - 1; i >= firstState[unit]; i--) {
            if (from[i] <= day) {
                return day < until[i] ? i : NONE;
            }
        }
        return NONE;
    }

    boolean isAlive(int unit, int day) {
        return stateOn(unit, day) != NONE;
    }

    /** The first day after {@code day} on which the unit, alive on the day, is not; MAX_VALUE if never. */
    int endOfRun(int unit, int day) {
        int i = stateOn(unit, day);
        while (i + 1 < firstState[unit + 1] && from[i + 1] == until[i]) {
            i++;
        }
        return until[i];
    }

    /** The first of the days without a break on which the unit, alive on the day, is. */
    int startOfRun(int unit, int day) {
        int i = stateOn(unit, day);
        while (i > firstState[unit] && from[i] == until[i - 1]) {
            i--;
        }
        return from[i];
    }

    /** The last day on which a unit that is not alive on the day, but was before, was alive. */
    int lastDayBefore(int unit, int day) {
        int i = firstState[unit + 1] - 1;
        while (from[i] > day) {
            i--;
        }
        return until[i] - 1;
    }

    int parentOn(int unit, int day) {
        int state = stateOn(unit, day);
        return state == NONE ? NONE : parent[state];
    }

    /** The states of the day directly under the unit, in order of their ids. */
    List<Integer> childStatesOn(int unit, int day) {
        List<Integer> found = new ArrayList<>();
        for (int c = childStart[unit]; c < childStart[unit + 1]; c++) {
            int state = childState[c];
            if (from[state] <= day && day < until[state]) {
                found.add(state);
            }
        }
        return found;
    }

    /** The states, of all days, that are directly under the unit. */
    int[] childStates(int unit) {
        return Arrays.copyOfRange(childState, childStart[unit], childStart[unit + 1]);
    }

    /** Whether the unit can ever be other than a leaf. */
    boolean isParental(int unit) {
        return parental[unit];
    }

    /** Whether the unit has no administrative child on the day (rule U5). */
    boolean isLeaf(int unit, int day) {
        if (!parental[unit]) {
            return true;
        }
        for (int c = childStart[unit]; c < childStart[unit + 1]; c++) {
            int state = childState[c];
            if (from[state] <= day && day < until[state] && administrative[unitOf[state]]) {
                return false;
            }
        }
        return true;
    }

    /** Adds the lowest administrative units at or under the unit on the day. */
    void addLeaves(int unit, int day, IntSet into) {
        boolean leaf = true;
        if (parental[unit]) {
            for (int c = childStart[unit]; c < childStart[unit + 1]; c++) {
                int state = childState[c];
                if (from[state] <= day && day < until[state] && administrative[unitOf[state]]) {
                    leaf = false;
                    addLeaves(unitOf[state], day, into);
                }
            }
        }
        if (leaf) {
            into.add(unit);
        }
    }

    /** Adds the lowest administrative units of the whole register on the day. */
    void addAllLeaves(int day, IntSet into) {
        for (int u = 0; u < unitCount(); u++) {
            if (administrative[u] && isAlive(u, day) && isLeaf(u, day)) {
                into.add(u);
            }
        }
    }

    /** The last day in {@code (downTo, before]} on which a unit that is a leaf on {@code before} began to be one; MIN_VALUE if never. */
    int ceasedToBeParent(int unit, int before, int downTo) {
        int last = Integer.MIN_VALUE;
        if (parental[unit]) {
            for (int c = childStart[unit]; c < childStart[unit + 1]; c++) {
                int state = childState[c];
                if (administrative[unitOf[state]] && until[state] <= before && until[state] > downTo) {
                    last = Math.max(last, until[state]);
                }
            }
        }
        return last;
    }
}
