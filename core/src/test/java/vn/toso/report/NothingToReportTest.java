package vn.toso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

class NothingToReportTest {
    private static final UnitId UNIT = UnitId.of("06820@2025-07-01");
    private static final DateRange DAYS = DateRange.parse("2025-07-01..2025-08-01");

    @Test
    @DisplayName("C8: a report of nothing says of what, who and when")
    void c8_it_says_of_what() {
        assertThat(new NothingToReport("teams", UNIT, DAYS).kind()).isEqualTo("teams");
        assertThatThrownBy(() -> new NothingToReport(" ", UNIT, DAYS)).isInstanceOf(IllegalArgumentException.class);
    }
}
