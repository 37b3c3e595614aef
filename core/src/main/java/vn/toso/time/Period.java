package vn.toso.time;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of days under the name offices give it: a year ({@code 2026}), a quarter ({@code 2026-Q4}), a month
 * ({@code 2026-10}), an ISO week ({@code 2026-W40}, Monday to Sunday) or any closed range ({@code FROM..UNTIL}, until
 * exclusive).
 *
 * @param name the name, as {@link #parse} reads it
 * @param range the days; closed on both sides
 */
public record Period(String name, DateRange range) {
    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|W(\\d{2})|(\\d{2})))?");

    /**
     * @throws IllegalArgumentException if a side of the range is open
     */
    public Period {
        requireNonNull(name, "name");
        if (range.isOpenEnded() || range.isOpenStarted()) {
            throw new IllegalArgumentException("a period has a first and a last day, but this is " + range);
        }
    }

    /**
     * Returns the period of any closed range, named {@code FROM..UNTIL}.
     *
     * @throws IllegalArgumentException if a side of the range is open
     */
    public static Period of(DateRange range) {
        return new Period(range.toString(), range);
    }

    /** Returns the month, named {@code 2026-10}; a month of a year that has not four digits is named as a range. */
    public static Period of(YearMonth month) {
        DateRange range = DateRange.of(month.atDay(1), month.plusMonths(1).atDay(1));
        boolean fourDigits = month.getYear() >= 0 && month.getYear() <= 9999;
        return new Period(fourDigits ? month.toString() : range.toString(), range);
    }

    /** Returns the month that holds the day. */
    public static Period monthOf(LocalDate day) {
        return of(YearMonth.from(day));
    }

    /**
     * Reads a period's name.
     *
     * @throws DateTimeParseException if the text names no period: a month 13, a week 53 of a year that has 52
     * @throws IllegalArgumentException if it is a range that is empty or open
     */
    public static Period parse(CharSequence text) {
        String s = text.toString();
        Matcher m = NAME.matcher(s);
        if (!m.matches()) {
            return of(DateRange.parse(s));
        }
        Year year = Year.parse(m.group(1));
        if (m.group(2) != null) {
            LocalDate first = year.atDay(1).plusMonths(3L * (Integer.parseInt(m.group(2)) - 1));
            return new Period(s, DateRange.of(first, first.plusMonths(3)));
        }
        if (m.group(3) != null) {
            return week(s, year, Integer.parseInt(m.group(3)));
        }
        if (m.group(4) != null) {
            return of(YearMonth.parse(s));
        }
        return new Period(s, DateRange.of(year.atDay(1), year.plusYears(1).atDay(1)));
    }

    private static Period week(String name, Year year, int week) {
        // The fourth of January is in week 1 (ISO 8601).
        LocalDate first = year.atMonthDay(java.time.MonthDay.of(1, 4))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
        if (week < 1 || first.plusDays(3).get(IsoFields.WEEK_BASED_YEAR) != year.getValue()) {
            throw new DateTimeParseException("the year has no week of this number", name, 6);
        }
        return new Period(name, DateRange.of(first, first.plusWeeks(1)));
    }

    /** Returns the last day of the period, inclusive. */
    public LocalDate lastDay() {
        return range.until().minusDays(1);
    }

    /** Returns the name, which {@link #parse} reads. */
    @Override
    public String toString() {
        return name;
    }
}
