package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Audience;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OrganiserKind;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Persons;
import vn.toso.outreach.Session;
import vn.toso.outreach.Support;
import vn.toso.outreach.SupportCount;
import vn.toso.outreach.Training;
import vn.toso.outreach.Turns;
import vn.toso.outreach.Venue;
import vn.toso.outreach.VenueKind;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.CompleteRegister;
import vn.toso.people.Household;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PopulationFigure;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.report.ReportDue;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.team.Membership;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamChannel;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * Province p has the communes a with its villages v and w, b and c. On 2025-10-15 b and c are merged into m. Team ta serves
 * a, tb serves b, tv serves v; October 2025 is asked for unless it says otherwise.
 */
class OutreachIndicatorsTest {
    private static final String ALWAYS = "2004-08-31..";
    private static final String OLD = "2004-08-31..2025-10-15";
    private static final Period OCTOBER = Period.parse("2025-10");
    private static final Period SEPTEMBER = Period.parse("2025-09");

    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", ALWAYS),
                    commune("a", "p", ALWAYS),
                    commune("b", "p", OLD),
                    commune("c", "p", OLD),
                    commune("m", "p", "2025-10-15.."),
                    village("v", "a", ALWAYS),
                    village("w", "a", ALWAYS)),
            all("2025-10-15", "b", "m"),
            all("2025-10-15", "c", "m"));

    private static final Facts TEAMS = Facts.on(REGISTER)
            .with(TeamKinds.SERVICE_AREAS, List.of(area("ta", "a"), area("tb", "b"), area("tv", "v")))
            .with(
                    TeamKinds.MEMBERSHIPS,
                    List.of(
                            post("an", "ta", ALWAYS),
                            post("an", "tb", ALWAYS),
                            post("binh", "ta", ALWAYS),
                            post("chi", "ta", "2020-01-01..2025-09-20")));

    private static ServiceArea area(String team, String unit) {
        return new ServiceArea(team, id(unit), DateRange.parse(ALWAYS));
    }

    private static Membership post(String person, String team, String days) {
        return new Membership(person, team, Role.of("member"), null, DateRange.parse(days));
    }

    private static Support helped(String helper, @Nullable String resident, String unit, String on) {
        Subject subject = resident == null ? null : Subject.resident(resident);
        return new Support(helper, null, subject, null, id(unit), day(on), null, null);
    }

    private static Training training(String id, String unit, Audience audience) {
        return new Training(
                id,
                OrganiserKind.of("department"),
                null,
                null,
                audience,
                id(unit),
                DateRange.parse("2025-09-01..2025-11-01"),
                null,
                List.of());
    }

    private static CoverageReport ask(Facts facts, Indicator indicator, CoverageQuery query) {
        return CoverageCalculator.of(facts).calculate(indicator, query.withLevel(UnitLevel.COMMUNE));
    }

    private static CoverageReport october(Facts facts, Indicator indicator) {
        return ask(facts, indicator, CoverageQuery.during(OCTOBER));
    }

    private static Coverage row(CoverageReport report, String unit) {
        return report.row(id(unit)).orElseThrow();
    }

    @Test
    void finds_every_one_by_its_id() {
        assertThat(OutreachIndicators.all())
                .extracting(Indicator::id)
                .containsExactly(
                        "members.trained",
                        "sessions",
                        "reach.persons",
                        "reach.turns",
                        "visits",
                        "visits.households",
                        "zalo.households",
                        "allowance.persondays",
                        "allowance.teammonths",
                        "timeliness");
        for (Indicator indicator : OutreachIndicators.all()) {
            assertThat(Indicators.find(indicator.id())).contains(indicator);
        }
    }

    // ---- members.trained ------------------------------------------------------------------------------------------

    @Test
    @DisplayName(
            "whoever was trained and has left is in neither half, and whoever was trained later is not trained yet")
    void leavers_do_not_inflate_the_trained() {
        Facts facts = TEAMS.with(OutreachKinds.TRAININGS, List.of(training("t", "p", Audience.MEMBERS)))
                .with(
                        OutreachKinds.ATTENDANCES,
                        List.of(
                                Attendance.ofMember(Gathering.TRAINING, "t", day("2025-09-05"), "an"),
                                Attendance.ofMember(Gathering.TRAINING, "t", day("2025-09-06"), "an"),
                                Attendance.ofMember(Gathering.TRAINING, "t", day("2025-09-05"), "chi"),
                                Attendance.ofMember(Gathering.TRAINING, "other", day("2025-09-05"), "binh")));
        CoverageReport before = ask(facts, OutreachIndicators.MEMBERS_TRAINED, CoverageQuery.asOf(day("2025-09-04")));
        CoverageReport during = ask(facts, OutreachIndicators.MEMBERS_TRAINED, CoverageQuery.asOf(day("2025-09-10")));
        CoverageReport after = ask(facts, OutreachIndicators.MEMBERS_TRAINED, CoverageQuery.asOf(day("2025-09-30")));

        assertThat(before.total().settled()).isEqualTo(Counts.of(0, 3));
        assertThat(during.total().settled()).isEqualTo(Counts.of(2, 3));
        assertThat(after.total().settled()).isEqualTo(Counts.of(1, 2));
        assertThat(row(after, "b").settled()).isEqualTo(Counts.of(1, 1));
        assertThat(after.total().completeness()).isEqualTo(new Completeness(2, 3));
    }

    // ---- reach ----------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("C1: a person reached in two communes counts 1 in each and 1 at the province; turns add up")
    void a_person_reached_in_two_communes() {
        Facts facts = TEAMS.with(
                OutreachKinds.SUPPORTS,
                List.of(
                        helped("an", "r1", "a", "2025-10-02"),
                        helped("an", "r1", "v", "2025-10-03"),
                        helped("an", "r1", "b", "2025-10-04"),
                        helped("an", "r2", "m", "2025-10-20"),
                        helped("an", "r3", "a", "2025-11-01")));
        CoverageReport persons = october(facts, OutreachIndicators.REACH_PERSONS);
        CoverageReport turns = october(facts, OutreachIndicators.REACH_TURNS);

        assertThat(row(persons, "a").certain()).isEqualTo(1);
        assertThat(row(persons, "m").certain()).isEqualTo(2);
        assertThat(persons.total().certain()).isEqualTo(2);
        assertThat(persons.total().isExact()).isTrue();
        assertThat(row(turns, "a").certain()).isEqualTo(2);
        assertThat(row(turns, "m").certain()).isEqualTo(2);
        assertThat(turns.total().certain()).isEqualTo(4);
        assertThat(persons.findings()).isEmpty();
    }

    @Test
    @DisplayName("head-counts and turns of nobody knows whom are possible persons and never certain ones")
    void who_is_only_counted_is_a_possible_person() {
        Facts facts = TEAMS.with(
                        OutreachKinds.SESSIONS,
                        List.of(
                                Session.held("ta", day("2025-10-04")).withId("s1"),
                                Session.planned("ta", day("2025-10-05"), null).withId("s2")))
                .with(
                        OutreachKinds.ATTENDANCES,
                        List.of(
                                Attendance.ofHeads(Gathering.SESSION, "s1", day("2025-10-04"), Persons.exactly(40)),
                                Attendance.ofResident(Gathering.SESSION, "s1", day("2025-10-04"), "r1"),
                                Attendance.ofMember(Gathering.SESSION, "s1", day("2025-10-04"), "an"),
                                Attendance.ofResident(Gathering.SESSION, "s2", day("2025-10-05"), "r2")))
                .with(
                        OutreachKinds.SUPPORT_COUNTS,
                        List.of(
                                new SupportCount(
                                        "tb",
                                        id("b"),
                                        DateRange.parse("2025-10-01..2025-10-11"),
                                        null,
                                        Turns.exactly(24),
                                        Persons.exactly(18)),
                                new SupportCount(
                                        "tb",
                                        id("b"),
                                        DateRange.parse("2025-10-01..2025-10-11"),
                                        "vneid",
                                        Turns.exactly(9),
                                        null),
                                new SupportCount(
                                        "ta",
                                        id("a"),
                                        DateRange.parse("2025-10-20..2025-11-11"),
                                        null,
                                        Turns.exactly(7),
                                        Persons.about(5)),
                                new SupportCount("tv", id("v"), OCTOBER.range(), null, Turns.about(50), null)));
        CoverageReport persons = october(facts, OutreachIndicators.REACH_PERSONS);
        CoverageReport turns = october(facts, OutreachIndicators.REACH_TURNS);

        assertThat(persons.total().certain()).isEqualTo(1);
        assertThat(persons.total().possible()).isEqualTo(1 + 39 + 18 + 7);
        assertThat(turns.total().bounds()).contains(new Bounds(40 + 24, 1, 40 + 24 + 7, 1));
        assertThat(codes(persons.findings())).containsExactly("reach.count.inexact");
    }

    @Test
    @DisplayName(
            "who was helped at a session came to it once: that is no further turn, and a head-count may be of them")
    void nothing_is_a_turn_twice() {
        Support help = new Support(null, "ta", Subject.resident("r1"), null, id("a"), day("2025-10-04"), null, null);
        Support other = new Support(null, "ta", Subject.resident("r9"), null, id("a"), day("2025-10-04"), null, null);
        Facts facts = TEAMS.with(
                        OutreachKinds.SESSIONS,
                        List.of(Session.held("ta", day("2025-10-04")).withId("s1")))
                .with(OutreachKinds.SUPPORTS, List.of(help, other))
                .with(
                        OutreachKinds.ATTENDANCES,
                        List.of(
                                Attendance.ofResident(Gathering.SESSION, "s1", day("2025-10-04"), "r1"),
                                Attendance.ofResident(Gathering.SESSION, "s1", day("2025-10-04"), "r2"),
                                Attendance.ofHeads(Gathering.SESSION, "s1", day("2025-10-04"), Persons.exactly(5))));
        Coverage turns = october(facts, OutreachIndicators.REACH_TURNS).total();

        // r1 and r9 were helped, r2 came; of three more came, one may be r9.
        assertThat(turns.bounds()).contains(new Bounds(2 + 1 + 2, 1, 2 + 1 + 3, 1));
        assertThat(october(facts, OutreachIndicators.REACH_PERSONS).total().bounds())
                .contains(new Bounds(3, 1, 6, 1));
    }

    @Test
    @DisplayName("C8: one silent commune gives n - 1 of n; a report that came, with something or nothing, is one")
    void one_silent_unit_says_so() {
        DateRange days = OCTOBER.range();
        Facts facts = TEAMS.with(OutreachKinds.SUPPORTS, List.of(helped("an", "r1", "v", "2025-10-02")));
        CoverageReport silent = october(facts, OutreachIndicators.REACH_TURNS);
        CoverageReport something = october(
                facts.with(
                        ReportKinds.RECEIVED, List.of(ReportReceived.on(day("2025-11-02"), "support", id("m"), days))),
                OutreachIndicators.REACH_TURNS);
        CoverageReport other = october(
                facts.with(ReportKinds.RECEIVED, List.of(ReportReceived.nothing("visits", id("m"), days))),
                OutreachIndicators.REACH_TURNS);

        assertThat(silent.total().completeness()).isEqualTo(new Completeness(1, 2));
        assertThat(row(silent, "m").completeness()).isEqualTo(new Completeness(0, 1));
        assertThat(something.total().completeness()).isEqualTo(new Completeness(2, 2));
        assertThat(other.total().completeness()).isEqualTo(new Completeness(1, 2));
    }

    @Test
    @DisplayName("T1: what happened in a unit that ends later in the period goes where its people went")
    void a_unit_that_ends_in_the_period() {
        Facts facts = TEAMS.with(OutreachKinds.SUPPORTS, List.of(helped("an", "r1", "c", "2025-10-14")))
                .with(OutreachKinds.VISITS, List.of(visit("h1", "c", "2025-10-15", VisitOutcome.MET)));

        assertThat(row(october(facts, OutreachIndicators.REACH_PERSONS), "m").certain())
                .isEqualTo(1);
        CoverageReport late = october(facts, OutreachIndicators.VISITS_HOUSEHOLDS);
        assertThat(row(late, "m").certain()).isZero();
        assertThat(late.total().certain()).isEqualTo(1);
        assertThat(codes(late.findings())).containsExactly("coverage.unit.ended");
    }

    // ---- sessions -------------------------------------------------------------------------------------------------

    @Test
    @DisplayName(
            "sessions that were held, where they were, on other boundaries too; planned and cancelled ones are none")
    void sessions_held() {
        Facts facts = TEAMS.with(
                OutreachKinds.SESSIONS,
                List.of(
                        Session.held("ta", day("2025-10-04")),
                        held("ta", "v", "2025-10-05"),
                        held("tb", "b", "2025-10-11"),
                        held("tb", "m", "2025-10-18"),
                        held("ta", "a", "2025-11-01"),
                        Session.planned("ta", day("2025-10-25"), null),
                        Session.planned("ta", day("2025-10-26"), null).asCancelled(null)));
        CoverageReport october = october(facts, OutreachIndicators.SESSIONS);

        // ta serves a; the people of b are in m on the last day of October.
        assertThat(row(october, "a").certain()).isEqualTo(2);
        assertThat(row(october, "m").certain()).isEqualTo(2);
        assertThat(october.total().certain()).isEqualTo(4);
        assertThat(october.total().isExact()).isTrue();
        CoverageReport before = ask(
                facts,
                OutreachIndicators.SESSIONS,
                CoverageQuery.during(OCTOBER).withBoundaries(day("2025-10-01")));
        // What was in m may have been in what is b or c before.
        assertThat(row(before, "a").certain()).isEqualTo(2);
        assertThat(row(before, "b").bounds()).contains(new Bounds(1, 1, 2, 1));
        assertThat(row(before, "c").bounds()).contains(new Bounds(0, 1, 1, 1));
        assertThat(before.total().certain()).isEqualTo(4);
    }

    private static Session held(String team, String unit, String on) {
        return Session.held(team, day(on)).withPlace(id(unit), Venue.of(VenueKind.OFFICE));
    }

    // ---- visits ---------------------------------------------------------------------------------------------------

    private static Visit visit(String household, String unit, String on, VisitOutcome outcome) {
        return new Visit(null, Subject.household(household), id(unit), day(on), outcome, "ta", List.of("an"));
    }

    private static Facts households(Facts facts, String unit, int number) {
        List<Household> households = new ArrayList<>();
        List<Residence> homes = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            String id = unit + i;
            households.add(new Household(id, DateRange.parse(ALWAYS)));
            homes.add(new Residence(
                    Subject.household(id), id(unit), ResidenceKind.REGISTERED, DateRange.parse("2020-01-01..")));
        }
        return facts.with(PeopleKinds.HOUSEHOLDS, households)
                .with(PeopleKinds.RESIDENCES, homes)
                .with(
                        PeopleKinds.COMPLETE_REGISTERS,
                        List.of(new CompleteRegister(
                                id(unit),
                                SubjectKind.HOUSEHOLD,
                                ResidenceKind.REGISTERED,
                                DateRange.parse("2021-01-01.."))));
    }

    @Test
    @DisplayName("a household visited twice is one, one that was not met is none, of all in a complete register")
    void households_visited() {
        Facts facts = households(TEAMS, "v", 5)
                .with(
                        OutreachKinds.VISITS,
                        List.of(
                                visit("v1", "v", "2025-10-01", VisitOutcome.MET),
                                visit("v1", "a", "2025-10-08", VisitOutcome.MET),
                                visit("v2", "v", "2025-10-08", VisitOutcome.NO_DEVICE),
                                visit("v3", "v", "2025-10-08", VisitOutcome.ABSENT),
                                visit("v4", "v", "2025-09-30", VisitOutcome.MET),
                                visit("x", "b", "2025-10-02", VisitOutcome.MET)));

        assertThat(october(facts, OutreachIndicators.VISITS).total().settled()).isEqualTo(Counts.of(2, 5));
        assertThat(october(facts, OutreachIndicators.VISITS_HOUSEHOLDS).total().certain())
                .isEqualTo(3);
        assertThat(row(october(facts, OutreachIndicators.VISITS), "m").isUndefined())
                .isTrue();
    }

    // ---- zalo.households ------------------------------------------------------------------------------------------

    private static TeamChannel zalo(String id, String team, long households, String on) {
        return new TeamChannel(id, team, TeamChannel.ZALO_GROUP, households, day(on));
    }

    private static PopulationFigure households(String unit, long count) {
        return new PopulationFigure(
                id(unit), SubjectKind.HOUSEHOLD, ResidenceKind.REGISTERED, null, count, day("2025-01-01"), "UBND");
    }

    @Test
    @DisplayName("a later count of a group replaces an earlier one, and groups that serve a common unit are not added")
    void households_in_groups() {
        Facts facts = TEAMS.with(
                        TeamKinds.CHANNELS,
                        List.of(
                                zalo("z1", "ta", 500, "2025-08-01"),
                                zalo("z1", "ta", 300, "2025-09-01"),
                                zalo("z1", "ta", 900, "2025-10-02"),
                                zalo("z2", "tv", 80, "2025-09-01"),
                                zalo("z3", "tb", 10, "2025-09-01")))
                .with(PeopleKinds.POPULATION_FIGURES, List.of(households("a", 1_000), households("c", 400)));
        CoverageReport report = ask(facts, OutreachIndicators.ZALO_HOUSEHOLDS, CoverageQuery.asOf(day("2025-09-30")));

        // 80 in v for certain, and 300 in a of whom they may be 80.
        assertThat(row(report, "a").settled()).isEqualTo(Counts.of(300, 1_000).withUnknown(80));
        assertThat(row(report, "b").isUndefined()).isTrue();
        assertThat(row(report, "c").settled()).isEqualTo(Counts.of(0, 400));
        assertThat(report.total().settled()).isEqualTo(Counts.of(300, 1_400).withUnknown(80));
        assertThat(codes(report.findings())).containsExactly("channel.households.uncounted");
    }

    @Test
    @DisplayName("a team of two villages is counted at the commune that holds both")
    void a_group_of_two_villages() {
        Facts facts = TEAMS.with(TeamKinds.SERVICE_AREAS, List.of(area("two", "v"), area("two", "w")))
                .with(TeamKinds.CHANNELS, List.of(zalo("z", "two", 30, "2025-09-01")))
                .with(PeopleKinds.POPULATION_FIGURES, List.of(households("v", 50), households("w", 70)));
        CoverageReport communes = ask(facts, OutreachIndicators.ZALO_HOUSEHOLDS, CoverageQuery.asOf(day("2025-09-30")));

        assertThat(row(communes, "a").settled()).isEqualTo(Counts.of(30, 120));
        assertThat(communes.findings()).isEmpty();
    }

    // ---- allowances -----------------------------------------------------------------------------------------------

    @Test
    @DisplayName("one person in two teams on one day has one person-day, in each commune and above both")
    void one_person_in_two_teams_on_one_day() {
        Facts facts = TEAMS.with(
                        OutreachKinds.SESSIONS,
                        List.of(
                                Session.held("ta", day("2025-10-04")).withId("s1"),
                                Session.held("tb", day("2025-10-04")).withId("s2")))
                .with(
                        OutreachKinds.ATTENDANCES,
                        List.of(
                                Attendance.ofMember(Gathering.SESSION, "s1", day("2025-10-04"), "an"),
                                Attendance.ofMember(Gathering.SESSION, "s2", day("2025-10-04"), "an"),
                                Attendance.ofMember(Gathering.SESSION, "s1", day("2025-10-04"), "binh"),
                                Attendance.ofMember(Gathering.SESSION, "s1", day("2025-10-04"), "chi")))
                .with(OutreachKinds.SUPPORTS, List.of(helped("an", null, "v", "2025-10-04")))
                .with(OutreachKinds.VISITS, List.of(visit("h", "a", "2025-10-05", VisitOutcome.ABSENT)));
        CoverageReport report = october(facts, OutreachIndicators.personDays(null));

        assertThat(report.total().certain()).isEqualTo(3);
        assertThat(row(report, "a").certain()).isEqualTo(3);
        assertThat(row(report, "m").certain()).isEqualTo(1);
    }

    @Test
    @DisplayName("a cap that the caller gives pays the first days of a month, and the first months of a year")
    void caps_are_the_callers() {
        List<Support> supports = new ArrayList<>();
        for (String on : List.of("2025-09-30", "2025-10-01", "2025-10-06", "2025-10-07", "2025-10-08")) {
            supports.add(new Support("an", "ta", null, null, id("a"), day(on), null, null));
        }
        Facts facts = TEAMS.with(OutreachKinds.SUPPORTS, supports);
        CoverageQuery week = CoverageQuery.during(Period.parse("2025-W41"));

        assertThat(october(facts, OutreachIndicators.personDays(null)).total().certain())
                .isEqualTo(4);
        assertThat(october(facts, OutreachIndicators.personDays(3)).total().certain())
                .isEqualTo(3);
        assertThat(ask(facts, OutreachIndicators.personDays(3), week).total().certain())
                .isEqualTo(2);
        assertThat(october(facts, OutreachIndicators.teamMonths(null)).total().certain())
                .isEqualTo(1);
        assertThat(october(facts, OutreachIndicators.teamMonths(1)).total().certain())
                .isZero();
        assertThat(OutreachIndicators.personDays(3).definition().parameters()).containsEntry("most", "3");
        assertThatThrownBy(() -> OutreachIndicators.personDays(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a team at work is paid one month, whatever it did; a plan and a count over months are none")
    void team_months() {
        Facts facts = TEAMS.with(
                        OutreachKinds.SESSIONS,
                        List.of(
                                Session.held("ta", day("2025-10-04")),
                                Session.held("ta", day("2025-10-05")),
                                Session.held("ta", day("2025-09-28")),
                                Session.planned("tv", day("2025-10-05"), null)))
                .with(
                        OutreachKinds.SUPPORT_COUNTS,
                        List.of(
                                new SupportCount("tb", id("b"), SEPTEMBER.range(), null, Turns.about(3), null),
                                new SupportCount(
                                        "tv",
                                        id("v"),
                                        DateRange.parse("2025-09-01..2025-11-01"),
                                        null,
                                        Turns.exactly(3),
                                        null)));
        CoverageReport report = ask(
                facts,
                OutreachIndicators.teamMonths(null),
                CoverageQuery.during(Period.parse("2025-09-01..2025-11-01")));

        assertThat(report.total().certain()).isEqualTo(3);
        assertThat(row(report, "a").certain()).isEqualTo(2);
        assertThat(row(report, "m").certain()).isEqualTo(1);
        assertThat(codes(report.findings())).containsExactly("allowance.month.unknown");
    }

    // ---- timeliness -----------------------------------------------------------------------------------------------

    private static ReportDue due(String unit) {
        return new ReportDue("monthly", id(unit), SEPTEMBER.range(), day("2025-10-20"));
    }

    private static ReportReceived came(String unit, String on) {
        return ReportReceived.on(day(on), "monthly", id(unit), SEPTEMBER.range());
    }

    private static CoverageReport timeliness(List<ReportReceived> received) {
        Facts facts = Facts.on(REGISTER)
                .with(ReportKinds.DUE, List.of(due("a"), due("b"), due("c")))
                .with(ReportKinds.RECEIVED, received);
        return october(facts, OutreachIndicators.timeliness(null));
    }

    @Test
    @DisplayName("C8: merged units owe one report: their own, or that of both before")
    void reports_of_units_that_were_merged() {
        CoverageReport none = timeliness(List.of());
        CoverageReport one = timeliness(List.of(came("a", "2025-10-20"), came("b", "2025-10-05")));
        CoverageReport both = timeliness(List.of(came("b", "2025-10-05"), came("c", "2025-10-05")));
        CoverageReport merged = timeliness(List.of(came("m", "2025-10-19"), came("a", "2025-10-21")));

        assertThat(none.total().settled()).isEqualTo(Counts.of(0, 2));
        assertThat(row(one, "a").settled()).isEqualTo(Counts.of(1, 1));
        assertThat(row(one, "m").settled()).isEqualTo(Counts.of(0, 1));
        assertThat(row(both, "m").settled()).isEqualTo(Counts.of(1, 1));
        assertThat(row(merged, "m").settled()).isEqualTo(Counts.of(1, 1));
        assertThat(row(merged, "a").settled()).isEqualTo(Counts.of(0, 1));
        assertThat(merged.total().completeness()).isEqualTo(new Completeness(2, 2));
    }

    @Test
    @DisplayName(
            "late is not in time, nothing to report is a report, of no day nobody knows, another period is another")
    void late_on_time_missing_and_nothing() {
        Facts facts = Facts.on(REGISTER)
                .with(
                        ReportKinds.DUE,
                        List.of(
                                due("a"),
                                new ReportDue("other", id("a"), SEPTEMBER.range(), day("2025-10-20")),
                                new ReportDue("third", id("a"), SEPTEMBER.range(), day("2025-10-10")),
                                new ReportDue("fourth", id("a"), SEPTEMBER.range(), day("2025-10-10")),
                                new ReportDue("later", id("a"), OCTOBER.range(), day("2025-11-05"))))
                .with(
                        ReportKinds.RECEIVED,
                        List.of(
                                came("a", "2025-10-21"),
                                new ReportReceived("other", id("a"), SEPTEMBER.range(), day("2025-10-20"), true),
                                ReportReceived.nothing("third", id("a"), SEPTEMBER.range()),
                                ReportReceived.on(day("2025-10-09"), "fourth", id("a"), OCTOBER.range())));

        assertThat(october(facts, OutreachIndicators.timeliness(null)).total().settled())
                .isEqualTo(Counts.of(1, 4).withUnknown(1));
        assertThat(october(facts, OutreachIndicators.timeliness("other"))
                        .total()
                        .settled())
                .isEqualTo(Counts.of(1, 1));
    }

    @Test
    @DisplayName("C1: on later boundaries a report of a divided unit is that of its parts, and owed by each")
    void timeliness_on_other_boundaries() {
        UnitRegister divided = sound(
                List.of(
                        province("p", ALWAYS),
                        commune("a", "p", "2004-08-31..2025-12-01"),
                        commune("b", "p", "2004-08-31..2025-12-01"),
                        commune("x", "p", "2025-12-01.."),
                        commune("y", "p", "2025-12-01..")),
                some("2025-12-01", "a", "x"),
                some("2025-12-01", "a", "y"),
                all("2025-12-01", "b", "y"));
        Facts facts = Facts.on(divided)
                .with(ReportKinds.DUE, List.of(due("a"), due("b")))
                .with(ReportKinds.RECEIVED, List.of(came("b", "2025-10-01")));
        CoverageReport report = ask(
                facts,
                OutreachIndicators.timeliness(null),
                CoverageQuery.during(OCTOBER).withBoundaries(day("2025-12-31")));

        assertThat(row(report, "x").settled()).isEqualTo(Counts.of(0, 1));
        assertThat(row(report, "y").settled()).isEqualTo(Counts.of(0, 1).withUnknown(1));
    }
}
