package vn.toso.report;

import static java.util.Objects.requireNonNull;

import vn.toso.unit.UnitId;

/** What the records of this package require of ids. */
final class Checks {
    private Checks() {}

    /**
     * @throws IllegalArgumentException if the text cannot be an id
     */
    static void id(String what, String text) {
        if (!UnitId.isValid(requireNonNull(text, what))) {
            throw new IllegalArgumentException(
                    what + " has 1 to 64 characters of A-Z a-z 0-9 . _ : @ -, but this one has " + text.length()
                            + " characters or others among them");
        }
    }
}
