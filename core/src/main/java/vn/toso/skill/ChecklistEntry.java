package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Positive;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;

/**
 * An item stands in a version of a checklist.
 *
 * @param checklist the checklist's id
 * @param version the version
 * @param place the place in it, counted from 1
 * @param demand whether it is asked for
 * @param item the item as this version has it
 */
public record ChecklistEntry(
        @IdText String checklist,
        @IdText String version,
        @Positive long place,
        @OneOf({"required", "optional"}) Demand demand,
        ChecklistItem item) {
    /** Whether an item is part of having the whole checklist. */
    public enum Demand {
        /** It is. */
        REQUIRED,
        /** It is not. */
        OPTIONAL
    }

    /**
     * @throws IllegalArgumentException if an id can be none, or the place is below 1
     */
    public ChecklistEntry {
        Checks.id("a checklist's id", checklist);
        Checks.id("a version", version);
        requireNonNull(demand, "demand");
        requireNonNull(item, "item");
        if (place < 1) {
            throw new IllegalArgumentException("places count from 1, but this is " + place);
        }
    }
}
