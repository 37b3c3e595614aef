package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.idsOf;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.team.EndedArea;
import vn.toso.team.Membership;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamChecks;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamOnDay;
import vn.toso.team.TeamRoster;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * Hamlets merged under living teams. Known of xã An Thới Đông: 12 hamlets until 2026-06-30, 8 from 2026-07-01, and still
 * 12 teams with 43 members on 2026-09-01. <b>Invented</b>: which hamlets became which (1, 2 and 3 became A, 4 and 5 B, 6 and
 * 7 C; 8 to 12 stayed), who is in which team (seven of four, five of three), and all names and ids.
 */
class AnThoiDongTest {
    private static final String BEFORE = "2026-06-30";
    private static final String MERGED = "2026-07-01";
    private static final String AFTER = "2026-09-01";
    private static final DateRange SERVING = DateRange.parse("2025-08-01..");
    private static final List<String> BECAME = List.of("A", "A", "A", "B", "B", "C", "C");

    private static final UnitRegister REGISTER = register();
    private static final Facts FACTS = Facts.on(REGISTER)
            .with(TeamKinds.TEAMS, numbers().map(AnThoiDongTest::team).toList())
            .with(
                    TeamKinds.SERVICE_AREAS,
                    numbers()
                            .map(i -> new ServiceArea("team-" + i, id("hamlet-" + i), SERVING))
                            .toList())
            .with(
                    TeamKinds.MEMBERSHIPS,
                    numbers().flatMap(AnThoiDongTest::members).toList());

    private static Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, 12).boxed();
    }

    private static UnitRegister register() {
        List<AdminUnit> units = new ArrayList<>(List.of(
                unit("79@2025-07-01", UnitLevel.PROVINCE, "thành phố", null, "2025-07-01.."),
                commune("27673@2025-07-01", "79@2025-07-01", "2025-07-01..")));
        List<Succession> changes = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            boolean ends = i <= BECAME.size();
            units.add(hamlet("hamlet-" + i, ends ? "2025-07-01..2026-07-01" : "2025-07-01.."));
            if (ends) {
                changes.add(all(MERGED, "hamlet-" + i, "hamlet-" + BECAME.get(i - 1)));
            }
        }
        Stream.of("A", "B", "C").forEach(name -> units.add(hamlet("hamlet-" + name, "2026-07-01..")));
        return sound(units, changes.toArray(new Succession[0]));
    }

    /** In law an ấp is a village, the level below the commune. */
    private static AdminUnit hamlet(String id, String days) {
        return unit(id, UnitLevel.VILLAGE, "ấp", "27673@2025-07-01", days);
    }

    private static Team team(int number) {
        return Team.of("team-" + number, TeamTier.VILLAGE, "Tổ số " + number, SERVING.from());
    }

    private static Stream<Membership> members(int team) {
        return IntStream.range(0, team <= 7 ? 4 : 3)
                .mapToObj(i -> new Membership(
                        "person-" + team + "-" + i, "team-" + team, i == 0 ? Role.LEADER : Role.MEMBER, null, SERVING));
    }

    private static long members(TeamRoster roster) {
        return roster.teams().stream().mapToLong(TeamOnDay::size).sum();
    }

    private static CoverageReport villages(Facts facts, String asOf, String boundaries) {
        CoverageQuery query = CoverageQuery.asOf(day(asOf)).withBoundaries(day(boundaries));
        return CoverageCalculator.of(facts).calculate(Indicators.TEAMS_VILLAGE, query);
    }

    private static List<String> unitsOf(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().id().equals(code))
                .map(finding -> finding.arguments().get("unit"))
                .toList();
    }

    @Test
    void before_the_mergers_each_of_twelve_teams_serves_its_hamlet() {
        TeamRoster roster = TeamRoster.on(FACTS, day(BEFORE));

        assertThat(REGISTER.on(day(BEFORE)).atLevel(UnitLevel.VILLAGE)).hasSize(12);
        assertThat(roster.teams()).hasSize(12).allSatisfy(team -> {
            assertThat(idsOf(team.serves())).containsExactly(team.id().replace("team", "hamlet"));
            assertThat(team.isStale()).isFalse();
            assertThat(team.leader()).isPresent();
        });
        assertThat(members(roster)).isEqualTo(43);
        assertThat(TeamChecks.check(FACTS, day(BEFORE), List.of())).isEmpty();
        assertThat(villages(FACTS, BEFORE, BEFORE).total().settled()).isEqualTo(Counts.of(12, 12));
    }

    @Test
    @DisplayName("C11: after them there are still 12 teams with 43 members, and the 7 whose hamlet ended are stale")
    void c11_after_the_mergers_seven_teams_are_stale() {
        for (LocalDate day : List.of(day(MERGED), day(AFTER))) {
            TeamRoster roster = TeamRoster.on(FACTS, day);

            assertThat(REGISTER.on(day).atLevel(UnitLevel.VILLAGE)).hasSize(8);
            assertThat(roster.teams()).hasSize(12);
            assertThat(members(roster)).isEqualTo(43);
            assertThat(roster.teams().stream().filter(TeamOnDay::isStale))
                    .extracting(TeamOnDay::id)
                    .containsExactly("team-1", "team-2", "team-3", "team-4", "team-5", "team-6", "team-7");
            assertThat(roster.teams().stream().filter(TeamOnDay::isCovering)).hasSize(5);
            assertThat(roster.find("team-5").orElseThrow().ended())
                    .extracting(EndedArea::endedOn, area -> idsOf(area.candidates()))
                    .containsExactly(tuple(day(MERGED), List.of("hamlet-B")));
        }
    }

    @Test
    @DisplayName(
            "C11: as it was on that day, 5 of 8 hamlets have a team; the new ones and the stale teams are findings")
    void c11_as_it_was_the_new_hamlets_have_no_team() {
        List<Finding> findings = TeamChecks.check(FACTS, day(AFTER), List.of());

        assertThat(villages(FACTS, AFTER, AFTER).total().settled()).isEqualTo(Counts.of(5, 8));
        assertThat(codes(findings)).hasSize(10).containsOnly("team.area.ended", "team.village.uncovered");
        assertThat(unitsOf(findings, "team.area.ended")).hasSize(7);
        assertThat(unitsOf(findings, "team.village.uncovered"))
                .containsExactly(
                        "Ấp Tên hamlet-A (hamlet-A)", "Ấp Tên hamlet-B (hamlet-B)", "Ấp Tên hamlet-C (hamlet-C)");
    }

    @Test
    @DisplayName("C1, U8: the day before, restated to the new hamlets, is 8 of 8, never 12 of 8")
    void c1_restated_every_hamlet_has_a_team() {
        CoverageReport report = villages(FACTS, BEFORE, AFTER);

        assertThat(report.total().settled()).isEqualTo(Counts.of(8, 8));
        assertThat(report.findings()).isEmpty();
        assertThat(report.units(CountedUnit.Standing.CERTAIN))
                .filteredOn(unit -> unit.unit().id().equals(id("hamlet-A")))
                .flatExtracting(CountedUnit::by)
                .extracting(Mark::by)
                .containsExactly("team-1", "team-2", "team-3");
    }

    @Test
    @DisplayName("C11: assigned anew, no team is stale; hamlets with several teams or none are findings")
    void c11_assigned_anew() {
        // The teams of what became A and B follow their people; those of C are sent to hamlet 8 by mistake.
        List<ServiceArea> anew = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new ServiceArea(
                        "team-" + i,
                        id(i <= 5 ? "hamlet-" + BECAME.get(i - 1) : "hamlet-8"),
                        DateRange.parse("2026-08-15..")))
                .toList();
        Facts facts = FACTS.with(TeamKinds.SERVICE_AREAS, anew);
        List<Finding> findings = TeamChecks.check(facts, day(AFTER), List.of());

        assertThat(TeamRoster.on(facts, day(AFTER)).teams()).noneMatch(TeamOnDay::isStale);
        assertThat(codes(findings)).containsOnly("team.village.several", "team.village.uncovered");
        assertThat(unitsOf(findings, "team.village.several"))
                .containsExactly(
                        "Ấp Tên hamlet-8 (hamlet-8)", "Ấp Tên hamlet-A (hamlet-A)", "Ấp Tên hamlet-B (hamlet-B)");
        assertThat(unitsOf(findings, "team.village.uncovered")).containsExactly("Ấp Tên hamlet-C (hamlet-C)");
        assertThat(villages(facts, AFTER, AFTER).total().settled()).isEqualTo(Counts.of(7, 8));
    }
}
