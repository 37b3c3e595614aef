package vn.toso.skill;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.toso.people.Group;

/**
 * For whom an item is: the denominator of its figures. Ages are in completed years on the day in question, by the rule of
 * {@link vn.toso.people.Resident#age}. Whoever may have an item on demand but is not expected to is not eligible, and no
 * mistake either: level 2 of the e-identity is expected from 14, and possible from 6.
 *
 * @param fromAgeOrNull the least age of those it is for; {@code null} for any
 * @param untilAgeOrNull the first age it is no longer for; {@code null} for none
 * @param possibleFromAgeOrNull the least age at which anybody can have it; {@code null} if it is {@code fromAgeOrNull}
 * @param groupOrNull the group of residents it is for; {@code null} for all
 */
public record Eligibility(
        @PositiveOrZero @Nullable Integer fromAgeOrNull,
        @Positive @Nullable Integer untilAgeOrNull,
        @PositiveOrZero @Nullable Integer possibleFromAgeOrNull,
        @Nullable Group groupOrNull) {
    /** Everybody. */
    public static final Eligibility ALL = new Eligibility(null, null, null, null);

    /** Whether an item is for somebody. */
    public enum Verdict {
        /** It is. */
        ELIGIBLE,
        /** It is not. */
        OUTSIDE,
        /** Nobody knows, for want of a day of birth or a group (rule C5). */
        UNKNOWN
    }

    /**
     * @throws IllegalArgumentException if an age is negative, there is none between the two, or an item is for people who
     *     cannot have it
     */
    public Eligibility {
        int from = fromAgeOrNull == null ? 0 : fromAgeOrNull;
        int possible = possibleFromAgeOrNull == null ? from : possibleFromAgeOrNull;
        int until = untilAgeOrNull == null ? Integer.MAX_VALUE : untilAgeOrNull;
        if (possible < 0 || possible > from || from >= until) {
            throw new IllegalArgumentException("ages are 0 or more and in order: possible from " + possible + ", for "
                    + from + " and older, not from " + until + " on");
        }
    }

    /**
     * Returns whoever has reached an age.
     *
     * @throws IllegalArgumentException if the age is negative
     */
    public static Eligibility fromAge(int age) {
        return new Eligibility(age, null, null, null);
    }

    /** Returns the group it is for, or empty for all. */
    public Optional<Group> group() {
        return Optional.ofNullable(groupOrNull);
    }

    /**
     * Returns whether an item is for somebody: not if anything is known that speaks against it, else only if everything is
     * known.
     *
     * @param age the age on the day; empty if not known
     * @param value the value in the dimension of {@link #group()}; empty if not known, or if there is none
     */
    public Verdict of(OptionalInt age, Optional<Group> value) {
        boolean unknown = false;
        if (fromAgeOrNull != null || untilAgeOrNull != null) {
            if (age.isEmpty()) {
                unknown = true;
            } else if ((fromAgeOrNull != null && age.getAsInt() < fromAgeOrNull)
                    || (untilAgeOrNull != null && age.getAsInt() >= untilAgeOrNull)) {
                return Verdict.OUTSIDE;
            }
        }
        if (groupOrNull != null) {
            if (value.isEmpty()) {
                unknown = true;
            } else if (!value.get().equals(groupOrNull)) {
                return Verdict.OUTSIDE;
            }
        }
        return unknown ? Verdict.UNKNOWN : Verdict.ELIGIBLE;
    }

    /** Returns the least age at which anybody can have it; 0 for any. */
    public int possibleFromAge() {
        if (possibleFromAgeOrNull != null) {
            return possibleFromAgeOrNull;
        }
        return fromAgeOrNull == null ? 0 : fromAgeOrNull;
    }
}
