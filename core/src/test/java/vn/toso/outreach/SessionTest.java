package vn.toso.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.unit.UnitRegister;

class SessionTest {
    private static final Session SATURDAY = new Session("t1", LocalDate.of(2022, 7, 2));

    @Test
    void a_session_is_kept_field_by_field() {
        assertThat(OutreachKinds.SESSIONS.contentOf(OutreachKinds.SESSIONS.valuesOf(SATURDAY)))
                .isEqualTo(SATURDAY);
        assertThat(OutreachKinds.SESSIONS.name()).isEqualTo("session");
    }

    @Test
    void two_sessions_of_one_day_stay_two() {
        Facts facts = Facts.on(UnitRegister.of(List.of(), List.of()).value())
                .with(OutreachKinds.SESSIONS, List.of(SATURDAY, SATURDAY));
        assertThat(facts.of(OutreachKinds.SESSIONS).map(Fact::content)).containsExactly(SATURDAY, SATURDAY);
    }

    @Test
    void a_team_is_not_called_by_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Session("Tổ của Nguyễn Văn A", LocalDate.of(2022, 7, 2)))
                .withMessageContaining("team id")
                .withMessageNotContaining("Nguyễn");
    }
}
