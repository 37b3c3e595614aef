package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;

/** What the records of this package require of ids and texts; messages never repeat what was given. */
final class Checks {
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

    static @Nullable String idOrNull(String what, @Nullable String text) {
        return text == null ? null : id(what, text);
    }

    /**
     * Returns the text in NFC.
     *
     * @throws IllegalArgumentException if it is blank
     */
    static String text(String what, String text) {
        if (requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static @Nullable String textOrNull(String what, @Nullable String text) {
        return text == null ? null : text(what, text);
    }
}
