package vn.toso.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.Precision;
import vn.toso.people.Subject;
import vn.toso.team.Affiliation;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** A content is the same after its values were taken and put together again, with all it can hold and with the least. */
class OutreachKindsTest {
    private static final UnitId UNIT = UnitId.of("06820@2025-07-01");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 5);
    private static final DateRange DAYS = DateRange.of(DAY, DAY.plusDays(2));
    private static final Venue HALL = new Venue(VenueKind.CULTURE_HOUSE, "Nhà văn hóa khu 2", 80L);

    private static <T> void assertKept(FactKind<T> kind, T content) {
        T again = kind.contentOf(kind.valuesOf(content));
        assertThat(again).isEqualTo(content);
        assertThat(kind.valuesOf(again)).isEqualTo(kind.valuesOf(content));
        assertThat(content.toString()).doesNotContain("secret");
    }

    @Test
    void kinds_are_named_as_files_and_tables_know_them() {
        assertThat(OutreachKinds.all())
                .extracting(FactKind::name)
                .containsExactly(
                        "training",
                        "session",
                        "session.schedule",
                        "attendance",
                        "support",
                        "support.count",
                        "visit",
                        "visit.follow-up",
                        "material",
                        "material.count",
                        "material.place");
    }

    @Test
    void trainings_and_sessions_are_kept() {
        assertKept(
                OutreachKinds.TRAININGS,
                new Training(
                        "tr",
                        OrganiserKind.TEAM,
                        "t1",
                        "Tổ secret",
                        Audience.BOTH,
                        UNIT,
                        DAYS,
                        HALL,
                        List.of("vneid", "dvc")));
        assertKept(
                OutreachKinds.TRAININGS,
                new Training("tr", OrganiserKind.OTHER, null, null, Audience.MEMBERS, UNIT, DAYS, null, List.of()));
        assertKept(OutreachKinds.SESSIONS, Session.held("t1", DAY));
        assertKept(
                OutreachKinds.SESSIONS,
                Session.planned("t1", DAY, LocalTime.of(19, 5)).withPlace(UNIT, HALL));
        assertKept(
                OutreachKinds.SESSIONS,
                new Session(
                        "s",
                        "t1",
                        SessionStatus.CANCELLED,
                        DAY,
                        LocalTime.MIDNIGHT,
                        null,
                        "bà secret ốm",
                        UNIT,
                        HALL,
                        List.of("vneid"),
                        Map.of(Affiliation.TEACHER, 2L, Affiliation.BANK, 1L)));
        assertKept(
                OutreachKinds.SCHEDULES,
                new Schedule(
                        "t1",
                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        LocalTime.of(8, 0),
                        DateRange.since(DAY),
                        UNIT,
                        HALL));
    }

    @Test
    void attendance_is_kept() {
        assertKept(OutreachKinds.ATTENDANCES, Attendance.ofMember(Gathering.TRAINING, "tr", DAY, "secret-1"));
        assertKept(OutreachKinds.ATTENDANCES, Attendance.ofResident(Gathering.SESSION, "s", DAY, "secret-2"));
        assertKept(
                OutreachKinds.ATTENDANCES,
                new Attendance(Gathering.TRAINING, "tr", null, null, null, UNIT, Persons.atLeast(40)));
    }

    @Test
    void support_and_visits_are_kept() {
        assertKept(
                OutreachKinds.SUPPORTS,
                new Support(
                        "secret-1",
                        "t1",
                        Subject.resident("secret-2"),
                        "vneid",
                        UNIT,
                        DAY,
                        VenueKind.HOME,
                        SupportOutcome.DONE));
        assertKept(OutreachKinds.SUPPORTS, new Support(null, "t1", null, null, UNIT, DAY, null, null));
        assertKept(
                OutreachKinds.SUPPORT_COUNTS,
                new SupportCount("t1", UNIT, DAYS, "vneid", Turns.exactly(240), Persons.about(180)));
        assertKept(
                OutreachKinds.VISITS,
                new Visit(
                        "v",
                        Subject.household("secret-3"),
                        UNIT,
                        DAY,
                        VisitOutcome.ABSENT,
                        null,
                        List.of("secret-1", "secret-4")));
        assertKept(OutreachKinds.FOLLOW_UPS, FollowUp.of("v", DAY));
        assertKept(
                OutreachKinds.FOLLOW_UPS,
                FollowUp.of("v", DAY)
                        .withPerson("secret-1")
                        .withTeam("t1")
                        .withClosure(new Closure(DAY, "visit", "secret-5")));
    }

    @Test
    void materials_are_kept() {
        assertKept(
                OutreachKinds.MATERIALS,
                new Material("m", MaterialKind.CLIP, "Clip", "Trung tâm", List.of("Công an"), List.of("vneid")));
        assertKept(
                OutreachKinds.MATERIAL_COUNTS,
                new MaterialCount("m", MaterialFigure.VIEWS, UNIT, DAYS, 40_000, Precision.ABOUT));
        assertKept(OutreachKinds.MATERIAL_PLACES, new MaterialPlace("m", "Kênh QTV", null, DateRange.since(DAY)));
    }

    @Test
    void halves_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> OutreachKinds.ATTENDANCES.contentOf("training", "tr", null, null, null, null, 40L, null))
                .withMessageContaining("precision");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        OutreachKinds.SUPPORTS.contentOf("p", null, "resident", null, null, UNIT, DAY, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutreachKinds.FOLLOW_UPS.contentOf("v", DAY, null, null, DAY, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutreachKinds.SCHEDULES.contentOf(
                        "t1", List.of("caturday"), null, DAYS, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        OutreachKinds.SCHEDULES.contentOf("t1", List.of("monday"), "8h", DAYS, null, null, null, null))
                .withMessageContaining("19:30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutreachKinds.SCHEDULES.contentOf(
                        "t1", List.of("monday"), null, DAYS, null, null, "Nhà văn hóa", null));
    }

    @Test
    void who_came_is_one_member_one_resident_or_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(Gathering.SESSION, "s", DAY, "secret-1", "secret-2", null, null))
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(Gathering.SESSION, "s", DAY, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(Gathering.SESSION, "s", null, "p", null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(Gathering.SESSION, "s", DAY, "p", null, UNIT, null));
    }

    @Test
    void somebody_helps_and_somebody_visits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Support(null, null, null, null, UNIT, DAY, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Visit(null, Subject.household("h"), UNIT, DAY, VisitOutcome.MET, null, List.of()));
    }

    @Test
    void texts_are_kept_in_one_form_of_unicode() {
        assertThat(new Venue(VenueKind.OTHER, "Nha\u0300", null).place()).contains("Nh\u00e0");
        assertThat(new Material("m", MaterialKind.CLIP, "Nha\u0300", null, List.of("Nha\u0300", "Nh\u00e0"), List.of())
                        .partners())
                .containsExactly("Nh\u00e0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Venue(VenueKind.OTHER, null, 0L));
    }

    @Test
    void a_follow_up_is_open_until_the_day_on_which_it_is_closed() {
        FollowUp open = FollowUp.of("v", DAY);
        assertThat(open.hasOwner()).isFalse();
        assertThat(open.isOpenOn(DAY.plusDays(400))).isTrue();
        FollowUp closed = open.withTeam("t1").withClosure(new Closure(DAY, "support", "k"));
        assertThat(closed.hasOwner()).isTrue();
        assertThat(closed.isOpenOn(DAY.minusDays(1))).isTrue();
        assertThat(closed.isOpenOn(DAY)).isFalse();
    }
}
