package vn.toso.people;

import static java.util.Objects.requireNonNull;

import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.time.DateRange;
import vn.toso.validation.IdText;

/**
 * A resident is in a group over some days.
 *
 * @param resident the resident's id
 * @param group the group; <b>personal data</b>, and sensitive where it tells ethnicity, religion or health
 * @param holds the days
 */
public record GroupTag(
        @IdText String resident,
        @Personal(Classification.SENSITIVE) Group group,
        DateRange holds) {
    /**
     * @throws IllegalArgumentException if the id can be none
     */
    public GroupTag {
        Checks.id("a resident's id", resident);
        requireNonNull(group, "group");
        requireNonNull(holds, "holds");
    }

    /** Returns dimension and days only: the value may be personal. */
    @Override
    public String toString() {
        return "GroupTag[" + group.dimension() + ", " + holds + "]";
    }
}
