package vn.toso.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a resident beyond what figures need: all of it <b>personal data</b> (Law 91/2025/QH15), kept apart so
 * that it can be left out, shown to fewer people, and erased while the counts stay.
 *
 * <p>There is no place here for passwords, one-time codes, account numbers or pictures of cards, and none for sensitive
 * data such as ethnicity.
 *
 * @param resident the resident's id
 * @param nameOrNull the name as written, in NFC
 * @param phoneOrNull a number to call; never a key, since several old people may share one
 * @param personalIdOrNull the personal number (số định danh cá nhân), as text: it may begin with 0
 */
public record PersonalData(
        String resident,
        @Nullable String nameOrNull,
        @Nullable String phoneOrNull,
        @Nullable String personalIdOrNull) {
    /**
     * @throws IllegalArgumentException if the id can be none, a text is blank, or nothing is given
     */
    public PersonalData {
        Checks.id("a resident's id", resident);
        nameOrNull = Checks.textOrNull("a name", nameOrNull);
        phoneOrNull = Checks.textOrNull("a phone number", phoneOrNull);
        personalIdOrNull = Checks.textOrNull("a personal number", personalIdOrNull);
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
    public Optional<String> phone() {
        return Optional.ofNullable(phoneOrNull);
    }

    /** Returns the personal number, if known. */
    public Optional<String> personalId() {
        return Optional.ofNullable(personalIdOrNull);
    }

    /** Returns the kind of thing only. */
    @Override
    public String toString() {
        return "PersonalData";
    }
}
