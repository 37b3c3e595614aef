package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Precision;
import vn.toso.unit.UnitId;

/** What the records of this package require of ids and texts; messages never repeat what was given. */
final class Checks {
    private static final Pattern WORD = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(?:[-.][a-z0-9]+)*");

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

    /** Returns a copy of ids, each once, in their order. */
    static List<String> ids(String what, Collection<String> ids) {
        return ids.stream().map(id -> id(what, id)).distinct().toList();
    }

    /**
     * @throws IllegalArgumentException if the text is no word
     */
    static void word(String what, String text) {
        if (!WORD.matcher(requireNonNull(text, what)).matches()) {
            throw new IllegalArgumentException(
                    what + " is written in lower case, words joined by - or ., in 1 to 40 characters");
        }
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

    /**
     * @throws IllegalArgumentException if the number is negative
     */
    static void count(String what, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(what + " are 0 or more, but these are " + count);
        }
    }

    /**
     * Returns the sum of two counts that were said in the same manner.
     *
     * @throws IllegalArgumentException if they were not (rule C10)
     * @throws ArithmeticException if the sum is too large
     */
    static long sum(long one, Precision precision, long other, Precision otherPrecision) {
        if (precision != otherPrecision) {
            throw new IllegalArgumentException(
                    "what was counted exactly and what was not are kept apart, but these are " + precision.id()
                            + " and " + otherPrecision.id());
        }
        return Math.addExact(one, other);
    }
}
