package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.toso.team.Affiliation;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.CountedWords;
import vn.toso.validation.HourText;
import vn.toso.validation.IdText;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * A session of a team on a day (buổi hướng dẫn): planned, held or cancelled. Whoever plans it and says later that it was
 * held files a newer version of the same fact. Two equal ones without an id are two sessions. Who came is
 * {@link Attendance}.
 *
 * @param idOrNull the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}; {@code null} if it has none
 * @param team the id of the team that holds it
 * @param status what became of it
 * @param plannedOnOrNull the day it was planned for; {@code null} if nobody planned it
 * @param plannedAtOrNull the hour it was planned for, to the minute; {@code null} if not said
 * @param heldOnOrNull the day on which it was held; {@code null} unless it was
 * @param reasonOrNull why it was cancelled, in NFC; {@code null} unless that is said
 * @param unitOrNull the unit it is held in or for, as it existed then; {@code null} where the team's areas say it
 * @param venueOrNull where; {@code null} if not said
 * @param topics what it is about: ids of items of checklists, or words of the host's, each once
 * @param helpers who helps from outside the team, how many of each kind, each 1 or more; in the order of their ids
 */
public record Session(
        @IdText @Nullable String idOrNull,
        @IdText String team,
        @OneOf({"planned", "held", "cancelled"}) SessionStatus status,
        @Nullable LocalDate plannedOnOrNull,
        @HourText @Nullable LocalTime plannedAtOrNull,
        @Nullable LocalDate heldOnOrNull,
        @NotBlankText @Nullable String reasonOrNull,
        @UnitIdText @Nullable UnitId unitOrNull,
        @Nullable Venue venueOrNull,
        List<@IdText String> topics,
        @CountedWords Map<Affiliation, Long> helpers) {
    /**
     * @throws IllegalArgumentException if an id or a topic can be none, a day that the status needs is missing or one that
     *     it excludes is given, an hour has no day or holds seconds, the reason is blank or not of a cancelled session, or
     *     there are less than 1 helper of a kind
     */
    public Session {
        Checks.idOrNull("a session's id", idOrNull);
        Checks.id("a team id", team);
        requireNonNull(status, "status");
        if ((status == SessionStatus.HELD) != (heldOnOrNull != null)) {
            throw new IllegalArgumentException(
                    "a session that was held was held on a day, and no other was, but this one is " + status.id()
                            + (heldOnOrNull == null ? " without such a day" : " with such a day"));
        }
        if (status != SessionStatus.HELD && plannedOnOrNull == null) {
            throw new IllegalArgumentException("a session that was not held was planned for a day, but none is given");
        }
        Schedule.requireMinutes(plannedAtOrNull);
        if (plannedAtOrNull != null && plannedOnOrNull == null) {
            throw new IllegalArgumentException("an hour is of a day, but none is given");
        }
        reasonOrNull = Checks.textOrNull("the reason of a cancelled session", reasonOrNull);
        if (reasonOrNull != null && status != SessionStatus.CANCELLED) {
            throw new IllegalArgumentException(
                    "a reason is of a session that was cancelled, but this one is " + status.id());
        }
        topics = Checks.ids("a topic", topics);
        helpers = sorted(helpers);
    }

    private static Map<Affiliation, Long> sorted(Map<Affiliation, Long> helpers) {
        SortedMap<Affiliation, Long> sorted = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
        helpers.forEach((kind, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException("of a kind of helpers there are 1 or more, but these are " + count);
            }
            sorted.put(kind, count);
        });
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * Returns a session that was held.
     *
     * @throws IllegalArgumentException if the team's id can be none
     */
    public static Session held(String team, LocalDate day) {
        return new Session(
                null,
                team,
                SessionStatus.HELD,
                null,
                null,
                requireNonNull(day, "day"),
                null,
                null,
                null,
                List.of(),
                Map.of());
    }

    /**
     * Returns a session that is to be held.
     *
     * @param hourOrNull the hour; {@code null} if not said
     * @throws IllegalArgumentException if the team's id can be none, or the hour holds seconds
     */
    public static Session planned(String team, LocalDate day, @Nullable LocalTime hourOrNull) {
        return new Session(
                null,
                team,
                SessionStatus.PLANNED,
                requireNonNull(day, "day"),
                hourOrNull,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of());
    }

    /**
     * Returns this session with an id.
     *
     * @throws IllegalArgumentException if it can be none
     */
    public Session withId(String id) {
        return new Session(
                requireNonNull(id, "id"),
                team,
                status,
                plannedOnOrNull,
                plannedAtOrNull,
                heldOnOrNull,
                reasonOrNull,
                unitOrNull,
                venueOrNull,
                topics,
                helpers);
    }

    /** Returns this session at a place. */
    public Session withPlace(UnitId unit, Venue venue) {
        return new Session(
                idOrNull,
                team,
                status,
                plannedOnOrNull,
                plannedAtOrNull,
                heldOnOrNull,
                reasonOrNull,
                requireNonNull(unit, "unit"),
                requireNonNull(venue, "venue"),
                topics,
                helpers);
    }

    /** Returns this session, held on a day, whatever was planned. */
    public Session asHeld(LocalDate day) {
        return new Session(
                idOrNull,
                team,
                SessionStatus.HELD,
                plannedOnOrNull,
                plannedAtOrNull,
                requireNonNull(day, "day"),
                null,
                unitOrNull,
                venueOrNull,
                topics,
                helpers);
    }

    /**
     * Returns this session, cancelled.
     *
     * @param reasonOrNull why; {@code null} if not said
     * @throws IllegalArgumentException if it was not planned, or the reason is blank
     */
    public Session asCancelled(@Nullable String reasonOrNull) {
        return new Session(
                idOrNull,
                team,
                SessionStatus.CANCELLED,
                plannedOnOrNull,
                plannedAtOrNull,
                null,
                reasonOrNull,
                unitOrNull,
                venueOrNull,
                topics,
                helpers);
    }

    /** Returns the day on which it was held, or else the one it was planned for. */
    public LocalDate day() {
        return requireNonNull(heldOnOrNull == null ? plannedOnOrNull : heldOnOrNull);
    }

    /** Returns whether it was held, on one of these days. */
    public boolean isHeldIn(DateRange days) {
        return heldOnOrNull != null && days.contains(heldOnOrNull);
    }

    /** Returns the host's id, if it has one. */
    public Optional<String> id() {
        return Optional.ofNullable(idOrNull);
    }

    /** Returns the day it was planned for, if it was. */
    public Optional<LocalDate> plannedOn() {
        return Optional.ofNullable(plannedOnOrNull);
    }

    /** Returns the hour it was planned for, if said. */
    public Optional<LocalTime> plannedAt() {
        return Optional.ofNullable(plannedAtOrNull);
    }

    /** Returns the day on which it was held, if it was. */
    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOnOrNull);
    }

    /** Returns why it was cancelled, if that is said. */
    public Optional<String> reason() {
        return Optional.ofNullable(reasonOrNull);
    }

    /** Returns the unit it is held in or for, if said. */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitOrNull);
    }

    /** Returns where it is held, if said. */
    public Optional<Venue> venue() {
        return Optional.ofNullable(venueOrNull);
    }

    /** Returns team, status and day. */
    @Override
    public String toString() {
        return "Session[" + team + ", " + status.id() + ", " + day() + "]";
    }
}
