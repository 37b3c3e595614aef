package vn.toso.report;

import static java.util.Objects.requireNonNull;

import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * A unit says that over some days there is nothing of a kind: a commune that has no team, a village without a session.
 *
 * @param kind the kind of fact there is none of, for example {@code teams}
 * @param unit the unit that says so, as it existed then
 * @param about the days it says so of
 */
public record NothingToReport(String kind, UnitId unit, DateRange about) {
    /**
     * @throws IllegalArgumentException if the kind is blank
     */
    public NothingToReport {
        requireNonNull(unit, "unit");
        requireNonNull(about, "about");
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a report of nothing says of what there is none");
        }
    }
}
