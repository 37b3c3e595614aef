package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

        assertThat(query).isEqualTo(new CoverageQuery(DAY, today, UnitLevel.COMMUNE, UnitId.of("22")));
        assertThat(query.isRestated()).isTrue();
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
