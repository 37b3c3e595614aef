package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;

/**
 * Counts keyed by the set of units they may be in (rule C2). A set of one is settled there; several are a pool. Adding
 * is key-wise, commutative and associative, so tallies made in any order on any machine come to the same. Immutable.
 */
public final class Tally {
    /** Sets of units by their first units, then the next; the shorter first. */
    static final Comparator<List<UnitId>> ORDER = Tally::compare;

    /** Nothing. */
    public static final Tally ZERO = new Tally(new TreeMap<>(ORDER));

    private final SortedMap<List<UnitId>, Counts> counts;

    private Tally(SortedMap<List<UnitId>, Counts> counts) {
        this.counts = counts;
    }

    private static int compare(List<UnitId> a, List<UnitId> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int by = a.get(i).compareTo(b.get(i));
            if (by != 0) {
                return by;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /**
     * Returns counts that may be in any of the units; settled if there is only one.
     *
     * @param units the units in any order; repeated ones count once
     * @throws IllegalArgumentException if there is no unit
     */
    public static Tally of(Collection<UnitId> units, Counts counts) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("what is counted is somewhere, but no unit is given");
        }
        TreeMap<List<UnitId>, Counts> one = new TreeMap<>(ORDER);
        if (!counts.isZero()) {
            one.put(units.stream().distinct().sorted().toList(), counts);
        }
        return new Tally(one);
    }

    /** The sum of many at once; adding one by one would copy what is there each time. */
    static Tally sum(Collection<Pool> pools) {
        TreeMap<List<UnitId>, Counts> sum = new TreeMap<>(ORDER);
        for (Pool pool : pools) {
            if (!pool.counts().isZero()) {
                sum.merge(pool.candidates(), pool.counts(), Counts::plus);
            }
        }
        return new Tally(sum);
    }

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if a count becomes larger than a long
     */
    public Tally plus(Tally other) {
        TreeMap<List<UnitId>, Counts> sum = new TreeMap<>(counts);
        other.counts.forEach((units, more) -> sum.merge(units, more, Counts::plus));
        return new Tally(sum);
    }

    /** Returns everything in it, settled counts as pools of one, in the order of the candidates. */
    public List<Pool> pools() {
        List<Pool> pools = new ArrayList<>(counts.size());
        for (Map.Entry<List<UnitId>, Counts> entry : counts.entrySet()) {
            pools.add(new Pool(entry.getKey(), entry.getValue()));
        }
        return List.copyOf(pools);
    }

    /** Returns what is certainly under a node: everything all of whose candidates lie under it. */
    public Counts settled(Predicate<UnitId> under) {
        Counts sum = Counts.ZERO;
        for (Map.Entry<List<UnitId>, Counts> entry : counts.entrySet()) {
            if (entry.getKey().stream().allMatch(under)) {
                sum = sum.plus(entry.getValue());
            }
        }
        return sum;
    }

    /** Returns the pools that are open at a node: some of their candidates lie under it, and some do not. */
    public List<Pool> open(Predicate<UnitId> under) {
        return pools().stream()
                .filter(pool -> pool.candidates().stream().anyMatch(under)
                        && !pool.candidates().stream().allMatch(under))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally tally && tally.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** Returns how many sets of units there are. */
    @Override
    public String toString() {
        return "Tally[" + counts.size() + " sets of units]";
    }
}
