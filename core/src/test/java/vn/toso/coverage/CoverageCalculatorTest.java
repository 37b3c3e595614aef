package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.land;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.report.ReportReceived;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitNotFoundException;
import vn.toso.unit.UnitRegister;

/**
 * Communes a, b and c of province p, and z of q, until D = 2025-07-01: then a and b became m, c was divided between m and
 * n, n took land of a, and z stayed.
 */
class CoverageCalculatorTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String AFTER = "2025-12-31";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";

    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", BOTH),
                    province("q", BOTH),
                    district("d", "p", OLD),
                    commune("a", "d", OLD),
                    commune("b", "d", OLD),
                    commune("c", "p", OLD),
                    commune("z", "q", BOTH),
                    commune("m", "p", NEW),
                    commune("n", "p", NEW),
                    village("v", "c", OLD),
                    village("v", "n", NEW),
                    village("w", "c", BOTH)),
            all(D, "a", "m"),
            land(D, "a", "n"),
            all(D, "b", "m"),
            some(D, "c", "m"),
            some(D, "c", "n"));

    private static ServiceArea area(String team, String unit, String days) {
        return new ServiceArea(team, id(unit), DateRange.parse(days));
    }

    private static CoverageReport ask(UnitIndicator indicator, CoverageQuery query, ServiceArea... areas) {
        return CoverageCalculator.of(Filed.areas(REGISTER, areas)).calculate(indicator, query);
    }

    private static CoverageReport ask(CoverageQuery query, ServiceArea... areas) {
        return ask(Indicators.TEAMS_COMMUNE, query, areas);
    }

    private static List<Long> numbers(Coverage coverage) {
        return List.of(coverage.certain(), coverage.possible(), coverage.denominator());
    }

    private static CoverageQuery asOf(String day) {
        return CoverageQuery.asOf(day(day));
    }

    @Test
    @DisplayName("C1: as it was, the communes of the day are counted")
    void c1_as_it_was() {
        CoverageReport report = ask(asOf(BEFORE), area("t1", "a", BOTH), area("t2", "a", BOTH), area("t3", "z", BOTH));

        assertThat(numbers(report.total())).containsExactly(2L, 2L, 4L);
        assertThat(report.rows())
                .extracting(row -> row.unit().orElseThrow().id().value(), CoverageCalculatorTest::numbers)
                .containsExactly(tuple("p", List.of(1L, 1L, 3L)), tuple("q", List.of(1L, 1L, 1L)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.definition().id()).isEqualTo("teams.commune");
    }

    @Test
    @DisplayName("C1: restated, what stood on the old communes is carried and the new ones are counted anew")
    void c1_restated() {
        CoverageReport report = ask(
                asOf(BEFORE).withBoundaries(day(AFTER)),
                area("t1", "a", BOTH),
                area("t2", "b", BOTH),
                area("t3", "c", BOTH));

        assertThat(report.units())
                .extracting(unit -> unit.unit().id().value(), CountedUnit::standing)
                .containsExactly(
                        tuple("m", CountedUnit.Standing.CERTAIN),
                        tuple("n", CountedUnit.Standing.POSSIBLE),
                        tuple("z", CountedUnit.Standing.NONE));
        assertThat(numbers(report.total())).containsExactly(1L, 2L, 3L);
        assertThat(report.units().get(0).by()).extracting(Mark::by).containsExactly("t1", "t2", "t3");
        assertThat(report.units(CountedUnit.Standing.NONE)).hasSize(1);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @DisplayName("C1, U3: a commune that took only land of one with a team is not covered by it")
    void c1_land_carries_no_team() {
        CoverageReport report = ask(asOf(BEFORE).withBoundaries(day(AFTER)), area("t1", "a", BOTH));

        assertThat(numbers(report.total())).containsExactly(1L, 1L, 3L);
    }

    @Test
    @DisplayName("C1: restated to the past, a team of a merged commune is possibly in each it was made of")
    void c1_restated_to_the_past() {
        CoverageReport report =
                ask(asOf(AFTER).withBoundaries(day(BEFORE)), area("t1", "m", NEW), area("t2", "n", NEW));

        assertThat(report.units())
                .extracting(unit -> unit.unit().id().value(), CountedUnit::standing)
                .containsExactly(
                        tuple("a", CountedUnit.Standing.POSSIBLE),
                        tuple("b", CountedUnit.Standing.POSSIBLE),
                        tuple("c", CountedUnit.Standing.CERTAIN),
                        tuple("z", CountedUnit.Standing.NONE));
    }

    @Test
    @DisplayName("T1: an area that begins on the as-of day counts, one that ends on it does not")
    void t1_as_of_includes_the_day() {
        assertThat(numbers(ask(asOf(BEFORE), area("t", "z", "2025-06-30..")).total()))
                .containsExactly(1L, 1L, 4L);
        assertThat(numbers(ask(asOf(BEFORE), area("t", "z", "2025-07-01..")).total()))
                .containsExactly(0L, 0L, 4L);
        assertThat(numbers(ask(asOf(BEFORE), area("t", "z", "2020-01-01..2025-06-30"))
                        .total()))
                .containsExactly(0L, 0L, 4L);
        assertThat(numbers(ask(asOf(BEFORE), area("t", "z", "2020-01-01..2025-07-01"))
                        .total()))
                .containsExactly(1L, 1L, 4L);
    }

    @Test
    @DisplayName("C7: where there is no commune the share is undefined, not 0 % and not 100 %")
    void c7_undefined() {
        CoverageReport report = ask(asOf(AFTER).within(id("p")).withLevel(UnitLevel.DISTRICT));
        UnitRegister bare = sound(List.of(province("p", BOTH)));
        Coverage total = CoverageCalculator.of(Facts.on(bare))
                .calculate(Indicators.TEAMS_COMMUNE, asOf(AFTER))
                .total();

        assertThat(report.rows()).isEmpty();
        assertThat(total.isUndefined()).isTrue();
        assertThat(total.bounds()).isEmpty();
    }

    @Test
    void the_scope_limits_rows_and_total() {
        CoverageReport report = ask(asOf(BEFORE).within(id("d")).withLevel(UnitLevel.COMMUNE), area("t", "a", BOTH));

        assertThat(numbers(report.total())).containsExactly(1L, 1L, 2L);
        assertThat(report.total().unit()).map(unit -> unit.id()).contains(id("d"));
        assertThat(report.rows()).extracting(Coverage::denominator).containsExactly(1L, 1L);
        assertThatThrownBy(() -> ask(asOf(AFTER).within(id("d")))).isInstanceOf(UnitNotFoundException.class);
    }

    @Test
    void a_level_that_does_not_hold_all_units_has_rows_that_are_less_than_the_total() {
        CoverageReport report = ask(asOf(BEFORE).withLevel(UnitLevel.DISTRICT), area("t", "c", BOTH));

        assertThat(report.rows()).extracting(CoverageCalculatorTest::numbers).containsExactly(List.of(0L, 0L, 2L));
        assertThat(numbers(report.total())).containsExactly(1L, 1L, 4L);
    }

    @Test
    @DisplayName("C8: a commune that says it has no team has reported; silence has not")
    void c8_nothing_to_report_is_a_report() {
        Facts facts = Filed.reports(
                        REGISTER,
                        ReportReceived.nothing("teams", id("a"), DateRange.parse("2025-06-01..2025-07-01")),
                        ReportReceived.nothing("sessions", id("b"), DateRange.parse("2025-06-01..2025-07-01")),
                        ReportReceived.nothing("teams", id("c"), DateRange.parse("2025-05-01..2025-06-01")))
                .with(TeamKinds.SERVICE_AREAS, List.of(area("t", "z", BOTH)));
        CoverageReport report = CoverageCalculator.of(facts).calculate(Indicators.TEAMS_COMMUNE, asOf(BEFORE));

        assertThat(report.total().completeness().reporting()).isEqualTo(2);
        assertThat(report.units())
                .filteredOn(CountedUnit::reporting)
                .extracting(unit -> unit.unit().id())
                .containsExactly(id("a"), id("z"));
        assertThat(numbers(report.total())).containsExactly(1L, 1L, 4L);
    }

    @Test
    @DisplayName("C8: one missing gives n - 1 of n; restated, reports move with what they are about")
    void c8_reports_are_carried() {
        DateRange june = DateRange.parse("2025-06-01..2025-07-01");
        Facts facts = Filed.reports(
                REGISTER,
                ReportReceived.nothing("teams", id("a"), june),
                ReportReceived.nothing("teams", id("c"), june),
                ReportReceived.nothing("teams", id("z"), june));
        Coverage total = CoverageCalculator.of(facts)
                .calculate(Indicators.TEAMS_COMMUNE, asOf(BEFORE).withBoundaries(day(AFTER)))
                .total();

        assertThat(total.completeness()).isEqualTo(new Completeness(2, 3));
    }

    @Test
    @DisplayName("C11: a village team does not cover its commune in the narrow reading, and that is no mistake of it")
    void c11_a_village_team_and_the_narrow_reading() {
        CoverageReport report = ask(asOf(BEFORE), area("t", "v", BOTH));

        assertThat(numbers(report.total())).containsExactly(0L, 0L, 4L);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @DisplayName(
            "C11: a village team covers its commune in the wide reading, certainly only where the village is decided")
    void c11_a_village_team_and_the_wide_reading() {
        CoverageReport decided = ask(Indicators.TEAMS_COMMUNE_ANY, asOf(AFTER), area("t", "v", BOTH));
        CoverageReport undecided = ask(Indicators.TEAMS_COMMUNE_ANY, asOf(AFTER), area("t", "w", BOTH));

        assertThat(decided.units(CountedUnit.Standing.CERTAIN))
                .extracting(unit -> unit.unit().id())
                .containsExactly(id("n"));
        assertThat(decided.units(CountedUnit.Standing.POSSIBLE)).isEmpty();
        assertThat(undecided.units(CountedUnit.Standing.CERTAIN)).isEmpty();
        assertThat(undecided.units(CountedUnit.Standing.POSSIBLE))
                .extracting(unit -> unit.unit().id())
                .containsExactly(id("m"), id("n"));
    }

    @Test
    void indicators_are_found_by_their_id_and_say_what_they_count() {
        assertThat(Indicators.find("teams.commune")).contains(Indicators.TEAMS_COMMUNE);
        assertThat(Indicators.find("teams.commune.any")).contains(Indicators.TEAMS_COMMUNE_ANY);
        assertThat(Indicators.find("teams")).isEmpty();
        assertThat(Indicators.TEAMS_COMMUNE.definition().text(Locale.ENGLISH)).contains("communes");
        assertThat(Indicators.TEAMS_COMMUNE.definition().text(Locale.forLanguageTag("vi-VN")))
                .contains("xã");
        assertThat(Indicators.all()).extracting(Indicator::id).doesNotHaveDuplicates();
    }
}
