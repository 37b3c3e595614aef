package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Somebody who wants to know a hidden count and has all the time in the world: goes through every set of counts there can
 * be, keeps those that fit everything shown, and looks how many values are left for each count of each hidden cell.
 *
 * <p>The universe is all counts of the places with so many done and so many others at most in all. It is closed: whatever
 * fits a shown sum is in it. Cells that are in no shown cell are bounded by nothing and not looked at. Of how many people
 * there are an attacker who knows the method may know more, for which rows are hidden beside small ones depends on it; of
 * the done and the others not.
 */
final class Attacker {
    /** What an attacker knows beside what is shown. */
    enum Knows {
        /** Which places have anybody, which also says that what is hidden is not empty. */
        WHERE_ANYBODY_IS,
        /** The method and k: so a set of counts for which other rows would be hidden does not fit. */
        THE_METHOD,
        /** Both. */
        EVERYTHING;

        boolean places() {
            return this != THE_METHOD;
        }

        boolean method() {
            return this != WHERE_ANYBODY_IS;
        }
    }

    /** A count that has too few values left. */
    record Catch(BitSet hidden, int cell, String count, List<Integer> values, int[] example) {
        @Override
        public String toString() {
            return "hidden " + hidden + ": " + count + " of cell " + cell + " is one of " + values + ", for example "
                    + Arrays.toString(example);
        }
    }

    private final List<int[]> cells;
    private final int places;
    private final List<int[]> universe;
    private final int most;

    Attacker(List<int[]> cells, int places, List<int[]> universe) {
        this.cells = cells;
        this.places = places;
        this.universe = universe;
        this.most = universe.stream()
                .mapToInt(counts -> Math.max(
                        Arrays.stream(counts, 0, places).sum(),
                        Arrays.stream(counts, places, 2 * places).sum()))
                .max()
                .orElseThrow();
    }

    /** Which rows are hidden, for each set of counts. */
    List<BitSet> publish(Function<SmallCells, BitSet> method) {
        Map<BitSet, BitSet> patterns = new HashMap<>();
        return universe.stream()
                .map(counts -> method.apply(cells(counts, places, cells)))
                .map(hidden -> patterns.computeIfAbsent(hidden, pattern -> pattern))
                .toList();
    }

    /** For how many sets of counts a hidden cell is in a shown one. */
    long bounded(List<BitSet> published) {
        return published.stream().filter(hidden -> bounded(hidden).length > 0).count();
    }

    /** All counts of so many places: done of the first, of the second, ..., others of the first, of the second, ... */
    static List<int[]> universe(int places, int done, int others) {
        List<int[]> all = new ArrayList<>();
        List<int[]> ofOthers = compositions(places, others);
        for (int[] first : compositions(places, done)) {
            for (int[] second : ofOthers) {
                int[] both = new int[2 * places];
                System.arraycopy(first, 0, both, 0, places);
                System.arraycopy(second, 0, both, places, places);
                all.add(both);
            }
        }
        return all;
    }

    private static List<int[]> compositions(int places, int most) {
        List<int[]> all = new ArrayList<>();
        compose(new int[places], 0, most, all);
        return all;
    }

    private static void compose(int[] counts, int at, int left, List<int[]> all) {
        if (at == counts.length) {
            all.add(counts.clone());
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[at] = count;
            compose(counts, at + 1, left - count, all);
        }
    }

    /** What is published of these counts, each row one cell. */
    static SmallCells cells(int[] counts, int places, List<int[]> cells) {
        List<long[]> all = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            long others = counts[places + place];
            all.add(new long[] {counts[place], others, counts[place] + others});
        }
        return SmallCells.of(2, all, cells);
    }

    /** The counts left with fewer than k values. */
    List<Catch> attack(List<BitSet> published, int k, Knows knows) {
        List<Catch> caught = new ArrayList<>();
        for (BitSet pattern : new LinkedHashSet<>(published)) {
            attack(pattern, published, k, knows, caught);
        }
        return caught;
    }

    private static final class Left {
        private final long[] values;
        private int[] example = {};

        Left(int cells) {
            values = new long[cells * 3];
        }
    }

    private void attack(BitSet pattern, List<BitSet> hidden, int k, Knows knows, List<Catch> caught) {
        int[] open = bounded(pattern);
        if (open.length == 0) {
            return;
        }
        Map<Long, Left> answers = new HashMap<>();
        for (int i = 0; i < universe.size(); i++) {
            boolean published = hidden.get(i).equals(pattern);
            if (!published && knows.method()) {
                continue;
            }
            int[] counts = universe.get(i);
            Left left = answers.computeIfAbsent(shown(counts, pattern, knows), shown -> new Left(open.length));
            if (published) {
                left.example = counts;
            }
            for (int at = 0; at < open.length; at++) {
                int done = sum(counts, open[at], 0);
                int others = sum(counts, open[at], places);
                left.values[3 * at] |= 1L << done;
                left.values[3 * at + 1] |= 1L << others;
                left.values[3 * at + 2] |= 1L << (done + others);
            }
        }
        for (Left left : answers.values()) {
            if (left.example.length == 0) {
                continue;
            }
            for (int at = 0; at < left.values.length; at++) {
                int cell = open[at / 3];
                boolean anybody = sum(left.example, cell, 0) + sum(left.example, cell, places) > 0;
                if (Long.bitCount(left.values[at]) < k
                        && (anybody || !knows.places())
                        && !(at % 3 == 2 && knows.method())) {
                    caught.add(new Catch(
                            pattern,
                            cell,
                            List.of("done", "others", "all").get(at % 3),
                            BitSet.valueOf(new long[] {left.values[at]}).stream()
                                    .boxed()
                                    .toList(),
                            left.example));
                }
            }
        }
    }

    /** The hidden cells all of whose places are in a cell that is shown. */
    private int[] bounded(BitSet pattern) {
        BitSet covered = new BitSet();
        for (int cell = pattern.nextClearBit(0); cell < cells.size(); cell = pattern.nextClearBit(cell + 1)) {
            for (int place : cells.get(cell)) {
                covered.set(place);
            }
        }
        return pattern.stream()
                .filter(cell -> Arrays.stream(cells.get(cell)).allMatch(covered::get))
                .toArray();
    }

    /** Everything shown, as one number. */
    private long shown(int[] counts, BitSet pattern, Knows knows) {
        long shown = 0;
        for (int cell = pattern.nextClearBit(0); cell < cells.size(); cell = pattern.nextClearBit(cell + 1)) {
            shown = next(shown, most + 1, sum(counts, cell, 0));
            shown = next(shown, most + 1, sum(counts, cell, places));
        }
        if (knows.places()) {
            for (int place = 0; place < places; place++) {
                shown = next(shown, 2, counts[place] + counts[places + place] > 0 ? 1 : 0);
            }
        }
        return shown;
    }

    private static long next(long before, int base, int digit) {
        return Math.addExact(Math.multiplyExact(before, base), digit);
    }

    private int sum(int[] counts, int cell, int from) {
        int sum = 0;
        for (int place : cells.get(cell)) {
            sum += counts[from + place];
        }
        return sum;
    }
}
