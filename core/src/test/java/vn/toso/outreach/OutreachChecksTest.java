package vn.toso.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Precision;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PopulationFigure;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.team.Person;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamState;
import vn.toso.team.TeamStatus;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitRegister;

/** Commune b was merged into a on 2025-07-01; the village v is in a. Team t works at a, with the member person-1. */
class OutreachChecksTest {
    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", "2004-08-31.."),
                    commune("a", "p", "2004-08-31.."),
                    commune("b", "p", "2004-08-31..2025-07-01"),
                    commune("c", "p", "2004-08-31.."),
                    village("v", "a", "2004-08-31..")),
            all("2025-07-01", "b", "a"));
    private static final Venue HALL = new Venue(VenueKind.CULTURE_HOUSE, "Nhà văn hóa", 80L);

    private final List<Resident> residents = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Residence> residences = new ArrayList<>();
    private final List<Training> trainings = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Attendance> attendances = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Material> materials = new ArrayList<>();
    private final List<MaterialCount> counts = new ArrayList<>();
    private Facts more = Facts.on(REGISTER)
            .with(TeamKinds.SERVICE_AREAS, List.of(new ServiceArea("t", id("a"), DateRange.parse(".."))))
            .with(TeamKinds.PERSONS, List.of(new Person("person-1", "Người Một")));

    @BeforeEach
    void somebody_lives_somewhere() {
        residents.add(Resident.of("resident-1", day("1950-05-05")));
        residents.add(Resident.of("resident-2", day("1950-05-05")));
        households.add(new Household("house-1", DateRange.parse("2020-01-01..")));
        lives(Subject.household("house-1"), "b", "2020-01-01..2025-09-01");
        lives(Subject.household("house-1"), "c", "2025-09-01..");
    }

    private void lives(Subject subject, String unit, String days) {
        residences.add(new Residence(subject, id(unit), ResidenceKind.ACTUAL, DateRange.parse(days)));
    }

    private <T> void and(FactKind<T> kind, List<T> contents) {
        more = more.with(kind, contents);
    }

    private List<Finding> check() {
        Facts facts = more.with(PeopleKinds.RESIDENTS, residents)
                .with(PeopleKinds.HOUSEHOLDS, households)
                .with(PeopleKinds.RESIDENCES, residences)
                .with(OutreachKinds.TRAININGS, trainings)
                .with(OutreachKinds.SESSIONS, sessions)
                .with(OutreachKinds.ATTENDANCES, attendances)
                .with(OutreachKinds.SUPPORTS, supports)
                .with(OutreachKinds.VISITS, visits)
                .with(OutreachKinds.FOLLOW_UPS, followUps)
                .with(OutreachKinds.MATERIALS, materials)
                .with(OutreachKinds.MATERIAL_COUNTS, counts);
        List<Finding> findings = OutreachChecks.check(facts, day("2025-12-31"));
        assertThat(findings).allSatisfy(finding -> {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                assertThat(finding.message(locale)).doesNotContain("{", "person-", "resident-", "house-", "Người Một");
            }
        });
        return findings;
    }

    private void training(String unit, String days, Venue venue) {
        trainings.add(new Training(
                "tr",
                OrganiserKind.DEPARTMENT,
                null,
                null,
                Audience.MEMBERS,
                id(unit),
                DateRange.parse(days),
                venue,
                List.of()));
    }

    private static Support support(String helper, String subject, String item, String unit, String day) {
        return new Support(
                helper, "t", subject == null ? null : Subject.resident(subject), item, id(unit), day(day), null, null);
    }

    private static Visit visit(String id, Subject subject, String unit, String day) {
        return new Visit(id, subject, id(unit), day(day), VisitOutcome.MET, "t", List.of("person-1"));
    }

    @Test
    void sound_work_gives_no_finding() {
        training("a", "2025-10-04..2025-10-06", HALL);
        sessions.add(Session.held("t", day("2025-10-11")).withId("s").withPlace(id("v"), HALL));
        sessions.add(Session.planned("t", day("2026-02-01"), null));
        attendances.add(Attendance.ofMember(Gathering.TRAINING, "tr", day("2025-10-05"), "person-1"));
        attendances.add(Attendance.ofResident(Gathering.SESSION, "s", day("2025-10-11"), "resident-1"));
        attendances.add(Attendance.ofHeads(Gathering.SESSION, "s", day("2025-10-11"), Persons.exactly(80)));
        supports.add(support("person-1", "resident-1", "vneid", "v", "2025-10-11"));
        visits.add(visit("v-1", Subject.household("house-1"), "c", "2025-10-12"));
        followUps.add(FollowUp.of("v-1", day("2026-01-10")).withPerson("person-1"));
        materials.add(new Material("m", MaterialKind.LEAFLET, "Tờ rơi", null, List.of(), List.of()));
        counts.add(count(MaterialFigure.PRINTED, 100, Precision.EXACT));
        counts.add(count(MaterialFigure.HANDED_OUT, 100, Precision.EXACT));
        assertThat(check()).isEmpty();
    }

    @Test
    void what_happened_after_the_day_is_not_looked_at() {
        sessions.add(Session.held("nobody", day("2026-01-01")).withId("s"));
        attendances.add(Attendance.ofMember(Gathering.SESSION, "s", day("2026-01-01"), "person-9"));
        attendances.add(Attendance.ofMember(Gathering.SESSION, "none", day("2026-01-01"), "person-9"));
        supports.add(support("person-9", "resident-9", null, "b", "2026-01-01"));
        visits.add(visit("v-1", Subject.household("house-9"), "b", "2026-01-01"));
        followUps.add(FollowUp.of("v-1", day("2026-01-09")));
        assertThat(check()).isEmpty();
    }

    @Test
    @DisplayName("T1: work in a unit that is not there on its day")
    void t1_units() {
        training("b", "2025-07-01..2025-07-02", null);
        sessions.add(Session.held("t", day("2025-07-01")).withPlace(id("b"), HALL));
        supports.add(support("person-1", null, null, "b", "2025-07-01"));
        and(
                OutreachKinds.SUPPORT_COUNTS,
                List.of(new SupportCount(
                        "t", id("b"), DateRange.parse("2025-07-01..2025-08-01"), null, Turns.exactly(3), null)));
        and(
                OutreachKinds.SCHEDULES,
                List.of(new Schedule(
                        "t", List.of(DayOfWeek.MONDAY), null, DateRange.parse("2025-07-01.."), id("b"), null)));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsOnly("fact.unit.ended").hasSize(5);
        assertThat(findings.get(0).message(Locale.forLanguageTag("vi"))).startsWith("Lớp tập huấn");
    }

    @Test
    void teams_and_people_nobody_has_recorded() {
        sessions.add(Session.held("nobody", day("2025-10-11")));
        supports.add(support("person-9", "resident-9", null, "a", "2025-10-11"));
        visits.add(visit("v-1", Subject.household("house-9"), "a", "2025-10-12"));
        List<Finding> findings = check();
        assertThat(codes(findings))
                .containsExactly(
                        "outreach.team.unknown",
                        "outreach.person.unknown",
                        "outreach.subject.unknown",
                        "outreach.subject.unknown");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 1, "team"));
        assertThat(findings.get(3).message(Locale.forLanguageTag("vi"))).contains("hộ gia đình");
    }

    @Test
    void a_session_of_a_team_that_was_not_at_work() {
        and(
                TeamKinds.STATUSES,
                List.of(
                        new TeamStatus("t", TeamState.SUSPENDED, day("2025-08-01")),
                        new TeamStatus("t", TeamState.ACTIVE, day("2025-09-01")),
                        new TeamStatus("t", TeamState.DISSOLVED, day("2025-12-01"))));
        sessions.add(Session.held("t", day("2025-12-06")));
        sessions.add(Session.held("t", day("2025-07-31")));
        sessions.add(Session.held("t", day("2025-08-31")));
        sessions.add(Session.held("t", day("2025-09-01")));
        sessions.add(Session.planned("t", day("2025-12-07"), null));
        List<Finding> findings = check();
        assertThat(codes(findings))
                .containsExactly("session.team.inactive", "session.team.inactive", "session.outcome.missing");
        assertThat(findings).extracting(one -> one.location().row()).containsExactly(1L, 3L, 5L);
        assertThat(findings.get(0).message(Locale.forLanguageTag("vi"))).contains("đã giải thể");
        assertThat(findings.get(1).message(Locale.forLanguageTag("vi"))).contains("tạm dừng");
    }

    @Test
    void somebody_came_to_what_there_was_not() {
        training("a", "2025-10-04..2025-10-06", null);
        sessions.add(Session.planned("t", day("2025-10-11"), null).withId("s").asCancelled("mưa"));
        attendances.add(Attendance.ofMember(Gathering.SESSION, "tr", day("2025-10-05"), "person-1"));
        attendances.add(Attendance.ofMember(Gathering.TRAINING, "tr", day("2025-10-06"), "person-1"));
        attendances.add(Attendance.ofHeads(Gathering.SESSION, "s", day("2025-10-11"), Persons.about(20)));
        List<Finding> findings = check();
        assertThat(codes(findings))
                .containsExactly("attendance.gathering.unknown", "attendance.day.outside", "attendance.day.outside");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 1, "gathering"));
        assertThat(findings.get(0).message(Locale.forLanguageTag("vi"))).contains("buổi hướng dẫn");
    }

    @Test
    void more_came_than_the_hall_holds() {
        training("a", "2025-10-04..2025-10-06", HALL);
        sessions.add(Session.held("t", day("2025-10-11")).withId("s").withPlace(id("v"), HALL));
        sessions.add(Session.held("t", day("2025-10-12")).withId("s2"));
        attendances.add(Attendance.ofHeads(Gathering.TRAINING, "tr", day("2025-10-04"), Persons.exactly(80)));
        attendances.add(Attendance.ofHeads(Gathering.TRAINING, "tr", day("2025-10-05"), Persons.atLeast(81)));
        // Over two days 160 different persons can have been there.
        attendances.add(new Attendance(Gathering.TRAINING, "tr", null, null, null, id("a"), Persons.exactly(100)));
        attendances.add(new Attendance(Gathering.TRAINING, "tr", null, null, null, id("c"), Persons.exactly(60)));
        attendances.add(Attendance.ofHeads(Gathering.SESSION, "s", day("2025-10-11"), Persons.about(500)));
        attendances.add(Attendance.ofHeads(Gathering.SESSION, "s2", day("2025-10-12"), Persons.exactly(5_000)));
        assertThat(codes(check())).hasSize(2);
        attendances.add(new Attendance(Gathering.TRAINING, "tr", null, null, null, id("p"), Persons.exactly(1)));
        assertThat(codes(check())).hasSize(3);
        attendances.remove(attendances.size() - 1);
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("attendance.capacity.exceeding", "attendance.capacity.exceeding");
        assertThat(findings.get(0).message(Locale.ENGLISH)).startsWith("81 people came, and the venue holds 80.");
        assertThat(findings.get(1).location()).isEqualTo(new Location("memory", 1, "capacity"));
    }

    @Test
    void more_came_than_the_village_has() {
        and(
                PeopleKinds.POPULATION_FIGURES,
                List.of(
                        figure("v", 300, "2024-12-31"),
                        figure("v", 200, "2025-06-30"),
                        figure("v", 9_000, "2025-12-01"),
                        figure("c", 50, "2025-01-01")));
        training("a", "2025-10-04..2025-10-05", null);
        sessions.add(Session.held("t", day("2025-10-11")).withId("s").withPlace(id("v"), Venue.of(VenueKind.HOME)));
        attendances.add(Attendance.ofHeads(Gathering.SESSION, "s", day("2025-10-11"), Persons.exactly(201)));
        attendances.add(
                new Attendance(Gathering.TRAINING, "tr", day("2025-10-04"), null, null, id("c"), Persons.exactly(51)));
        List<Finding> findings = check();
        assertThat(codes(findings))
                .containsExactly("attendance.population.exceeding", "attendance.population.exceeding");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 2, "heads"));
        assertThat(findings.get(1).message(Locale.ENGLISH))
                .startsWith("201 people came, and Thôn Tên v (v) has 200 residents.");
    }

    private static PopulationFigure figure(String unit, long count, String day) {
        return new PopulationFigure(
                id(unit), SubjectKind.RESIDENT, ResidenceKind.ACTUAL, null, count, day(day), "Công an xã");
    }

    @Test
    void fewer_are_counted_than_are_recorded_one_by_one() {
        sessions.add(Session.held("t", day("2025-10-11")).withId("s"));
        attendances.add(Attendance.ofHeads(Gathering.SESSION, "s", day("2025-10-11"), Persons.exactly(1)));
        attendances.add(Attendance.ofResident(Gathering.SESSION, "s", day("2025-10-11"), "resident-1"));
        attendances.add(Attendance.ofMember(Gathering.SESSION, "s", day("2025-10-11"), "person-1"));
        assertThat(check()).isEmpty();
        attendances.add(Attendance.ofResident(Gathering.SESSION, "s", day("2025-10-11"), "resident-2"));
        assertThat(codes(check())).containsExactly("attendance.count.low");
    }

    @Test
    void the_same_support_twice_is_told_and_kept() {
        supports.add(support("person-1", "resident-1", "vneid", "a", "2025-10-11"));
        supports.add(support("person-1", "resident-1", "vneid", "v", "2025-10-11"));
        supports.add(support("person-1", "resident-1", "pay", "a", "2025-10-11"));
        supports.add(support("person-1", "resident-1", "vneid", "a", "2025-10-12"));
        supports.add(support("person-1", "resident-2", "vneid", "a", "2025-10-11"));
        supports.add(support("person-1", null, "vneid", "a", "2025-10-11"));
        supports.add(support("person-1", null, "vneid", "a", "2025-10-11"));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("support.turn.twice");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 2, ""));
        assertThat(findings.get(0).message(Locale.ENGLISH)).startsWith("This turn is like row 1 of memory");
    }

    /** House-1 lived in b, whose people are in a since 2025-07-01, and has lived in c since 2025-09-01. */
    @Test
    void a_visit_to_a_household_that_has_moved_or_is_not_there() {
        visits.add(visit("v-1", Subject.household("house-1"), "b", "2025-06-30"));
        visits.add(visit("v-2", Subject.household("house-1"), "a", "2025-07-01"));
        visits.add(visit("v-3", Subject.household("house-1"), "v", "2025-08-31"));
        visits.add(visit("v-4", Subject.household("house-1"), "a", "2025-09-01"));
        visits.add(visit("v-5", Subject.household("house-1"), "b", "2019-12-31"));
        visits.add(new Visit(
                "v-6", Subject.household("house-1"), id("a"), day("2025-09-02"), VisitOutcome.MOVED, "t", List.of()));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("visit.subject.moved", "visit.subject.absent");
        assertThat(findings).extracting(one -> one.location().row()).containsExactly(4L, 5L);
    }

    @Test
    void a_household_without_a_residence_is_where_its_members_are() {
        households.add(new Household("house-2", DateRange.parse("..")));
        households.add(new Household("house-3", DateRange.parse("..")));
        and(
                PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                List.of(new HouseholdMembership("resident-1", "house-2", DateRange.parse(".."))));
        lives(Subject.resident("resident-1"), "v", "..");
        visits.add(visit("v-1", Subject.household("house-2"), "v", "2025-10-01"));
        visits.add(visit("v-2", Subject.household("house-2"), "a", "2025-10-01"));
        visits.add(visit("v-3", Subject.household("house-2"), "c", "2025-10-01"));
        visits.add(visit("v-4", Subject.household("house-3"), "c", "2025-10-01"));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("visit.subject.moved");
        assertThat(findings.get(0).location().row()).isEqualTo(3);
    }

    @Test
    void a_visit_to_somebody_who_had_died() {
        residents.add(Resident.of("resident-3", day("1940-01-01")).withDeath(day("2025-10-01")));
        visits.add(visit("v-1", Subject.resident("resident-3"), "a", "2025-10-01"));
        visits.add(visit("v-2", Subject.resident("resident-3"), "a", "2025-10-02"));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("visit.subject.absent");
        assertThat(findings.get(0).location().row()).isEqualTo(2);
    }

    @Test
    void a_follow_up_that_nobody_owns_or_that_hangs_in_the_air() {
        visits.add(visit("v-1", Subject.household("house-1"), "c", "2025-10-01"));
        visits.add(visit("v-2", Subject.household("house-1"), "c", "2025-10-08"));
        visits.add(visit("v-3", Subject.household("house-1"), "c", "2025-10-09"));
        followUps.add(FollowUp.of("v-1", day("2025-10-08")));
        followUps.add(FollowUp.of("v-0", day("2025-10-08")).withTeam("t"));
        followUps.add(
                FollowUp.of("v-2", day("2025-10-15")).withClosure(new Closure(day("2025-10-09"), "visit", "v-3")));
        followUps.add(
                FollowUp.of("v-3", day("2025-10-15")).withClosure(new Closure(day("2025-10-10"), "visit", "v-4")));
        List<Finding> findings = check();
        assertThat(codes(findings))
                .containsExactly("followup.owner.missing", "followup.visit.unknown", "followup.closure.unknown");
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("due on 2025-10-08");
    }

    @Test
    void a_follow_up_may_be_closed_by_a_fact_of_a_host() {
        visits.add(visit("v-1", Subject.household("house-1"), "c", "2025-10-01"));
        followUps.add(
                FollowUp.of("v-1", day("2025-10-15")).withClosure(new Closure(day("2025-10-10"), "host.call", "c-1")));
        assertThat(check()).isEmpty();
    }

    private static MaterialCount count(MaterialFigure figure, long count, Precision precision) {
        return new MaterialCount("m", figure, id("a"), DateRange.parse("2025-10-01..2025-11-01"), count, precision);
    }

    @Test
    void more_is_handed_out_than_was_printed() {
        counts.add(count(MaterialFigure.HANDED_OUT, 60, Precision.EXACT));
        counts.add(count(MaterialFigure.HANDED_OUT, 41, Precision.AT_LEAST));
        counts.add(count(MaterialFigure.HANDED_OUT, 900, Precision.ABOUT));
        counts.add(count(MaterialFigure.HOUSEHOLDS, 900, Precision.EXACT));
        assertThat(codes(check())).containsOnly("outreach.material.unknown").hasSize(4);

        materials.add(new Material("m", MaterialKind.LEAFLET, "Tờ rơi", null, List.of(), List.of()));
        assertThat(check()).isEmpty();
        counts.add(count(MaterialFigure.PRINTED, 100, Precision.EXACT));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("material.copies.exceeding");
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .startsWith("Of m 100 copies were printed, and at least 101");
        counts.add(count(MaterialFigure.PRINTED, 1, Precision.AT_LEAST));
        assertThat(check()).isEmpty();
    }

    private List<Finding> told(String code) {
        return check().stream()
                .filter(finding -> finding.code().id().equals(code))
                .toList();
    }

    @Test
    void planned_sessions_of_which_nobody_told_are_one_finding_for_their_team() {
        sessions.add(Session.planned("t", day("2025-06-07"), null));
        sessions.add(Session.planned("t", day("2025-06-01"), null));
        sessions.add(Session.planned("t", day("2025-06-14"), null));
        sessions.add(Session.held("t", day("2025-06-14")));
        sessions.add(Session.planned("t", day("2999-01-01"), null));

        List<Finding> found = told("session.outcome.missing");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).location().row()).isEqualTo(2);
        assertThat(found.get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "Of 2 planned sessions of the team t, the first on 2025-06-01, nobody has recorded whether they"
                                + " were held or cancelled. Record what became of them.");
    }

    @Test
    void overdue_follow_ups_are_one_finding_for_all() {
        for (int i = 1; i <= 4; i++) {
            visits.add(visit("v" + i, Subject.resident("resident-1"), "a", "2025-05-01"));
        }
        followUps.add(FollowUp.of("v1", day("2025-06-20")).withTeam("t"));
        followUps.add(FollowUp.of("v2", day("2025-06-10")).withTeam("t"));
        followUps.add(FollowUp.of("v3", day("2999-06-01")).withTeam("t"));
        followUps.add(FollowUp.of("v4", day("2025-06-01"))
                .withTeam("t")
                .withClosure(new Closure(day("2025-06-01"), "visit", "v4")));

        List<Finding> found = told("followup.day.overdue");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).location().row()).isEqualTo(2);
        assertThat(found.get(0).message(Locale.ENGLISH))
                .startsWith(
                        "2 follow-ups are overdue and nobody has recorded that they are done, the first since 2025-06-10.");
    }
}
