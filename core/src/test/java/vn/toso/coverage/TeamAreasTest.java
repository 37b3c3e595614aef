package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.report.ReportReceived;
import vn.toso.team.ServiceArea;
import vn.toso.time.DateRange;
import vn.toso.unit.SampleUnits;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/** T1 and C11: areas on units that are not there on the day asked about. a ended on 2025-07-01 and went to m and n. */
class TeamAreasTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String AFTER = "2025-12-31";
    private static final String BOTH = "2004-08-31..";

    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", BOTH),
                    commune("a", "p", "2004-08-31..2025-07-01"),
                    commune("m", "p", BOTH),
                    commune("n", "p", "2025-07-01.."),
                    commune("gap", "p", "2004-08-31..2010-01-01"),
                    commune("gap", "p", "2026-01-01..")),
            some(D, "a", "m"),
            some(D, "a", "n"),
            all("2010-01-01", "gap", "m"),
            some("2026-01-01", "m", "gap"));

    /** On 15 December 2025, o became s. */
    private static final UnitRegister MID_MONTH = sound(
            List.of(
                    province("p", BOTH),
                    commune("o", "p", "2004-08-31..2025-12-15"),
                    commune("s", "p", "2025-12-15..")),
            all("2025-12-15", "o", "s"));

    private static ServiceArea area(String team, String unit, String days) {
        return new ServiceArea(team, id(unit), DateRange.parse(days));
    }

    private static CoverageReport ask(CoverageQuery query, ServiceArea... areas) {
        return CoverageCalculator.of(Filed.areas(REGISTER, areas)).calculate(Indicators.TEAMS_COMMUNE, query);
    }

    private static CoverageQuery asOf(String day) {
        return CoverageQuery.asOf(day(day));
    }

    @Test
    @DisplayName(
            "C11: an area on a unit that has ended covers nothing; the team is stale, and where the unit went is told")
    void c11_a_team_of_an_ended_unit_is_stale() {
        CoverageReport report = ask(asOf(AFTER), area("t", "a", BOTH));

        assertThat(report.total().possible()).isZero();
        assertThat(SampleUnits.codes(report.findings())).containsExactly("coverage.unit.ended");
        assertThat(report.findings().get(0).arguments())
                .containsEntry("what", "t")
                .containsEntry("unit", "Xã Tên a (a)")
                .containsEntry("candidates", "Xã Tên m (m), Xã Tên n (n)")
                .containsEntry("day", AFTER);
        assertThat(report.findings().get(0).message(Locale.ENGLISH)).doesNotContain("{");
    }

    @Test
    @DisplayName("C11: the same area of the day before, restated, is carried")
    void c11_the_day_before_restated_is_carried() {
        CoverageReport report = ask(asOf(BEFORE).withBoundaries(day(AFTER)), area("t", "a", BOTH));

        assertThat(report.findings()).isEmpty();
        assertThat(report.units(CountedUnit.Standing.POSSIBLE))
                .extracting(unit -> unit.unit().id())
                .containsExactly(id("m"), id("n"));
    }

    @Test
    @DisplayName("C11: on the unit's last day the team is not stale, on the next it is")
    void c11_stale_from_the_first_day_without_the_unit() {
        assertThat(ask(asOf(BEFORE), area("t", "a", BOTH)).findings()).isEmpty();
        assertThat(SampleUnits.codes(ask(asOf(D), area("t", "a", BOTH)).findings()))
                .containsExactly("coverage.unit.ended");
    }

    @Test
    @DisplayName("C11: a team whose area ended with its unit is not stale, it has none")
    void c11_an_area_that_ended_in_time_is_no_finding() {
        assertThat(ask(asOf(AFTER), area("t", "a", "2004-08-31..2025-07-01")).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("C11: a team is stale only until it is assigned anew")
    void c11_a_team_assigned_anew_is_not_stale() {
        CoverageReport report = ask(asOf(AFTER), area("t", "a", BOTH), area("t", "n", "2025-09-01.."));

        assertThat(report.units(CountedUnit.Standing.CERTAIN)).hasSize(1);
        assertThat(report.findings()).isEmpty();
        assertThat(SampleUnits.codes(ask(asOf("2025-08-31"), area("t", "a", BOTH), area("t", "n", "2025-09-01.."))
                        .findings()))
                .containsExactly("coverage.unit.ended");
    }

    @Test
    @DisplayName("T1: an area on a unit that is not there yet is a finding with the candidates")
    void t1_a_unit_that_is_not_there_yet() {
        CoverageReport report = ask(asOf(BEFORE), area("t", "n", BOTH));

        assertThat(report.total().possible()).isZero();
        assertThat(SampleUnits.codes(report.findings())).containsExactly("coverage.unit.early");
        assertThat(report.findings().get(0).arguments()).containsEntry("candidates", "Xã Tên a (a)");
    }

    @Test
    @DisplayName("C11: an area on a unit that is away for some years is stale in them, not early")
    void c11_a_unit_that_is_away() {
        assertThat(SampleUnits.codes(
                        ask(asOf("2015-01-01"), area("t", "gap", BOTH)).findings()))
                .containsExactly("coverage.unit.ended");
        assertThat(ask(asOf("2026-01-01"), area("t", "gap", BOTH)).findings()).isEmpty();
    }

    @Test
    @DisplayName("T1: an area on a unit nobody knows is an error")
    void t1_a_unit_nobody_knows() {
        CoverageReport report = ask(asOf(BEFORE), area("t", "nobody", BOTH), area("u", "a", BOTH));

        assertThat(SampleUnits.codes(report.findings())).containsExactly("coverage.unit.unknown");
        assertThat(report.total().certain()).isEqualTo(1);
    }

    @Test
    @DisplayName("T1: an area on a unit of another level is a finding")
    void t1_a_unit_of_another_level() {
        CoverageReport report = ask(asOf(BEFORE), area("t", "p", BOTH));

        assertThat(SampleUnits.codes(report.findings())).containsExactly("coverage.unit.level");
        assertThat(report.total().possible()).isZero();
    }

    @Test
    @DisplayName("T1: a report of nothing by a unit nobody knows, or that is not there, is a finding too")
    void t1_a_report_of_nothing_by_a_unit_that_is_not_there() {
        for (String unit : List.of("nobody", "a")) {
            Facts facts = Filed.reports(
                    REGISTER, ReportReceived.nothing("teams", id(unit), DateRange.parse("2025-12-01..2026-01-01")));
            List<Finding> findings = CoverageCalculator.of(facts)
                    .calculate(Indicators.TEAMS_COMMUNE, asOf(AFTER))
                    .findings();

            assertThat(findings).as("a report of nothing by %s", unit).hasSize(1);
        }
    }

    @Test
    @DisplayName("T1: a report about a month is carried from the last day of it on which its unit was there")
    void t1_a_report_of_a_period_is_carried_from_the_units_last_day() {
        Facts facts = Filed.reports(
                MID_MONTH, ReportReceived.nothing("teams", id("o"), DateRange.parse("2025-12-01..2026-01-01")));
        Coverage total = CoverageCalculator.of(facts)
                .calculate(Indicators.TEAMS_COMMUNE, asOf(AFTER))
                .total();

        assertThat(total.completeness().reporting()).isEqualTo(1);
    }

    @Test
    void findings_are_in_the_order_of_the_facts() {
        CoverageReport report =
                ask(asOf(AFTER), area("2", "nobody", BOTH), area("1", "a", BOTH), area("3", "nobody", BOTH));

        assertThat(report.findings()).extracting(f -> f.arguments().get("what")).containsExactly("2", "1", "3");
    }

    @Test
    @DisplayName("C1: a commune that went in part to a district without communes covers none for certain")
    void c1_a_place_of_another_level_settles_nothing() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("o", "p", "2004-08-31..2020-01-01"),
                        commune("s", "p", BOTH),
                        district("island", "p", BOTH)),
                some("2020-01-01", "o", "s"),
                some("2020-01-01", "o", "island"));
        CoverageReport report = CoverageCalculator.of(Filed.areas(register, area("t", "o", BOTH)))
                .calculate(Indicators.TEAMS_COMMUNE, asOf("2019-12-31").withBoundaries(day(AFTER)));

        assertThat(report.units()).extracting(CountedUnit::standing).containsExactly(CountedUnit.Standing.POSSIBLE);
        assertThat(report.total().denominator()).isEqualTo(1);
    }

    @Test
    @DisplayName("C1: a team of a level above covers no commune, in neither reading")
    void c1_a_team_of_a_level_above_covers_nothing() {
        for (Indicator indicator : List.of(Indicators.TEAMS_COMMUNE, Indicators.TEAMS_COMMUNE_ANY)) {
            CoverageReport report = CoverageCalculator.of(Filed.areas(REGISTER, area("t", "p", BOTH)))
                    .calculate(indicator, asOf(AFTER));

            assertThat(report.total().possible()).isZero();
            assertThat(SampleUnits.codes(report.findings())).containsExactly("coverage.unit.level");
        }
    }

    @Test
    @DisplayName("T1: an area that was over before its unit began is no concern of a later day")
    void t1_an_area_that_is_over_is_no_concern_of_the_day() {
        for (String unit : List.of("o", "s")) {
            CoverageReport report = CoverageCalculator.of(
                            Filed.areas(MID_MONTH, area("t", unit, "2025-12-01..2025-12-10")))
                    .calculate(Indicators.TEAMS_COMMUNE, asOf(AFTER));

            assertThat(report.findings()).as("an area on %s", unit).isEmpty();
            assertThat(report.total().possible()).isZero();
        }
    }

    @Test
    @DisplayName("T1: a report of nothing about days before its unit began is a finding, and no report")
    void t1_a_report_before_its_unit_began() {
        Facts facts = Filed.reports(
                MID_MONTH, ReportReceived.nothing("teams", id("s"), DateRange.parse("2025-12-01..2025-12-10")));
        CoverageReport report = CoverageCalculator.of(facts).calculate(Indicators.TEAMS_COMMUNE, asOf(AFTER));

        assertThat(report.total().completeness().reporting()).isZero();
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message(Locale.ENGLISH)).doesNotContain("{");
    }

    @Test
    @DisplayName("C8: the month counts up to and including the as-of day")
    void c8_the_month_up_to_the_day() {
        for (String begins : List.of("2025-12-10", "2025-12-11")) {
            Coverage total =
                    ask(asOf("2025-12-10"), area("t", "m", begins + "..")).total();

            assertThat(total.completeness().reporting()).isEqualTo(begins.equals("2025-12-10") ? 1 : 0);
        }
        assertThat(ask(asOf("2025-12-10"), area("t", "m", "2025-01-01..2025-12-02"))
                        .total()
                        .completeness()
                        .reporting())
                .isEqualTo(1);
        assertThat(ask(asOf("2025-12-10"), area("t", "m", "2025-01-01..2025-12-01"))
                        .total()
                        .completeness()
                        .reporting())
                .isZero();
    }

    @Test
    @DisplayName("S20: a team of two provinces may be in units of the province asked about only, not in the other's")
    void s20_places_outside_the_scope_are_no_candidates() {
        UnitRegister two = sound(
                List.of(
                        province("p", BOTH),
                        province("q", BOTH),
                        commune("a", "p", "2004-08-31..2025-07-01"),
                        commune("m", "p", "2025-07-01.."),
                        commune("n", "p", "2025-07-01.."),
                        commune("x", "q", BOTH)),
                some(D, "a", "m"),
                some(D, "a", "n"));
        CoverageQuery after = asOf(BEFORE).withBoundaries(day(AFTER)).withLevel(UnitLevel.COMMUNE);
        CoverageCalculator calculator =
                CoverageCalculator.of(Filed.areas(two, area("t", "a", BOTH), area("t", "x", BOTH)));

        CoverageReport inProvince = calculator.calculate(Indicators.teamsActive(1), after.within(id("p")));
        assertThat(inProvince.total().settled().eligible()).isEqualTo(1);
        assertThat(inProvince.rows())
                .extracting(row -> row.pools().stream().map(Pool::candidates).toList())
                .containsExactly(List.of(List.of(id("m"), id("n"))), List.of(List.of(id("m"), id("n"))));

        CoverageReport everywhere = calculator.calculate(Indicators.teamsActive(1), after);
        assertThat(everywhere.rows())
                .extracting(row -> row.pools().stream().map(Pool::candidates).toList())
                .containsExactly(
                        List.of(List.of(id("m"), id("n"), id("x"))),
                        List.of(List.of(id("m"), id("n"), id("x"))),
                        List.of());
    }
}
