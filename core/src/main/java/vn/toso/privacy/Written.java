package vn.toso.privacy;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a number as it was written, without what people and spreadsheets put between, before and behind its
 * digits. Personal, and so without a text form.
 */
final class Written {
    private static final int MAX_LENGTH = 200;
    private static final String BETWEEN = ".,()[]'\"`=\u00b4\u2018\u2019\u201c\u201d\u00b7\u2022\u2212";
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("([1-9][0-9]{8,})[.,]0{1,2}");
    private static final Pattern POWER = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+?[0-9]{1,2}");

    private final String digits;
    private final boolean decimal;
    private final @Nullable Refusal refusalOrNull;

    private Written(String digits, boolean decimal, @Nullable Refusal refusalOrNull) {
        this.digits = digits;
        this.decimal = decimal;
        this.refusalOrNull = refusalOrNull;
    }

    static Written of(String text) {
        if (text.length() > MAX_LENGTH) {
            return new Written("", false, text.isBlank() ? null : Refusal.UNREADABLE);
        }
        String narrow = narrow(text);
        var decimal = DECIMAL.matcher(narrow);
        if (decimal.matches()) {
            return new Written(decimal.group(1), true, null);
        }
        String kept = without(narrow);
        if (kept.isEmpty()) {
            // A dash alone is how people write that there is none.
            return new Written("", false, null);
        }
        if (DIGITS.matcher(kept).matches()) {
            return new Written(kept, false, null);
        }
        return new Written("", false, POWER.matcher(narrow).matches() ? Refusal.ROUNDED : Refusal.UNREADABLE);
    }

    /** The digits, after a + if there was one; empty if nothing was written or it is refused. */
    String digits() {
        return digits;
    }

    boolean wasDecimal() {
        return decimal;
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusalOrNull);
    }

    /** Without blanks and what cannot be seen, and with what an input method of the East writes wide as it is in ASCII. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                narrow.append((char) (c - '\uff01' + '!'));
            } else if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT) {
                narrow.append(c);
            }
        }
        return narrow.toString();
    }

    private static String without(String narrow) {
        StringBuilder kept = new StringBuilder(narrow.length());
        narrow.chars().filter(c -> !isBetween(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isBetween(int c) {
        return BETWEEN.indexOf(c) >= 0 || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
