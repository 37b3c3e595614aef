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
    /** Pools by the first units of their candidates, then the next; the shorter first, then those that may be outside. */
    static final Comparator<Pool> ORDER =
            Comparator.comparing(Pool::candidates, Tally::compare).thenComparing(Pool::orOutside);

    private static final Comparator<Key> KEYS =
            Comparator.comparing(Key::units, Tally::compare).thenComparing(Key::orOutside);

    /** Nothing. */
    public static final Tally ZERO = new Tally(new TreeMap<>(KEYS));

    private final SortedMap<Key, Counts> counts;

    private Tally(SortedMap<Key, Counts> counts) {
        this.counts = counts;
    }

    /** Where something may be. */
    private record Key(List<UnitId> units, boolean orOutside) {
        boolean isSettled(Predicate<UnitId> under) {
            return !orOutside && units.stream().allMatch(under);
        }

        boolean isOpen(Predicate<UnitId> under) {
            return !isSettled(under) && units.stream().anyMatch(under);
        }
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
        return of(units, false, counts);
    }

    /**
     * Returns counts that may be in any of the units, or in none, for nobody knows whether they are eligible (C5).
     *
     * @param units the units in any order; repeated ones count once
     * @throws IllegalArgumentException if there is no unit
     */
    public static Tally ofUndecided(Collection<UnitId> units, Counts counts) {
        return of(units, true, counts);
    }

    private static Tally of(Collection<UnitId> units, boolean orOutside, Counts counts) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("what is counted is somewhere, but no unit is given");
        }
        TreeMap<Key, Counts> one = new TreeMap<>(KEYS);
        if (!counts.isZero()) {
            one.put(new Key(units.stream().distinct().sorted().toList(), orOutside), counts);
        }
        return new Tally(one);
    }

    /** The sum of many at once; adding one by one would copy what is there each time. */
    static Tally sum(Collection<Pool> pools) {
        TreeMap<Key, Counts> sum = new TreeMap<>(KEYS);
        for (Pool pool : pools) {
            if (!pool.counts().isZero()) {
                sum.merge(new Key(pool.candidates(), pool.orOutside()), pool.counts(), Counts::plus);
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
        TreeMap<Key, Counts> sum = new TreeMap<>(counts);
        other.counts.forEach((key, more) -> sum.merge(key, more, Counts::plus));
        return new Tally(sum);
    }

    /** Returns everything in it, settled counts as pools of one, in the order of the candidates. */
    public List<Pool> pools() {
        List<Pool> pools = new ArrayList<>(counts.size());
        for (Map.Entry<Key, Counts> entry : counts.entrySet()) {
            Key key = entry.getKey();
            pools.add(new Pool(key.units(), key.orOutside(), entry.getValue()));
        }
        return List.copyOf(pools);
    }

    /** Returns what is certainly under a node: everything that is somewhere, and all of whose candidates lie under it. */
    public Counts settled(Predicate<UnitId> under) {
        Counts sum = Counts.ZERO;
        for (Map.Entry<Key, Counts> entry : counts.entrySet()) {
            if (entry.getKey().isSettled(under)) {
                sum = sum.plus(entry.getValue());
            }
        }
        return sum;
    }

    /**
     * Returns the pools that are open at a node: some of their candidates lie under it, and some do not, or they may be
     * outside.
     */
    public List<Pool> open(Predicate<UnitId> under) {
        return pools().stream()
                .filter(pool -> new Key(pool.candidates(), pool.orOutside()).isOpen(under))
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
