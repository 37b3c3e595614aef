package vn.toso.unit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What names are matched by, as data. To add a spelling, an abbreviation or a word, add one line to the table it belongs
 * to; nothing else changes. Entries are folded like any name, so case and tone placement do not matter in them.
 *
 * <p>The abbreviations of unit types are in {@code UnitTypes}, beside the types.
 */
final class NameTables {
    /**
     * Syllables in which y and i are two spellings of one sound (Mỹ/Mĩ, Quy/Qui, Quỳnh/Quình), without marks and written
     * with y. A lone Y is none of them: it is a name of its own (Bờ Y) and no numeral.
     */
    static final Set<String> Y_FOR_I =
            Set.of("by", "dy", "hy", "ky", "ly", "my", "ny", "quy", "quych", "quynh", "quyt", "sy", "ty", "vy");

    /**
     * Abbreviations of words inside names, and the words. They also stand where the letters are written apart (N.T.,
     * H.C.M). Only such as mean one thing everywhere, and have no vowel.
     */
    static final Map<String, String> ABBREVIATIONS = Map.of(
            "nt", "nông trường",
            "ttnt", "tt nông trường",
            "hcm", "hồ chí minh",
            "tphcm", "tp hồ chí minh",
            "brvt", "bà rịa vũng tàu");

    /** Whole names, without marks, that may also mean another one: a further reading, never a replacement. */
    static final Map<String, String> OTHER_READINGS = Map.of(
            "tt hue", "thừa thiên huế",
            "t t hue", "thừa thiên huế",
            "tthue", "thừa thiên huế",
            "br vt", "bà rịa vũng tàu",
            "hn", "hà nội");

    /** Words before a name that stand for a type, beside its own word and abbreviations. */
    static final Map<String, String> TYPE_WORDS = new TreeMap<>(Map.of(
            "thủ đô", "thành phố",
            "t phố", "thành phố",
            "t xã", "thị xã",
            "t trấn", "thị trấn",
            "f", "phường"));

    /** Letters that are heard alike and so written for each other (Kim Trung, Kim Chung): similar, not equal. */
    static final Map<String, String> SAME_SOUNDS = Map.of("tr", "ch");

    /** What stands in a cell when there is nothing to say, without marks. Cells of signs only are found without it. */
    static final Set<String> PLACEHOLDERS = Set.of(
            "dang cap nhat",
            "chua cap nhat",
            "cap nhat sau",
            "khong co",
            "khong ro",
            "khong xac dinh",
            "chua co",
            "chua ro",
            "chua xac dinh",
            "n a",
            "nan",
            "null",
            "none",
            "ref",
            "value",
            "tbd",
            "undefined",
            "unknown");

    /** Headings and totals that lists carry between their rows, without marks. */
    static final Set<String> HEADINGS = Set.of(
            "tinh",
            "tinh thanh",
            "tinh tp",
            "tinh thanh pho",
            "ten tinh",
            "ten tinh thanh pho",
            "thanh pho",
            "huyen",
            "quan huyen",
            "quan huyen thi xa",
            "quan huyen thi xa thanh pho",
            "huyen thi xa thanh pho",
            "ten huyen",
            "ten quan huyen",
            "xa",
            "phuong",
            "phuong xa",
            "xa phuong",
            "xa phuong thi tran",
            "phuong xa thi tran",
            "xa phuong dac khu",
            "phuong xa dac khu",
            "ten xa",
            "ten xa phuong",
            "ten phuong xa",
            "don vi hanh chinh",
            "ten don vi hanh chinh",
            "don vi",
            "ten don vi",
            "dvhc",
            "ten dvhc",
            "ten",
            "ma",
            "ma xa",
            "ma dvhc",
            "ma don vi",
            "stt",
            "so tt",
            "cap",
            "tong so",
            "tong cong",
            "ca nuoc",
            "toan quoc",
            "name",
            "full name",
            "code",
            "province",
            "district",
            "commune",
            "ward");

    /** The greatest number that is the same as its roman numeral. */
    static final int GREATEST_ROMAN = 39;

    private static final List<String> ROMAN_UNITS = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private NameTables() {}

    /** Returns the roman numeral of 1 to {@link #GREATEST_ROMAN}, in lower case. */
    static String roman(int number) {
        return "x".repeat(number / 10) + ROMAN_UNITS.get(number % 10);
    }

    /** Returns whether a word is what {@link #roman} writes for some number. */
    static boolean isRoman(String word) {
        int tens = 0;
        while (tens < word.length() && word.charAt(tens) == 'x' && tens < 3) {
            tens++;
        }
        return !word.isEmpty() && ROMAN_UNITS.contains(word.substring(tens));
    }
}
