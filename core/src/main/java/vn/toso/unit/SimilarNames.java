package vn.toso.unit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Finds names one letter apart without comparing with all of them: two words one edit apart become equal when a letter is
 * left out of the longer, or the right one of each, so the texts and all they become without one letter are looked up.
 *
 * <p>Blanks do not count. Numerals and the letters that part units of one name (Tây A, Tây B) must be equal: Phường 5 is
 * not like Phường 6.
 */
final class SimilarNames {
    private static final int SHORTEST = 3;

    /** Hash in the upper half, number of the name in the lower; sorted. */
    private final long[] entries;

    private final String[] bodies;
    private final String[] designators;

    /**
     * @param keys keys of the names to find, exact or bare
     */
    SimilarNames(List<String> keys) {
        bodies = new String[keys.size()];
        designators = new String[keys.size()];
        int size = 0;
        for (int i = 0; i < bodies.length; i++) {
            String bare = NameFolding.letters(keys.get(i));
            bodies[i] = body(bare);
            designators[i] = designators(bare);
            size += bodies[i].length() + 1;
        }
        entries = new long[size];
        int at = 0;
        for (int i = 0; i < bodies.length; i++) {
            for (int hash : hashes(bodies[i])) {
                entries[at++] = ((long) hash << 32) | i;
            }
        }
        Arrays.sort(entries);
    }

    /** Returns the numbers of the names that are similar to one with this key, in order. */
    int[] find(String key) {
        String bare = NameFolding.letters(key);
        String body = body(bare);
        String designator = designators(bare);
        BitSet found = new BitSet();
        for (int hash : hashes(body)) {
            int at = Arrays.binarySearch(entries, (long) hash << 32);
            for (at = at < 0 ? -at - 1 : at; at < entries.length && entries[at] >> 32 == hash; at++) {
                int number = (int) entries[at];
                if (designators[number].equals(designator) && atMostOneEdit(bodies[number], body)) {
                    found.set(number);
                }
            }
        }
        return found.stream().toArray();
    }

    /** Returns whether the names with these keys, exact or bare, are similar; equal ones are. */
    static boolean areSimilar(String key, String other) {
        String bare = NameFolding.letters(key);
        String otherBare = NameFolding.letters(other);
        return atMostOneEdit(body(bare), body(otherBare)) && designators(bare).equals(designators(otherBare));
    }

    /** Returns the hashes of a text and of all it becomes without one letter. */
    private static int[] hashes(String body) {
        int[] hashes = new int[body.length() + 1];
        for (int left = 0; left <= body.length(); left++) {
            for (int i = 0; i < body.length(); i++) {
                hashes[left] = i == left ? hashes[left] : 31 * hashes[left] + body.charAt(i);
            }
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

    private static String body(String bare) {
        StringBuilder body = new StringBuilder(bare.length());
        for (String word : bare.split(" ", -1)) {
            if (!isDesignator(word)) {
                body.append(word);
            }
        }
        String letters = body.toString();
        for (Map.Entry<String, String> sound : NameTables.SAME_SOUNDS.entrySet()) {
            letters = letters.replace(sound.getKey(), sound.getValue());
        }
        return letters;
    }

    private static String designators(String bare) {
        StringBuilder designators = new StringBuilder(4);
        for (String word : bare.split(" ", -1)) {
            if (isDesignator(word)) {
                designators.append(word).append(' ');
            }
        }
        return designators.toString();
    }

    private static boolean isDesignator(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return (first >= '0' && first <= '9') || (word.length() == 1 && first <= 'e') || NameTables.isRoman(word);
    }
}
