package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import vn.toso.time.DateRange;

/**
 * Days on which a list can have been written; on all of them the same rows fit.
 *
 * @param days the days
 * @param fitting how many rows fit
 * @param exact how many of them fit by a name written exactly so, or by a code without a name
 * @param fewestUnits how many units there were, at the levels of the rows that fit, on the day that had the fewest
 * @param mostUnits how many there were on the day that had the most
 */
public record EditionRange(DateRange days, int fitting, int exact, int fewestUnits, int mostUnits) {
    /** Stores all. */
    public EditionRange {
        requireNonNull(days, "days");
    }
}
