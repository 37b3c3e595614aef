package vn.toso.coverage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts being added up, by the number of the set they are keyed by. Most have nobody left out, and are three longs. */
final class Sums {
    private static final int EACH = 3;

    private long[] sums = new long[256 * EACH];
    private final Map<Integer, Counts> excluded = new HashMap<>();

    /**
     * @throws ArithmeticException if a count becomes larger than a long
     */
    void add(int number, Counts counts) {
        int at = number * EACH;
        if (at >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(at + EACH, sums.length * 2));
        }
        sums[at] = Math.addExact(sums[at], counts.done());
        sums[at + 1] = Math.addExact(sums[at + 1], counts.eligible());
        sums[at + 2] = Math.addExact(sums[at + 2], counts.unknown());
        if (!counts.excluded().isEmpty()) {
            excluded.merge(number, new Counts(0, 0, 0, counts.excluded()), Counts::plus);
        }
    }

    Counts get(int number) {
        int at = number * EACH;
        if (at >= sums.length) {
            return Counts.ZERO;
        }
        Counts others = excluded.isEmpty() ? null : excluded.get(number);
        return new Counts(sums[at], sums[at + 1], sums[at + 2], others == null ? Map.of() : others.excluded());
    }
}
