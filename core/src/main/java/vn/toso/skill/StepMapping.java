package vn.toso.skill;

import vn.toso.validation.IdText;
import vn.toso.validation.LowerCaseWord;

/**
 * Where those stand who were at a step of an item when a version of a checklist replaced the one before it. A step that
 * goes on under its id needs no mapping.
 *
 * @param checklist the checklist's id
 * @param version the newer version
 * @param item the item's id
 * @param from the step in the version before
 * @param to the step in the newer version
 */
public record StepMapping(
        @IdText String checklist,
        @IdText String version,
        @LowerCaseWord(dots = true) String item,
        @LowerCaseWord(dots = true) String from,
        @LowerCaseWord(dots = true) String to) {
    /**
     * @throws IllegalArgumentException if an id can be none
     */
    public StepMapping {
        Checks.id("a checklist's id", checklist);
        Checks.id("a version", version);
        Checks.word("an item's id", item);
        Checks.word("a step's id", from);
        Checks.word("a step's id", to);
    }
}
