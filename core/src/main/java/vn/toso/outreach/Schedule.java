package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotEmpty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.HourText;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * When a team means to hold sessions week after week (lịch hướng dẫn): every Saturday and Sunday since mid-2022. It says
 * what was intended and counts for nothing by itself; what became of a day is a {@link Session} of that team and day.
 *
 * @param team the team's id
 * @param weekdays the days of the week, 1 or more, each once, from Monday to Sunday
 * @param hourOrNull the hour at which they begin, to the minute; {@code null} if not said
 * @param valid the days on which the schedule holds
 * @param unitOrNull the unit they are held in or for, as it existed then; {@code null} where the team's areas say it
 * @param venueOrNull where; {@code null} if not said
 */
public record Schedule(
        @IdText String team,

        @NotEmpty
        List<@OneOf({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) DayOfWeek> weekdays,

        @HourText @Nullable LocalTime hourOrNull,
        DateRange valid,
        @UnitIdText @Nullable UnitId unitOrNull,
        @Nullable Venue venueOrNull) {
    /**
     * Puts the days of the week in order.
     *
     * @throws IllegalArgumentException if the team's id can be none, no day is given, or the hour holds seconds
     */
    public Schedule {
        Checks.id("a team id", team);
        weekdays = weekdays.stream().distinct().sorted().toList();
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a schedule is of 1 day of the week or more, but none is given");
        }
        requireMinutes(hourOrNull);
        requireNonNull(valid, "valid");
    }

    static void requireMinutes(@Nullable LocalTime hourOrNull) {
        if (hourOrNull != null && (hourOrNull.getSecond() != 0 || hourOrNull.getNano() != 0)) {
            throw new IllegalArgumentException("an hour is said to the minute");
        }
    }

    /**
     * Returns the days on which sessions are intended, from the first to the last.
     *
     * @param within of which days
     * @throws IllegalArgumentException if those of them on which the schedule holds are without an end or a beginning
     */
    public List<LocalDate> days(DateRange within) {
        DateRange days = valid.intersection(within).orElse(null);
        if (days == null) {
            return List.of();
        }
        if (days.isOpenStarted() || days.isOpenEnded()) {
            throw new IllegalArgumentException("days are listed from a first to a last one, but these are " + days);
        }
        try (Stream<LocalDate> all = days.from().datesUntil(days.until())) {
            return all.filter(day -> weekdays.contains(day.getDayOfWeek())).toList();
        }
    }

    /** Returns the hour, if said. */
    public Optional<LocalTime> hour() {
        return Optional.ofNullable(hourOrNull);
    }

    /** Returns the unit sessions are held in or for, if said. */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitOrNull);
    }

    /** Returns where sessions are held, if said. */
    public Optional<Venue> venue() {
        return Optional.ofNullable(venueOrNull);
    }
}
