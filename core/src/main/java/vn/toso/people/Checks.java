package vn.toso.people;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;

/** What the records of this package require of ids and texts; messages never repeat what was given. */
final class Checks {
    private static final Pattern WORD = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*");

    private Checks() {}

    /**
     * @throws IllegalArgumentException if the text cannot be an id
     */
    static String id(String what, String text) {
        if (!UnitId.isValid(requireNonNull(text, what))) {
            throw new IllegalArgumentException(
                    what + " has 1 to 64 characters of A-Z a-z 0-9 . _ : @ -, but this one has " + text.length()
                            + " characters or others among them");
        }
        return text;
    }

    /**
     * @throws IllegalArgumentException if the text is no word
     */
    static String word(String what, String text) {
        if (!WORD.matcher(requireNonNull(text, what)).matches()) {
            throw new IllegalArgumentException(
                    what + " is written in lower case, words joined by -, in 1 to 40 characters");
        }
        return text;
    }

    /**
     * Returns the text in NFC.
     *
     * @throws IllegalArgumentException if it is blank
     */
    static @Nullable String textOrNull(String what, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Residents and households are counted by where they reside in one sense or another; a business is where it is.
     *
     * @throws IllegalArgumentException if the sense is missing, or given for businesses
     */
    static void residence(SubjectKind counts, @Nullable ResidenceKind kindOrNull) {
        if ((counts == SubjectKind.BUSINESS) != (kindOrNull == null)) {
            throw new IllegalArgumentException(
                    "which residence is counted is said of residents and households, and not of businesses");
        }
    }
}
