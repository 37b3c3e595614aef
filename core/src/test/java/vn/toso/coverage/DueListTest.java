package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.DueList.State;
import vn.toso.fact.Facts;
import vn.toso.report.ReportDue;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.time.Period;
import vn.toso.unit.UnitRegister;

/**
 * Five communes report on September by 2025-10-20. On 2025-10-15 b and c become m; on 2025-12-01 d is divided between x and
 * y, and e goes to y.
 */
class DueListTest {
    private static final String ALWAYS = "2004-08-31..";
    private static final Period SEPTEMBER = Period.parse("2025-09");
    private static final LocalDate DUE = LocalDate.of(2025, 10, 20);
    private static final LocalDate LATER = LocalDate.of(2025, 11, 30);
    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", ALWAYS),
                    commune("a", "p", ALWAYS),
                    commune("b", "p", "2004-08-31..2025-10-15"),
                    commune("c", "p", "2004-08-31..2025-10-15"),
                    commune("d", "p", "2004-08-31..2025-12-01"),
                    commune("e", "p", "2004-08-31..2025-12-01"),
                    commune("m", "p", "2025-10-15.."),
                    commune("x", "p", "2025-12-01.."),
                    commune("y", "p", "2025-12-01..")),
            all("2025-10-15", "b", "m"),
            all("2025-10-15", "c", "m"),
            some("2025-12-01", "d", "x"),
            some("2025-12-01", "d", "y"),
            all("2025-12-01", "e", "y"));
    private static final CoverageQuery QUERY = CoverageQuery.during(SEPTEMBER);

    private static ReportDue due(String unit) {
        return new ReportDue("support", id(unit), SEPTEMBER.range(), DUE);
    }

    private static ReportReceived came(String unit, String on) {
        return ReportReceived.on(day(on), "support", id(unit), SEPTEMBER.range());
    }

    private static Facts facts(ReportReceived... received) {
        return Facts.on(REGISTER)
                .with(ReportKinds.DUE, List.of(due("a"), due("b"), due("c"), due("d"), due("e")))
                .with(ReportKinds.RECEIVED, List.of(received));
    }

    private static List<String> told(DueList list) {
        return list.entries().stream()
                .map(entry -> entry.unit().id() + " " + entry.state() + " "
                        + entry.receivedOn().map(LocalDate::toString).orElse("-") + " " + entry.times()
                        + (entry.certain() ? "" : " perhaps"))
                .toList();
    }

    @Test
    void in_time_late_of_no_day_and_missing() {
        DueList list = DueList.of(
                facts(
                        came("a", "2025-10-22"),
                        came("a", "2025-10-20"),
                        came("b", "2025-10-21"),
                        ReportReceived.nothing("support", id("c"), SEPTEMBER.range()),
                        came("e", "2025-11-30"),
                        came("d", "2025-12-01")),
                QUERY,
                null,
                LATER);

        assertThat(told(list))
                .containsExactly(
                        "a IN_TIME 2025-10-20 2",
                        "b LATE 2025-10-21 1",
                        "c DAY_UNKNOWN - 1",
                        "d MISSING - 0",
                        "e LATE 2025-11-30 1");
        assertThat(list.entries().get(2).nothing()).isTrue();
        assertThat(list.entries().get(0).nothing()).isFalse();
        assertThat(list.entries(State.LATE))
                .extracting(entry -> entry.unit().id())
                .containsExactly(id("b"), id("e"));
        assertThat(list.findings()).isEmpty();
    }

    @Test
    void what_is_not_due_yet_is_not_missing() {
        assertThat(told(DueList.of(facts(came("a", "2025-10-20")), QUERY, null, DUE.minusDays(1))))
                .allMatch(line -> line.contains(" NOT_YET "));
        assertThat(told(DueList.of(facts(came("a", "2025-10-20")), QUERY, null, DUE)))
                .containsExactly(
                        "a IN_TIME 2025-10-20 1", "b NOT_YET - 0", "c NOT_YET - 0", "d NOT_YET - 0", "e NOT_YET - 0");
        assertThat(told(DueList.of(facts(), QUERY, null, DUE.plusDays(1))))
                .allMatch(line -> line.contains(" MISSING "));
    }

    @Test
    @DisplayName("C8: merged units owe one report: their own, or that of both before, of which the later one counts")
    void merged_before_it_was_due() {
        CoverageQuery now = QUERY.withBoundaries(day("2025-10-31"));

        assertThat(told(DueList.of(facts(came("b", "2025-10-05")), now, null, LATER)))
                .contains("m MISSING - 0");
        DueList both = DueList.of(facts(came("b", "2025-10-05"), came("c", "2025-10-25")), now, null, LATER);
        assertThat(told(both)).contains("m LATE 2025-10-25 1");
        assertThat(both.entries().get(3).filed()).containsExactly(id("b"), id("c"));
        assertThat(told(DueList.of(facts(came("b", "2025-10-05"), came("m", "2025-10-19")), now, null, LATER)))
                .contains("m IN_TIME 2025-10-19 1")
                .hasSize(4);
    }

    @Test
    @DisplayName("on the map before the merger each who was asked owes it, and what it became may report for both")
    void on_the_map_before_it_was_due() {
        assertThat(told(DueList.of(facts(came("b", "2025-10-05"), came("m", "2025-10-24")), QUERY, null, LATER)))
                .contains("b IN_TIME 2025-10-05 1", "c LATE 2025-10-24 1")
                .hasSize(5);
    }

    @Test
    @DisplayName("a unit that takes another in reports for itself, not for the other's days before")
    void taken_in_by_one_that_owes_a_report_too() {
        UnitRegister register = sound(
                List.of(province("p", ALWAYS), commune("a", "p", ALWAYS), commune("b", "p", "2004-08-31..2025-10-15")),
                all("2025-10-15", "b", "a"));
        Facts facts = Facts.on(register)
                .with(ReportKinds.DUE, List.of(due("a"), due("b")))
                .with(ReportKinds.RECEIVED, List.of(came("a", "2025-10-05"), came("b", "2025-10-30")));

        assertThat(told(DueList.of(facts, QUERY, null, LATER)))
                .containsExactly("a IN_TIME 2025-10-05 1", "b LATE 2025-10-30 1");
    }

    @Test
    @DisplayName("C1: on later boundaries a report of a divided unit is perhaps that of each part")
    void divided_after_it_was_due() {
        DueList list = DueList.of(
                facts(came("e", "2025-10-05")),
                QUERY.withBoundaries(day("2025-12-31")).within(id("p")),
                null,
                LATER);

        assertThat(told(list))
                .containsExactly("a MISSING - 0", "m MISSING - 0", "x MISSING - 0 perhaps", "y MISSING - 0 perhaps");
        assertThat(told(DueList.of(
                        facts(came("d", "2025-10-01"), came("e", "2025-10-05")),
                        QUERY.withBoundaries(day("2025-12-31")).within(id("y")),
                        null,
                        LATER)))
                .containsExactly("y IN_TIME 2025-10-05 1");
    }

    @Test
    void a_quarter_has_the_reports_of_its_months_and_a_kind_only_its_own() {
        ReportDue august =
                new ReportDue("support", id("a"), Period.parse("2025-08").range(), day("2025-09-20"));
        ReportDue visits =
                new ReportDue("visits", id("a"), Period.parse("2025-Q3").range(), day("2025-10-20"));
        ReportDue fourth =
                new ReportDue("support", id("a"), Period.parse("2025-10").range(), day("2025-11-20"));
        Facts facts = Facts.on(REGISTER)
                .with(ReportKinds.DUE, List.of(due("a"), august, visits, fourth))
                .with(ReportKinds.RECEIVED, List.of(came("a", "2025-10-01")));
        CoverageQuery quarter = CoverageQuery.during(Period.parse("2025-Q3"));

        assertThat(told(DueList.of(facts, quarter, null, LATER)))
                .containsExactly("a IN_TIME 2025-10-01 1", "a MISSING - 0", "a MISSING - 0");
        assertThat(DueList.of(facts, quarter, "visits", LATER).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo("visits");
                    assertThat(entry.period()).isEqualTo(Period.parse("2025-Q3").range());
                    assertThat(entry.dueOn()).isEqualTo(day("2025-10-20"));
                });
        assertThat(DueList.of(facts, QUERY, null, LATER).entries()).hasSize(1);
    }

    @Test
    void a_due_of_a_unit_that_is_not_there_is_told() {
        Facts facts = Facts.on(REGISTER).with(ReportKinds.DUE, List.of(due("m"), due("x")));
        DueList list = DueList.of(facts, QUERY.withBoundaries(day("2025-12-31")), null, LATER);

        // m is there from 2025-10-15 and not in September; x is there in none of these days.
        assertThat(list.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("coverage.unit.early", "coverage.unit.early");
        assertThat(list.entries()).isEmpty();
    }
}
