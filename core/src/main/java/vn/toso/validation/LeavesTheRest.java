package vn.toso.validation;

import jakarta.validation.Payload;

/**
 * Said of a constraint: what breaks it is left out and told as a warning, and the rest of the row is recorded without it.
 * It has no effect on what a row cannot do without.
 */
public final class LeavesTheRest implements Payload {
    private LeavesTheRest() {}
}
