package vn.toso.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.team.Affiliation;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

class SessionTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 2);
    private static final DateRange JULY = DateRange.parse("2022-07-01..2022-08-01");
    private static final Session SATURDAY = Session.held("t1", DAY);

    private static Session session(
            SessionStatus status, LocalDate planned, LocalTime hour, LocalDate held, String reason) {
        return new Session(null, "t1", status, planned, hour, held, reason, null, null, List.of(), Map.of());
    }

    @Test
    void a_session_is_planned_and_then_held_or_cancelled() {
        Session planned = Session.planned("t1", DAY, LocalTime.of(19, 30)).withId("s-1");
        assertThat(planned.day()).isEqualTo(DAY);
        assertThat(planned.isHeldIn(JULY)).isFalse();

        Session held = planned.asHeld(DAY.plusDays(1));
        assertThat(held.day()).isEqualTo(DAY.plusDays(1));
        assertThat(held.plannedOn()).contains(DAY);
        assertThat(held.plannedAt()).contains(LocalTime.of(19, 30));
        assertThat(held.isHeldIn(JULY)).isTrue();
        assertThat(held.isHeldIn(DateRange.day(DAY))).isFalse();
        assertThat(held.id()).contains("s-1");

        Session cancelled = planned.asCancelled("mưa");
        assertThat(cancelled.status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(cancelled.reason()).contains("mưa");
        assertThat(cancelled.heldOn()).isEmpty();
        assertThat(cancelled.isHeldIn(JULY)).isFalse();
        assertThat(cancelled.toString()).isEqualTo("Session[t1, cancelled, 2022-07-02]");
    }

    @Test
    void days_fit_the_status() {
        assertThatIllegalArgumentException().isThrownBy(() -> session(SessionStatus.HELD, DAY, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> session(SessionStatus.PLANNED, DAY, null, DAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> session(SessionStatus.PLANNED, null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> session(SessionStatus.CANCELLED, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(SessionStatus.HELD, null, LocalTime.NOON, DAY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(SessionStatus.PLANNED, DAY, LocalTime.of(8, 0, 1), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> session(SessionStatus.PLANNED, DAY, null, null, "mưa"));
        assertThatIllegalArgumentException().isThrownBy(() -> SATURDAY.asCancelled(null));
    }

    @Test
    void helpers_from_outside_are_counted_by_kind_in_the_order_of_ids() {
        Session session = new Session(
                null,
                "t1",
                SessionStatus.HELD,
                null,
                null,
                DAY,
                null,
                UnitId.of("a"),
                Venue.of(VenueKind.CULTURE_HOUSE),
                List.of("vneid", "vneid"),
                Map.of(Affiliation.TEACHER, 1L, Affiliation.STUDENT, 5L));
        assertThat(session.helpers())
                .containsExactly(Map.entry(Affiliation.STUDENT, 5L), Map.entry(Affiliation.TEACHER, 1L));
        assertThat(session.topics()).containsExactly("vneid");
        assertThat(OutreachKinds.SESSIONS.valuesOf(session)).contains(List.of("student:5", "teacher:1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Session(
                        null,
                        "t1",
                        SessionStatus.HELD,
                        null,
                        null,
                        DAY,
                        null,
                        null,
                        null,
                        List.of(),
                        Map.of(Affiliation.STUDENT, 0L)));
    }

    @Test
    void two_sessions_of_one_day_without_an_id_stay_two_and_two_with_one_id_are_one() {
        Facts none = Facts.on(UnitRegister.of(List.of(), List.of()).value());
        assertThat(none.with(OutreachKinds.SESSIONS, List.of(SATURDAY, SATURDAY))
                        .of(OutreachKinds.SESSIONS)
                        .map(Fact::content))
                .containsExactly(SATURDAY, SATURDAY);
        assertThat(none.with(OutreachKinds.SESSIONS, List.of(SATURDAY.withId("s"), SATURDAY.withId("s")))
                        .of(OutreachKinds.SESSIONS)
                        .map(Fact::key))
                .containsExactly("s");
    }

    @Test
    void a_team_is_not_called_by_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.held("Tổ của Nguyễn Văn A", DAY))
                .withMessageContaining("team id")
                .withMessageNotContaining("Nguyễn");
    }
}
