package vn.toso.coverage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The least and the greatest value a figure can have, given what nobody knows: sharp, each is reached by some way in
 * which people can have gone (rule C4). Kept as whole numbers and divided last.
 *
 * @param lower the numerator of the least value
 * @param lowerOf its denominator; 1 for a {@link Measure#COUNT}
 * @param upper the numerator of the greatest value
 * @param upperOf its denominator; 1 for a {@link Measure#COUNT}
 */
public record Bounds(long lower, long lowerOf, long upper, long upperOf) {
    /**
     * @throws IllegalArgumentException if a denominator is not positive
     */
    public Bounds {
        if (lowerOf <= 0 || upperOf <= 0) {
            throw new IllegalArgumentException("a bound is divided by a positive number");
        }
    }

    /**
     * Returns the bounds of a figure.
     *
     * @return empty if there is nothing to divide by, whoever went where: the figure is undefined
     * @throws ArithmeticException if a count becomes larger than a long
     */
    public static Optional<Bounds> of(Measure measure, Counts settled, Collection<Pool> open) {
        List<Counts> pools =
                open.isEmpty() ? List.of() : open.stream().map(Pool::counts).toList();
        if (measure == Measure.COUNT) {
            long most = Math.addExact(settled.done(), settled.unknown());
            for (Counts pool : pools) {
                most = Math.addExact(most, Math.addExact(pool.done(), pool.unknown()));
            }
            return Optional.of(new Bounds(settled.done(), 1, most, 1));
        }
        return measure == Measure.MEAN ? ofMean(settled, pools) : ofShare(settled, pools);
    }

    /** Every one of a pool goes its own way: for the least value only those not done come, for the greatest only those done. */
    private static Optional<Bounds> ofShare(Counts settled, List<Counts> pools) {
        long others = 0;
        long comers = 0;
        boolean any = settled.eligible() > 0;
        for (Counts pool : pools) {
            others = Math.addExact(others, Math.max(0, Math.subtractExact(pool.eligible(), pool.done())));
            comers = Math.addExact(comers, Math.addExact(pool.done(), pool.unknown()));
            any |= pool.eligible() > 0;
        }
        if (!any) {
            return Optional.empty();
        }
        long lowerOf = Math.addExact(settled.eligible(), others);
        long upperOf = Math.addExact(settled.eligible(), comers);
        long most = Math.addExact(Math.addExact(settled.done(), settled.unknown()), comers);
        // Only done ones could come: whoever comes, all are. None done could come: nobody is.
        return Optional.of(new Bounds(
                lowerOf == 0 ? 1 : settled.done(),
                lowerOf == 0 ? 1 : lowerOf,
                upperOf == 0 ? 0 : most,
                upperOf == 0 ? 1 : upperOf));
    }

    /** A thing of a pool comes whole or not at all; those that pull the mean most come first. */
    private static Optional<Bounds> ofMean(Counts settled, List<Counts> pools) {
        List<Counts> things = new ArrayList<>(pools);
        things.removeIf(thing -> thing.eligible() == 0);
        if (settled.eligible() == 0 && things.isEmpty()) {
            return Optional.empty();
        }
        things.sort((a, b) -> compare(a.done(), a.eligible(), b.done(), b.eligible()));
        long least = settled.done();
        long leastOf = settled.eligible();
        for (Counts thing : things) {
            if (leastOf == 0 || compare(thing.done(), thing.eligible(), least, leastOf) < 0) {
                least = Math.addExact(least, thing.done());
                leastOf = Math.addExact(leastOf, thing.eligible());
            }
        }
        things.sort(Comparator.comparing(
                thing -> thing,
                (a, b) -> compare(
                        Math.addExact(b.done(), b.unknown()),
                        b.eligible(),
                        Math.addExact(a.done(), a.unknown()),
                        a.eligible())));
        long most = Math.addExact(settled.done(), settled.unknown());
        long mostOf = settled.eligible();
        for (Counts thing : things) {
            long brings = Math.addExact(thing.done(), thing.unknown());
            if (mostOf == 0 || compare(brings, thing.eligible(), most, mostOf) > 0) {
                most = Math.addExact(most, brings);
                mostOf = Math.addExact(mostOf, thing.eligible());
            }
        }
        return Optional.of(new Bounds(least, leastOf, most, mostOf));
    }

    /** Compares a / b with c / d exactly. */
    private static int compare(long a, long b, long c, long d) {
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(d))
                .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
    }

    /** Returns whether both are the same value. */
    public boolean isExact() {
        return compare(lower, lowerOf, upper, upperOf) == 0;
    }

    /** Returns the least value, rounded half up to so many decimals. */
    public BigDecimal lower(int decimals) {
        return divided(lower, lowerOf, decimals);
    }

    /** Returns the greatest value, rounded half up to so many decimals. */
    public BigDecimal upper(int decimals) {
        return divided(upper, upperOf, decimals);
    }

    private static BigDecimal divided(long a, long b, int decimals) {
        return BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), decimals, RoundingMode.HALF_UP);
    }
}
