package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.toso.finding.Finding;
import vn.toso.time.DateRange;

/**
 * A row that does not fit a day on which its list can have been written.
 *
 * @param row the row
 * @param fits the days on which it would fit, in order; empty if there are none
 * @param holders the units that have its code on the list's days, under other names; where it would never fit, all that
 *     ever had it
 * @param finding why it does not fit
 */
public record UnfitRow(UnitRow row, List<DateRange> fits, List<AdminUnit> holders, Finding finding) {
    /** Copies the lists. */
    public UnfitRow {
        requireNonNull(row, "row");
        fits = List.copyOf(fits);
        holders = List.copyOf(holders);
        requireNonNull(finding, "finding");
    }
}
