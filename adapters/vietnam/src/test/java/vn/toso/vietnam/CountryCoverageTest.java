package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.CountedUnit;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Facts;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Basis;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitType;

/** teams.commune over Quảng Ninh: one team in each of the 177 communes of 2023. */
class CountryCoverageTest {
    private static final LocalDate Y2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate Y2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate Y2025 = LocalDate.of(2025, 12, 31);
    private static final List<ServiceArea> COMMUNE_TEAMS = SampleProvince.areas().stream()
            .filter(area -> area.team().startsWith("qn-xa-"))
            .toList();

    private final UnitRegister register = VietnamUnits.register();
    private final UnitId quangNinh = register.on(Y2023).get(UnitCode.of("22")).id();
    private final Facts sample = Facts.on(register).with(TeamKinds.SERVICE_AREAS, COMMUNE_TEAMS);

    private CoverageReport count(CoverageQuery query, Facts facts) {
        return CoverageCalculator.of(facts)
                .calculate(
                        Indicators.TEAMS_COMMUNE,
                        query.withLevel(UnitLevel.COMMUNE).within(quangNinh));
    }

    private static void assertCounts(Coverage counts, long certain, long possible, long of) {
        assertThat(List.of(counts.certain(), counts.possible(), counts.denominator()))
                .containsExactly(certain, possible, of);
    }

    @Test
    @DisplayName("C1: as it was, 177 of 177, 171 of 171, and after the reform only Cái Chiên, which was not touched")
    void c1_as_it_was() {
        assertCounts(count(CoverageQuery.asOf(Y2023), sample).total(), 177, 177, 177);
        assertCounts(count(CoverageQuery.asOf(Y2024), sample).total(), 171, 171, 171);
        CoverageReport after = count(CoverageQuery.asOf(Y2025), sample);
        assertCounts(after.total(), 1, 1, 54);
        assertThat(after.units(CountedUnit.Standing.CERTAIN))
                .extracting(unit -> unit.unit().fullName())
                .containsExactly("Xã Cái Chiên");
    }

    @Test
    @DisplayName("C11: after the reform 176 areas are stale as it was, and each says where its unit's people went")
    void c11_stale_areas_after_the_reform() {
        CoverageReport after = count(CoverageQuery.asOf(Y2025), sample);
        assertThat(after.findings())
                .hasSize(176)
                .allMatch(finding -> finding.code().id().equals("coverage.unit.ended"));
        assertThat(after.findings())
                .filteredOn(finding -> "qn-xa-06877".equals(finding.arguments().get("what")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().get("candidates"))
                        .isEqualTo("Xã Tiên Yên (06862@2025-07-01), Xã Đông Ngũ (06877@2025-07-01)"));
    }

    @Test
    @DisplayName("C1: teams of 2023 on the boundaries of 2025 are out of 54: 53 certainly, and Hải Hòa only possibly")
    void c1_restated_is_out_of_54() {
        for (LocalDate asOf : List.of(Y2023, Y2024)) {
            CoverageReport restated = count(CoverageQuery.asOf(asOf).withBoundaries(Y2025), sample);
            assertCounts(restated.total(), 53, 54, 54);
            assertThat(restated.units(CountedUnit.Standing.POSSIBLE))
                    .extracting(unit -> unit.unit().id())
                    .containsExactly(UnitId.of("06799@2025-07-01"));
        }
    }

    @Test
    @DisplayName("C11: once a village of old Hải Lạng with a team is placed in the new Hải Hòa, 54 of 54 by any team")
    void c11_a_placed_village_makes_the_commune_certain() {
        AdminUnit before = village(
                "qn:khe-can", DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 7, 1)), "06886@2004-08-31");
        AdminUnit after = village("qn:khe-can", DateRange.since(LocalDate.of(2025, 7, 1)), "06799@2025-07-01");
        UnitRegister placed = register.plus(List.of(before, after), List.of()).value();
        List<ServiceArea> areas = new ArrayList<>(COMMUNE_TEAMS);
        areas.add(new ServiceArea("qn-thon-1", before.id(), DateRange.since(LocalDate.of(2022, 6, 1))));
        CoverageReport report = CoverageCalculator.of(Facts.on(placed).with(TeamKinds.SERVICE_AREAS, areas))
                .calculate(
                        Indicators.TEAMS_COMMUNE_ANY,
                        CoverageQuery.asOf(Y2023)
                                .withBoundaries(Y2025)
                                .withLevel(UnitLevel.COMMUNE)
                                .within(quangNinh));
        assertCounts(report.total(), 54, 54, 54);
    }

    private static AdminUnit village(String id, DateRange days, String commune) {
        return new AdminUnit(
                UnitId.of(id), null, days, UnitLevel.VILLAGE, UnitType.of("thôn"), "Khe Cạn", UnitId.of(commune));
    }

    @Test
    @DisplayName("C1: the figure of 2025 on the boundaries of 2023 goes the other way")
    void c1_backwards() {
        UnitId haiHoa = UnitId.of("06799@2025-07-01");
        Facts one = Facts.on(register)
                .with(
                        TeamKinds.SERVICE_AREAS,
                        List.of(new ServiceArea("t", haiHoa, DateRange.since(LocalDate.of(2025, 8, 1)))));
        CoverageReport back = count(CoverageQuery.asOf(Y2025).withBoundaries(Y2024), one);
        // All its people come from old Hải Lạng, so what stands on it stood there.
        assertCounts(back.total(), 1, 1, 171);
        assertThat(back.units(CountedUnit.Standing.CERTAIN))
                .extracting(unit -> unit.unit().id())
                .containsExactly(UnitId.of("06886@2004-08-31"));
    }

    @Test
    @DisplayName("U9: a host's act that contradicts the pack's is a finding, and the pack's is kept")
    void u9_a_change_that_is_already_known_is_absorbed() {
        var known = register.successionsFrom(UnitId.of("06799@2004-08-31"));
        var again = known.stream()
                .map(row -> new vn.toso.unit.Succession(
                        row.effectiveOn(), row.from(), row.to(), row.people(), row.land(), Basis.REPORTED, null))
                .toList();
        var outcome = register.plus(List.of(), again);
        assertThat(outcome.findings())
                .hasSize(2)
                .allMatch(finding -> finding.code().id().equals("unit.succession.repeated"));
        assertThat(outcome.value().successionsFrom(UnitId.of("06799@2004-08-31")))
                .isEqualTo(known);
    }
}
