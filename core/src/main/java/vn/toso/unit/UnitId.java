package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The identity of a unit, for all time (rule U1): one opaque text of 1 to 64 characters of {@code [A-Za-z0-9._:@-]}.
 *
 * <p>Units of the national lists are called {@code code@since} ({@code 06820@2025-07-01}), a host's own
 * {@code namespace:id} (villages above all). It is given once and never changes, also when a date of the unit is mended
 * later: no date is ever read out of it, and none is ever made from a name. Ids are compared byte by byte.
 *
 * @param value the text
 */
public record UnitId(String value) implements Comparable<UnitId> {
    /** The most characters an id has. */
    public static final int MAX_LENGTH = 64;

    private static final boolean[] ALLOWED = allowed();

    /**
     * @throws IllegalArgumentException if the text is empty, too long, or holds another character
     */
    public UnitId {
        requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "a unit id has 1 to 64 characters of A-Z a-z 0-9 . _ : @ -, but this one has " + value.length()
                            + " characters or others among them");
        }
    }

    /**
     * Returns the id with this text.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    /**
     * Returns the id a unit of the national lists is given: its code and the day since which it is known.
     *
     * @throws IllegalArgumentException if the result would be too long
     */
    public static UnitId of(UnitCode code, LocalDate since) {
        return new UnitId(code.value() + '@' + since);
    }

    /** Returns whether the text can be an id. */
    public static boolean isValid(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isAllowed(char c) {
        return c < ALLOWED.length && ALLOWED[c];
    }

    private static boolean[] allowed() {
        boolean[] allowed = new boolean['z' + 1];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:@-"
                .chars()
                .forEach(c -> allowed[c] = true);
        return allowed;
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
