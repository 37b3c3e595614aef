package vn.toso.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;

/** 2022-07-02 is a Saturday. */
class ScheduleTest {
    private static final Schedule WEEKENDS = new Schedule(
            "t1",
            List.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            LocalTime.of(8, 0),
            DateRange.since(LocalDate.of(2022, 7, 3)),
            null,
            null);

    @Test
    void every_saturday_and_sunday_since_a_day() {
        assertThat(WEEKENDS.weekdays()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(WEEKENDS.days(DateRange.parse("2022-07-01..2022-07-11")))
                .containsExactly(LocalDate.of(2022, 7, 3), LocalDate.of(2022, 7, 9), LocalDate.of(2022, 7, 10));
        assertThat(WEEKENDS.days(DateRange.parse("2022-06-01..2022-07-01"))).isEmpty();
    }

    @Test
    void days_without_an_end_are_not_listed() {
        assertThatIllegalArgumentException().isThrownBy(() -> WEEKENDS.days(DateRange.parse("2022-07-01..")));
    }

    @Test
    void a_schedule_is_of_some_day_of_the_week_and_to_the_minute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule("t1", List.of(), null, DateRange.parse(".."), null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(
                        "t1", List.of(DayOfWeek.MONDAY), LocalTime.of(8, 0, 1), DateRange.parse(".."), null, null));
    }
}
