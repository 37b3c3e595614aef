package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Audience;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OrganiserKind;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.outreach.Support;
import vn.toso.outreach.Training;
import vn.toso.outreach.Venue;
import vn.toso.outreach.VenueKind;
import vn.toso.people.CompleteRegister;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.report.ReportKinds;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Transaction;
import vn.toso.team.Membership;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;

/** The province of {@link SkillIndicatorsTest}: the lists are told by hand from what is written below. */
class LateFactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final List<FactKind<?>> KINDS = Stream.of(
                    UnitKinds.all(),
                    TeamKinds.all(),
                    PeopleKinds.all(),
                    SkillKinds.all(),
                    OutreachKinds.all(),
                    ReportKinds.all())
            .<FactKind<?>>flatMap(List::stream)
            .toList();

    private final InMemoryStore store =
            InMemoryStore.on(SkillIndicatorsTest.register(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private KnownAt published = KnownAt.START;

    @BeforeEach
    void aFigureIsPublished() {
        write("register", tx -> {
            lives(tx, "an", "x:a1");
            lives(tx, "binh", "b");
        });
        write("progress-1", tx -> {
            done(tx, "p1", "an", "vneid", DAY.minusDays(20));
            done(tx, "p2", "binh", "vneid", DAY.minusDays(19));
            done(tx, "p3", "an", "vneid", DAY.minusDays(18));
        });
        published = store.latest();
    }

    private interface Work {
        void in(Writing tx);
    }

    private record Writing(Transaction tx, Filing filing) {
        <T> void add(FactKind<T> kind, String key, T content) {
            tx.add(kind, key, content, filing);
        }
    }

    private void write(String source, Work work) {
        store.write(tx -> work.in(new Writing(tx, Filing.of(source, "clerk"))));
    }

    private static void lives(Writing tx, String id, String unit) {
        tx.add(PeopleKinds.RESIDENTS, id, Resident.of(id, LocalDate.of(1980, 5, 5)));
        tx.add(
                PeopleKinds.RESIDENCES,
                "lives-" + id,
                new Residence(
                        Subject.resident(id), UnitId.of(unit), ResidenceKind.REGISTERED, SkillIndicatorsTest.ALWAYS));
    }

    private static Progress progress(String resident, String item, LocalDate day, Status status) {
        return new Progress(Subject.resident(resident), item, day, status, EvidenceLevel.SEEN, null);
    }

    private static void done(Writing tx, String key, String resident, String item, LocalDate day) {
        tx.add(SkillKinds.PROGRESS, key, progress(resident, item, day, new Status.Done()));
    }

    private List<String> told(Indicator indicator, CoverageQuery query) {
        return LateFacts.between(store.facts(published), store.facts(), indicator, query, KINDS).entries().stream()
                .map(entry -> entry.recorded().map(KnownAt::toString).orElse("-") + " " + entry.kind() + " "
                        + entry.change() + " " + entry.place() + " " + entry.units() + " "
                        + entry.about().map(DateRange::toString).orElse("-"))
                .toList();
    }

    private static Indicator vneid() {
        return SkillIndicators.of(SkillIndicatorsTest.CHECKLIST).item("vneid");
    }

    @Test
    @DisplayName("T3: a figure that nothing came to has no late facts")
    void nothing_came() {
        assertThat(told(vneid(), CoverageQuery.asOf(DAY))).isEmpty();
    }

    @Test
    void what_is_new_corrected_and_withdrawn_is_told_with_document_row_and_where_the_resident_lives() {
        write("progress-2", tx -> done(tx, "p4", "binh", "vneid", DAY.minusDays(2)));
        write(
                "correction",
                tx -> tx.tx()
                        .edit(
                                SkillKinds.PROGRESS,
                                "p2",
                                1,
                                progress("binh", "vneid", DAY.minusDays(19), new Status.NotStarted()),
                                tx.filing()));
        write("withdrawal", tx -> tx.tx().withdraw(SkillKinds.PROGRESS, "p3", 1, tx.filing()));

        assertThat(told(vneid(), CoverageQuery.asOf(DAY)))
                .containsExactly(
                        "#3 progress NEW progress-2:1 [b] 2024-10-29..2024-10-30",
                        "#4 progress CORRECTED correction:1 [b] 2024-10-12..2024-10-13",
                        "- progress WITHDRAWN progress-1:3 [x:a1] 2024-10-13..2024-10-14");
    }

    @Test
    void what_is_of_another_item_a_later_day_or_a_kind_that_is_not_read_is_not_in_the_list() {
        write("progress-2", tx -> {
            done(tx, "p4", "binh", "services", DAY.minusDays(2));
            done(tx, "p5", "binh", "vneid", DAY.plusDays(1));
            done(tx, "p6", "binh", "vneid", DAY);
            tx.add(OutreachKinds.SESSIONS, "s1", Session.held("t", DAY));
        });

        assertThat(told(vneid(), CoverageQuery.asOf(DAY)))
                .containsExactly("#3 progress NEW progress-2:3 [b] 2024-10-31..2024-11-01");
    }

    @Test
    @DisplayName("U6: what stands on a unit that was divided may be in each part")
    void the_scope_is_that_of_the_boundary_day() {
        write("progress-2", tx -> {
            done(tx, "p4", "an", "vneid", DAY.minusDays(2));
            done(tx, "p5", "binh", "vneid", DAY.minusDays(1));
        });
        CoverageQuery restated = CoverageQuery.asOf(DAY).withBoundaries(SkillIndicatorsTest.REFORM);

        assertThat(told(vneid(), restated)).hasSize(2);
        assertThat(told(vneid(), restated.within(UnitId.of("b"))))
                .containsExactly("#3 progress NEW progress-2:2 [b] 2024-10-30..2024-10-31");
        assertThat(told(vneid(), restated.within(UnitId.of("d"))))
                .isEqualTo(told(vneid(), restated.within(UnitId.of("c"))));
    }

    @Test
    void of_a_period_what_was_done_counts_in_its_days_and_what_is_so_from_its_day_on() {
        write("late", tx -> {
            tx.add(
                    TeamKinds.SERVICE_AREAS,
                    "area",
                    new ServiceArea("t", UnitId.of("b"), DateRange.since(LocalDate.of(2024, 1, 1))));
            tx.add(OutreachKinds.SESSIONS, "s1", Session.held("t", LocalDate.of(2024, 9, 30)));
            tx.add(OutreachKinds.SESSIONS, "s2", Session.held("t", LocalDate.of(2024, 10, 1)));
            tx.add(OutreachKinds.SESSIONS, "s3", Session.held("t", LocalDate.of(2024, 11, 1)));
        });

        assertThat(told(OutreachIndicators.SESSIONS, CoverageQuery.during(Period.parse("2024-10"))))
                .containsExactly(
                        "#3 team.area NEW late:1 [b] 2024-01-01..", "#3 session NEW late:2 [b] 2024-10-01..2024-10-02");
    }

    /** What is counted where a team serves or somebody lives changes by what was done elsewhere. */
    @Test
    void what_was_done_elsewhere_by_or_for_those_of_the_scope_is_in_the_list() {
        LocalDate before = DAY.minusDays(5);
        write("teams", tx -> {
            tx.add(
                    TeamKinds.SERVICE_AREAS,
                    "area",
                    new ServiceArea("t", UnitId.of("a"), DateRange.since(LocalDate.of(2024, 1, 1))));
            tx.add(
                    TeamKinds.MEMBERSHIPS,
                    "post",
                    new Membership("m", "t", Role.of("member"), null, DateRange.since(LocalDate.of(2024, 1, 1))));
            tx.add(OutreachKinds.TRAININGS, "tr1", training("tr1", before));
            tx.add(OutreachKinds.ATTENDANCES, "came-2", Attendance.ofMember(Gathering.TRAINING, "tr2", before, "m"));
        });
        published = store.latest();
        write(
                "attendance",
                tx -> tx.add(
                        OutreachKinds.ATTENDANCES,
                        "came-1",
                        Attendance.ofMember(Gathering.TRAINING, "tr1", before, "m")));
        write("training", tx -> tx.add(OutreachKinds.TRAININGS, "tr2", training("tr2", before)));
        CoverageQuery query = CoverageQuery.asOf(DAY).within(UnitId.of("a"));

        assertThat(figures(OutreachIndicators.MEMBERS_TRAINED, query)).containsExactly(0L, 1L);
        assertThat(told(OutreachIndicators.MEMBERS_TRAINED, query))
                .extracting(entry -> entry.split(" ")[1])
                .containsExactly("attendance", "training");
    }

    @Test
    void who_moved_out_of_the_scope_is_in_the_list() {
        write(
                "complete",
                tx -> tx.add(
                        PeopleKinds.COMPLETE_REGISTERS,
                        "complete",
                        new CompleteRegister(
                                UnitId.of("a"),
                                SubjectKind.RESIDENT,
                                ResidenceKind.REGISTERED,
                                SkillIndicatorsTest.ALWAYS)));
        published = store.latest();
        write(
                "moved",
                tx -> tx.add(
                        PeopleKinds.RESIDENCES,
                        "moved",
                        new Residence(
                                Subject.resident("an"),
                                UnitId.of("b"),
                                ResidenceKind.REGISTERED,
                                DateRange.since(DAY.minusDays(10)))));
        CoverageQuery query = CoverageQuery.asOf(DAY).within(UnitId.of("a"));

        assertThat(figures(vneid(), query)).containsExactly(1L, 0L);
        assertThat(told(vneid(), query)).containsExactly("#4 residence NEW moved:1 [b] 2024-10-21..");
    }

    @Test
    void a_session_outside_the_scope_of_a_team_inside_it_is_in_the_list() {
        write("teams", tx -> {
            tx.add(TeamKinds.TEAMS, "t", Team.of("t", TeamTier.COMMUNE, "Tổ t", LocalDate.of(2024, 1, 1)));
            tx.add(
                    TeamKinds.SERVICE_AREAS,
                    "area",
                    new ServiceArea("t", UnitId.of("a"), DateRange.since(LocalDate.of(2024, 1, 1))));
        });
        published = store.latest();
        write(
                "session",
                tx -> tx.add(
                        OutreachKinds.SESSIONS,
                        "s1",
                        Session.held("t", DAY.minusDays(3)).withPlace(UnitId.of("b"), Venue.of(VenueKind.HOME))));
        CoverageQuery query = CoverageQuery.during(Period.parse("2024-10")).within(UnitId.of("a"));

        assertThat(figures(Indicators.teamsActive(1), query)).containsExactly(0L, 1L);
        assertThat(told(Indicators.teamsActive(1), query)).hasSize(1);
    }

    /** Who was helped on a day has no second turn for having come on it, wherever that was. */
    @Test
    void support_elsewhere_that_takes_a_turn_from_a_session_is_in_the_list() {
        LocalDate day = DAY.minusDays(3);
        write("session", tx -> {
            tx.add(
                    OutreachKinds.SESSIONS,
                    "s1",
                    Session.held("t", day).withPlace(UnitId.of("a"), Venue.of(VenueKind.HOME)));
            tx.add(OutreachKinds.ATTENDANCES, "c1", Attendance.ofResident(Gathering.SESSION, "s1", day, "an"));
        });
        published = store.latest();
        write(
                "support",
                tx -> tx.add(
                        OutreachKinds.SUPPORTS,
                        "h1",
                        new Support("m", null, Subject.resident("an"), null, UnitId.of("b"), day, null, null)));
        CoverageQuery query = CoverageQuery.during(Period.parse("2024-10")).within(UnitId.of("a"));

        assertThat(figures(OutreachIndicators.REACH_TURNS, query)).containsExactly(1L, 0L);
        assertThat(told(OutreachIndicators.REACH_TURNS, query)).hasSize(1);
        assertThat(told(OutreachIndicators.REACH_TURNS, query.within(UnitId.of("x:a1"))))
                .isEmpty();
    }

    /** A cap takes the first days of the month, also those before the period. */
    @Test
    void of_a_capped_indicator_what_was_done_earlier_in_the_month_is_in_the_list() {
        write("teams", tx -> {
            tx.add(
                    TeamKinds.MEMBERSHIPS,
                    "post",
                    new Membership("m", "t", Role.of("member"), null, DateRange.since(LocalDate.of(2024, 1, 1))));
            tx.add(OutreachKinds.SUPPORTS, "h1", helped(LocalDate.of(2024, 10, 20)));
        });
        published = store.latest();
        write("support", tx -> {
            tx.add(OutreachKinds.SUPPORTS, "h2", helped(LocalDate.of(2024, 10, 3)));
            tx.add(OutreachKinds.SUPPORTS, "h3", helped(LocalDate.of(2024, 9, 30)));
        });
        CoverageQuery query = CoverageQuery.during(Period.parse("2024-10-15..2024-11-01"));

        assertThat(figures(OutreachIndicators.personDays(1), query)).containsExactly(1L, 0L);
        assertThat(told(OutreachIndicators.personDays(1), query)).hasSize(1);
        assertThat(told(OutreachIndicators.personDays(null), query)).isEmpty();
    }

    private static Support helped(LocalDate day) {
        return new Support("m", null, null, null, UnitId.of("b"), day, null, null);
    }

    private static Training training(String id, LocalDate day) {
        return new Training(
                id,
                OrganiserKind.of("department"),
                null,
                null,
                Audience.MEMBERS,
                UnitId.of("b"),
                DateRange.day(day),
                null,
                List.of());
    }

    private List<Long> figures(Indicator indicator, CoverageQuery query) {
        return Stream.of(store.facts(published), store.facts())
                .map(facts -> CoverageCalculator.of(facts)
                        .calculate(indicator, query)
                        .total()
                        .numerator())
                .toList();
    }

    @Test
    void nobody_is_named() {
        write("progress-2", tx -> done(tx, "p4", "binh", "vneid", DAY.minusDays(2)));

        LateFacts late =
                LateFacts.between(store.facts(published), store.facts(), vneid(), CoverageQuery.asOf(DAY), KINDS);

        assertThat(late + " " + late.entries()).doesNotContain("binh").doesNotContain("p4");
    }

    @Test
    void the_later_facts_are_not_the_older_ones() {
        write("progress-2", tx -> done(tx, "p4", "binh", "vneid", DAY.minusDays(2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LateFacts.between(
                        store.facts(), store.facts(published), vneid(), CoverageQuery.asOf(DAY), KINDS))
                .withMessageContaining("#2");
    }
}
