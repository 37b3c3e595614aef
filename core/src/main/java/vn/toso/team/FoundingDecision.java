package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.NotBlankText;

/**
 * The decision by which a team was founded (quyết định thành lập), as a rule of the chair of the commune's People's
 * Committee.
 *
 * @param number its number as printed, for example {@code 93/QĐ-UBND}
 * @param signedOnOrNull the day it bears; {@code null} if not known
 * @param issuerOrNull the office that issued it, never a person's name; {@code null} if not known
 */
public record FoundingDecision(
        @NotBlankText String number,
        @Nullable LocalDate signedOnOrNull,
        @NotBlankText @Nullable String issuerOrNull) {
    /**
     * Puts the texts in NFC.
     *
     * @throws IllegalArgumentException if the number or the issuer is blank
     */
    public FoundingDecision {
        number = Checks.text("the number of a decision", number);
        issuerOrNull = Checks.textOrNull("the issuer of a decision", issuerOrNull);
    }

    /**
     * Returns a decision of which all is known.
     *
     * @throws IllegalArgumentException if the number or the issuer is blank
     */
    public static FoundingDecision of(String number, LocalDate signedOn, String issuer) {
        return new FoundingDecision(number, requireNonNull(signedOn, "signedOn"), requireNonNull(issuer, "issuer"));
    }

    /**
     * Returns the decision of what fields hold, null if they hold nothing.
     *
     * @throws IllegalArgumentException if a day or an issuer is given without a number
     */
    static @Nullable FoundingDecision orNull(
            @Nullable String number, @Nullable LocalDate signedOn, @Nullable String issuer) {
        if (number != null) {
            return new FoundingDecision(number, signedOn, issuer);
        }
        if (signedOn != null || issuer != null) {
            throw new IllegalArgumentException("a founding decision has a number, but only its day or issuer is given");
        }
        return null;
    }

    /** Returns the day it bears, if known. */
    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOnOrNull);
    }

    /** Returns the office that issued it, if known. */
    public Optional<String> issuer() {
        return Optional.ofNullable(issuerOrNull);
    }
}
