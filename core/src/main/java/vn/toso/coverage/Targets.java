package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/**
 * The sets of units that counts can be keyed by (rule C2), numbered, and at which rows of an answer each is settled, open
 * or absent. Made for one boundary day, level and scope, and shared by the indicators asked together.
 */
final class Targets {
    /** How a set stands to a node. */
    enum At {
        SETTLED,
        OPEN,
        ABSENT
    }

    static final int NONE = -1;
    private static final int[] NO_ROWS = {};

    private final Ways ways;
    private final UnitTree tree;
    private final UnitLevel level;
    private final CoverageQuery query;
    private final List<AdminUnit> rows;
    private final Map<UnitId, Integer> rowNumbers = new HashMap<>();
    private final Map<UnitId, Integer> rowOf = new HashMap<>();
    private final Map<UnitId, At> scopeOf = new HashMap<>();
    private final Map<List<UnitId>, Integer> numbers = new HashMap<>();
    private final List<List<UnitId>> candidates = new ArrayList<>();
    private final Map<UnitLevel, DueUnits> due = new HashMap<>();
    private int[] settledRow = new int[1024];
    private int[][] openRows = new int[1024][];
    private At[] total = new At[1024];

    Targets(Ways ways, CoverageQuery query) {
        this.ways = ways;
        this.tree = ways.boundaries();
        this.level = query.level();
        this.query = query;
        this.rows = query.scope().map(scope -> tree.descendants(scope, level)).orElseGet(() -> tree.atLevel(level));
        for (AdminUnit row : rows) {
            rowNumbers.put(row.id(), rowNumbers.size());
        }
    }

    Ways ways() {
        return ways;
    }

    List<AdminUnit> rows() {
        return rows;
    }

    int size() {
        return candidates.size();
    }

    /** The units of a level that are due to report. */
    DueUnits due(UnitLevel reporting) {
        return due.computeIfAbsent(reporting, of -> new DueUnits(of, this, query));
    }

    /** Whether villages are rows, so that what is filed under them stays theirs. */
    boolean keepsVillages() {
        return !level.administrative();
    }

    /** The set of a unit of the boundary day itself: it, or where it may be if it is an undecided village. */
    int at(UnitId unit) {
        return number(level.administrative() ? ways.whereabouts(unit) : List.of(unit));
    }

    /** The set of where something stands: a village that is undecided is in its candidates, unless villages are rows. */
    int standing(List<UnitId> units) {
        return number(
                level.administrative()
                        ? units.stream()
                                .flatMap(unit -> ways.whereabouts(unit).stream())
                                .distinct()
                                .sorted()
                                .toList()
                        : units);
    }

    /** The number of a set of units. */
    int number(List<UnitId> units) {
        Integer known = numbers.get(units);
        if (known != null) {
            return known;
        }
        int number = candidates.size();
        candidates.add(units);
        numbers.put(units, number);
        if (number == settledRow.length) {
            settledRow = Arrays.copyOf(settledRow, number * 2);
            openRows = Arrays.copyOf(openRows, number * 2);
            total = Arrays.copyOf(total, number * 2);
        }
        Set<Integer> met = new TreeSet<>();
        units.forEach(unit -> met.add(row(unit)));
        boolean one = met.size() == 1;
        settledRow[number] = one ? met.iterator().next() : NONE;
        openRows[number] = one
                ? NO_ROWS
                : met.stream().filter(row -> row != NONE).mapToInt(row -> row).toArray();
        Set<At> in = new LinkedHashSet<>();
        units.forEach(unit -> in.add(scopeOf.computeIfAbsent(unit, this::inScope)));
        total[number] = in.size() == 1 ? in.iterator().next() : At.OPEN;
        return number;
    }

    /** The row that a unit of the boundary day lies in, or {@link #NONE}. */
    int row(UnitId unit) {
        return rowOf.computeIfAbsent(unit, u -> {
            Integer own = rowNumbers.get(u);
            if (own != null) {
                return own;
            }
            for (AdminUnit above : tree.ancestors(u)) {
                Integer row = rowNumbers.get(above.id());
                if (row != null) {
                    return row;
                }
            }
            return NONE;
        });
    }

    /** Whether a unit of the boundary day is certainly in the scope. */
    boolean isInside(UnitId unit) {
        return scopeOf.computeIfAbsent(unit, this::inScope) == At.SETTLED;
    }

    private At inScope(UnitId unit) {
        UnitId scope = query.scopeOrNull();
        if (scope == null) {
            return At.SETTLED;
        }
        if (unit.equals(scope)) {
            return At.SETTLED;
        }
        Set<Boolean> under = new LinkedHashSet<>();
        ways.whereabouts(unit).forEach(where -> under.add(tree.isUnder(where, scope)));
        return under.size() > 1 ? At.OPEN : under.contains(true) ? At.SETTLED : At.ABSENT;
    }

    List<UnitId> candidates(int target) {
        return candidates.get(target);
    }

    int settledRow(int target) {
        return settledRow[target];
    }

    int[] openRows(int target) {
        return openRows[target];
    }

    /** Whether a set is settled in the whole answer and in its row. */
    boolean isSettled(int target) {
        return total[target] == At.SETTLED && openRows[target].length == 0;
    }

    At total(int target) {
        return total[target];
    }
}
