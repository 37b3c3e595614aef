package vn.toso.people;

import static java.util.Objects.requireNonNull;

import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.time.DateRange;
import vn.toso.validation.IdText;

/**
 * A resident belongs to a household over some days, and to one at a time. It ends by itself with the resident's death.
 *
 * @param resident the resident's id
 * @param household the household's id
 * @param belongs the days
 */
public record HouseholdMembership(
        @IdText String resident,
        @Personal(Classification.BASIC) @IdText String household,
        DateRange belongs) {
    /**
     * @throws IllegalArgumentException if an id can be none
     */
    public HouseholdMembership {
        Checks.id("a resident's id", resident);
        Checks.id("a household's id", household);
        requireNonNull(belongs, "belongs");
    }

    /** Returns the days only; family links are personal data. */
    @Override
    public String toString() {
        return "HouseholdMembership[" + belongs + "]";
    }
}
