package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import vn.toso.unit.UnitId;

/** What the records of this package require of ids and texts; messages never repeat what was given. */
final class Checks {
    private static final int LONGEST_WORD = 40;

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
     * Indicators are named after items and steps, so their ids are words in lower case.
     *
     * @throws IllegalArgumentException if the text is no word
     */
    static String word(String what, String text) {
        if (!isWord(requireNonNull(text, what))) {
            throw new IllegalArgumentException(
                    what + " is written in lower case, words joined by - or ., in 1 to 40 characters");
        }
        return text;
    }

    /** Asked of all progress, millions of times, so it is no regular expression. */
    private static boolean isWord(String text) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joint = c == '-' || c == '.';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (joint ? begins : !letter) {
                return false;
            }
            begins = joint;
        }
        return !begins && text.length() <= LONGEST_WORD;
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
}
