package vn.toso.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.validation.IdText;
import vn.toso.validation.LeavesTheRest;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.PersonalIdNumber;
import vn.toso.validation.VietnamesePhone;

/**
 * What is known of a resident beyond what figures need: all of it <b>personal data</b> (Law 91/2025/QH15), kept apart so
 * that it can be left out, shown to fewer people, and erased while the counts stay.
 *
 * <p>A list is read by {@link PhoneNumber#parse} and {@link PersonalId#parse}, which tell what was corrected or why a number
 * is refused; the rest of the row is recorded without it. A fact of a file or table holds the numbers as texts, and a text
 * that is no number makes it none.
 *
 * <p>There is no place here for passwords, one-time codes, account numbers or pictures of cards, and none for sensitive
 * data such as ethnicity.
 *
 * @param resident the resident's id
 * @param nameOrNull the name as written, in NFC
 * @param phoneOrNull a number to call; never a key, since several old people may share one
 * @param personalIdOrNull the personal number (số định danh cá nhân); its province says nothing about a residence
 */
public record PersonalData(
        @IdText String resident,

        @Personal(Classification.BASIC) @NotBlankText(payload = LeavesTheRest.class) @Nullable
        String nameOrNull,

        @Personal(Classification.BASIC) @VietnamesePhone(payload = LeavesTheRest.class) @Nullable
        PhoneNumber phoneOrNull,

        @Personal(Classification.BASIC) @PersonalIdNumber(payload = LeavesTheRest.class) @Nullable
        PersonalId personalIdOrNull) {
    /**
     * @throws IllegalArgumentException if the id can be none, the name is blank, or nothing is given
     */
    public PersonalData {
        Checks.id("a resident's id", resident);
        nameOrNull = Checks.textOrNull("a name", nameOrNull);
        if (nameOrNull == null && phoneOrNull == null && personalIdOrNull == null) {
            throw new IllegalArgumentException(
                    "personal data are a name, a phone or a personal number, but none is given");
        }
    }

    /** Returns the name, if known. */
    public Optional<String> name() {
        return Optional.ofNullable(nameOrNull);
    }

    /** Returns the phone number, if known. */
    public Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phoneOrNull);
    }

    /** Returns the personal number, if known. */
    public Optional<PersonalId> personalId() {
        return Optional.ofNullable(personalIdOrNull);
    }

    /** Returns the kind of thing only. */
    @Override
    public String toString() {
        return "PersonalData";
    }
}
