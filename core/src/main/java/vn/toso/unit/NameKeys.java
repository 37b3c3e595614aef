package vn.toso.unit;

import org.jspecify.annotations.Nullable;

/** Compares the keys that {@link NameFolding} makes of names. */
final class NameKeys {
    private NameKeys() {}

    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    /** Returns the bare key of an exact one. */
    static String letters(String key) {
        int length = key.length();
        StringBuilder bare = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (!isMark(key.charAt(i))) {
                bare.append(key.charAt(i));
            }
        }
        return bare.length() == length ? key : bare.toString();
    }

    /**
     * Returns how the exact key of a text is like that of a name: exact, accents missing, accents differ; null if the
     * letters differ.
     */
    static @Nullable NameLikeness likeness(String text, String name) {
        if (text.equals(name)) {
            return NameLikeness.EXACT;
        }
        int i = 0;
        int j = 0;
        boolean contradict = false;
        while (i < text.length() && j < name.length()) {
            if (text.charAt(i++) != name.charAt(j++)) {
                return null;
            }
            int marks = j;
            j = endOfMarks(name, j);
            for (; i < text.length() && isMark(text.charAt(i)); i++) {
                contradict |= !isAmong(text.charAt(i), name, marks, j);
            }
        }
        if (i < text.length() || j < name.length()) {
            return null;
        }
        return contradict ? NameLikeness.ACCENTS_DIFFER : NameLikeness.ACCENTS_MISSING;
    }

    /**
     * Returns whether each word of a text that lacks a mark of the name's has none at all, as of someone who types without
     * them (quang for quảng, but not đăk for đắk). The text is like the name with accents missing.
     */
    static boolean lacksWholly(String text, String name) {
        int i = 0;
        int j = 0;
        boolean marked = false;
        boolean lacking = false;
        while (i < text.length()) {
            if (text.charAt(i) == ' ') {
                marked = false;
                lacking = false;
            }
            int written = endOfMarks(text, i + 1) - i;
            int due = endOfMarks(name, j + 1) - j;
            marked |= written > 1;
            lacking |= due > written;
            if (marked && lacking) {
                return false;
            }
            i += written;
            j += due;
        }
        return true;
    }

    /**
     * Returns where the exact key of a text goes on after words it begins with, each mark that is written being one of
     * theirs; -1 if it begins with others or ends with them.
     */
    static int after(String words, String text) {
        int i = 0;
        int j = 0;
        while (j < words.length()) {
            if (i == text.length() || text.charAt(i++) != words.charAt(j++)) {
                return -1;
            }
            int marks = j;
            j = endOfMarks(words, j);
            for (; i < text.length() && isMark(text.charAt(i)); i++) {
                if (!isAmong(text.charAt(i), words, marks, j)) {
                    return -1;
                }
            }
        }
        return i < text.length() && text.charAt(i) == ' ' ? i + 1 : -1;
    }

    static int endOfMarks(String key, int from) {
        int end = from;
        while (end < key.length() && isMark(key.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAmong(char mark, String key, int from, int until) {
        int at = from;
        while (at < until && key.charAt(at) != mark) {
            at++;
        }
        return at < until;
    }
}
