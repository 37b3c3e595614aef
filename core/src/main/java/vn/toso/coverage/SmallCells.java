package vn.toso.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * What one publication would show, as arithmetic (rule D2): places whose counts are never shown one by one, cells that
 * are sums over places, and rows that show their cells together or not at all.
 *
 * <p>A place has, for each group that people are told apart by, the same few counts: first those that must not be small
 * (the done and the others, or only the done where there is no denominator), last how many people there are.
 *
 * @param parts how many counts of a group must not be small: 1 or 2
 * @param places by place, the counts of each group after those of the one before
 * @param cells by cell, the places it is the sum of
 * @param rows by row, the cells it shows; a cell may be in several rows
 * @param own by row, the cell that is the row's own and is in no shown row if the row is hidden, among its cells; -1 for
 *     none. Its other cells are pools, which may still be shown elsewhere
 */
record SmallCells(int parts, List<long[]> places, List<int[]> cells, List<int[]> rows, List<Integer> own) {
    SmallCells {
        places = List.copyOf(places);
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
        own = List.copyOf(own);
    }

    /** Cells each of which is a row of its own. */
    static SmallCells of(int parts, List<long[]> places, List<int[]> cells) {
        List<int[]> rows = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            rows.add(new int[] {cell});
            own.add(cell);
        }
        return new SmallCells(parts, places, cells, rows, own);
    }

    int width() {
        return parts + 1;
    }

    int groups() {
        return places.isEmpty() ? 0 : places.get(0).length / width();
    }

    /** Whether a group has nobody, so that there is nothing to disclose and nothing to hide behind (C7). */
    boolean isEmpty(long[] counts, int group) {
        for (int at = group * width(); at < (group + 1) * width(); at++) {
            if (counts[at] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is somebody in a group, and fewer than so many are done, or are not: 0 % and 100 % among them. */
    boolean isSmall(long[] counts, int group, long minimum) {
        if (isEmpty(counts, group)) {
            return false;
        }
        for (int part = 0; part < parts; part++) {
            if (counts[group * width() + part] < minimum) {
                return true;
            }
        }
        return false;
    }

    long people(long[] counts, int group) {
        return counts[group * width() + parts];
    }

    long[] sum(int cell) {
        long[] sum = new long[groups() * width()];
        for (int place : cells.get(cell)) {
            add(sum, places.get(place));
        }
        return sum;
    }

    /** Whether what was counted adds up to what a row shows as settled of some groups. */
    boolean addsUp(int row, int firstGroup, int groups, Counts shown) {
        long done = 0;
        long others = 0;
        if (own.get(row) >= 0) {
            long[] sum = sum(own.get(row));
            for (int group = firstGroup; group < firstGroup + groups; group++) {
                done += sum[group * width()];
                others += sum[group * width() + 1];
            }
        }
        return done == shown.done() && (parts == 1 || others == shown.eligible() - shown.done() - shown.unknown());
    }

    static void add(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], more[i]);
        }
    }
}
