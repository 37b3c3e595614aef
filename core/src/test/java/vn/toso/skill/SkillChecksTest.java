package vn.toso.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.skill.Samples.header;
import static vn.toso.skill.Samples.item;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.people.Household;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.time.DateRange;

class SkillChecksTest {
    private static final Status DONE = new Status.Done();
    private static final ChecklistItem CARD = item("card", null, List.of());
    private static final ChecklistItem VNEID = new ChecklistItem(
            "vneid",
            ItemKind.ACCOUNT,
            "VNeID mức 2",
            "VNeID level 2",
            List.of(
                    new Step("police", "đến công an", "go to the police"),
                    new Step("activate", "kích hoạt", "activate")),
            List.of("card"),
            new Eligibility(14, null, 6, null),
            null,
            SubjectKind.RESIDENT);

    private final List<Resident> residents = new ArrayList<>(List.of(
            Resident.of("person-1", day("1980-05-05")).withDeath(day("2025-06-01")),
            Resident.of("person-2", day("2019-05-05"))));
    private final List<Progress> progress = new ArrayList<>();
    private Facts more = Samples.add(
            Facts.on(sound(List.of())),
            new Checklist(header("1", "2025-01-01.."), List.of(CARD, VNEID), List.of(), List.of()));

    private void says(String resident, String item, String day, Status status) {
        progress.add(Progress.of(Subject.resident(resident), item, day(day), status, EvidenceLevel.SEEN));
    }

    private List<Finding> check() {
        Facts facts = more.with(PeopleKinds.RESIDENTS, residents)
                .with(PeopleKinds.HOUSEHOLDS, List.of(new Household("house-1", DateRange.parse(".."))))
                .with(SkillKinds.PROGRESS, progress);
        List<Finding> findings = SkillChecks.check(facts, day("2025-12-31"));
        assertThat(findings).allSatisfy(finding -> {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                assertThat(finding.message(locale)).doesNotContain("{", "person-", "house-", "1980", "2019");
            }
        });
        return findings;
    }

    @Test
    void sound_progress_gives_no_finding() {
        says("person-1", "card", "2025-01-10", DONE);
        says("person-1", "vneid", "2025-01-10", new Status.InProgress("police"));
        says("person-1", "vneid", "2025-02-10", DONE);
        says("person-1", "vneid", "2025-07-10", new Status.NotApplicable(Reason.DECEASED));
        says("person-2", "card", "2025-05-05", DONE);
        says("person-2", "vneid", "2025-05-05", DONE);
        assertThat(check()).isEmpty();
    }

    @Test
    void a_day_that_has_not_come_and_one_after_the_death() {
        says("person-2", "card", "2026-01-01", DONE);
        says("person-1", "card", "2025-06-02", DONE);
        says("person-1", "card", "2025-06-01", DONE);
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("progress.day.future", "progress.subject.dead");
        assertThat(findings.get(1).location()).isEqualTo(new Location("memory", 2, "day"));
    }

    @Test
    void a_step_that_does_not_exist() {
        says("person-1", "vneid", "2025-02-01", new Status.Blocked("otp", Reason.NO_OWN_SIM));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("progress.step.unknown");
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("no step otp", "police, activate");
    }

    @Test
    void done_without_what_comes_before_it() {
        says("person-1", "vneid", "2025-02-01", DONE);
        says("person-1", "card", "2025-02-02", DONE);
        says("person-1", "vneid", "2025-02-02", DONE);
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("progress.prerequisite.missing");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 1, "item"));
    }

    @Test
    void too_young_is_below_the_age_at_which_it_is_possible() {
        says("person-2", "card", "2025-05-04", DONE);
        says("person-2", "vneid", "2025-05-04", DONE);
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("progress.age.young");
        assertThat(findings.get(0).arguments()).containsEntry("age", "6");
    }

    @Test
    void an_item_nobody_knows_and_one_of_no_version_of_the_day() {
        says("person-1", "vnied", "2025-02-01", DONE);
        says("person-1", "card", "2024-12-31", DONE);
        assertThat(codes(check())).containsExactly("progress.item.unknown", "progress.version.missing");
    }

    @Test
    void a_subject_nobody_knows_and_one_of_another_kind() {
        says("person-9", "card", "2025-02-01", DONE);
        progress.add(Progress.of(Subject.household("house-1"), "card", day("2025-02-01"), DONE, EvidenceLevel.SEEN));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("progress.subject.unknown", "progress.subject.other");
        assertThat(findings.get(1).message(Locale.forLanguageTag("vi"))).contains("không dành cho hộ gia đình");
    }

    @Test
    void what_is_wrong_with_checklists_comes_first_and_the_rest_of_them_stays() {
        more = more.with(
                        SkillKinds.CHECKLIST_ITEMS,
                        List.of(
                                new ChecklistEntry("list", "9", 1, ChecklistEntry.Demand.REQUIRED, CARD),
                                new ChecklistEntry("list", "1", 9, ChecklistEntry.Demand.OPTIONAL, CARD),
                                new ChecklistEntry(
                                        "list",
                                        "1",
                                        5,
                                        ChecklistEntry.Demand.OPTIONAL,
                                        item("x", null, List.of(), "y")),
                                new ChecklistEntry(
                                        "list",
                                        "1",
                                        6,
                                        ChecklistEntry.Demand.OPTIONAL,
                                        item("y", null, List.of(), "x", "z"))))
                .with(
                        SkillKinds.CHECKLISTS,
                        List.of(
                                new ChecklistHeader("list", "1", "hai", "two", DateRange.parse("..")),
                                header("2", "2026-01-01..")))
                .with(SkillKinds.STEP_MAPPINGS, List.of(new StepMapping("list", "1", "vneid", "otp", "passcode")));
        assertThat(codes(check()))
                .containsExactly(
                        "checklist.version.repeated",
                        "checklist.version.unknown",
                        "checklist.item.repeated",
                        "checklist.mapping.unknown",
                        "checklist.prerequisite.cyclic",
                        "checklist.prerequisite.unknown",
                        "checklist.prerequisite.cyclic",
                        "checklist.version.overlapping");
        Checklist kept =
                Checklists.from(more).value().find("list", day("2025-06-01")).orElseThrow();
        assertThat(kept.items()).extracting(ChecklistItem::id).containsExactly("card", "vneid", "x", "y");
        assertThat(kept.required()).containsExactly(CARD, VNEID);
        assertThat(kept.header().english()).isEqualTo("a list");
    }
}
