package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Precision;
import vn.toso.finding.Finding;
import vn.toso.finding.Severity;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Audience;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.Material;
import vn.toso.outreach.MaterialCount;
import vn.toso.outreach.MaterialFigure;
import vn.toso.outreach.OrganiserKind;
import vn.toso.outreach.OutreachChecks;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Persons;
import vn.toso.outreach.Schedule;
import vn.toso.outreach.Session;
import vn.toso.outreach.SessionStatus;
import vn.toso.outreach.Training;
import vn.toso.report.ReportChecks;
import vn.toso.report.ReportDue;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.store.Version;
import vn.toso.team.TeamChannel;
import vn.toso.team.TeamChecks;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** What the sample's teams did and which reports came: figures that can be counted by hand, and what is wrong on purpose. */
class SampleWorkTest {
    private static final Facts FACTS = SampleProvince.facts();
    private static final LocalDate Y2025 = LocalDate.of(2025, 12, 31);
    private static final UnitId YEN_GIANG = UnitId.of("07162@2004-08-31");
    private static final DateRange OCTOBER_2024 =
            Period.of(YearMonth.of(2024, 10)).range();
    private static final DateRange OCTOBER_2025 =
            Period.of(YearMonth.of(2025, 10)).range();

    private static <T> List<T> all(FactKind<T> kind) {
        try (Stream<Fact<T>> facts = FACTS.of(kind)) {
            return facts.map(Fact::content).toList();
        }
    }

    private static List<Session> sessions(SessionStatus status, YearMonth month, String teams) {
        return SampleProvince.sessions().stream()
                .filter(session -> session.status() == status
                        && YearMonth.from(session.day()).equals(month)
                        && session.team().contains(teams))
                .toList();
    }

    private static List<Attendance> at(Gathering kind, String gathering) {
        return all(OutreachKinds.ATTENDANCES).stream()
                .filter(attendance ->
                        attendance.kind() == kind && attendance.gathering().equals(gathering))
                .toList();
    }

    private static long atTrainings(Predicate<Attendance> which) {
        return all(OutreachKinds.ATTENDANCES).stream()
                .filter(attendance -> attendance.kind() == Gathering.TRAINING)
                .filter(which)
                .flatMap(attendance -> attendance.person().stream())
                .distinct()
                .count();
    }

    private static List<ReportDue> due(DateRange period, Predicate<UnitId> units) {
        return all(ReportKinds.DUE).stream()
                .filter(due -> due.kind().equals("sessions") && due.period().equals(period) && units.test(due.unit()))
                .toList();
    }

    private static List<ReportReceived> received(DateRange period, Predicate<UnitId> units) {
        return all(ReportKinds.RECEIVED).stream()
                .filter(report ->
                        report.kind().equals("sessions") && report.period().equals(period) && units.test(report.unit()))
                .toList();
    }

    private static boolean isVillage(UnitId unit) {
        return unit.value().startsWith("mau:");
    }

    private static boolean isCommune(UnitId unit) {
        return !isVillage(unit);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().id()).toList();
    }

    @Test
    void in_october_2024_four_of_nine_teams_of_yen_giang_held_six_sessions() {
        List<Session> held = sessions(SessionStatus.HELD, YearMonth.of(2024, 10), "07162");
        assertThat(held)
                .map(session ->
                        session.team().substring(8) + " " + session.day().getDayOfMonth())
                .containsExactly(
                        "07162-01 13", "07162-01 20", "07162-02 13", "07162-06 19", "07162-07 19", "07162-07 26");
        assertThat(held)
                .allMatch(session -> session.venue().isPresent()
                        && !session.topics().isEmpty()
                        && session.id().orElseThrow().startsWith("mau:buoi-"));
    }

    @Test
    @DisplayName(
            "Yên Giang: every Saturday and Sunday, 8 days in October 2024, of none of which anybody said what became")
    void a_schedule_says_what_was_intended() {
        List<Schedule> schedules = all(OutreachKinds.SCHEDULES);
        assertThat(schedules).hasSize(19);
        Schedule yenGiang = schedules.get(0);
        assertThat(yenGiang.team()).isEqualTo("qn-xa-07162");
        assertThat(yenGiang.valid()).hasToString("2022-07-01..");
        assertThat(yenGiang.days(OCTOBER_2024)).hasSize(8);
        assertThat(SampleProvince.sessions())
                .filteredOn(session -> session.team().equals("qn-xa-07162") && OCTOBER_2024.contains(session.day()))
                .isEmpty();
        assertThat(sessions(SessionStatus.PLANNED, YearMonth.of(2026, 1), ""))
                .map(Session::day)
                .containsExactlyElementsOf(
                        yenGiang.days(Period.of(YearMonth.of(2026, 1)).range()))
                .hasSize(9);
    }

    @Test
    void in_october_2023_590_teams_held_sessions_and_74_cancelled_one() {
        assertThat(sessions(SessionStatus.HELD, YearMonth.of(2023, 10), "").stream()
                        .map(Session::team)
                        .distinct())
                .hasSize(590);
        // Teams 12, 32 ... 1,472, numbered from 0.
        List<Session> cancelled = sessions(SessionStatus.CANCELLED, YearMonth.of(2023, 10), "");
        assertThat(cancelled).hasSize(74);
        assertThat(cancelled.stream().filter(session -> session.reason().isEmpty()))
                .hasSizeBetween(5, 25);
        assertThat(sessions(SessionStatus.CANCELLED, YearMonth.of(2023, 11), "qn-xa-07162"))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.day()).isEqualTo(LocalDate.of(2023, 11, 4));
                    assertThat(session.reason()).contains("Trùng lịch họp");
                });
    }

    @Test
    @DisplayName("On 2023-10-07 one person was at work in two teams of Yên Giang: two turns, one day")
    void one_person_in_two_teams_on_one_day() {
        LocalDate day = LocalDate.of(2023, 10, 7);
        assertThat(all(OutreachKinds.ATTENDANCES))
                .filteredOn(attendance ->
                        attendance.person().filter("mau-nguoi-10134"::equals).isPresent()
                                && attendance.day().filter(day::equals).isPresent())
                .map(Attendance::gathering)
                .containsExactly("mau:buoi-qn-xa-07162-2023-10-07", "mau:buoi-qn-thon-07162-01-2023-10-07");
    }

    @Test
    void sessions_of_commune_teams_and_of_quang_yen_have_head_counts_and_others_have_none() {
        Set<String> counted = all(OutreachKinds.ATTENDANCES).stream()
                .filter(attendance -> attendance.kind() == Gathering.SESSION
                        && attendance.heads().isPresent())
                .map(Attendance::gathering)
                .collect(Collectors.toSet());
        UnitTree tree = SampleProvince.register().on(LocalDate.of(2023, 12, 31));
        UnitId town = tree.get(UnitCode.of("206")).id();
        Set<String> inTown = SampleProvince.areas().stream()
                .filter(area -> tree.isUnder(area.unit(), town))
                .map(area -> area.team())
                .collect(Collectors.toSet());
        assertThat(SampleProvince.sessions())
                .allSatisfy(session -> assertThat(counted.contains(session.id().orElseThrow()))
                        .isEqualTo(session.status() == SessionStatus.HELD
                                && (session.team().startsWith("qn-xa-") || inTown.contains(session.team()))));
    }

    @Test
    void fifty_seven_trainings_by_the_province_its_13_districts_and_the_19_groups_of_quang_yen() {
        Map<OrganiserKind, Long> organisers = all(OutreachKinds.TRAININGS).stream()
                .collect(Collectors.groupingBy(Training::organiser, Collectors.counting()));
        assertThat(organisers)
                .containsOnly(
                        Map.entry(OrganiserKind.DEPARTMENT, 5L),
                        Map.entry(OrganiserKind.DISTRICT_OFFICE, 13L),
                        Map.entry(OrganiserKind.COORDINATION_GROUP, 38L),
                        Map.entry(OrganiserKind.COMMUNE_OFFICE, 1L));
        // The leaders of the 177 commune teams come to each training of the province, and are trained once.
        assertThat(atTrainings(one -> one.gathering().equals("mau:lop-tinh-1")
                        && one.day().orElseThrow().getDayOfMonth() == 14))
                .isEqualTo(177);
        // Three of each of the 179 teams; nobody of the first three sits in two of them but the shared leaders.
        assertThat(atTrainings(one -> one.gathering().startsWith("mau:lop-nhom-07162-")))
                .isEqualTo(9 * 3);
        assertThat(all(OutreachKinds.ATTENDANCES).stream()
                        .filter(one -> one.gathering().startsWith("mau:lop-nhom-")))
                .hasSize(2 * 179 * 3);
        assertThat(all(OutreachKinds.TRAININGS))
                .filteredOn(training -> training.audience() == Audience.RESIDENTS)
                .singleElement()
                .satisfies(training -> assertThat(at(Gathering.TRAINING, training.id()))
                        .map(Attendance::heads)
                        .containsExactly(Optional.of(Persons.exactly(45))));
    }

    @Test
    @DisplayName(
            "C10: of 40,000 leaflets nobody said how many were handed out, so nobody says it here; nor how many clips")
    void c10_what_nobody_counted_is_no_fact() {
        List<MaterialCount> counts = all(OutreachKinds.MATERIAL_COUNTS);
        assertThat(counts)
                .filteredOn(count -> count.material().equals("mau:to-roi-quang-yen-2023"))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.figure()).isEqualTo(MaterialFigure.PRINTED);
                    assertThat(count.count()).isEqualTo(40_000);
                    assertThat(count.precision()).isEqualTo(Precision.EXACT);
                });
        assertThat(counts)
                .filteredOn(count -> count.material().equals("mau:to-roi-ha-long-2024"))
                .map(count -> count.figure().id() + " " + count.precision().id() + " " + count.count())
                .containsExactly("printed exact 12000", "handed-out about 9000");
        assertThat(counts).noneMatch(count -> count.material().equals("mau:clip-2023"));
        assertThat(all(OutreachKinds.MATERIALS)).map(Material::id).contains("mau:clip-2023");
        LocalDate autumn = LocalDate.of(2024, 10, 1);
        assertThat(all(OutreachKinds.MATERIAL_PLACES))
                .filteredOn(place -> place.material().equals("mau:pano-quang-yen-2023"))
                .hasSize(19)
                .filteredOn(place -> place.shown().contains(autumn))
                .hasSize(14);
    }

    @Test
    void zalo_groups_are_counted_each_year_but_for_one_and_one_was_given_up() {
        Map<String, List<TeamChannel>> channels =
                all(TeamKinds.CHANNELS).stream().collect(Collectors.groupingBy(TeamChannel::team));
        assertThat(channels).hasSize(177);
        assertThat(channels.get("qn-xa-07162"))
                .map(channel -> channel.households().orElseThrow())
                .containsExactly(9 * 60L, 9 * 66L, 9 * 72L);
        assertThat(channels.get("qn-xa-06754").get(1).households()).isEmpty();
        assertThat(channels.get("qn-xa-07198").get(2).households()).hasValue(0);
    }

    @Test
    @DisplayName("C8: of 177 communes 3 said nothing of October 2024, 10 were late, and one sent it twice")
    void c8_reports_of_october_2024() {
        List<ReportDue> due = due(OCTOBER_2024, SampleWorkTest::isCommune);
        List<ReportReceived> received = received(OCTOBER_2024, SampleWorkTest::isCommune);
        LocalDate inTime = LocalDate.of(2024, 11, 5);

        assertThat(due).hasSize(177).allMatch(one -> one.dueOn().equals(inTime));
        Map<UnitId, LocalDate> first = received.stream()
                .collect(Collectors.toMap(
                        ReportReceived::unit, one -> one.receivedOn().orElseThrow(), (a, b) -> a.isBefore(b) ? a : b));
        assertThat(received).hasSize(177 - 3 + 1);
        assertThat(first).hasSize(177 - 3);
        assertThat(first.values().stream().filter(inTime::isBefore)).hasSize(10);
        assertThat(first.get(YEN_GIANG)).isBeforeOrEqualTo(inTime);
        assertThat(due.stream().map(ReportDue::unit).filter(unit -> !first.containsKey(unit)))
                .map(UnitId::value)
                .containsExactly("06715@2004-08-31", "06877@2004-08-31", "07051@2004-08-31");
    }

    @Test
    @DisplayName(
            "C8: of 54 communes one said nothing of October 2025, 3 were late, and one used the id of an ended unit")
    void c8_reports_of_october_2025() {
        List<UnitId> due = due(OCTOBER_2025, SampleWorkTest::isCommune).stream()
                .map(ReportDue::unit)
                .toList();
        List<ReportReceived> received = received(OCTOBER_2025, SampleWorkTest::isCommune);

        assertThat(due).hasSize(54);
        assertThat(received).hasSize(53);
        assertThat(received.stream()
                        .filter(one -> one.receivedOn().orElseThrow().isAfter(LocalDate.of(2025, 11, 5))))
                .hasSize(3);
        assertThat(received.stream().map(ReportReceived::unit).filter(unit -> !due.contains(unit)))
                .containsExactly(UnitId.of("06820@2004-08-31"));
    }

    @Test
    @DisplayName(
            "C8: of ten villages of Thượng Yên Công 4 had sessions in October 2024, 5 said they had none, 1 is silent")
    void c8_a_silent_village() {
        assertThat(due(OCTOBER_2024, SampleWorkTest::isVillage)).hasSize(10);
        List<ReportReceived> received = received(OCTOBER_2024, SampleWorkTest::isVillage);
        assertThat(received.stream().filter(one -> !one.nothing()))
                .map(one -> one.unit().value())
                .containsExactly("mau:06829-01", "mau:06829-02", "mau:06829-06", "mau:06829-07");
        assertThat(received.stream().filter(ReportReceived::nothing))
                .map(one -> one.unit().value())
                .containsExactly("mau:06829-03", "mau:06829-04", "mau:06829-05", "mau:06829-08", "mau:06829-09");
    }

    @Test
    void every_commune_of_the_month_owes_its_sessions_and_five_owe_their_visits() {
        for (YearMonth month = YearMonth.of(2023, 10);
                !month.isAfter(YearMonth.of(2025, 11));
                month = month.plusMonths(1)) {
            UnitTree tree = FACTS.register().on(month.atDay(1));
            assertThat(due(Period.of(month).range(), SampleWorkTest::isCommune))
                    .map(ReportDue::unit)
                    .containsExactlyElementsOf(
                            tree.descendants(tree.get(UnitCode.of("22")).id(), UnitLevel.COMMUNE).stream()
                                    .map(unit -> unit.id())
                                    .toList());
        }
        assertThat(all(ReportKinds.DUE).stream().filter(due -> due.kind().equals("visits")))
                .hasSize(20);
        assertThat(all(ReportKinds.RECEIVED).stream().filter(one -> one.kind().equals("visits")))
                .hasSize(20)
                .allMatch(ReportReceived::nothing);
    }

    @Test
    @DisplayName("T3: reports of December 2023 came in January, after the batch of 2023")
    void t3_reports_are_known_when_they_came() {
        DateRange december = Period.of(YearMonth.of(2023, 12)).range();
        try (Stream<Fact<ReportReceived>> early =
                SampleProvince.store().facts(KnownAt.of(4)).of(ReportKinds.RECEIVED)) {
            assertThat(early.filter(one -> one.content().period().equals(december)
                            && one.content().receivedOn().orElseThrow().isAfter(LocalDate.of(2024, 1, 1))))
                    .isEmpty();
        }
        assertThat(received(december, SampleWorkTest::isCommune)).hasSizeGreaterThan(170);
    }

    @Test
    void nothing_is_to_say_of_the_work_but_what_is_wrong_on_purpose() {
        List<Finding> outreach = OutreachChecks.check(FACTS, Y2025);
        List<Finding> reports = ReportChecks.check(FACTS, Y2025);
        assertThat(codes(outreach)).containsExactly("attendance.capacity.exceeding", "material.copies.exceeding");
        assertThat(codes(reports)).containsExactly("fact.unit.ended");
        assertThat(TeamChecks.check(FACTS, Y2025, List.of()))
                .noneMatch(finding -> finding.code().severity() == Severity.ERROR);
        assertThat(at(Gathering.SESSION, "mau:buoi-qn-thon-07162-01-2024-10-20"))
                .flatMap(attendance -> attendance.heads().stream().toList())
                .containsExactly(Persons.exactly(130));
    }

    @Test
    void all_of_it_is_labelled_and_small() {
        try (Stream<Version<?>> facts = SampleProvince.store().changesSince(KnownAt.START)) {
            List<String> sources =
                    facts.map(version -> version.filing().source()).toList();
            assertThat(sources).hasSizeBetween(70_000, 75_000).allMatch(source -> source.startsWith("mau:"));
        }
    }
}
