package vn.toso.skill;

import java.util.Locale;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.NotBlankText;

/**
 * One step on the way to an item: what is to be done, in order.
 *
 * @param id told apart by within the item; lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 * @param vietnamese what is to be done, in Vietnamese
 * @param english the same in English
 */
public record Step(
        @LowerCaseWord(dots = true) String id,
        @NotBlankText String vietnamese,
        @NotBlankText String english) {
    /**
     * Puts the texts in NFC.
     *
     * @throws IllegalArgumentException if the id can be none or a text is blank
     */
    public Step {
        Checks.word("a step's id", id);
        vietnamese = Checks.text("a step", vietnamese);
        english = Checks.text("a step", english);
    }

    /** Returns what is to be done, in Vietnamese if the locale's language is {@code vi}, else in English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }
}
