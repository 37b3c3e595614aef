package vn.toso.people;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.validation.IdText;

/**
 * Somebody whom teams serve: what eligibility asks for and nothing more. Name, phone and number are
 * {@link PersonalData}, a fact of its own that may be missing or erased; where somebody lives is {@link Residence}.
 *
 * <p>A death that lies before the birth is kept as it was given: {@link PeopleChecks} says so, and until it is mended
 * the resident is there on no day.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}; opaque, neither a personal number nor a phone
 * @param bornOnOrNull the day of birth; {@code null} if not known; <b>personal data</b> (Law 91/2025/QH15)
 * @param diedOnOrNull the day of death, which is the first day on which the resident is not there; {@code null} while
 *     none is known
 */
public record Resident(
        @IdText String id,
        @Personal(Classification.BASIC) @Nullable LocalDate bornOnOrNull,
        @Personal(Classification.BASIC) @Nullable LocalDate diedOnOrNull) {
    /**
     * @throws IllegalArgumentException if the id can be none
     */
    public Resident {
        Checks.id("a resident's id", id);
    }

    /**
     * Returns a resident whose day of birth is known.
     *
     * @throws IllegalArgumentException if the id can be none
     */
    public static Resident of(String id, LocalDate bornOn) {
        return new Resident(id, bornOn, null);
    }

    /** Returns this resident, dead on a day. */
    public Resident withDeath(LocalDate diedOn) {
        return new Resident(id, bornOnOrNull, diedOn);
    }

    /** Returns the day of birth, if known. */
    public Optional<LocalDate> bornOn() {
        return Optional.ofNullable(bornOnOrNull);
    }

    /** Returns the day of death, if known. */
    public Optional<LocalDate> diedOn() {
        return Optional.ofNullable(diedOnOrNull);
    }

    /** Returns whether the resident is born, as far as is known, and not dead on the day. */
    public boolean isAlive(LocalDate day) {
        return (bornOnOrNull == null || !day.isBefore(bornOnOrNull))
                && (diedOnOrNull == null || day.isBefore(diedOnOrNull));
    }

    /**
     * Returns the age in completed years; empty if the day of birth is not known or lies after the day.
     *
     * <p>A year is completed on the birthday. Who was born on 29 February completes one on 28 February where the year has
     * no 29th: no law says which day it is, and so figures of the last day of a month stay equal when days of birth are
     * set to the first of their month (rule D3).
     */
    public OptionalInt age(LocalDate day) {
        if (bornOnOrNull == null || day.isBefore(bornOnOrNull)) {
            return OptionalInt.empty();
        }
        int years = Math.toIntExact(ChronoUnit.YEARS.between(bornOnOrNull, day));
        return OptionalInt.of(isLeapDay(bornOnOrNull) && isLastOfShortFebruary(day) ? years + 1 : years);
    }

    private static boolean isLeapDay(LocalDate born) {
        return born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
    }

    private static boolean isLastOfShortFebruary(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 28 && !day.isLeapYear();
    }

    /** Returns the kind of thing only: neither id nor days reach a log. */
    @Override
    public String toString() {
        return "Resident";
    }
}
