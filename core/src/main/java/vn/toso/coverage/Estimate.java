package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What a figure comes to under shares that a user assumed (rule C6): a guess, to be shown as one, beside the exact
 * figures and never among them.
 *
 * @param done the settled numerator and the assumed parts of the pools
 * @param eligible the settled denominator and the assumed parts of the pools
 */
public record Estimate(BigDecimal done, BigDecimal eligible) {
    /** Stores both. */
    public Estimate {
        requireNonNull(done, "done");
        requireNonNull(eligible, "eligible");
    }
}
