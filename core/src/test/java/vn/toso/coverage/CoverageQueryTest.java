package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

class CoverageQueryTest {
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");

    @Test
    void a_question_about_a_day_is_about_that_day_as_it_was() {
        CoverageQuery query = CoverageQuery.asOf(DAY);

        assertThat(query.boundaries()).isEqualTo(DAY);
        assertThat(query.isRestated()).isFalse();
        assertThat(query.level()).isEqualTo(UnitLevel.PROVINCE);
        assertThat(query.scope()).isEmpty();
    }

    @Test
    void each_part_is_changed_alone() {
        LocalDate today = LocalDate.parse("2026-09-01");
        CoverageQuery query = CoverageQuery.asOf(DAY)
                .withBoundaries(today)
                .withLevel(UnitLevel.COMMUNE)
                .within(UnitId.of("22"));

        assertThat(query).isEqualTo(new CoverageQuery(DAY, null, today, UnitLevel.COMMUNE, UnitId.of("22"), List.of()));
        assertThat(query.isRestated()).isTrue();
    }

    @Test
    void a_question_about_a_period_is_as_of_its_last_day() {
        CoverageQuery october = CoverageQuery.during(Period.parse("2023-10"));

        assertThat(october.asOf()).isEqualTo(LocalDate.parse("2023-10-31"));
        assertThat(october.boundaries()).isEqualTo(LocalDate.parse("2023-10-31"));
        assertThat(october.days()).isEqualTo(DateRange.parse("2023-10-01..2023-11-01"));
        assertThat(CoverageQuery.asOf(LocalDate.parse("2024-02-29")).days())
                .isEqualTo(DateRange.parse("2024-02-01..2024-03-01"));
        assertThatThrownBy(
                        () -> new CoverageQuery(DAY, Period.parse("2019-10"), DAY, UnitLevel.COMMUNE, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31"})
    @DisplayName("the days that stand for an open side are days of no question")
    void open_sides_are_days_of_no_question(LocalDate open) {
        assertThatThrownBy(() -> CoverageQuery.asOf(open)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CoverageQuery.asOf(DAY).withBoundaries(open))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
