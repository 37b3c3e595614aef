package vn.toso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;

class ReportDueTest {
    private static final UnitId UNIT = UnitId.of("06820@2025-07-01");
    private static final DateRange OCTOBER = Period.parse("2025-10").range();
    private static final LocalDate FIFTH = LocalDate.of(2025, 11, 5);

    @Test
    @DisplayName("C8: a report of nothing says of what, who and when, and a report that came says when")
    void c8_it_says_of_what() {
        ReportReceived nothing = ReportReceived.nothing("teams", UNIT, OCTOBER);
        assertThat(nothing.kind()).isEqualTo("teams");
        assertThat(nothing.nothing()).isTrue();
        assertThat(nothing.receivedOn()).isEmpty();
        ReportReceived came = ReportReceived.on(FIFTH, "teams", UNIT, OCTOBER);
        assertThat(came.nothing()).isFalse();
        assertThat(came.receivedOn()).contains(FIFTH);
        assertThatIllegalArgumentException().isThrownBy(() -> ReportReceived.nothing(" ", UNIT, OCTOBER));
    }

    @Test
    void whether_a_report_says_anything_is_one_of_two_words() {
        assertThat(ReportKinds.RECEIVED.contentOf("teams", UNIT, OCTOBER, null, "nothing"))
                .isEqualTo(ReportReceived.nothing("teams", UNIT, OCTOBER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportKinds.RECEIVED.contentOf("teams", UNIT, OCTOBER, null, "none"))
                .withMessageContaining("something or nothing");
    }

    @Test
    void a_report_is_due_on_a_closed_period_that_has_begun() {
        assertThat(new ReportDue("sessions", UNIT, OCTOBER, OCTOBER.from()).dueOn())
                .isEqualTo(LocalDate.of(2025, 10, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportDue("sessions", UNIT, OCTOBER, LocalDate.of(2025, 9, 30)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportDue("sessions", UNIT, DateRange.since(FIFTH), FIFTH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportDue("báo cáo", UNIT, OCTOBER, FIFTH))
                .withMessageNotContaining("báo cáo");
    }
}
