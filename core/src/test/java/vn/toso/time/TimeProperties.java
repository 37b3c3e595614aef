package vn.toso.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

class TimeProperties {
    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> from = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, days()), net.jqwik.api.Tuple.of(1, Arbitraries.just(LocalDate.MIN)));
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 40).injectNull(0.2);
        return Combinators.combine(from, length)
                .as((first, days) -> days == null ? DateRange.since(first) : DateRange.of(first, first.plusDays(days)));
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9998);
        Arbitrary<String> named = Arbitraries.oneOf(
                years.map(y -> "%04d".formatted(y)),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as("%04d-Q%d"::formatted),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as("%04d-%02d"::formatted),
                Combinators.combine(years, Arbitraries.integers().between(1, 52))
                        .as("%04d-W%02d"::formatted));
        return Arbitraries.oneOf(
                named.map(Period::parse),
                ranges().filter(range -> !range.isOpenEnded() && !range.isOpenStarted())
                        .map(Period::of));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 1));
    }

    @Property(tries = 500)
    void a_range_written_is_read_as_itself(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property(tries = 500)
    void a_period_written_is_read_as_itself(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void ranges_meet_on_the_days_that_are_in_both(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other, @ForAll("days") LocalDate day) {
        boolean inBoth = one.contains(day) && other.contains(day);

        assertThat(one.intersection(other).filter(both -> both.contains(day)).isPresent())
                .isEqualTo(inBoth);
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        assertThat(one.overlaps(other)).isEqualTo(one.intersection(other).isPresent());
        assertThat(one.encloses(other)).isEqualTo(one.intersection(other).equals(Optional.of(other)));
    }

    @Property(tries = 300)
    void every_day_is_in_the_month_named_after_it_and_in_no_other(@ForAll("days") LocalDate day) {
        Period month = Period.monthOf(day);

        assertThat(month.range().contains(day)).isTrue();
        assertThat(Period.parse(YearMonth.from(day).plusMonths(1).toString())
                        .range()
                        .contains(day))
                .isFalse();
    }

    @Property(tries = 300)
    void a_week_has_seven_days_from_monday(@ForAll("periods") Period period) {
        if (period.name().contains("W")) {
            assertThat(period.range().from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(period.range().from().plusWeeks(1))
                    .isEqualTo(period.range().until());
        }
    }
}
