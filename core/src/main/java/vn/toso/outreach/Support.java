package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.people.Subject;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.UnitIdText;

/**
 * One turn of support (một lượt hỗ trợ): somebody helped somebody with something on a day. It is a turn and not a person;
 * of several for one subject there is one person. It says nothing about progress, which is a fact of its own.
 *
 * @param helperOrNull the id of the person who helped, a member or one from outside; {@code null} if only the team is known
 * @param teamOrNull the id of the team it was done for; {@code null} if only the person is known
 * @param subjectOrNull who was helped; {@code null} if nobody wrote that down
 * @param itemOrNull with which item of a checklist, or a word of the host's; {@code null} if not said
 * @param unit where, as it existed then; for help online, where who was helped is
 * @param day the day
 * @param venueOrNull at what kind of place; {@code null} if not said
 * @param outcomeOrNull what came of it; {@code null} if not said
 */
public record Support(
        @IdText @Nullable String helperOrNull,
        @IdText @Nullable String teamOrNull,
        @Nullable Subject subjectOrNull,
        @IdText @Nullable String itemOrNull,
        @UnitIdText UnitId unit,
        LocalDate day,
        @LowerCaseWord(dots = true) @Nullable VenueKind venueOrNull,
        @LowerCaseWord(dots = true) @Nullable SupportOutcome outcomeOrNull) {
    /**
     * @throws IllegalArgumentException if an id can be none, or neither the helper nor the team is given
     */
    public Support {
        Checks.idOrNull("a person's id", helperOrNull);
        Checks.idOrNull("a team id", teamOrNull);
        Checks.idOrNull("an item's id", itemOrNull);
        requireNonNull(unit, "unit");
        requireNonNull(day, "day");
        if (helperOrNull == null && teamOrNull == null) {
            throw new IllegalArgumentException("support is given by a person or a team, but neither is given");
        }
    }

    /** Returns the id of the person who helped, if known. */
    public Optional<String> helper() {
        return Optional.ofNullable(helperOrNull);
    }

    /** Returns the id of the team it was done for, if known. */
    public Optional<String> team() {
        return Optional.ofNullable(teamOrNull);
    }

    /** Returns who was helped, if known. */
    public Optional<Subject> subject() {
        return Optional.ofNullable(subjectOrNull);
    }

    /** Returns with which item, if said. */
    public Optional<String> item() {
        return Optional.ofNullable(itemOrNull);
    }

    /** Returns at what kind of place, if said. */
    public Optional<VenueKind> venue() {
        return Optional.ofNullable(venueOrNull);
    }

    /** Returns what came of it, if said. */
    public Optional<SupportOutcome> outcome() {
        return Optional.ofNullable(outcomeOrNull);
    }

    /** Returns unit and day; not who helped whom with what. */
    @Override
    public String toString() {
        return "Support[" + unit + ", " + day + "]";
    }
}
