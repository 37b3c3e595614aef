package vn.toso.unit;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds names one letter apart without comparing with all of them: two words one edit apart become equal when a letter is
 * left out of the longer, or the right one of each, so the texts and all they become without one letter are looked up.
 *
 * <p>Blanks do not count. Numerals and the letters that part units of one name (Tây A, Tây B) must be equal: Phường 5 is
 * not like Phường 6.
 */
final class SimilarNames {
    private static final int SHORTEST = 3;

    private static final int[] NONE = {};

    /** Roman numerals, and the letters that part units of one name; numbers above the numerals are in digits. */
    private static final ShortTexts DESIGNATORS = ShortTexts.of(Stream.concat(
            IntStream.rangeClosed(1, NameTables.GREATEST_ROMAN).mapToObj(NameTables::roman),
            Stream.of("a", "b", "c", "d", "e")));

    private static final List<Map.Entry<String, String>> SAME_SOUNDS = List.copyOf(NameTables.SAME_SOUNDS.entrySet());

    /** Where the entries begin whose hashes end with the same bits; one more at the end. */
    private final int[] starts;

    private final int[] hashes;
    /** The number of the name each hash is of. */
    private final int[] numbers;

    private final Body[] bodies;

    /**
     * What of a name is compared.
     *
     * @param letters what may be one letter off, without blanks and marks
     * @param designators the words that must be equal, a blank after each
     */
    private record Body(String letters, String designators) {
        boolean isSimilar(Body other) {
            return designators.equals(other.designators) && atMostOneEdit(letters, other.letters);
        }
    }

    /**
     * @param keys keys of the names to find, exact or bare
     */
    SimilarNames(List<String> keys) {
        bodies = keys.stream().map(SimilarNames::body).toArray(Body[]::new);
        int size = 0;
        for (Body body : bodies) {
            size += body.letters.length() + 1;
        }
        starts = new int[Integer.highestOneBit(Math.max(1, size)) + 1];
        for (Body body : bodies) {
            for (int hash : hashes(body.letters)) {
                starts[slot(hash)]++;
            }
        }
        for (int slot = 1; slot < starts.length; slot++) {
            starts[slot] += starts[slot - 1];
        }
        hashes = new int[size];
        numbers = new int[size];
        for (int number = bodies.length - 1; number >= 0; number--) {
            for (int hash : hashes(bodies[number].letters)) {
                int at = --starts[slot(hash)];
                hashes[at] = hash;
                numbers[at] = number;
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & (starts.length - 2);
    }

    /** Returns the numbers of the names that are similar to one with this key, in order. */
    int[] find(String key) {
        Body body = body(key);
        @Nullable BitSet found = null;
        for (int hash : hashes(body.letters)) {
            int slot = slot(hash);
            for (int at = starts[slot]; at < starts[slot + 1]; at++) {
                if (hashes[at] == hash && bodies[numbers[at]].isSimilar(body)) {
                    found = found == null ? new BitSet() : found;
                    found.set(numbers[at]);
                }
            }
        }
        return found == null ? NONE : found.stream().toArray();
    }

    /** Returns whether the names with these keys, exact or bare, are similar; equal ones are. */
    static boolean areSimilar(String key, String other) {
        return body(key).isSimilar(body(other));
    }

    /** Returns the hashes of all that a text becomes without one letter, and at the end that of the text. */
    private static int[] hashes(String letters) {
        int length = letters.length();
        int[] hashes = new int[length + 1];
        for (int i = 0; i < length; i++) {
            hashes[i + 1] = 31 * hashes[i] + letters.charAt(i);
        }
        // So far of what stands before each letter; now what stands after it is added.
        int after = 0;
        int power = 1;
        for (int i = length - 1; i >= 0; i--) {
            hashes[i] = hashes[i] * power + after;
            after += letters.charAt(i) * power;
            power *= 31;
        }
        return hashes;
    }

    private static boolean atMostOneEdit(String a, String b) {
        if (a.length() < b.length()) {
            return atMostOneEdit(b, a);
        }
        if (b.length() < SHORTEST || a.length() > b.length() + 1) {
            return false;
        }
        int same = 0;
        while (same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int rest = a.length() == b.length() ? same + 1 : same;
        return same == b.length() || a.regionMatches(same + 1, b, rest, b.length() - rest);
    }

    /** Returns what is compared of the name with this key, exact or bare. */
    private static Body body(String key) {
        StringBuilder letters = new StringBuilder(key.length());
        @Nullable StringBuilder designators = null;
        long code = 0;
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            char c = i < key.length() ? key.charAt(i) : ' ';
            if (c != ' ') {
                if (!NameKeys.isMark(c)) {
                    letters.append(c);
                    code = ShortTexts.plus(code, c);
                }
                continue;
            }
            if (start < letters.length() && isDesignator(letters.charAt(start), code)) {
                designators = designators == null ? new StringBuilder() : designators;
                designators.append(letters, start, letters.length()).append(' ');
                letters.setLength(start);
            }
            code = 0;
            start = letters.length();
        }
        String body = letters.toString();
        for (Map.Entry<String, String> sound : SAME_SOUNDS) {
            body = body.replace(sound.getKey(), sound.getValue());
        }
        return new Body(body, designators == null ? "" : designators.toString());
    }

    private static boolean isDesignator(char first, long code) {
        return (first >= '0' && first <= '9') || DESIGNATORS.contains(code);
    }
}
