package vn.toso.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/**
 * The units of one level in an answer's scope that are due to report (rule C8), numbered, and in which row each lies.
 * Shared by the indicators asked together.
 */
final class DueUnits {
    static final int NONE = -1;

    private final UnitLevel level;
    private final Map<UnitId, Integer> numbers = new HashMap<>();
    private final int[] rows;

    DueUnits(UnitLevel level, Targets targets, CoverageQuery query) {
        this.level = level;
        List<AdminUnit> due = due(level, targets, query);
        rows = new int[due.size()];
        for (AdminUnit unit : due) {
            if (numbers.putIfAbsent(unit.id(), numbers.size()) == null) {
                // An undecided village is in a row if all its candidates are, as where villages are counted (U8).
                rows[numbers.size() - 1] =
                        level.administrative() ? targets.row(unit.id()) : targets.settledRow(targets.at(unit.id()));
            }
        }
    }

    /** An undecided village is under no unit, but inside the scope if all its candidates are (U8). */
    private static List<AdminUnit> due(UnitLevel level, Targets targets, CoverageQuery query) {
        UnitTree tree = targets.ways().boundaries();
        if (level.administrative() && query.scope().isPresent()) {
            return tree.descendants(query.scope().get(), level);
        }
        return tree.atLevel(level).stream()
                .filter(unit -> targets.isInside(unit.id()))
                .toList();
    }

    UnitLevel level() {
        return level;
    }

    int size() {
        return numbers.size();
    }

    /** The number of a unit, or {@link #NONE} if it is not due here. */
    int number(UnitId unit) {
        return numbers.getOrDefault(unit, NONE);
    }

    /** The row a unit lies in, or {@link Targets#NONE}. */
    int row(int number) {
        return rows[number];
    }
}
