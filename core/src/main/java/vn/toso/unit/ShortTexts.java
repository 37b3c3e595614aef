package vn.toso.unit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A few short bare texts and what each of them means, found by a number that is made letter by letter, so that looking
 * one up in a longer text makes no text.
 */
final class ShortTexts {
    /** The number of a text that is too long, or has other letters, to be in any such table. */
    static final long NO_CODE = -1;

    private static final int BITS = 5;
    /** The number of a text of twelve letters needs sixty bits; from here on another letter does not fit. */
    private static final long FULL = 1L << (11 * BITS);

    private static final int BLANK = 27;

    private final long[] codes;
    private final String[] meanings;

    /** A table of texts that mean only themselves. */
    static ShortTexts of(Stream<String> texts) {
        return new ShortTexts(texts.collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    /**
     * @param entries texts of at most twelve letters a to z and blanks, and their meanings
     * @throws IllegalArgumentException if a text is longer or has other letters
     */
    ShortTexts(Map<String, String> entries) {
        List<Map.Entry<String, String>> sorted = entries.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> code(entry.getKey())))
                .toList();
        codes = sorted.stream().mapToLong(entry -> code(entry.getKey())).toArray();
        meanings = sorted.stream().map(Map.Entry::getValue).toArray(String[]::new);
        if (codes.length > 0 && codes[0] <= 0) {
            throw new IllegalArgumentException("texts of 1 to 12 letters a to z are required, but there is "
                    + sorted.get(0).getKey());
        }
    }

    /** The number of a text and one more letter; {@code code} is 0 for the empty text. */
    static long plus(long code, char letter) {
        if (code < 0 || code >= FULL || (letter != ' ' && !isPlain(letter))) {
            return NO_CODE;
        }
        return code << BITS | (letter == ' ' ? BLANK : letter - 'a' + 1);
    }

    private static long code(String text) {
        long code = 0;
        for (int i = 0; i < text.length(); i++) {
            code = plus(code, text.charAt(i));
        }
        return code;
    }

    /** Whether the letter is one of a to z. */
    static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /** Returns what the letters of an exact or bare key mean; null if they are not in the table. */
    @Nullable
    String get(String key) {
        long longest = codes.length == 0 ? 0 : codes[codes.length - 1];
        long code = 0;
        for (int i = 0; i < key.length() && code >= 0 && code <= longest; i++) {
            if (!NameKeys.isMark(key.charAt(i))) {
                code = plus(code, key.charAt(i));
            }
        }
        return get(code);
    }

    /** Returns what the text of this number means; null if it is not in the table. */
    @Nullable
    String get(long code) {
        int at = Arrays.binarySearch(codes, code);
        return at < 0 ? null : meanings[at];
    }

    boolean contains(long code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }
}
