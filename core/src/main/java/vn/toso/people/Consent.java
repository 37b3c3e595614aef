package vn.toso.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.IdText;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.OneOf;

/**
 * A resident agreed that personal data are recorded for a purpose, and has perhaps taken that back. What was done before a
 * withdrawal stays right; from its day on there is no consent.
 *
 * <p>Source: Law 91/2025/QH15, Article 9: consent is voluntary, and given in the knowledge of which data and which purpose.
 *
 * @param resident the resident's id
 * @param purpose what for, in a word of the host's ({@code digital-skills})
 * @param form how it was given
 * @param givenOn the first day on which it holds
 * @param withdrawnOnOrNull the first day on which it holds no more; {@code null} while it holds
 */
public record Consent(
        @IdText String resident,
        @LowerCaseWord String purpose,
        @OneOf({"written", "electronic", "recorded"}) ConsentForm form,
        LocalDate givenOn,
        @Nullable LocalDate withdrawnOnOrNull) {
    /**
     * @throws IllegalArgumentException if the id or the word can be none, or it was withdrawn before it was given
     */
    public Consent {
        Checks.id("a resident's id", resident);
        Checks.word("a purpose", purpose);
        requireNonNull(form, "form");
        requireNonNull(givenOn, "givenOn");
        if (withdrawnOnOrNull != null && withdrawnOnOrNull.isBefore(givenOn)) {
            throw new IllegalArgumentException("consent is withdrawn after it is given, but was given on " + givenOn
                    + " and withdrawn on " + withdrawnOnOrNull);
        }
    }

    /** Returns consent that holds from a day on. */
    public static Consent given(String resident, String purpose, ConsentForm form, LocalDate on) {
        return new Consent(resident, purpose, form, on, null);
    }

    /**
     * Returns this consent, withdrawn.
     *
     * @param on the first day on which it holds no more
     * @throws IllegalArgumentException if that is before it was given
     */
    public Consent withdrawn(LocalDate on) {
        return new Consent(resident, purpose, form, givenOn, requireNonNull(on, "on"));
    }

    /** Returns the first day on which it holds no more, if it was withdrawn. */
    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOnOrNull);
    }

    /** Returns whether it holds on a day: from the one on which it was given until the day before it was withdrawn. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(givenOn) && (withdrawnOnOrNull == null || day.isBefore(withdrawnOnOrNull));
    }

    /** Returns the kind of thing only. */
    @Override
    public String toString() {
        return "Consent";
    }
}
