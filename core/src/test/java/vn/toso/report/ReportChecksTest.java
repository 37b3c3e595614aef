package vn.toso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitRegister;

/** Commune b was merged into a on 2025-07-01. */
class ReportChecksTest {
    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", "2004-08-31.."),
                    commune("a", "p", "2004-08-31.."),
                    commune("b", "p", "2004-08-31..2025-07-01")),
            all("2025-07-01", "b", "a"));
    private static final Locale VI = Locale.forLanguageTag("vi");

    private static ReportedCount count(String unit, String days, Amount amount) {
        return ReportedCount.exact(id(unit), DateRange.parse(days), "item.vneid", amount);
    }

    private static Target target(String unit, String days) {
        return new Target(id(unit), DateRange.parse(days), "item.vneid", null, Amount.percent("80"));
    }

    private static List<Finding> check(List<ReportedCount> counts, List<Target> targets) {
        Facts facts = Facts.on(REGISTER).with(ReportKinds.COUNTS, counts).with(ReportKinds.TARGETS, targets);
        return ReportChecks.check(facts, day("2025-12-31"));
    }

    @Test
    void sound_figures_and_targets_give_no_finding() {
        assertThat(check(
                        List.of(
                                count("a", "2025-12-01..2026-01-01", Amount.of(1234, 1500)),
                                count("b", "2025-06-01..2025-08-01", Amount.percent("45.6"))),
                        List.of(target("a", "2025-01-01..2026-01-01"), target("b", "2025-01-01..2025-07-01"))))
                .isEmpty();
    }

    @Test
    @DisplayName("C7: more than there are is told and kept")
    void c7_exceeding() {
        List<Finding> findings = check(List.of(count("a", "2025-12-01..2026-01-01", Amount.of(1600, 1500))), List.of());
        assertThat(codes(findings)).containsExactly("report.count.exceeding");
        assertThat(findings.get(0).message(VI)).contains("1.600/1.500");
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("1,600/1,500");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 1, "count"));
    }

    @Test
    @DisplayName("T1: a figure of a day that has not come, and of a unit that was no longer there")
    void t1_days() {
        List<Finding> findings = check(
                List.of(
                        count("a", "2026-01-01..2026-02-01", Amount.of(1)),
                        count("b", "2025-07-01..2025-08-01", Amount.of(2)),
                        count("nowhere", "2025-07-01..2025-08-01", Amount.of(3))),
                List.of());
        assertThat(codes(findings)).containsExactly("report.day.future", "fact.unit.ended", "fact.unit.unknown");
        assertThat(findings.get(1).message(VI)).startsWith("Số liệu item.vneid").contains("Xã Tên a (a)");
    }

    @Test
    void a_target_on_a_unit_that_ended_names_those_that_have_its_people() {
        List<Finding> findings =
                check(List.of(), List.of(target("b", "2025-01-01..2026-01-01"), target("b", "2026-01-01..2027-01-01")));
        assertThat(codes(findings)).containsExactly("target.unit.ended", "fact.unit.ended");
        assertThat(findings.get(0).arguments())
                .containsEntry("unit", "Xã Tên b (b)")
                .containsEntry("day", "2025-07-01")
                .containsEntry("candidates", "Xã Tên a (a)");
    }

    @Test
    @DisplayName("T1: a report, due or received, of a unit that is not there in the period")
    void t1_reports_of_units_that_are_not_there() {
        DateRange june = DateRange.parse("2025-06-01..2025-07-01");
        DateRange july = DateRange.parse("2025-07-01..2025-08-01");
        Facts facts = Facts.on(REGISTER)
                .with(
                        ReportKinds.DUE,
                        List.of(
                                new ReportDue("sessions", id("b"), june, day("2025-07-05")),
                                new ReportDue("sessions", id("b"), july, day("2025-08-05"))))
                .with(
                        ReportKinds.RECEIVED,
                        List.of(
                                ReportReceived.on(day("2025-07-04"), "sessions", id("b"), june),
                                ReportReceived.nothing("sessions", id("b"), july)));
        List<Finding> findings = ReportChecks.check(facts, day("2025-12-31"));
        assertThat(codes(findings)).containsExactly("fact.unit.ended", "fact.unit.ended");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.location()).isEqualTo(new Location("memory", 2, "unit")));
        assertThat(findings.get(0).message(VI)).startsWith("Báo cáo sessions").contains("Xã Tên a (a)");
    }

    @Test
    void a_report_that_is_due_on_two_days() {
        DateRange june = DateRange.parse("2025-06-01..2025-07-01");
        ReportDue due = new ReportDue("sessions", id("b"), june, day("2025-07-05"));
        Facts facts = Facts.on(REGISTER)
                .with(ReportKinds.DUE, List.of(due, due, new ReportDue("sessions", id("b"), june, day("2025-07-10"))));
        List<Finding> findings = ReportChecks.check(facts, day("2025-12-31"));
        assertThat(codes(findings)).containsExactly("report.due.several");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 3, "dueOn"));
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("row 1 of memory");
    }

    @Test
    @DisplayName("C8: a report that is due when its level is gone is nobody's")
    void c8_a_report_of_a_level_that_is_gone() {
        DateRange june = DateRange.parse("2025-06-01..2025-07-01");
        Facts facts = Facts.on(sound(
                        List.of(
                                province("p", "2004-08-31.."),
                                district("d", "p", "2004-08-31..2025-07-01"),
                                commune("x", "d", "2004-08-31..2025-07-01"),
                                commune("y", "p", "2025-07-01..")),
                        all("2025-07-01", "x", "y")))
                .with(
                        ReportKinds.DUE,
                        List.of(
                                new ReportDue("sessions", id("d"), june, day("2025-06-30")),
                                new ReportDue("sessions", id("x"), june, day("2025-07-05")),
                                new ReportDue("support", id("d"), june, day("2025-07-05"))));

        List<Finding> findings = ReportChecks.check(facts, day("2025-12-31"));

        assertThat(codes(findings)).containsExactly("report.due.level");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 3, "dueOn"));
        assertThat(findings.get(0).message(VI)).contains("2025-07-05").contains("thuộc Xã Tên y (y)");
    }
}
