package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.Reason;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * The province of {@link SkillIndicatorsTest}: commune a with villages a1, a2, a3 is divided between c and d, a3 goes with
 * c. Ten residents, none of whose registers is declared complete; every list below is made by hand.
 */
class WorkListTest {
    private static final CoverageQuery QUERY = CoverageQuery.asOf(SkillIndicatorsTest.DAY);
    private static final LocalDate SAID = LocalDate.of(2024, 6, 1);

    private final List<Resident> residents = new ArrayList<>();
    private final List<Residence> residences = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<HouseholdMembership> members = new ArrayList<>();

    /** Eight in a1, of whom five are left; two in a3, of whom one is, and one in the other commune. */
    @BeforeEach
    void people() {
        LocalDate grown = LocalDate.of(1980, 5, 5);
        resident("done", "x:a1", grown, new Status.Done());
        resident("stuck", "x:a1", grown, new Status.Blocked("otp", Reason.NO_OWN_SIM));
        resident("under-way", "x:a1", grown, new Status.InProgress("install"));
        resident("not-begun", "x:a1", grown, new Status.NotStarted());
        resident("never-asked", "x:a1", grown, null);
        resident("child", "x:a1", LocalDate.of(2015, 1, 1), null);
        resident("ageless", "x:a1", null, new Status.Blocked("card", Reason.CARD_WITHOUT_CHIP));
        resident("away", "x:a1", grown, new Status.NotApplicable(Reason.MOVED_AWAY));
        resident("stuck-too", "x:a3", grown, new Status.Blocked("otp", Reason.NO_OWN_SIM));
        resident("done-too", "x:a3", grown, new Status.Done());
        resident("other", "b", grown, new Status.Blocked("otp", Reason.FORGOTTEN_PASSCODE));
        households.add(new Household("h", SkillIndicatorsTest.ALWAYS));
        members.add(new HouseholdMembership("stuck", "h", SkillIndicatorsTest.ALWAYS));
        members.add(new HouseholdMembership("never-asked", "h", SkillIndicatorsTest.ALWAYS));
    }

    private void resident(String id, String unit, LocalDate born, Status status) {
        residents.add(new Resident(id, born, null));
        residences.add(new Residence(
                Subject.resident(id), UnitId.of(unit), ResidenceKind.REGISTERED, SkillIndicatorsTest.ALWAYS));
        if (status != null) {
            progress.add(Progress.of(Subject.resident(id), "vneid", SAID, status, EvidenceLevel.SELF_DECLARED));
        }
    }

    private Facts facts() {
        return Facts.on(SkillIndicatorsTest.register())
                .with(PeopleKinds.RESIDENTS, residents)
                .with(PeopleKinds.RESIDENCES, residences)
                .with(PeopleKinds.HOUSEHOLDS, households)
                .with(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, members)
                .with(SkillKinds.PROGRESS, progress);
    }

    private WorkList ask(CoverageQuery query) {
        return WorkList.of(facts(), query, SkillIndicatorsTest.CHECKLIST, "vneid");
    }

    private static List<String> ids(WorkList list) {
        return list.entries().stream().map(entry -> entry.subject().id()).toList();
    }

    private static WorkList.Entry entry(WorkList list, String id) {
        return list.entries().stream()
                .filter(entry -> entry.subject().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "C5: in one village remain who is stuck, under way, has not begun, was never asked, and whose age nobody knows")
    void who_remains_in_one_village() {
        WorkList list = ask(QUERY.within(UnitId.of("x:a1")));

        assertThat(ids(list)).containsExactly("stuck", "under-way", "not-begun", "never-asked", "ageless");
        assertThat(entry(list, "stuck").step()).hasValue(3);
        assertThat(entry(list, "under-way").step()).hasValue(2);
        assertThat(entry(list, "not-begun").step()).isEmpty();
        assertThat(entry(list, "stuck").state().since()).contains(SAID);
        assertThat(entry(list, "stuck").state().status().reason()).contains(Reason.NO_OWN_SIM);
        assertThat(entry(list, "never-asked").state().status().isKnown()).isFalse();
        assertThat(entry(list, "never-asked").household()).isEqualTo(Optional.of("h"));
        assertThat(entry(list, "ageless").orOutside()).isTrue();
        assertThat(list.entries()).allMatch(WorkList.Entry::inScope);
        assertThat(list.item().steps()).hasSize(3);
    }

    @Test
    void counts_who_is_left_by_unit_and_in_all() {
        WorkList list = ask(QUERY);

        assertThat(list.total().settled())
                .isEqualTo(Map.of("blocked", 3L, "in-progress", 1L, "not-started", 1L, "unknown", 1L));
        assertThat(list.total().open()).isEqualTo(Map.of("blocked", 1L));
        assertThat(list.counts(UnitLevel.COMMUNE))
                .extracting(left -> left.unit().orElseThrow().id() + " " + left.settled() + " " + left.open())
                .containsExactly(
                        "a {blocked=2, in-progress=1, not-started=1, unknown=1} {blocked=1}", "b {blocked=1} {}");
        assertThat(list.counts(UnitLevel.VILLAGE))
                .extracting(left -> left.unit().orElseThrow().id() + " " + left.settled())
                .containsExactly(
                        "x:a1 {blocked=1, in-progress=1, not-started=1, unknown=1}", "x:a2 {}", "x:a3 {blocked=1}");
    }

    @Test
    void tells_where_people_are_stuck_most_first() {
        assertThat(ask(QUERY).stuck())
                .containsExactly(
                        new WorkList.Stuck("otp", 3, Reason.NO_OWN_SIM, 2, 0),
                        new WorkList.Stuck("otp", 3, Reason.FORGOTTEN_PASSCODE, 1, 0),
                        new WorkList.Stuck("card", 1, Reason.CARD_WITHOUT_CHIP, 0, 1));
    }

    @Test
    @DisplayName("U6, U8: after the reform who lives in a village that is not placed is perhaps in either commune")
    void on_the_boundaries_after_the_reform_people_go_with_their_village() {
        WorkList list = ask(QUERY.withBoundaries(SkillIndicatorsTest.REFORM).within(UnitId.of("c")));

        assertThat(ids(list)).containsExactly("stuck", "under-way", "not-begun", "never-asked", "ageless", "stuck-too");
        assertThat(list.entries().stream()
                        .filter(WorkList.Entry::inScope)
                        .map(entry -> entry.subject().id()))
                .containsExactly("stuck-too");
        assertThat(list.total().settled()).isEqualTo(Map.of("blocked", 1L));
        assertThat(list.total().open())
                .isEqualTo(Map.of("blocked", 2L, "in-progress", 1L, "not-started", 1L, "unknown", 1L));
        WorkList all = ask(QUERY.withBoundaries(SkillIndicatorsTest.REFORM));
        assertThat(all.counts(UnitLevel.COMMUNE))
                .extracting(left -> left.unit().orElseThrow().id() + " " + left.settled() + " " + left.open())
                .containsExactly(
                        "b {blocked=1} {}",
                        "c {blocked=1} {blocked=2, in-progress=1, not-started=1, unknown=1}",
                        "d {} {blocked=2, in-progress=1, not-started=1, unknown=1}");
    }

    @Test
    void what_is_only_said_is_left_where_more_is_asked_for() {
        WorkList list = SkillIndicators.of(SkillIndicatorsTest.CHECKLIST)
                .withEvidence(EvidenceLevel.SEEN)
                .workList(facts(), QUERY.within(UnitId.of("x:a3")), "vneid");

        assertThat(ids(list)).containsExactly("stuck-too", "done-too");
    }

    @Test
    @DisplayName("what is certain of the list is what remaining.X counts, and its unknown")
    void agrees_with_the_figure() {
        for (String unit : List.of("a", "b")) {
            Facts complete = facts().with(
                            PeopleKinds.COMPLETE_REGISTERS,
                            List.of(new vn.toso.people.CompleteRegister(
                                    UnitId.of(unit),
                                    vn.toso.people.SubjectKind.RESIDENT,
                                    ResidenceKind.REGISTERED,
                                    SkillIndicatorsTest.ALWAYS)));
            Coverage figure = CoverageCalculator.of(complete)
                    .calculate(
                            SkillIndicators.of(SkillIndicatorsTest.CHECKLIST).remaining("vneid"),
                            QUERY.within(UnitId.of(unit)))
                    .total();
            Map<String, Long> left = ask(QUERY.within(UnitId.of(unit))).total().settled();
            long unknown = left.getOrDefault("unknown", 0L);

            assertThat(figure.unknown()).isEqualTo(unknown);
            assertThat(figure.numerator())
                    .isEqualTo(left.values().stream().mapToLong(Long::longValue).sum() - unknown);
        }
    }

    @Test
    void says_who_lives_nowhere_and_shows_no_id() {
        residences.remove(1);
        WorkList list = ask(QUERY);

        assertThat(list.findings()).extracting(Finding::code).containsExactly(SubjectGroups.NOWHERE);
        assertThat(list.findings().get(0).arguments()).containsEntry("count", "1");
        assertThat(list.toString()).isEqualTo("WorkList[vneid as of 2024-12-31, 6 left]");
        assertThat(list.entries().get(0)).hasToString("Entry[in-progress]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkList.of(facts(), QUERY, SkillIndicatorsTest.CHECKLIST, "nothing"));
    }

    @Test
    void every_item_of_the_checklist_has_a_list() {
        List<String> items = new ArrayList<>();
        SkillIndicators.of(SkillIndicatorsTest.CHECKLIST)
                .forEachWorkList(
                        facts(),
                        QUERY.within(UnitId.of("x:a3")),
                        list -> items.add(
                                list.item().id() + " " + list.entries().size()));

        // Nobody was asked about the services, which are for both grown-ups.
        assertThat(items).containsExactly("vneid 1", "services 2");
    }
}
