package vn.toso.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    private static final DateRange COMMUNE = DateRange.parse("2004-08-31..2025-07-01");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @DisplayName("U2: a range includes its first day and excludes its end")
    void u2_half_open() {
        assertThat(COMMUNE.contains(day("2004-08-30"))).isFalse();
        assertThat(COMMUNE.contains(day("2004-08-31"))).isTrue();
        assertThat(COMMUNE.contains(day("2012-02-29"))).isTrue();
        assertThat(COMMUNE.contains(day("2025-06-30"))).isTrue();
        assertThat(COMMUNE.contains(day("2025-07-01"))).isFalse();
        assertThat(COMMUNE.lastDay()).contains(day("2025-06-30"));
    }

    @Test
    @DisplayName("U2: an open end is LocalDate.MAX, and that day is in no range")
    void u2_an_open_end() {
        DateRange open = DateRange.since(day("2025-07-01"));

        assertThat(open.until()).isEqualTo(LocalDate.MAX);
        assertThat(open.isOpenEnded()).isTrue();
        assertThat(open.lastDay()).isEmpty();
        assertThat(open.contains(LocalDate.MAX.minusDays(1))).isTrue();
        assertThat(open.contains(LocalDate.MAX)).isFalse();
        assertThat(COMMUNE.isOpenEnded()).isFalse();
    }

    @Test
    void an_open_start_holds_the_first_day_java_knows() {
        DateRange range = DateRange.parse("..2025-07-01");

        assertThat(range.isOpenStarted()).isTrue();
        assertThat(range.contains(LocalDate.MIN)).isTrue();
        assertThat(COMMUNE.isOpenStarted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01,2025-07-01", "2025-07-02,2025-07-01", "+999999999-12-31,+999999999-12-31"})
    void a_range_is_never_empty(LocalDate from, LocalDate until) {
        assertThatThrownBy(() -> DateRange.of(from, until))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(from.toString());
    }

    @Test
    void a_range_of_one_day_holds_that_day_only() {
        DateRange leap = DateRange.day(day("2024-02-29"));

        assertThat(leap).isEqualTo(DateRange.parse("2024-02-29..2024-03-01"));
        assertThat(leap.lastDay()).contains(day("2024-02-29"));
        assertThatThrownBy(() -> DateRange.day(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThat(DateRange.day(LocalDate.MIN).contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.day(LocalDate.MAX.minusDays(1)).contains(LocalDate.MAX.minusDays(1)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-01..2026-01-01", "2025-07-01..", "..2026-01-01", "..", "2024-02-29..2024-03-01"})
    void what_was_written_is_read(String text) {
        assertThat(DateRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-07-01",
                "2025-07-01.2026-01-01",
                "2025-7-1..",
                "2025-02-29..",
                "01/07/2025..",
                "2025-07-01...2026-01-01",
                "2025-07-01..2026-01-01..",
                " 2025-07-01..",
                "null..null"
            })
    void what_is_no_range_is_refused(String text) {
        assertThatThrownBy(() -> DateRange.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void a_range_that_would_be_empty_is_refused_when_read() {
        assertThatThrownBy(() -> DateRange.parse("2026-01-01..2025-07-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01..2025-02-01, 2025-02-01..2025-03-01, false",
        "2025-01-01..2025-02-02, 2025-02-01..2025-03-01, true",
        "2025-01-01..2025-03-01, 2025-02-01..2025-02-02, true",
        "2025-01-01.., ..2025-01-02, true",
        "2025-01-01.., ..2025-01-01, false"
    })
    void ranges_overlap_where_they_share_a_day(String one, String other, boolean overlap) {
        assertThat(DateRange.parse(one).overlaps(DateRange.parse(other))).isEqualTo(overlap);
        assertThat(DateRange.parse(other).overlaps(DateRange.parse(one))).isEqualTo(overlap);
        assertThat(DateRange.parse(one).intersection(DateRange.parse(other)).isPresent())
                .isEqualTo(overlap);
    }

    @Test
    void an_intersection_is_the_days_in_both() {
        assertThat(DateRange.parse("2025-01-01..2025-03-01").intersection(DateRange.parse("2025-02-01..")))
                .contains(DateRange.parse("2025-02-01..2025-03-01"));
        assertThat(COMMUNE.intersection(DateRange.parse(".."))).contains(COMMUNE);
    }

    @Test
    void a_range_encloses_itself_and_what_lies_in_it() {
        assertThat(COMMUNE.encloses(COMMUNE)).isTrue();
        assertThat(COMMUNE.encloses(DateRange.parse("2010-01-01..2025-07-01"))).isTrue();
        assertThat(COMMUNE.encloses(DateRange.parse("2010-01-01..2025-07-02"))).isFalse();
        assertThat(DateRange.parse("..").encloses(COMMUNE)).isTrue();
    }
}
