package vn.toso.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A range of days that includes its first day and excludes its last: {@code [from, until)}.
 *
 * <p>A range is never empty. {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for an open start and an open end;
 * {@link LocalDate#MAX} itself is therefore in no range. The text form is {@code 2025-07-01..2026-01-01}, with nothing
 * where an end is open ({@code 2025-07-01..}).
 *
 * @param from the first day in the range
 * @param until the first day after the range
 */
public record DateRange(LocalDate from, LocalDate until) {
    private static final String SEPARATOR = "..";

    /**
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public DateRange {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a range ends after it begins, but it begins on " + from + " and ends before " + until);
        }
    }

    /**
     * Returns the days from {@code from} (inclusive) until {@code until} (exclusive).
     *
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, until);
    }

    /**
     * Returns the days from {@code from} on, without an end.
     *
     * @throws IllegalArgumentException if {@code from} is {@link LocalDate#MAX}
     */
    public static DateRange since(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    /**
     * Returns the range of one day.
     *
     * @throws IllegalArgumentException if {@code day} is {@link LocalDate#MAX}
     */
    public static DateRange day(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("the last day Java knows stands for an open end and is in no range");
        }
        return new DateRange(day, day.plusDays(1));
    }

    /**
     * Reads what {@link #toString()} wrote: {@code FROM..UNTIL}, either side empty if open.
     *
     * @throws DateTimeParseException if a side is no ISO date or the separator is missing
     * @throws IllegalArgumentException if the range would be empty
     */
    public static DateRange parse(CharSequence text) {
        String s = text.toString();
        int at = s.indexOf(SEPARATOR);
        if (at < 0) {
            throw new DateTimeParseException("a range of days is written FROM..UNTIL", s, 0);
        }
        String from = s.substring(0, at);
        String until = s.substring(at + SEPARATOR.length());
        return new DateRange(
                from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
                until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until));
    }

    /** Returns whether the day is in this range: not before the first day and before the end. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Returns whether every day of the other range is in this one. */
    public boolean encloses(DateRange other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /** Returns whether at least one day is in both ranges; ranges that only touch do not overlap. */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Returns the days that are in both ranges, or empty if there are none. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until));
    }

    /** Returns whether this range has no end. */
    public boolean isOpenEnded() {
        return until.equals(LocalDate.MAX);
    }

    /** Returns whether this range has no first day. */
    public boolean isOpenStarted() {
        return from.equals(LocalDate.MIN);
    }

    /** Returns the last day in this range, {@code until} less one day; empty if the end is open. */
    public Optional<LocalDate> lastDay() {
        return isOpenEnded() ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    /** Returns {@code FROM..UNTIL}, which {@link #parse} reads; an open side is empty. */
    @Override
    public String toString() {
        return (isOpenStarted() ? "" : from) + SEPARATOR + (isOpenEnded() ? "" : until);
    }
}
