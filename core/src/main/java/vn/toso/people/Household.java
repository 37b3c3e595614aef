package vn.toso.people;

import static java.util.Objects.requireNonNull;

import vn.toso.time.DateRange;
import vn.toso.validation.IdText;

/**
 * Persons who live together (hộ gia đình), over the days on which there is such a household. Who is in it is
 * {@link HouseholdMembership}; where it is follows from its own {@link Residence}, or else from its members.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param exists the days on which it exists; open where they are not known
 */
public record Household(@IdText String id, DateRange exists) {
    /**
     * @throws IllegalArgumentException if the id can be none
     */
    public Household {
        Checks.id("a household's id", id);
        requireNonNull(exists, "exists");
    }

    /** Returns the days only. */
    @Override
    public String toString() {
        return "Household[" + exists + "]";
    }
}
