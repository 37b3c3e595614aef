package vn.toso.vietnam;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One thing to be said beside the data, in Vietnamese and English: a source, or a limit.
 *
 * @param id a short name in lower case by which programs know it, for example {@code no-percentages}; never changed
 * @param vietnamese the sentence in Vietnamese
 * @param english the sentence in English
 */
public record Note(String id, String vietnamese, String english) {
    /**
     * @throws IllegalArgumentException if one of the three is blank
     */
    public Note {
        requireNonNull(id, "id");
        requireNonNull(vietnamese, "vietnamese");
        requireNonNull(english, "english");
        if (id.isBlank() || vietnamese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "a note has an id and a text in both languages, but one is blank: " + id);
        }
    }

    /** Returns the sentence for people, in Vietnamese if the locale's language is {@code vi}, else in English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }
}
