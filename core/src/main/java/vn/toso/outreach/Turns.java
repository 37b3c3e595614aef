package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Precision;
import vn.toso.validation.OneOf;

/**
 * A number of turns (lượt): how often somebody was helped, visited or came, whoever it was. Turns are not {@link Persons},
 * and the two are never added.
 *
 * @param count how many, 0 or more
 * @param precision how that was said
 */
public record Turns(
        @PositiveOrZero long count,
        @OneOf({"exact", "at-least", "about"}) Precision precision) {
    /**
     * @throws IllegalArgumentException if the number is negative
     */
    public Turns {
        requireNonNull(precision, "precision");
        Checks.count("turns", count);
    }

    /**
     * Returns exactly so many.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Turns exactly(long count) {
        return new Turns(count, Precision.EXACT);
    }

    /**
     * Returns so many or more ("hơn", "trên").
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Turns atLeast(long count) {
        return new Turns(count, Precision.AT_LEAST);
    }

    /**
     * Returns about so many ("khoảng", "gần").
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Turns about(long count) {
        return new Turns(count, Precision.ABOUT);
    }

    static @Nullable Turns orNull(@Nullable Long count, @Nullable String precision) {
        if ((count == null) != (precision == null)) {
            throw new IllegalArgumentException(
                    "a number of turns is said with its precision, one of the two is missing");
        }
        return count == null || precision == null ? null : new Turns(count, Precision.of(precision));
    }

    /**
     * Returns these and others together. Turns of any days and places add up.
     *
     * @throws IllegalArgumentException if the two were not said in the same manner (rule C10): exact counts, lower bounds
     *     and rough ones are three sums
     * @throws ArithmeticException if the sum is too large
     */
    public Turns plus(Turns others) {
        return new Turns(Checks.sum(count, precision, others.count, others.precision), precision);
    }
}
