package vn.toso.unit;

import java.util.Arrays;

/** Numbers grouped by a unit each belongs to; within a unit they keep their order. */
final class Grouping {
    private final int[] start;
    private final int[] numbers;

    /**
     * @param units the unit of each number, or {@link UnitGraph#NONE} for a number that is in no group
     * @param count how many numbers there are: those below this
     * @param unitCount how many units there are
     */
    Grouping(int[] units, int count, int unitCount) {
        start = new int[unitCount + 1];
        for (int i = 0; i < count; i++) {
            if (units[i] != UnitGraph.NONE) {
                start[units[i] + 1]++;
            }
        }
        for (int u = 1; u < start.length; u++) {
            start[u] += start[u - 1];
        }
        int[] next = Arrays.copyOf(start, start.length);
        numbers = new int[start[unitCount]];
        for (int i = 0; i < count; i++) {
            if (units[i] != UnitGraph.NONE) {
                numbers[next[units[i]]++] = i;
            }
        }
    }

    /** The first position of a unit's numbers. */
    int first(int unit) {
        return start[unit];
    }

    /** The position after a unit's last number. */
    int end(int unit) {
        return start[unit + 1];
    }

    /** The number at a position. */
    int at(int position) {
        return numbers[position];
    }
}
