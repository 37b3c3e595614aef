package vn.toso.coverage;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts that belong together: how many could be done, how many are, of how many nobody knows, and how many are left out
 * and why. Adding is commutative and associative, and {@link #ZERO} adds nothing (rule C2).
 *
 * @param done how many are done: the numerator
 * @param eligible how many could be: the denominator, those that are done and those nobody knows of among them. With a
 *     population figure as denominator it can be smaller than {@code done}; nothing is cut at 1 (C7)
 * @param unknown of how many of the eligible nobody knows whether they are done
 * @param excluded how many are not eligible, by reason, in the order of the reasons
 */
public record Counts(long done, long eligible, long unknown, Map<String, Long> excluded) {
    /** Nothing. */
    public static final Counts ZERO = new Counts(0, 0, 0, Map.of());

    /**
     * Copies the reasons.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Counts {
        if (done < 0 || eligible < 0 || unknown < 0) {
            throw new IllegalArgumentException(
                    "counts are not negative, but these are " + done + ", " + eligible + ", " + unknown);
        }
        excluded = excluded.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(excluded));
    }

    /**
     * Returns so many done of so many eligible, nothing unknown and nobody left out.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public static Counts of(long done, long eligible) {
        return new Counts(done, eligible, 0, Map.of());
    }

    /**
     * Returns these counts with so many of the eligible unknown.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Counts withUnknown(long number) {
        return new Counts(done, eligible, number, excluded);
    }

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if a count becomes larger than a long
     */
    public Counts plus(Counts other) {
        if (other.isZero()) {
            return this;
        }
        if (isZero()) {
            return other;
        }
        Map<String, Long> reasons = excluded;
        if (!other.excluded.isEmpty()) {
            reasons = new TreeMap<>(excluded);
            for (Map.Entry<String, Long> reason : other.excluded.entrySet()) {
                reasons.merge(reason.getKey(), reason.getValue(), Math::addExact);
            }
        }
        return new Counts(
                Math.addExact(done, other.done),
                Math.addExact(eligible, other.eligible),
                Math.addExact(unknown, other.unknown),
                reasons);
    }

    /** Returns whether there is nothing in any count. */
    public boolean isZero() {
        return done == 0 && eligible == 0 && unknown == 0 && excluded.isEmpty();
    }

    /** Returns how many of the eligible are not done for sure; 0 where more are done than eligible. */
    public long notDone() {
        return Math.max(0, eligible - done - unknown);
    }
}
