package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Precision;
import vn.toso.validation.OneOf;

/**
 * A number of persons (người), each of them once. Persons are not {@link Turns}: whoever came three times is one person and
 * three turns, so the two are never added, and both are published.
 *
 * @param count how many, 0 or more
 * @param precision how that was said
 */
public record Persons(
        @PositiveOrZero long count,
        @OneOf({"exact", "at-least", "about"}) Precision precision) {
    /**
     * @throws IllegalArgumentException if the number is negative
     */
    public Persons {
        requireNonNull(precision, "precision");
        Checks.count("persons", count);
    }

    /**
     * Returns exactly so many.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Persons exactly(long count) {
        return new Persons(count, Precision.EXACT);
    }

    /**
     * Returns so many or more ("hơn", "trên").
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Persons atLeast(long count) {
        return new Persons(count, Precision.AT_LEAST);
    }

    /**
     * Returns about so many ("khoảng", "gần").
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Persons about(long count) {
        return new Persons(count, Precision.ABOUT);
    }

    static @Nullable Persons orNull(@Nullable Long count, @Nullable String precision) {
        if ((count == null) != (precision == null)) {
            throw new IllegalArgumentException(
                    "a number of persons is said with its precision, one of the two is missing");
        }
        return count == null || precision == null ? null : new Persons(count, Precision.of(precision));
    }

    /**
     * Returns these and others together. Only right where nobody can be among both; persons of two days are counted by
     * their ids.
     *
     * @throws IllegalArgumentException if the two were not said in the same manner (rule C10): exact counts, lower bounds
     *     and rough ones are three sums
     * @throws ArithmeticException if the sum is too large
     */
    public Persons plus(Persons others) {
        return new Persons(Checks.sum(count, precision, others.count, others.precision), precision);
    }
}
