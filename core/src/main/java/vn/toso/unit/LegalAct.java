package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.NotBlankText;

/**
 * The resolution (nghị quyết) by which units change, and the clause of it that says how.
 *
 * @param number the act's number as printed, for example {@code 1679/NQ-UBTVQH15}
 * @param clauseOrNull the clause (khoản) of the article that lists the units, for example {@code 7}
 */
public record LegalAct(
        @NotBlankText String number, @Nullable String clauseOrNull) {
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

    /** Returns whether two sources may mean one act: a missing act or clause contradicts none (U9). */
    static boolean agree(@Nullable LegalAct one, @Nullable LegalAct other) {
        if (one == null || other == null) {
            return true;
        }
        return one.number().equals(other.number())
                && (one.clauseOrNull() == null
                        || other.clauseOrNull() == null
                        || one.clauseOrNull().equals(other.clauseOrNull()));
    }

    /** Returns how much is known of an act: 0 nothing, 1 its number, 2 its clause as well. */
    static int said(@Nullable LegalAct act) {
        if (act == null) {
            return 0;
        }
        return act.clauseOrNull() == null ? 1 : 2;
    }

    /** Returns number and clause as they are cited in Vietnamese: {@code 1679/NQ-UBTVQH15, khoản 7}. */
    @Override
    public String toString() {
        return clauseOrNull == null ? number : number + ", khoản " + clauseOrNull;
    }
}
