package vn.toso.unit;

import static java.util.Objects.requireNonNull;

/**
 * A code by which a unit is listed: text, with its leading zeros.
 *
 * <p>National codes have 2 digits (province), 3 (district, until 2025-06-30) or 5 (commune). Source: Decision
 * 124/2004/QĐ-TTg; since 2025-07-01 Decision 19/2025/QĐ-TTg. Codes are re-used: 3,316 of the 3,321 communes of
 * 2025-07-01 carry one that another commune had. A code finds a unit only together with a day
 * ({@link UnitTree#find(UnitCode)}); it is never a key.
 *
 * @param value 1 to 16 characters of {@code [A-Za-z0-9._-]}
 */
public record UnitCode(String value) implements Comparable<UnitCode> {
    private static final int MAX_LENGTH = 16;

    /**
     * @throws IllegalArgumentException if the text is empty, too long, or holds another character
     */
    public UnitCode {
        requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "a unit code has 1 to 16 characters of A-Z a-z 0-9 . _ -, but this one has " + value.length()
                            + " characters or others among them");
        }
    }

    /**
     * Returns the code with this text.
     *
     * @throws IllegalArgumentException if the text is no code
     */
    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    /** Returns whether the text can be a code. */
    public static boolean isValid(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '@' || !UnitId.isAllowed(c)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
