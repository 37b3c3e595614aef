package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.fact.Precision;
import vn.toso.finding.Finding;
import vn.toso.people.CompleteRegister;
import vn.toso.people.Group;
import vn.toso.people.GroupTag;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.report.Target;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistHeader;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.ItemKind;
import vn.toso.skill.Progress;
import vn.toso.skill.Reason;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.skill.Step;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Basis;
import vn.toso.unit.Passed;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitType;

/**
 * A province with two communes, a and b, of which a has three villages. On 2025-07-01 a is divided between c and d, and
 * village a3 goes with c. Every figure below is counted by hand from {@link #people}.
 */
class SkillIndicatorsTest {
    static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    static final DateRange ALWAYS = DateRange.since(LocalDate.of(2020, 1, 1));

    private static final ChecklistItem APP = new ChecklistItem(
            "vneid",
            ItemKind.APP,
            "ứng dụng VNeID",
            "the app VNeID",
            List.of(
                    new Step("card", "có thẻ gắn chip", "has a chip card"),
                    new Step("install", "cài ứng dụng", "installs the app"),
                    new Step("otp", "nhập OTP", "enters the OTP")),
            List.of(),
            Eligibility.fromAge(14),
            null,
            SubjectKind.RESIDENT);
    private static final ChecklistItem SKILL = new ChecklistItem(
            "services",
            ItemKind.SKILL,
            "dịch vụ công trực tuyến",
            "online public services",
            List.of(),
            List.of("vneid"),
            Eligibility.fromAge(18),
            null,
            SubjectKind.RESIDENT);
    static final Checklist CHECKLIST = new Checklist(
            new ChecklistHeader("core", "1", "năm kỹ năng", "five skills", ALWAYS),
            List.of(APP, SKILL),
            List.of(),
            List.of());
    private static final SkillIndicators INDICATORS = SkillIndicators.of(CHECKLIST);

    private static AdminUnit unit(String id, UnitLevel level, String parent, DateRange valid) {
        return new AdminUnit(
                UnitId.of(id),
                null,
                valid,
                level,
                UnitType.of(level.equals(UnitLevel.VILLAGE) ? "thôn" : level.equals(UnitLevel.COMMUNE) ? "xã" : "tỉnh"),
                id,
                parent == null ? null : UnitId.of(parent));
    }

    static UnitRegister register() {
        DateRange before = DateRange.of(ALWAYS.from(), REFORM);
        DateRange after = DateRange.since(REFORM);
        return UnitRegister.of(
                        List.of(
                                unit("p", UnitLevel.PROVINCE, null, ALWAYS),
                                unit("a", UnitLevel.COMMUNE, "p", before),
                                unit("b", UnitLevel.COMMUNE, "p", ALWAYS),
                                unit("c", UnitLevel.COMMUNE, "p", after),
                                unit("d", UnitLevel.COMMUNE, "p", after)),
                        List.of(
                                new Succession(
                                        REFORM,
                                        UnitId.of("a"),
                                        UnitId.of("c"),
                                        Passed.SOME,
                                        Passed.SOME,
                                        Basis.LAW,
                                        null),
                                new Succession(
                                        REFORM,
                                        UnitId.of("a"),
                                        UnitId.of("d"),
                                        Passed.SOME,
                                        Passed.SOME,
                                        Basis.LAW,
                                        null)))
                .value()
                .plus(
                        List.of(
                                unit("x:a1", UnitLevel.VILLAGE, "a", ALWAYS),
                                unit("x:a2", UnitLevel.VILLAGE, "a", ALWAYS),
                                unit("x:a3", UnitLevel.VILLAGE, "a", before),
                                unit("x:a3", UnitLevel.VILLAGE, "c", after)),
                        List.of())
                .value();
    }

    private final List<Resident> residents = new ArrayList<>();
    private final List<Residence> residences = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();
    private final List<CompleteRegister> complete = new ArrayList<>();
    private final List<ReportedCount> reports = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<HouseholdMembership> members = new ArrayList<>();
    private final List<GroupTag> tags = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private SkillIndicatorsTest resident(String id, String unit, LocalDate born) {
        residents.add(new Resident(id, born, null));
        residences.add(new Residence(Subject.resident(id), UnitId.of(unit), ResidenceKind.REGISTERED, ALWAYS));
        return this;
    }

    private void status(String resident, String item, Status status) {
        progress.add(new Progress(
                Subject.resident(resident), item, LocalDate.of(2024, 6, 1), status, EvidenceLevel.SEEN, null));
    }

    private void complete(String unit) {
        complete.add(new CompleteRegister(
                UnitId.of(unit), SubjectKind.RESIDENT, ResidenceKind.REGISTERED, DateRange.since(ALWAYS.from())));
        complete.add(new CompleteRegister(
                UnitId.of(unit), SubjectKind.HOUSEHOLD, ResidenceKind.REGISTERED, DateRange.since(ALWAYS.from())));
    }

    private void report(String unit, String figure, Amount amount) {
        reports.add(ReportedCount.exact(UnitId.of(unit), DateRange.day(DAY), figure, amount));
    }

    private Facts facts() {
        return Facts.on(register())
                .with(PeopleKinds.RESIDENTS, residents)
                .with(PeopleKinds.RESIDENCES, residences)
                .with(PeopleKinds.HOUSEHOLDS, households)
                .with(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, members)
                .with(PeopleKinds.COMPLETE_REGISTERS, complete)
                .with(SkillKinds.PROGRESS, progress)
                .with(PeopleKinds.GROUP_TAGS, tags)
                .with(ReportKinds.TARGETS, targets)
                .with(ReportKinds.COUNTS, reports);
    }

    private CoverageReport ask(PeopleIndicator indicator, CoverageQuery query) {
        return CoverageCalculator.of(facts()).calculate(indicator, query);
    }

    private CoverageReport ask(PeopleIndicator indicator) {
        return ask(indicator, CoverageQuery.asOf(DAY).withLevel(UnitLevel.COMMUNE));
    }

    /** Six in a1: done, blocked at the OTP, under way, never asked, a child, and one whose age nobody knows. Two in a3. */
    private void people() {
        LocalDate grown = LocalDate.of(1980, 5, 5);
        resident("r1", "x:a1", grown)
                .resident("r2", "x:a1", grown)
                .resident("r3", "x:a1", grown)
                .resident("r4", "x:a1", grown)
                .resident("child", "x:a1", LocalDate.of(2015, 1, 1))
                .resident("ageless", "x:a1", null)
                .resident("r5", "x:a3", grown)
                .resident("r6", "x:a3", grown);
        status("r1", "vneid", new Status.Done());
        status("r1", "services", new Status.Done());
        status("r2", "vneid", new Status.Blocked("otp", Reason.NO_OWN_SIM));
        status("r3", "vneid", new Status.InProgress("install"));
        status("r5", "vneid", new Status.Done());
        status("r5", "services", new Status.NotStarted());
        status("r6", "vneid", new Status.NotApplicable(Reason.MOVED_AWAY));
    }

    private static void assertCounts(Coverage row, long done, long eligible, long unknown) {
        assertThat(List.of(row.numerator(), row.denominator(), row.unknown())).containsExactly(done, eligible, unknown);
    }

    @Test
    @DisplayName("C4, C5, C7: done of those it is for, unknown as bounds, who is not meant left out by reason")
    void counts_who_is_done_with_an_item() {
        people();
        complete("a");
        Coverage a = ask(INDICATORS.item("vneid")).row(UnitId.of("a")).orElseThrow();

        // r1 and r5 of r1 to r5; of r4 nothing is recorded; the child is too young, r6 has moved away.
        assertCounts(a, 2, 5, 1);
        assertThat(a.settled().excluded()).isEqualTo(Map.of("moved-away", 1L, "outside", 1L));
        assertThat(a.pools())
                .containsExactly(
                        new Pool(List.of(UnitId.of("a")), true, Counts.of(0, 1).withUnknown(1)));
        // At least 2 of 6, if it is for the ageless one too; at most r4 and the ageless one have it: 4 of 6.
        assertThat(a.bounds()).contains(new Bounds(2, 6, 4, 6));
        assertThat(a.completeness()).isEqualTo(new Completeness(1, 1));
    }

    @Test
    @DisplayName("C9, domain.md §4: an app is never published under the name of a skill")
    void an_app_is_no_skill() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INDICATORS.skill("vneid"))
                .withMessage("an account or an app is no skill, but vneid is of kind app");
        assertThat(INDICATORS.skill("services").id()).isEqualTo("skill.services");
        assertThat(INDICATORS.list())
                .extracting(Indicator::id)
                .doesNotContain("skill.vneid")
                .doesNotHaveDuplicates();
        assertThat(INDICATORS.find("stuck.vneid.otp")).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> INDICATORS.item("nothing"));
        assertThatIllegalArgumentException().isThrownBy(() -> INDICATORS.stuck("vneid", "nothing"));
    }

    @Test
    void tells_the_two_funnels_apart_and_where_people_are_stuck() {
        people();
        complete("a");

        // Past the card: r1, r5 done, r2 at the OTP, r3 at the installation.
        assertCounts(total(INDICATORS.funnel("vneid", "card")), 4, 5, 1);
        assertCounts(total(INDICATORS.funnel("vneid", "install")), 3, 5, 1);
        assertCounts(total(INDICATORS.funnel("vneid", "otp")), 2, 5, 1);
        // Of those who reached the OTP, r1, r2 and r5, two are past it; whether r4 reached it nobody knows.
        Coverage conversion = total(INDICATORS.conversion("vneid", "otp"));
        assertCounts(conversion, 2, 3, 0);
        assertThat(conversion.pools())
                .extracting(pool -> pool.counts().eligible())
                .containsExactly(2L);
        assertCounts(total(INDICATORS.stuck("vneid", "otp")), 1, 5, 1);
        assertCounts(total(INDICATORS.stuck("vneid", "card")), 0, 5, 1);
        // r2 and r3 are left for certain.
        assertCounts(total(INDICATORS.remaining("vneid")), 2, 5, 1);
    }

    private Coverage total(PeopleIndicator indicator) {
        return ask(indicator).total();
    }

    @Test
    void the_whole_checklist_asks_for_every_item_and_one_member_of_a_household_for_all() {
        people();
        complete("a");
        for (String household : List.of("h1", "h2", "h3")) {
            households.add(new Household(household, ALWAYS));
            residences.add(
                    new Residence(Subject.household(household), UnitId.of("x:a1"), ResidenceKind.REGISTERED, ALWAYS));
        }
        belongs("r1", "h1");
        belongs("child", "h1");
        belongs("r2", "h2");
        belongs("r3", "h2");
        belongs("r4", "h3");

        // r1 has both, r5 one, r2 and r3 not the first; r4 and the ageless one are unknown.
        assertCounts(total(INDICATORS.all()), 1, 5, 1);
        // h1 has r1; in h2 neither has; of r4 nothing is known.
        assertCounts(total(INDICATORS.household()), 1, 3, 1);
    }

    private void belongs(String resident, String household) {
        members.add(new HouseholdMembership(resident, household, ALWAYS));
    }

    @Test
    @DisplayName("C10: ten residents entered never replace a report of 1,234 of 1,500")
    void c10_a_register_that_is_not_complete_replaces_no_report() {
        for (int i = 0; i < 10; i++) {
            resident("e" + i, "b", LocalDate.of(1970, 1, 1));
            status("e" + i, "vneid", new Status.Done());
        }
        report("b", "item.vneid", Amount.of(1_234, 1_500));
        CoverageReport report = ask(INDICATORS.item("vneid"));

        Coverage b = report.row(UnitId.of("b")).orElseThrow();
        assertCounts(b, 1_234, 1_500, 0);
        assertThat(b.reported()).isEqualTo(Counts.of(1_234, 1_500));
        assertThat(b.completeness()).isEqualTo(new Completeness(1, 1));
        assertThat(report.total().completeness()).isEqualTo(new Completeness(1, 2));
        assertThat(report.findings()).isEmpty();
        assertThat(report.explain(UnitId.of("b")).details())
                .anyMatch(part -> part.vietnamese().contains("theo báo cáo"));
    }

    @Test
    @DisplayName("C10: people who are not all and without a report are not counted, and that is said")
    void c10_people_who_are_not_all_are_not_counted() {
        people();
        CoverageReport report = ask(INDICATORS.item("vneid"));

        assertThat(report.total().isUndefined()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly(SubjectGroups.INCOMPLETE, SubjectGroups.INCOMPLETE);
        assertThat(report.total().completeness()).isEqualTo(new Completeness(0, 2));
    }

    @Test
    void what_is_missing_elsewhere_is_not_told_of_a_place() {
        people();
        CoverageQuery query = CoverageQuery.asOf(DAY);

        assertThat(ask(INDICATORS.item("vneid"), query.within(UnitId.of("a"))).findings())
                .hasSize(2);
        assertThat(ask(INDICATORS.item("vneid"), query.within(UnitId.of("b"))).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("C10: a unit's own report beats the sum of those below it of which one is missing, never both")
    void c10_an_own_report_beats_a_sum_in_which_one_is_missing() {
        people();
        complete("x:a1");
        complete("x:a3");
        report("a", "item.vneid", Amount.of(40, 90));
        assertCounts(ask(INDICATORS.item("vneid")).row(UnitId.of("a")).orElseThrow(), 40, 90, 0);

        report("x:a2", "item.vneid", Amount.of(3, 7));
        CoverageReport all = ask(INDICATORS.item("vneid"));
        Coverage a = all.row(UnitId.of("a")).orElseThrow();
        // All three villages can be taken now: 2 of 5 counted, 3 of 7 reported.
        assertCounts(a, 5, 12, 1);
        assertThat(a.reported()).isEqualTo(Counts.of(3, 7));
    }

    @Test
    @DisplayName("C8: of a commune one village is missing: 2 of 3")
    void c8_a_village_that_is_missing_is_told() {
        people();
        complete("x:a1");
        complete("x:a3");
        CoverageReport report = ask(
                INDICATORS.item("vneid").withReportingLevel(UnitLevel.VILLAGE),
                CoverageQuery.asOf(DAY).withLevel(UnitLevel.VILLAGE).within(UnitId.of("a")));

        assertThat(report.total().completeness()).isEqualTo(new Completeness(2, 3));
        assertCounts(report.total(), 2, 5, 1);
    }

    @Test
    @DisplayName("C10: what is counted and what is reported differ: counted, and said")
    void c10_a_report_that_differs_from_the_register_is_told() {
        people();
        complete("a");
        report("a", "item.vneid", Amount.of(3, 5));
        CoverageReport report = ask(INDICATORS.item("vneid"));

        assertCounts(report.row(UnitId.of("a")).orElseThrow(), 2, 5, 1);
        assertThat(report.findings()).extracting(Finding::code).containsExactly(SubjectGroups.DIFFERENT);
        reports.clear();
        report("a", "item.vneid", Amount.of(2, 5));
        assertThat(ask(INDICATORS.item("vneid")).findings()).isEmpty();
    }

    @Test
    @DisplayName("C7, C10: at least, about and a bare ratio are never added; more than there are is not cut")
    void c10_only_what_is_exact_is_added() {
        reports.add(new ReportedCount(
                UnitId.of("b"), DateRange.day(DAY), "item.vneid", null, Precision.AT_LEAST, Amount.of(900, 1_000)));
        report("b", "item.vneid", Amount.percent("45.6"));
        assertThat(ask(INDICATORS.item("vneid")).total().isUndefined()).isTrue();

        report("b", "item.vneid", Amount.of(1_100, 1_000));
        CoverageReport report = ask(INDICATORS.item("vneid"));
        assertCounts(report.total(), 1_100, 1_000, 0);
        assertThat(report.findings()).extracting(Finding::code).containsExactly(SubjectGroups.EXCEEDING);
    }

    @Test
    @DisplayName("U6, U8: restated, a village goes where it is, and one nobody placed is open between both")
    void on_the_boundaries_after_the_reform_people_go_with_their_village() {
        people();
        complete("a");
        CoverageReport report = ask(
                INDICATORS.item("vneid"),
                CoverageQuery.asOf(DAY).withBoundaries(REFORM).withLevel(UnitLevel.COMMUNE));

        // r5 with a3 to c; of a1 the 1 of 4, 1 of them unknown, and the ageless one, to c or d: 1 of 1 + 3 + 1 at
        // least, and
        // 1 + 1 + 1 + 1 of as many at most.
        Coverage c = report.row(UnitId.of("c")).orElseThrow();
        assertCounts(c, 1, 1, 0);
        assertThat(c.bounds()).contains(new Bounds(1, 5, 4, 4));
        assertCounts(report.row(UnitId.of("d")).orElseThrow(), 0, 0, 0);
        assertCounts(report.total(), 2, 5, 1);
    }

    @Test
    @DisplayName("C10: after the reform the register of the old commune still holds, and nobody has to move")
    void as_it_is_after_the_reform_a_complete_register_is_carried() {
        people();
        complete("a");
        CoverageReport report =
                ask(INDICATORS.item("vneid"), CoverageQuery.asOf(REFORM).withLevel(UnitLevel.COMMUNE));

        assertCounts(report.total(), 2, 5, 1);
        assertCounts(report.row(UnitId.of("c")).orElseThrow(), 1, 1, 0);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @DisplayName("C8: the villages of a complete register have said so after their commune has ended, too")
    void c8_villages_of_a_commune_that_has_ended_have_reported() {
        people();
        complete("a");
        CoverageReport report = ask(
                INDICATORS.item("vneid").withReportingLevel(UnitLevel.VILLAGE),
                CoverageQuery.asOf(REFORM).withLevel(UnitLevel.PROVINCE));

        assertThat(report.total().completeness()).isEqualTo(new Completeness(3, 3));
    }

    @Test
    void evidence_below_what_is_asked_for_is_not_done() {
        people();
        complete("a");
        assertCounts(total(INDICATORS.withEvidence(EvidenceLevel.CONFIRMED).item("vneid")), 0, 5, 1);
        assertThat(INDICATORS
                        .withEvidence(EvidenceLevel.CONFIRMED)
                        .item("vneid")
                        .definition()
                        .parameters())
                .isEqualTo(Map.of("checklist", "core", "evidence", "confirmed", "residence", "registered"));
    }

    private SortedMap<String, CoverageReport> by(String dimension, PeopleIndicator indicator, LocalDate boundaries) {
        return CoverageCalculator.of(facts())
                .calculateByGroup(
                        indicator,
                        CoverageQuery.asOf(DAY).withBoundaries(boundaries).withLevel(UnitLevel.COMMUNE),
                        dimension);
    }

    @Test
    @DisplayName("C9: everybody has one value or is unknown, and the groups are the total")
    void c9_groups_are_the_total() {
        people();
        complete("a");
        report("b", "item.vneid", Amount.of(40, 90));
        var byAge = by(Dimensions.AGE, INDICATORS.item("vneid"), DAY);

        assertThat(byAge.keySet()).containsExactly("18-59", "under-14", "unknown");
        assertCounts(byAge.get("18-59").total(), 2, 5, 1);
        assertCounts(byAge.get("under-14").total(), 0, 0, 0);
        // Of the 90 that b reports nobody knows the ages, nor that of one in a.
        assertCounts(byAge.get("unknown").total(), 40, 90, 0);
        assertThat(byAge.get("unknown").total().pools()).hasSize(1);
        Counts sum =
                byAge.values().stream().map(report -> report.total().settled()).reduce(Counts.ZERO, Counts::plus);
        assertThat(sum).isEqualTo(total(INDICATORS.item("vneid")).settled());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(Dimensions.AGE, INDICATORS.household(), DAY))
                .withMessageContaining("age");
    }

    @Test
    @DisplayName("C9: a host's own dimension, with who has no tag unknown")
    void c9_a_hosts_dimension() {
        people();
        complete("a");
        tags.add(new GroupTag("r1", Group.of("work", "farmer"), ALWAYS));
        tags.add(new GroupTag("r2", Group.of("work", "farmer"), ALWAYS));
        tags.add(new GroupTag("r3", Group.of("work", "worker"), ALWAYS));
        var byWork = by("work", INDICATORS.item("vneid"), DAY);

        assertCounts(byWork.get("farmer").total(), 1, 2, 0);
        assertCounts(byWork.get("worker").total(), 0, 1, 0);
        assertCounts(byWork.get("unknown").total(), 1, 2, 1);
    }

    @Test
    @DisplayName("C9: locality is the type of the unit on the boundary day")
    void c9_locality_is_read_on_the_boundary_day() {
        people();
        complete("a");
        var before = by(Dimensions.LOCALITY, INDICATORS.item("vneid"), DAY);
        assertThat(before.keySet()).containsExactly("rural");
        assertCounts(before.get("rural").total(), 2, 5, 1);
    }

    @Test
    @DisplayName(
            "C10: a figure that nobody here can count is what units report of it, and what was said otherwise stands beside")
    void c10_reported_figures() {
        report("b", "bank-accounts", Amount.of(61, 100));
        reports.add(new ReportedCount(
                UnitId.of("a"), DateRange.day(DAY), "bank-accounts", null, Precision.AT_LEAST, Amount.of(11_000)));
        report("a", "bank-accounts", Amount.percent("45.6"));
        CoverageReport report = ask(Indicators.reported("bank-accounts"));

        assertCounts(report.total(), 61, 100, 0);
        assertThat(report.total().reported()).isEqualTo(Counts.of(61, 100));
        assertThat(report.row(UnitId.of("a")).orElseThrow().isUndefined()).isTrue();
        assertThat(report.said())
                .extracting(said -> said.text(Locale.forLanguageTag("vi")))
                .containsExactly("trên 11.000", "45,6 %");
        assertThat(report.total().completeness()).isEqualTo(new Completeness(1, 2));
        assertThat(ask(
                                Indicators.reported("bank-accounts"),
                                CoverageQuery.asOf(DAY).within(UnitId.of("b")))
                        .said())
                .isEmpty();
    }

    @Test
    @DisplayName("C7: more accounts than there are is a finding where it is asked for, and nothing is cut")
    void c7_a_reported_figure_above_its_total_is_told() {
        report("a", "bank-accounts", Amount.of(40, 40));
        report("b", "bank-accounts", Amount.of(50, 40));
        CoverageReport report = ask(Indicators.reported("bank-accounts"));

        assertCounts(report.total(), 90, 80, 0);
        assertThat(report.findings())
                .extracting(finding -> finding.code().id(), finding -> finding.message(Locale.ENGLISH))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.toList().toString()).contains("coverage.report.exceeding", "50/40"));
        assertThat(ask(
                                Indicators.reported("bank-accounts"),
                                CoverageQuery.asOf(DAY).within(UnitId.of("a")))
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("U6, C1: a reported pair of a unit that is divided is carried whole, and open at both")
    void a_reported_pair_is_never_split() {
        report("a", "bank-accounts", Amount.of(61, 100));
        CoverageReport report = ask(
                Indicators.reported("bank-accounts"),
                CoverageQuery.asOf(DAY).withBoundaries(REFORM).withLevel(UnitLevel.COMMUNE));

        assertThat(report.row(UnitId.of("c")).orElseThrow().pools())
                .containsExactly(new Pool(List.of(UnitId.of("c"), UnitId.of("d")), Counts.of(61, 100)));
        assertCounts(report.total(), 61, 100, 0);
    }

    @Test
    void a_figure_is_held_against_its_target() {
        people();
        complete("a");
        DateRange year = DateRange.parse("2024-01-01..2025-01-01");
        targets.add(new Target(UnitId.of("a"), year, "item.vneid", null, Amount.percent("50")));
        targets.add(new Target(UnitId.of("p"), year, "item.vneid", null, Amount.of(4)));
        targets.add(new Target(UnitId.of("b"), year, "item.vneid", null, Amount.percent("0")));
        CoverageReport report = ask(INDICATORS.item("vneid"));

        // Between 2 of 6 and 4 of 6, where a half was asked for.
        Attainment a =
                Attainment.of(report, report.row(UnitId.of("a")).orElseThrow()).orElseThrow();
        assertThat(a.verdict()).isEqualTo(Attainment.Verdict.POSSIBLE);
        assertThat(a.lower(4)).contains(new BigDecimal("0.6667"));
        assertThat(a.upper(4)).contains(new BigDecimal("1.3333"));
        // 2 for certain and 4 at most, where 4 were asked for.
        CoverageReport province = ask(INDICATORS.item("vneid"), CoverageQuery.asOf(DAY));
        Attainment p = Attainment.of(province, province.rows().get(0)).orElseThrow();
        assertThat(p.verdict()).isEqualTo(Attainment.Verdict.POSSIBLE);
        assertThat(p.lower(2)).contains(new BigDecimal("0.50"));
        assertThat(Attainment.of(report, report.row(UnitId.of("b")).orElseThrow()))
                .hasValueSatisfying(b -> assertThat(b.verdict()).isEqualTo(Attainment.Verdict.UNDEFINED));
        assertThat(Attainment.of(report, report.total())).isEmpty();
        CoverageReport later = ask(
                INDICATORS.item("vneid"), CoverageQuery.asOf(DAY.plusDays(1)).withLevel(UnitLevel.COMMUNE));
        assertThat(Attainment.of(later, later.row(UnitId.of("a")).orElseThrow()))
                .isEmpty();
    }
}
