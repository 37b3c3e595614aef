package vn.toso.unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which names are compared.
 *
 * <p>The <em>exact</em> key of a name is its words in lower case, one blank apart. Every letter is followed by its own
 * marks (circumflex, breve, horn, stroke) and the word by its tone, so that neither the placement of the tone nor the
 * order or composition of marks matters. Apostrophes are gone, hyphens and other signs are blanks, letters and digits are
 * separate words, numbers up to 39 are roman, abbreviations are written out, y is i where {@link NameTables} says so.
 *
 * <p>The <em>bare</em> key is the exact key without its marks. All rules look at letters only, so the bare key of a text
 * is the bare key of the text without accents.
 */
final class NameFolding {
    /** The most characters of a written name that are looked at; names in law have up to 40. */
    static final int MAX_LENGTH = 200;

    private static final char STROKE = '\u0335';
    /** Grave, acute, tilde, hook above, dot below: the marks that belong to the syllable. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    /** All that is written for an apostrophe in K'Dang, and quotation marks. */
    private static final String APOSTROPHES =
            "'\u2018\u2019\u201b\u02bc\u02b9\u02bb\u2032`\u00b4\uff07\"\u201c\u201d\u201e";
    /** Đ, its Icelandic and African doubles, and the implosive d. */
    private static final String STROKED_D = "\u0111\u00f0\u0256\u0257";

    private static final int LATIN_END = 0x250;
    private static final int ADDITIONAL_START = 0x1e00;
    private static final int ADDITIONAL_END = 0x1f00;
    /** The folded form of each Latin letter: its base in lower case, then its marks; null for what is no letter. */
    private static final @Nullable String[] LATIN = latin();

    private static final Map<String, List<String>> ABBREVIATIONS = NameTables.ABBREVIATIONS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> new NameFolding(entry.getValue()).words));
    private static final int LONGEST_ABBREVIATION =
            ABBREVIATIONS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final List<String> words = new ArrayList<>(4);
    private final StringBuilder word = new StringBuilder(16);
    private int letter;
    private int tones;
    private boolean digits;
    private boolean vowel;
    private boolean glue;
    /** Whether a word has no vowel; only such are abbreviations. */
    private boolean abbreviated;

    private NameFolding(String text) {
        for (int i = 0; i < text.length(); i++) {
            take(text.charAt(i));
        }
        finish();
    }

    /** Returns the exact key of a text; empty if it has neither letters nor digits. */
    static String exact(String text) {
        return String.join(" ", words(text));
    }

    /** Returns the bare key of a text; empty if it has neither letters nor digits. */
    static String bare(String text) {
        return letters(exact(text));
    }

    /** Returns the words of the exact key. */
    static List<String> words(String text) {
        NameFolding folding = new NameFolding(text);
        return folding.abbreviated ? expanded(folding.words) : folding.words;
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

    /** Returns whether any letter of the text has a mark. */
    static boolean hasMarks(String text) {
        String key = exact(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        return letters(key).length() < key.length();
    }

    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
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
            int start = j;
            while (j < name.length() && isMark(name.charAt(j))) {
                j++;
            }
            for (; i < text.length() && isMark(text.charAt(i)); i++) {
                int at = name.indexOf(text.charAt(i), start);
                contradict |= at < 0 || at >= j;
            }
        }
        if (i < text.length() || j < name.length()) {
            return null;
        }
        return contradict ? NameLikeness.ACCENTS_DIFFER : NameLikeness.ACCENTS_MISSING;
    }

    private void take(char c) {
        if (isMark(c)) {
            mark(c);
            return;
        }
        String folded = c < LATIN_END ? LATIN[c] : additional(c);
        if (folded != null) {
            takeParts(c, folded);
        } else if (Character.isDigit(c)) {
            digit(c);
        } else if (APOSTROPHES.indexOf(c) >= 0) {
            // "K' Dang" is "K'Dang"; but in "Tu' Son" the blank parts two words.
            glue = word.length() > 0 && !digits && !vowel;
        } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
            takeParts(c, Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFKD));
        } else if (!Texts.isInvisible(c) && !(glue && Texts.isBlank(c))) {
            finish();
        }
    }

    private static @Nullable String additional(char c) {
        return c >= ADDITIONAL_START && c < ADDITIONAL_END ? LATIN[c - ADDITIONAL_START + LATIN_END] : null;
    }

    /** Takes what a letter is composed of: itself, or a base and its marks, or the letters of a ligature. */
    private void takeParts(char c, String parts) {
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (part == c) {
                letter(Character.toLowerCase(part));
            } else {
                take(part);
            }
        }
    }

    private void letter(char c) {
        if (digits) {
            finish();
        }
        glue = false;
        letter = word.length();
        vowel |= "aeiouy".indexOf(c) >= 0;
        word.append(c);
    }

    private void mark(char c) {
        if (word.length() == 0 || digits) {
            return;
        }
        int tone = TONES.indexOf(c == '\u0340' ? '\u0300' : c == '\u0341' ? '\u0301' : c);
        if (tone >= 0) {
            tones |= 1 << tone;
            return;
        }
        int at = letter + 1;
        while (at < word.length() && word.charAt(at) < c) {
            at++;
        }
        if (at == word.length() || word.charAt(at) != c) {
            word.insert(at, c);
        }
    }

    private void digit(char c) {
        if (word.length() > 0 && !digits) {
            finish();
        }
        glue = false;
        digits = true;
        word.append((char) ('0' + Character.digit(c, 10)));
    }

    private void finish() {
        if (word.length() > 0) {
            words.add(digits ? number(word.toString()) : syllable());
            abbreviated |= !digits && !vowel;
        }
        word.setLength(0);
        tones = 0;
        digits = false;
        vowel = false;
        glue = false;
    }

    private static String number(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String number = digits.substring(zeros);
        int value = number.length() <= 2 ? Integer.parseInt(number) : 0;
        return value >= 1 && value <= NameTables.GREATEST_ROMAN ? NameTables.roman(value) : number;
    }

    private String syllable() {
        int y = word.indexOf("y");
        if (y >= 0 && NameTables.Y_FOR_I.contains(letters(word.toString()))) {
            word.setCharAt(y, 'i');
        }
        for (int tone = 0; tone < TONES.length(); tone++) {
            if ((tones & (1 << tone)) != 0) {
                word.append(TONES.charAt(tone));
            }
        }
        return word.toString();
    }

    /** Writes abbreviations out, also where their letters are words of their own (N.T). */
    private static List<String> expanded(List<String> words) {
        List<String> all = words;
        for (int i = 0; i < all.size(); i++) {
            int end = i;
            StringBuilder letters = new StringBuilder(LONGEST_ABBREVIATION);
            do {
                letters.append(letters(all.get(end++)));
                List<String> meant =
                        letters.length() > LONGEST_ABBREVIATION ? null : ABBREVIATIONS.get(letters.toString());
                if (meant != null) {
                    List<String> longer = new ArrayList<>(all.subList(0, i));
                    longer.addAll(meant);
                    longer.addAll(all.subList(end, all.size()));
                    all = longer;
                    i--;
                    break;
                }
            } while (letters.length() == end - i && letters.length() < LONGEST_ABBREVIATION && end < all.size());
        }
        return all;
    }

    private static @Nullable String[] latin() {
        @Nullable String[] table = new @Nullable String[LATIN_END + ADDITIONAL_END - ADDITIONAL_START];
        for (int i = 0; i < table.length; i++) {
            char c = (char) (i < LATIN_END ? i : i - LATIN_END + ADDITIONAL_START);
            if (Character.isLetter(c)) {
                char small = Character.toLowerCase(c);
                table[i] = STROKED_D.indexOf(small) >= 0
                        ? "d" + STROKE
                        : Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFKD);
            }
        }
        return table;
    }
}
