package vn.toso.people;

import static java.util.Objects.requireNonNull;

import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.UnitIdText;

/**
 * A household business or enterprise is in a unit over some days (hộ kinh doanh, doanh nghiệp). One that moves ends in
 * one unit and goes on in the other under the same id.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}; not the tax code, which may be a person's
 * @param unit the unit its premises are in, as it existed then
 * @param trades the days
 */
public record Business(@IdText String id, @UnitIdText UnitId unit, DateRange trades) {
    /**
     * @throws IllegalArgumentException if the id can be none
     */
    public Business {
        Checks.id("a business's id", id);
        requireNonNull(unit, "unit");
        requireNonNull(trades, "trades");
    }

    /** Returns unit and days only: a household business is a person's. */
    @Override
    public String toString() {
        return "Business[" + unit + ", " + trades + "]";
    }
}
