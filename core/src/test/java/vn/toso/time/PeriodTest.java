package vn.toso.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01..2027-01-01",
        "2024, 2024-01-01..2025-01-01",
        "2026-Q1, 2026-01-01..2026-04-01",
        "2026-Q4, 2026-10-01..2027-01-01",
        "2026-10, 2026-10-01..2026-11-01",
        "2024-02, 2024-02-01..2024-03-01",
        "2025-02, 2025-02-01..2025-03-01",
        "2026-12, 2026-12-01..2027-01-01",
        "2026-W01, 2025-12-29..2026-01-05",
        "2026-W40, 2026-09-28..2026-10-05",
        "2026-W53, 2026-12-28..2027-01-04",
        "2021-W01, 2021-01-04..2021-01-11",
        "2024-02-29..2024-03-01, 2024-02-29..2024-03-01"
    })
    void a_name_says_which_days(String name, String days) {
        Period period = Period.parse(name);

        assertThat(period.range()).isEqualTo(DateRange.parse(days));
        assertThat(period).hasToString(name);
        assertThat(period.lastDay()).isEqualTo(period.range().until().minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-Q0",
                "2026-Q5",
                "2026-13",
                "2026-00",
                "2026-1",
                "2026-W00",
                "2025-W53",
                "2026-W54",
                "2026-W1",
                "2026-q1",
                "10/2026",
                "2026-10-01",
                "2026 ",
                "T10/2026",
                "２０２６"
            })
    void what_names_no_period_is_refused(String name) {
        assertThatThrownBy(() -> Period.parse(name)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-01..", "..2026-10-01", ".."})
    void a_period_is_closed_on_both_sides(String open) {
        assertThatThrownBy(() -> Period.parse(open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first and a last day");
    }

    @Test
    void the_month_of_a_day_holds_it() {
        assertThat(Period.monthOf(LocalDate.of(2024, 2, 29))).isEqualTo(Period.parse("2024-02"));
        assertThat(Period.monthOf(LocalDate.of(2026, 12, 31))).isEqualTo(Period.of(YearMonth.of(2026, 12)));
    }

    @Test
    void a_month_of_a_far_year_is_written_so_that_it_is_read_again() {
        for (YearMonth month : new YearMonth[] {YearMonth.of(12026, 1), YearMonth.of(-5, 3), YearMonth.of(0, 3)}) {
            Period period = Period.of(month);

            assertThat(Period.parse(period.toString())).isEqualTo(period);
        }
    }
}
