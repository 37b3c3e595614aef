package vn.toso.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What the constraints ask of texts. Everything here looks at each character once at most, and at few of them where a
 * text is too long to be right, so that no text can keep a check busy.
 */
final class TextRules {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_CODE = 16;
    private static final int LONGEST_WORD = 40;
    private static final int COMMUNE_DIGITS = 5;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_MONTHS = 1_200;

    private TextRules() {}

    /** The rule of {@code UnitId}, which lies above this package. */
    static boolean isId(CharSequence text) {
        return isMadeOf(text, LONGEST_ID, "._:@-");
    }

    /** The rule of {@code UnitCode}, which lies above this package. */
    static boolean isUnitCode(CharSequence text) {
        return isMadeOf(text, LONGEST_CODE, "._-");
    }

    private static boolean isMadeOf(CharSequence text, int longest, String signs) {
        int length = text.length();
        if (length == 0 || length > longest) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean letter = isSmall(c) || (c >= 'A' && c <= 'Z');
            if (!letter && signs.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isCommuneCode(CharSequence text) {
        return text.length() == COMMUNE_DIGITS && digits(text, 0) == COMMUNE_DIGITS;
    }

    static boolean isBlank(CharSequence text) {
        return text.toString().isBlank();
    }

    static boolean isWord(CharSequence text, boolean dots) {
        if (text.length() > LONGEST_WORD) {
            return false;
        }
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joint = c == '-' || (dots && c == '.');
            if (joint ? begins : !isSmall(c)) {
                return false;
            }
            begins = joint;
        }
        return !begins;
    }

    static boolean isPercent(CharSequence text) {
        if (text.length() > MOST_DIGITS + 1 + MOST_DIGITS) {
            return false;
        }
        int whole = digits(text, 0);
        if (whole == 0 || whole > MOST_DIGITS) {
            return false;
        }
        if (whole == text.length()) {
            return true;
        }
        int behind = digits(text, whole + 1);
        return text.charAt(whole) == '.' && behind > 0 && behind <= MOST_DIGITS && whole + 1 + behind == text.length();
    }

    static boolean isHour(CharSequence text) {
        try {
            return text.length() <= LONGEST_ID && isToTheMinute(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isToTheMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    static boolean isExpiry(CharSequence text) {
        try {
            return text.length() <= LONGEST_ID && isExpiry(Period.parse(text));
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isExpiry(Period period) {
        return !period.isNegative()
                && !period.isZero()
                && period.toTotalMonths() <= MOST_MONTHS
                && !LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusMonths(MOST_MONTHS));
    }

    static boolean areCountedWords(Collection<?> texts) {
        Set<String> once = new HashSet<>();
        for (Object one : texts) {
            if (one instanceof CharSequence text && !isCountedWord(text, once)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCountedWord(CharSequence text, Set<String> once) {
        if (text.length() > LONGEST_WORD + 1 + MOST_DIGITS) {
            return false;
        }
        String all = text.toString();
        int colon = all.indexOf(':');
        int count = colon < 0 ? 0 : digits(all, colon + 1);
        return count > 0
                && count <= MOST_DIGITS
                && colon + 1 + count == all.length()
                && Long.parseLong(all.substring(colon + 1)) > 0
                && isWord(all.substring(0, colon), false)
                && !isDigit(all.charAt(0))
                && once.add(all.substring(0, colon));
    }

    /** How many digits stand there in a row, but no more than can be right. */
    private static int digits(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at - from <= MOST_DIGITS && isDigit(text.charAt(at))) {
            at++;
        }
        return Math.max(0, at - from);
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
