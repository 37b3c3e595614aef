package vn.toso.unit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys by which names are compared, in one pass over the text.
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

    /** The vowels, a the lowest bit. */
    private static final int VOWELS = "aeiouy".chars().map(c -> 1 << (c - 'a')).sum();

    private static final ShortTexts Y_FOR_I = ShortTexts.of(NameTables.Y_FOR_I.stream());

    /** The words so far, a blank after each. */
    private char[] key;

    private int size;
    /** Where the word begins that is being read. */
    private int start;
    /** Where its last letter is. */
    private int letter;
    /** Where its first y is, or -1. */
    private int y = -1;
    /** Its letters, as {@link ShortTexts} numbers them. */
    private long letters;

    private int tones;
    private boolean digits;
    private boolean vowel;
    private boolean glue;
    /** Whether an abbreviation may begin with one of the words. */
    private boolean abbreviated;

    private NameFolding(String text) {
        key = new char[2 * text.length() + 2];
        for (int i = 0; i < text.length(); i++) {
            take(text.charAt(i));
        }
        finish();
    }

    private String key() {
        return size == 0 ? "" : new String(key, 0, size - 1);
    }

    /** Returns the exact key of a text; empty if it has neither letters nor digits. */
    static String exact(String text) {
        NameFolding folding = new NameFolding(text);
        return folding.abbreviated ? Abbreviations.writtenOut(folding.key()) : folding.key();
    }

    /** Returns the bare key of a text; empty if it has neither letters nor digits. */
    static String bare(String text) {
        return NameKeys.letters(exact(text));
    }

    /** Returns the words of the exact key. */
    static List<String> words(String text) {
        String key = exact(text);
        return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
    }

    /** Returns whether any letter of the text has a mark. */
    static boolean hasMarks(String text) {
        String key = exact(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        return NameKeys.letters(key).length() < key.length();
    }

    private void take(char c) {
        if (ShortTexts.isPlain(c)) {
            letter(c);
            return;
        }
        if (NameKeys.isMark(c)) {
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
            glue = size > start && !digits && !vowel;
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
        letter = size;
        letters = ShortTexts.plus(letters, c);
        vowel |= ShortTexts.isPlain(c) && (VOWELS & 1 << (c - 'a')) != 0;
        if (c == 'y' && y < 0) {
            y = size;
        }
        append(c);
    }

    private void mark(char c) {
        if (size == start || digits) {
            return;
        }
        int tone = tone(c);
        if (tone != 0) {
            tones |= tone;
            return;
        }
        int at = letter + 1;
        while (at < size && key[at] < c) {
            at++;
        }
        if (at == size || key[at] != c) {
            append(c);
            System.arraycopy(key, at, key, at + 1, size - 1 - at);
            key[at] = c;
        }
    }

    private static int tone(char mark) {
        return switch (mark) {
            case '\u0300', '\u0340' -> 1;
            case '\u0301', '\u0341' -> 1 << 1;
            case '\u0303' -> 1 << 2;
            case '\u0309' -> 1 << 3;
            case '\u0323' -> 1 << 4;
            default -> 0;
        };
    }

    private void digit(char c) {
        if (size > start && !digits) {
            finish();
        }
        glue = false;
        digits = true;
        append((char) ('0' + Character.digit(c, 10)));
    }

    private void append(char c) {
        if (size == key.length) {
            key = Arrays.copyOf(key, size * 2);
        }
        key[size++] = c;
    }

    private void finish() {
        if (size > start) {
            if (digits) {
                finishNumber();
            } else {
                finishSyllable();
            }
            append(' ');
            start = size;
        }
        y = -1;
        letters = 0;
        tones = 0;
        digits = false;
        vowel = false;
        glue = false;
    }

    private void finishNumber() {
        int zeros = start;
        while (zeros < size - 1 && key[zeros] == '0') {
            zeros++;
        }
        String number = new String(key, zeros, size - zeros);
        int value = number.length() <= 2 ? Integer.parseInt(number) : 0;
        size = start;
        (value >= 1 && value <= NameTables.GREATEST_ROMAN ? NameTables.roman(value) : number)
                .chars()
                .forEach(c -> append((char) c));
    }

    private void finishSyllable() {
        abbreviated |= !vowel && Abbreviations.mayBeginWith(letters);
        if (y >= 0 && Y_FOR_I.contains(letters)) {
            key[y] = 'i';
        }
        for (int tone = 0; tones >> tone != 0; tone++) {
            if ((tones >> tone & 1) != 0) {
                append(TONES.charAt(tone));
            }
        }
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
