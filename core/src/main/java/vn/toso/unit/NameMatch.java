package vn.toso.unit;

import static java.util.Objects.requireNonNull;

/**
 * A unit that a written name can mean.
 *
 * @param unit the unit as it was on the day of the search
 * @param likeness how like its name is to what was written
 */
public record NameMatch(AdminUnit unit, NameLikeness likeness) {
    /** Stores both. */
    public NameMatch {
        requireNonNull(unit, "unit");
        requireNonNull(likeness, "likeness");
    }
}
