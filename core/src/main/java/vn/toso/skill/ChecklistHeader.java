package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import vn.toso.time.DateRange;
import vn.toso.validation.IdText;
import vn.toso.validation.NotBlankText;

/**
 * There is a version of a checklist.
 *
 * @param checklist the checklist's id, the same in all versions: 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param version the version, written alike; its order is that of the days, not of the word
 * @param vietnamese the title in Vietnamese
 * @param english the title in English
 * @param valid the days on which it holds
 */
public record ChecklistHeader(
        @IdText String checklist,
        @IdText String version,
        @NotBlankText String vietnamese,
        @NotBlankText String english,
        DateRange valid) {
    /**
     * Puts the titles in NFC.
     *
     * @throws IllegalArgumentException if an id can be none or a title is blank
     */
    public ChecklistHeader {
        Checks.id("a checklist's id", checklist);
        Checks.id("a version", version);
        vietnamese = Checks.text("the title of a checklist", vietnamese);
        english = Checks.text("the title of a checklist", english);
        requireNonNull(valid, "valid");
    }
}
