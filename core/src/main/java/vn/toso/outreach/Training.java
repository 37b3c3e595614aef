package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.BoundedDays;
import vn.toso.validation.IdText;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * A training on a day or on several (lớp tập huấn): somebody trains members of teams, or residents. Who came is
 * {@link Attendance}.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param organiser who organises it
 * @param organiserIdOrNull its id where it is on record, as teams and coordination groups are; {@code null} otherwise
 * @param organiserNameOrNull what it is called ("Sở Khoa học và Công nghệ"), in NFC; {@code null} if not said
 * @param audience for whom it is
 * @param unit for whose people it is, with all units under it, as it existed then; the one it is held in if that is not
 *     said
 * @param days the days on which it is held, from the first to the last; never open
 * @param venueOrNull where it is held; {@code null} if not said
 * @param topics what it is about: ids of items of checklists, or words of the host's, each once
 */
public record Training(
        @IdText String id,
        @LowerCaseWord(dots = true) OrganiserKind organiser,
        @IdText @Nullable String organiserIdOrNull,
        @NotBlankText @Nullable String organiserNameOrNull,
        @OneOf({"members", "residents", "both"}) Audience audience,
        @UnitIdText UnitId unit,
        @BoundedDays DateRange days,
        @Nullable Venue venueOrNull,
        List<@IdText String> topics) {
    /**
     * @throws IllegalArgumentException if an id or a topic can be none, the name is blank, or the days are open
     */
    public Training {
        Checks.id("a training's id", id);
        requireNonNull(organiser, "organiser");
        Checks.idOrNull("an organiser's id", organiserIdOrNull);
        organiserNameOrNull = Checks.textOrNull("the name of an organiser", organiserNameOrNull);
        requireNonNull(audience, "audience");
        requireNonNull(unit, "unit");
        if (days.isOpenStarted() || days.isOpenEnded()) {
            throw new IllegalArgumentException("a training has a first and a last day, but this is " + days);
        }
        topics = Checks.ids("a topic", topics);
    }

    /** Returns the organiser's id, if it is on record. */
    public Optional<String> organiserId() {
        return Optional.ofNullable(organiserIdOrNull);
    }

    /** Returns what the organiser is called, if said. */
    public Optional<String> organiserName() {
        return Optional.ofNullable(organiserNameOrNull);
    }

    /** Returns where it is held, if said. */
    public Optional<Venue> venue() {
        return Optional.ofNullable(venueOrNull);
    }

    /** Returns id, unit and days; not who organises it. */
    @Override
    public String toString() {
        return "Training[" + id + ", " + unit + ", " + days + "]";
    }
}
