package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * Where and when something that is counted was: a unit, as it existed then, and the days it is about. It is carried to
 * the boundary day from the last of those days on which the unit is there (rule T1).
 *
 * @param unit the unit it is filed under
 * @param about the days it is about
 */
public record Place(UnitId unit, DateRange about) {
    /** Stores both. */
    public Place {
        requireNonNull(unit, "unit");
        requireNonNull(about, "about");
    }

    /** Returns the place of something that is about one day. */
    public static Place on(LocalDate day, UnitId unit) {
        return new Place(unit, DateRange.day(day));
    }
}
