package vn.toso.team;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.IdText;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.NotBlankText;

/**
 * A body that sends somebody into a coordination group: an office, an operator, a bank, a firm.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param name its name as written; a household business may bear a person's name
 * @param affiliationOrNull of what kind it is; {@code null} if not known
 */
public record Organisation(
        @IdText String id,
        @NotBlankText String name,
        @LowerCaseWord(letterFirst = true) @Nullable Affiliation affiliationOrNull) {
    /**
     * Puts the name in NFC.
     *
     * @throws IllegalArgumentException if the id can be none or the name is blank
     */
    public Organisation {
        Checks.id("an organisation's id", id);
        name = Checks.text("the name of an organisation", name);
    }

    /** Returns of what kind it is, if known. */
    public Optional<Affiliation> affiliation() {
        return Optional.ofNullable(affiliationOrNull);
    }

    /** Returns the id only: the name may be a person's. */
    @Override
    public String toString() {
        return "Organisation[" + id + "]";
    }
}
