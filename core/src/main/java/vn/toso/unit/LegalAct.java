package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The resolution (nghị quyết) by which units change, and the clause of it that says how.
 *
 * @param number the act's number as printed, for example {@code 1679/NQ-UBTVQH15}
 * @param clauseOrNull the clause (khoản) of the article that lists the units, for example {@code 7}
 */
public record LegalAct(String number, @Nullable String clauseOrNull) {
    /**
     * @throws IllegalArgumentException if the number is blank
     */
    public LegalAct {
        requireNonNull(number, "number");
        if (number.isBlank()) {
            throw new IllegalArgumentException("a legal act has a number");
        }
    }

    /** Returns the clause, if it is known. */
    public Optional<String> clause() {
        return Optional.ofNullable(clauseOrNull);
    }

    /** Returns number and clause as they are cited in Vietnamese: {@code 1679/NQ-UBTVQH15, khoản 7}. */
    @Override
    public String toString() {
        return clauseOrNull == null ? number : number + ", khoản " + clauseOrNull;
    }
}
