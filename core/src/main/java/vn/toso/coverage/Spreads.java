package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;

/**
 * Things that are in several sets of units at once (C3), added up by which: once under every node that holds one of them.
 * Things in the same sets are one, but for whoever divides by things and needs to know which come together.
 */
final class Spreads {
    /** The sets that things are in, by their numbers, in order and each once. */
    private static final class Key {
        private final int[] targets;
        private final int hash;

        Key(int[] targets) {
            this.targets = targets;
            this.hash = Arrays.hashCode(targets);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(key.targets, targets);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final class Spread {
        private final int[] targets;
        private Counts counts;

        Spread(int[] targets, Counts counts) {
            this.targets = targets;
            this.counts = counts;
        }
    }

    private final Targets targets;
    private final boolean apart;
    private final Map<Key, Spread> byTargets = new HashMap<>();
    private final List<Spread> all = new ArrayList<>();

    /**
     * @param apart whether things in the same sets stay apart
     */
    Spreads(Targets targets, boolean apart) {
        this.targets = targets;
        this.apart = apart;
    }

    /**
     * Adds a thing.
     *
     * @param in the numbers of the sets it is in, in any order; kept and put in order
     */
    void add(int[] in, Counts counts) {
        int[] sorted = distinct(in);
        Spread known = apart ? null : byTargets.get(new Key(sorted));
        if (known != null) {
            known.counts = known.counts.plus(counts);
            return;
        }
        Spread made = new Spread(sorted, counts);
        all.add(made);
        if (!apart) {
            byTargets.put(new Key(sorted), made);
        }
    }

    private static int[] distinct(int[] in) {
        Arrays.sort(in);
        int size = 0;
        for (int i = 0; i < in.length; i++) {
            if (i == 0 || in[i] != in[i - 1]) {
                in[size++] = in[i];
            }
        }
        return size == in.length ? in : Arrays.copyOf(in, size);
    }

    /** What came together at the rows and above them. */
    static final class Sum {
        private final @Nullable Counts[] settled;
        private final @Nullable List<Pool>[] open;
        private Counts total = Counts.ZERO;
        private final List<Pool> totalOpen = new ArrayList<>();

        @SuppressWarnings("unchecked") // an array of lists cannot be made otherwise
        private Sum(int rows) {
            this.settled = new @Nullable Counts[rows];
            this.open = (@Nullable List<Pool>[]) new List<?>[rows];
        }

        /** What is certainly at a row. */
        Optional<Counts> settled(int row) {
            return Optional.ofNullable(settled[row]);
        }

        /** What may be at a row. */
        List<Pool> open(int row) {
            List<Pool> pools = open[row];
            return pools == null ? List.of() : pools;
        }

        Counts total() {
            return total;
        }

        List<Pool> totalOpen() {
            return totalOpen;
        }

        /** Whether some things may be somewhere else; then one pool can come several times. */
        boolean isOpen() {
            return !totalOpen.isEmpty() || Arrays.stream(open).anyMatch(pools -> pools != null);
        }
    }

    Sum sum() {
        Sum sum = new Sum(targets.rows().size());
        int[] settled = new int[8];
        for (Spread spread : all) {
            if (spread.targets.length > settled.length) {
                settled = new int[spread.targets.length];
            }
            add(spread, settled, sum);
        }
        return sum;
    }

    private void add(Spread spread, int[] settled, Sum sum) {
        int rows = 0;
        boolean in = false;
        boolean perhaps = false;
        boolean isOpen = false;
        for (int target : spread.targets) {
            int row = targets.settledRow(target);
            if (row != Targets.NONE && !holds(settled, rows, row)) {
                settled[rows++] = row;
                Counts before = sum.settled[row];
                sum.settled[row] = before == null ? spread.counts : before.plus(spread.counts);
            }
            isOpen |= targets.openRows(target).length > 0;
            in |= targets.total(target) == Targets.At.SETTLED;
            perhaps |= targets.total(target) == Targets.At.OPEN;
        }
        if (in) {
            sum.total = sum.total.plus(spread.counts);
        }
        if (isOpen || (perhaps && !in)) {
            open(spread, settled, rows, perhaps && !in, sum);
        }
    }

    private void open(Spread spread, int[] settled, int rows, boolean above, Sum sum) {
        Pool pool = new Pool(candidates(spread), spread.counts);
        Arrays.stream(spread.targets)
                .flatMap(target -> Arrays.stream(targets.openRows(target)))
                .distinct()
                .filter(row -> !holds(settled, rows, row))
                .forEach(row -> {
                    List<Pool> pools = sum.open[row];
                    if (pools == null) {
                        pools = new ArrayList<>(2);
                        sum.open[row] = pools;
                    }
                    pools.add(pool);
                });
        if (above) {
            sum.totalOpen.add(pool);
        }
    }

    /** Sets without any unit in the scope are nothing to it: whoever may read only the scope gets the same pools (S20). */
    private List<UnitId> candidates(Spread spread) {
        return Arrays.stream(spread.targets)
                .filter(target -> targets.total(target) != Targets.At.ABSENT)
                .mapToObj(targets::candidates)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean holds(int[] rows, int size, int row) {
        for (int i = 0; i < size; i++) {
            if (rows[i] == row) {
                return true;
            }
        }
        return false;
    }
}
