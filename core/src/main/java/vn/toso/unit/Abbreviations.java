package vn.toso.unit;

import org.jspecify.annotations.Nullable;

/** Writes out the abbreviations of {@link NameTables#ABBREVIATIONS}, also where their letters are words of their own (N.T). */
final class Abbreviations {
    private static final ShortTexts TABLE = new ShortTexts(NameTables.ABBREVIATIONS);
    /** The letters of a single letter are numbered below this. */
    private static final long TWO_LETTERS = 32;

    private Abbreviations() {}

    /** Whether a word with these letters, as {@link ShortTexts} numbers them, may be an abbreviation or begin one. */
    static boolean mayBeginWith(long letters) {
        return letters < TWO_LETTERS || TABLE.contains(letters);
    }

    /** Returns an exact key with its abbreviations written out. */
    static String writtenOut(String key) {
        StringBuilder all = new StringBuilder(key.length() * 2);
        int start = 0;
        while (start < key.length()) {
            int end = start;
            long letters = 0;
            boolean apart;
            @Nullable String meant;
            do {
                int first = end == start ? start : end + 1;
                end = endOfWord(key, first);
                for (int i = first; i < end; i++) {
                    letters = NameKeys.isMark(key.charAt(i)) ? letters : ShortTexts.plus(letters, key.charAt(i));
                }
                apart = NameKeys.endOfMarks(key, first + 1) == end;
                meant = TABLE.get(letters);
            } while (meant == null && apart && letters >= 0 && end < key.length());
            if (meant == null) {
                end = endOfWord(key, start);
                meant = key.substring(start, end);
            } else {
                meant = NameFolding.exact(meant);
            }
            all.append(start == 0 ? "" : " ").append(meant);
            start = end + 1;
        }
        return all.toString();
    }

    private static int endOfWord(String key, int from) {
        int end = key.indexOf(' ', from);
        return end < 0 ? key.length() : end;
    }
}
