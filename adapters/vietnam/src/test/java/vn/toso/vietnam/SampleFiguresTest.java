package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.Completeness;
import vn.toso.coverage.Counts;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.Mark;
import vn.toso.coverage.Measure;
import vn.toso.coverage.Place;
import vn.toso.coverage.ThingIndicator;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** What was reported of the province, counted from the sample's facts, and what the reform of 2025 makes of it. */
class SampleFiguresTest {
    private static final LocalDate Y2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate Y2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitId TIEN_YEN = UnitId.of("06862@2025-07-01");
    private static final UnitId DONG_NGU = UnitId.of("06877@2025-07-01");

    /** Village teams only: those of a commune are filed at the commune, and no list of villages moves them (U5). */
    private static final ThingIndicator VILLAGE_TEAMS = ThingIndicator.of(
            Definition.ofDay("test.village-teams", "số tổ cấp thôn", "village teams"),
            Measure.COUNT,
            (facts, query) -> areas(facts).entrySet().stream()
                    .filter(team -> team.getKey().startsWith("qn-thon-"))
                    .map(team -> new Thing(
                            team.getKey(),
                            team.getValue().stream()
                                    .map(area -> new Mark(area.team(), Place.on(query.asOf(), area.unit())))
                                    .toList(),
                            Counts.of(1, 0))));

    private final Facts facts = SampleProvince.facts();

    private static Map<String, List<ServiceArea>> areas(Facts facts) {
        try (var all = facts.of(TeamKinds.SERVICE_AREAS)) {
            return all.map(Fact::content).collect(Collectors.groupingBy(ServiceArea::team));
        }
    }

    private static CoverageReport ask(Facts facts, Indicator indicator, CoverageQuery query) {
        UnitId quangNinh =
                facts.register().on(query.boundaries()).get(UnitCode.of("22")).id();
        return CoverageCalculator.of(facts)
                .calculate(indicator, query.withLevel(UnitLevel.COMMUNE).within(quangNinh));
    }

    private CoverageReport in2023(Indicator indicator) {
        return ask(facts, indicator, CoverageQuery.asOf(Y2023));
    }

    private static CoverageReport restated(Facts facts, Indicator indicator) {
        return ask(facts, indicator, CoverageQuery.asOf(Y2023).withBoundaries(Y2025));
    }

    private static void assertCounts(Coverage counts, long certain, long possible, long of) {
        assertThat(List.of(counts.certain(), counts.possible(), counts.denominator()))
                .containsExactly(certain, possible, of);
    }

    @Test
    void in_2023_all_177_communes_and_all_1452_villages_have_a_team() {
        assertCounts(in2023(Indicators.TEAMS_COMMUNE).total(), 177, 177, 177);
        assertCounts(in2023(Indicators.TEAMS_COMMUNE_ANY).total(), 177, 177, 177);
        assertCounts(in2023(Indicators.TEAMS_VILLAGE).total(), 1_452, 1_452, 1_452);
    }

    @Test
    void in_2023_there_are_over_11000_members_more_than_746_hundredths_a_team() {
        assertThat(in2023(Indicators.MEMBERS).total().certain()).isEqualTo(11_005);
        assertThat(in2023(Indicators.MEMBERSHIPS).total().certain()).isEqualTo(11_050);
        Coverage mean = in2023(Indicators.MEAN_SIZE).total();
        assertThat(mean.settled()).isEqualTo(Counts.of(11_050, 1_473));
        assertThat(mean.numerator() * 100).isGreaterThan(mean.denominator() * 746);
    }

    @Test
    @DisplayName("C3: the rows of the 177 communes add up to the province: nobody sits in teams of two communes")
    void c3_the_communes_add_up() {
        for (Indicator indicator : Indicators.all()) {
            CoverageReport report = in2023(indicator);
            assertThat(report.rows()).hasSize(177);
            assertThat(report.rows().stream().map(Coverage::settled).reduce(Counts.of(0, 0), Counts::plus))
                    .as(indicator.id())
                    .isEqualTo(report.total().settled());
            assertThat(report.findings()).as(indicator.id()).isEmpty();
        }
    }

    @Test
    void two_teams_of_five_are_at_work_in_a_month_and_fewer_hold_two_sessions() {
        CoverageQuery month = CoverageQuery.during(Period.of(YearMonth.of(2023, 12)));
        Coverage one = ask(facts, Indicators.teamsActive(1), month).total();
        Coverage two = ask(facts, Indicators.teamsActive(2), month).total();

        // December is the third month: teams 1 and 2 of each five (numbered from 0), 295 each.
        assertCounts(one, 590, 590, 1_473);
        assertThat(two.certain()).isBetween(150L, 250L);
        assertThat(two.denominator()).isEqualTo(1_473);
    }

    @Test
    @DisplayName("T3: before the late areas came, 1,450 of 1,452 villages were known to have a team")
    void t3_what_was_known_before_the_late_areas() {
        assertThat(SampleProvince.late())
                .map(ServiceArea::team)
                .containsExactly("qn-thon-07162-04", "qn-thon-07162-05");
        assertThat(SampleProvince.areas()).containsAll(SampleProvince.late());
        List<ServiceArea> early = SampleProvince.areas().stream()
                .filter(area -> !SampleProvince.late().contains(area))
                .toList();
        Facts before = Facts.on(SampleProvince.register()).with(TeamKinds.SERVICE_AREAS, early);

        assertCounts(
                ask(before, Indicators.TEAMS_VILLAGE, CoverageQuery.asOf(Y2023)).total(), 1_450, 1_450, 1_452);
    }

    @Test
    @DisplayName("U8: exactly the communes whose people were divided have villages with a second state")
    void u8_villages_of_divided_communes_are_placed() {
        UnitRegister placed = SampleProvince.registerWithDongNguPlaced();
        Map<UnitId, List<AdminUnit>> moved = placed.on(Y2023).atLevel(UnitLevel.VILLAGE).stream()
                .filter(village -> placed.history(village.id()).size() == 2)
                .collect(Collectors.groupingBy(village -> village.parent().orElseThrow()));

        assertThat(moved.keySet().stream().map(commune -> commune.value().substring(0, 5)))
                .containsExactlyInAnyOrder(
                        "06655", "06820", "06853", "06868", "06877", "06880", "06886", "06946", "07042", "07072",
                        "07093");
        UnitTree after = placed.on(REFORM);
        moved.forEach((commune, villages) -> assertThat(villages.stream()
                        .map(village -> after.parent(village.id()).orElseThrow().id())
                        .collect(Collectors.toSet()))
                .as(commune.value())
                .containsExactlyInAnyOrderElementsOf(VietnamUnits.register()
                        .correspondence(Y2023, REFORM)
                        .candidates(commune)
                        .units()));
    }

    @Test
    @DisplayName("U8: the villages of Đông Ngũ alone are undecided, until they are placed")
    void u8_the_villages_of_dong_ngu_are_undecided() {
        UnitTree open = SampleProvince.register().on(REFORM);
        assertThat(open.atLevel(UnitLevel.VILLAGE))
                .filteredOn(village -> open.parent(village.id()).isEmpty())
                .isNotEmpty()
                .allMatch(village -> village.id().value().startsWith("mau:06877-"));
        UnitTree placed = SampleProvince.registerWithDongNguPlaced().on(REFORM);
        assertThat(placed.atLevel(UnitLevel.VILLAGE))
                .hasSize(1_452)
                .allMatch(village -> placed.parent(village.id()).isPresent());
        UnitTree merged = SampleProvince.register().on(LocalDate.of(2024, 11, 1));
        assertThat(merged.parent(UnitId.of("mau:07072-01")).orElseThrow().id())
                .isEqualTo(UnitId.of("07093@2004-08-31"));
    }

    @Test
    @DisplayName("C1: 2023 on the boundaries of 2025: 53 of 54 communes certainly by their own teams, 54 possibly")
    void c1_restated_by_commune_teams() {
        assertCounts(restated(facts, Indicators.TEAMS_COMMUNE).total(), 53, 54, 54);
    }

    @Test
    @DisplayName("C1: by any team 54 of 54 certainly, for the villages of Hải Lạng are placed")
    void c1_restated_by_any_team() {
        assertCounts(restated(facts, Indicators.TEAMS_COMMUNE_ANY).total(), 54, 54, 54);
    }

    @Test
    @DisplayName("U8: no village is lost, decided or not: 1,452 of 1,452, as it was on 2025-12-31 and restated")
    void u8_no_village_is_lost() {
        Coverage restated = restated(facts, Indicators.TEAMS_VILLAGE).total();
        assertCounts(restated, 1_452, 1_452, 1_452);
        assertThat(restated.completeness()).isEqualTo(new Completeness(1_452, 1_452));
        assertCounts(
                ask(facts, Indicators.TEAMS_VILLAGE, CoverageQuery.asOf(Y2025)).total(), 1_452, 1_452, 1_452);
    }

    @Test
    @DisplayName(
            "C11: as it was on 2025-12-31 all commune teams but that of Cái Chiên are stale; village teams are not")
    void c11_commune_teams_are_stale_after_the_reform() {
        CoverageReport communes = ask(facts, Indicators.TEAMS_COMMUNE, CoverageQuery.asOf(Y2025));

        assertCounts(communes.total(), 1, 1, 54);
        assertThat(communes.findings())
                .hasSize(176)
                .allMatch(finding -> finding.code().id().equals("coverage.unit.ended"));
        assertThat(ask(facts, Indicators.TEAMS_VILLAGE, CoverageQuery.asOf(Y2025))
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("C6: placing the villages of Đông Ngũ closes what was open at Tiên Yên and the new Đông Ngũ")
    void c6_placing_dong_ngu_closes_the_interval() {
        CoverageReport open = restated(facts, VILLAGE_TEAMS);
        CoverageReport closed = restated(SampleProvince.factsWithDongNguPlaced(), VILLAGE_TEAMS);

        for (UnitId commune : List.of(TIEN_YEN, DONG_NGU)) {
            assertThat(open.row(commune).orElseThrow().isExact()).isFalse();
            assertThat(closed.row(commune).orElseThrow().isExact()).isTrue();
        }
        assertThat(closed.rows()).allMatch(Coverage::isExact);
        assertThat(open.total().certain()).isEqualTo(1_296);
        assertThat(closed.total().certain()).isEqualTo(1_296);
    }

    @Test
    @DisplayName("C6, U5: members become fewer in doubt there; those of the divided communes' own teams stay in doubt")
    void c6_placing_dong_ngu_narrows_members() {
        CoverageReport open = restated(facts, Indicators.MEMBERS);
        CoverageReport narrower = restated(SampleProvince.factsWithDongNguPlaced(), Indicators.MEMBERS);

        for (UnitId commune : List.of(TIEN_YEN, DONG_NGU)) {
            Coverage before = open.row(commune).orElseThrow();
            Coverage after = narrower.row(commune).orElseThrow();
            assertThat(after.certain()).isGreaterThan(before.certain());
            assertThat(after.possible()).isLessThan(before.possible());
            assertThat(after.isExact()).isFalse();
        }
        assertThat(narrower.total().certain()).isEqualTo(11_005);
    }
}
