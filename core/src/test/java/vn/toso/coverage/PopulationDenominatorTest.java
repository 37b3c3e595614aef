package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.fact.Precision;
import vn.toso.people.CompleteRegister;
import vn.toso.people.Group;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PopulationFigure;
import vn.toso.people.ResidenceKind;
import vn.toso.people.SubjectKind;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistHeader;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.ItemKind;
import vn.toso.skill.Step;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * Rule C7 where a unit reports how many, and not out of how many. A province p with a district h, in it the communes a and
 * b. There are no residents on record: every figure is what was reported, out of what a source says.
 */
class PopulationDenominatorTest {
    private static final LocalDate DAY = day("2024-12-31");
    private static final DateRange ALWAYS = DateRange.parse("2020-01-01..");
    private static final Group PUPIL = Group.of("occupation", "pupil");
    private static final UnitRegister REGISTER = sound(List.of(
            province("p", "2004-08-31.."),
            district("h", "p", "2004-08-31.."),
            commune("a", "h", "2004-08-31.."),
            commune("b", "h", "2004-08-31..")));
    private static final SkillIndicators INDICATORS = SkillIndicators.of(new Checklist(
            new ChecklistHeader("list", "1", "danh mục", "a list", ALWAYS),
            List.of(
                    item("fraud", Eligibility.ALL, SubjectKind.RESIDENT),
                    item("pay", Eligibility.fromAge(15), SubjectKind.RESIDENT),
                    item("school", new Eligibility(null, null, null, PUPIL), SubjectKind.RESIDENT),
                    item("tax", Eligibility.ALL, SubjectKind.BUSINESS)),
            List.of(),
            List.of()));

    private final List<ReportedCount> reports = new ArrayList<>();
    private final List<PopulationFigure> figures = new ArrayList<>();
    private final List<CompleteRegister> complete = new ArrayList<>();

    private static ChecklistItem item(String id, Eligibility eligibility, SubjectKind subject) {
        return new ChecklistItem(
                id,
                ItemKind.SKILL,
                id,
                id,
                List.of(new Step("one", "một", "one"), new Step("two", "hai", "two")),
                List.of(),
                eligibility,
                null,
                subject);
    }

    private void report(String unit, String figure, Amount amount) {
        reports.add(ReportedCount.exact(id(unit), DateRange.day(DAY), figure, amount));
    }

    private void population(String unit, @Nullable Group group, long count, String day) {
        figures.add(new PopulationFigure(
                id(unit), SubjectKind.RESIDENT, ResidenceKind.REGISTERED, group, count, day(day), "Niên giám"));
    }

    private CoverageReport ask(PeopleIndicator indicator) {
        return CoverageCalculator.of(Facts.on(REGISTER)
                        .with(ReportKinds.COUNTS, reports)
                        .with(PeopleKinds.COMPLETE_REGISTERS, complete)
                        .with(PeopleKinds.POPULATION_FIGURES, figures))
                .calculate(indicator, CoverageQuery.asOf(DAY).withLevel(UnitLevel.COMMUNE));
    }

    private static Coverage row(CoverageReport report, String unit) {
        return report.row(id(unit)).orElseThrow();
    }

    private static List<String> codes(CoverageReport report) {
        return report.findings().stream().map(finding -> finding.code().id()).toList();
    }

    private void assertNotCounted(PeopleIndicator indicator, String code) {
        CoverageReport report = ask(indicator);
        assertThat(report.total().isUndefined()).isTrue();
        assertThat(report.total().settled()).isEqualTo(Counts.ZERO);
        assertThat(report.total().completeness()).isEqualTo(new Completeness(0, 2));
        assertThat(report.said()).isEqualTo(reports);
        assertThat(codes(report)).containsExactly(code);
    }

    @Test
    @DisplayName(
            "C7: a number out of nobody says how many is divided by the population figure of the same unit, marked so")
    void c7_a_number_is_divided_by_the_population_figure() {
        report("a", "item.fraud", Amount.of(1_234));
        population("a", null, 1_500, "2023-12-31");
        CoverageReport report = ask(INDICATORS.item("fraud"));

        assertThat(row(report, "a").settled()).isEqualTo(Counts.of(1_234, 1_500));
        assertThat(row(report, "a").reported()).isEqualTo(Counts.of(1_234, 1_500));
        assertThat(row(report, "b").isUndefined()).isTrue();
        assertThat(report.total().completeness()).isEqualTo(new Completeness(1, 2));
        assertThat(report.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.as()).isEqualTo(CountedAs.POPULATION);
            assertThat(origin.label()).isEqualTo("2023-12-31, Niên giám");
        });
        assertThat(report.said()).isEmpty();
        assertThat(report.findings()).isEmpty();
        assertThat(report.explain(id("a")).details())
                .anyMatch(
                        part -> part.vietnamese()
                                        .endsWith(
                                                "1234 trên 1500, theo báo cáo (C10); mẫu số là số dân (2023-12-31, Niên giám) (C7)")
                                && part.english()
                                        .endsWith(
                                                "1234 of 1500, as reported (C10); the denominator is a population figure (2023-12-31, Niên giám) (C7)"));
    }

    @Test
    @DisplayName("C7: more than there are is a finding with what to do, and nothing is cut at 1")
    void c7_more_than_there_are_is_not_cut() {
        report("a", "item.fraud", Amount.of(1_600));
        population("a", null, 1_500, "2024-12-31");
        CoverageReport report = ask(INDICATORS.item("fraud"));

        assertThat(report.total().bounds()).contains(new Bounds(1_600, 1_500, 1_600, 1_500));
        assertThat(report.findings())
                .singleElement()
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "Xã Tên a (a) reports 1600, more than the 1500 of the population figure (2024-12-31, by Niên giám) that"
                                + " is the denominator. Both are taken as they are; ask the unit, or enter a newer figure.");
        assertThat(codes(report)).containsExactly("coverage.denominator.exceeded");
    }

    @Test
    @DisplayName(
            "C7: without a figure of the right population the unit is not counted, undefined, and the reason is told")
    void c7_undefined_with_the_reason() {
        report("a", "item.fraud", Amount.of(1_234));
        assertNotCounted(INDICATORS.item("fraud"), "coverage.denominator.missing");
        assertThat(ask(INDICATORS.item("fraud")).explain().details())
                .anyMatch(part -> part.kind() == Explanation.Kind.LACKING
                        && part.vietnamese().contains("(a) đã báo cáo 1.234: giữ nguyên như đã nói"));
    }

    @Test
    @DisplayName(
            "C7: a figure of the district or the province, of a later day, or in another sense is none of the commune")
    void c7_only_the_units_own_figure_up_to_the_day() {
        report("a", "item.fraud", Amount.of(1_234));
        population("h", null, 9_000, "2024-12-31");
        population("p", null, 90_000, "2024-12-31");
        population("b", null, 1_500, "2024-12-31");
        population("a", null, 1_500, "2025-01-01");
        population("a", PUPIL, 300, "2024-12-31");
        figures.add(new PopulationFigure(
                id("a"), SubjectKind.RESIDENT, ResidenceKind.ACTUAL, null, 1_500, DAY, "Niên giám"));
        figures.add(new PopulationFigure(
                id("a"), SubjectKind.HOUSEHOLD, ResidenceKind.REGISTERED, null, 400, DAY, "Niên giám"));

        assertNotCounted(INDICATORS.item("fraud"), "coverage.denominator.missing");
        CoverageReport actual =
                ask(INDICATORS.withResidence(ResidenceKind.ACTUAL).item("fraud"));
        assertThat(actual.total().settled()).isEqualTo(Counts.of(1_234, 1_500));
    }

    @Test
    @DisplayName(
            "C7: the whole population is never the denominator of an item with an age limit, nor of those at a step")
    void c7_everybody_is_no_denominator_for_adults() {
        report("a", "item.pay", Amount.of(900));
        population("a", null, 1_500, "2024-12-31");
        assertNotCounted(INDICATORS.item("pay"), "coverage.denominator.limited");

        reports.clear();
        report("a", "funnel.fraud.two.conversion", Amount.of(900));
        assertNotCounted(INDICATORS.conversion("fraud", "two"), "coverage.denominator.limited");
        reports.clear();
        report("a", "checklist.all", Amount.of(900));
        assertNotCounted(INDICATORS.all(), "coverage.denominator.limited");
    }

    @Test
    @DisplayName(
            "C7: an item for a group is divided by the figure of that group, one for households by that of households")
    void c7_the_figure_of_those_it_is_for() {
        report("a", "item.school", Amount.of(200));
        report("a", "item.tax", Amount.of(30));
        report("a", "household.five", Amount.of(100));
        report("a", "stuck.fraud.two", Amount.of(50));
        population("a", null, 1_500, "2024-12-31");
        assertThat(ask(INDICATORS.item("school")).total().isUndefined()).isTrue();

        population("a", PUPIL, 300, "2024-12-31");
        figures.add(new PopulationFigure(id("a"), SubjectKind.BUSINESS, null, null, 40, DAY, "Niên giám"));
        figures.add(new PopulationFigure(
                id("a"), SubjectKind.HOUSEHOLD, ResidenceKind.REGISTERED, null, 400, DAY, "Niên giám"));
        assertThat(ask(INDICATORS.skill("school")).total().settled()).isEqualTo(Counts.of(200, 300));
        assertThat(ask(INDICATORS.item("tax")).total().settled()).isEqualTo(Counts.of(30, 40));
        assertThat(ask(INDICATORS.household()).total().settled()).isEqualTo(Counts.of(100, 400));
        assertThat(ask(INDICATORS.stuck("fraud", "two")).total().settled()).isEqualTo(Counts.of(50, 1_500));
        assertThat(ask(INDICATORS.remaining("school")).total().settled()).isEqualTo(Counts.of(100, 300));
    }

    @Test
    @DisplayName(
            "C7: of several figures the latest up to the day holds; a pair the unit reports itself holds before any")
    void c7_the_latest_figure_and_the_units_own_pair() {
        report("a", "item.fraud", Amount.of(1_234));
        population("a", null, 1_400, "2022-12-31");
        population("a", null, 1_500, "2023-12-31");
        assertThat(ask(INDICATORS.item("fraud")).total().settled()).isEqualTo(Counts.of(1_234, 1_500));

        report("a", "item.fraud", Amount.of(1_100, 1_450));
        CoverageReport report = ask(INDICATORS.item("fraud"));
        assertThat(report.total().settled()).isEqualTo(Counts.of(1_100, 1_450));
        assertThat(report.origins()).extracting(Origin::as).containsExactly(CountedAs.REPORT);
    }

    @Test
    @DisplayName("C7: nobody there is undefined; at least, about, and what is said of a group are divided by nothing")
    void c7_zero_and_what_is_not_exact() {
        report("a", "item.fraud", Amount.of(0));
        population("a", null, 0, "2024-12-31");
        assertThat(ask(INDICATORS.item("fraud")).total().isUndefined()).isTrue();

        reports.clear();
        DateRange on = DateRange.day(DAY);
        reports.add(new ReportedCount(id("b"), on, "item.fraud", null, Precision.AT_LEAST, Amount.of(900)));
        reports.add(new ReportedCount(id("b"), on, "item.fraud", PUPIL, Precision.EXACT, Amount.of(90)));
        report("b", "item.fraud", Amount.percent("45.6"));
        population("b", null, 2_000, "2024-12-31");
        CoverageReport report = ask(INDICATORS.item("fraud"));
        assertThat(report.total().settled()).isEqualTo(Counts.ZERO);
        assertThat(report.said()).hasSize(3);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @DisplayName("C10: whose register is complete is counted, whatever number it sends; nothing is missing then")
    void c10_a_complete_register_needs_no_number() {
        complete.add(new CompleteRegister(id("h"), SubjectKind.RESIDENT, ResidenceKind.REGISTERED, ALWAYS));
        report("a", "item.fraud", Amount.of(1_234));
        population("a", null, 1_500, "2024-12-31");
        report("b", "item.fraud", Amount.of(5));
        CoverageReport report = ask(INDICATORS.item("fraud"));

        assertThat(report.total().settled()).isEqualTo(Counts.ZERO);
        assertThat(report.findings()).isEmpty();
    }
}
