package vn.toso.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toso.skill.Samples.RESIDENT;
import static vn.toso.skill.Samples.fact;
import static vn.toso.skill.Samples.header;
import static vn.toso.skill.Samples.item;
import static vn.toso.skill.Samples.log;
import static vn.toso.skill.Samples.only;
import static vn.toso.skill.Samples.progress;
import static vn.toso.skill.Samples.seen;
import static vn.toso.skill.Samples.status;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.people.Subject;

class ProgressLogTest {
    private static final Status DONE = new Status.Done();
    private static final Status NOT_STARTED = new Status.NotStarted();
    private static final Status WAITING = new Status.Blocked("police", Reason.WAITING_FOR_POLICE);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Checklists LIST = only(
            item("vneid", null, List.of("card", "police", "activate")),
            item("signature", Period.ofMonths(12), List.of()));

    @Test
    @DisplayName("T1: the state of a day includes the facts of that day, and nothing later")
    void t1_a_story_is_replayed() {
        ProgressLog log = log(
                seen("vneid", "2025-01-10", NOT_STARTED),
                seen("vneid", "2025-02-01", new Status.InProgress("police")),
                seen("vneid", "2025-02-15", WAITING),
                seen("vneid", "2025-04-01", DONE));

        assertThat(status(log, LIST, "vneid", "2025-01-09")).contains(new Status.Unknown());
        assertThat(status(log, LIST, "vneid", "2025-01-10")).contains(NOT_STARTED);
        assertThat(status(log, LIST, "vneid", "2025-02-14")).contains(new Status.InProgress("police"));
        assertThat(status(log, LIST, "vneid", "2025-03-31")).contains(WAITING);
        assertThat(status(log, LIST, "vneid", "2025-04-01")).contains(DONE);
        assertThat(log.size()).isEqualTo(4);
    }

    @Test
    void a_status_may_go_back() {
        ProgressLog log = log(seen("vneid", "2025-01-10", DONE), seen("vneid", "2025-02-01", WAITING));
        assertThat(status(log, LIST, "vneid", "2025-01-31")).contains(DONE);
        assertThat(status(log, LIST, "vneid", "2025-02-01")).contains(WAITING);
    }

    @Test
    void of_one_day_the_stronger_evidence_holds_even_if_it_was_recorded_earlier() {
        ProgressLog log = log(
                progress("vneid", DAY, DONE, EvidenceLevel.CONFIRMED),
                progress("vneid", DAY, NOT_STARTED, EvidenceLevel.SELF_DECLARED));
        assertThat(status(log, LIST, "vneid", "2025-03-01")).contains(DONE);
        assertThat(log.on(DAY, LIST, "list").state(RESIDENT, "vneid").evidence())
                .contains(EvidenceLevel.CONFIRMED);
    }

    @Test
    void of_equal_evidence_the_later_record_holds_and_then_the_later_version() {
        assertThat(status(
                        log(
                                progress("vneid", DAY, DONE, EvidenceLevel.SEEN),
                                progress("vneid", DAY, WAITING, EvidenceLevel.SEEN)),
                        LIST,
                        "vneid",
                        "2025-03-01"))
                .contains(WAITING);
        ProgressLog versions = log(List.of(
                fact(progress("vneid", DAY, DONE, EvidenceLevel.SEEN), 7, 2),
                fact(progress("vneid", DAY, WAITING, EvidenceLevel.SEEN), 7, 1)));
        assertThat(status(versions, LIST, "vneid", "2025-03-01")).contains(DONE);
    }

    @Test
    void what_was_recorded_at_once_is_taken_as_the_less_done() {
        ProgressLog log = log(List.of(
                fact(progress("vneid", DAY, WAITING, EvidenceLevel.SEEN), 7, 1),
                fact(progress("vneid", DAY, DONE, EvidenceLevel.SEEN), 7, 1)));
        assertThat(status(log, LIST, "vneid", "2025-03-01")).contains(WAITING);
    }

    @Test
    void what_was_done_lapses_the_day_after_its_last() {
        ProgressLog log = log(seen("signature", "2024-02-29", DONE), seen("vneid", "2024-02-29", DONE));
        assertThat(status(log, LIST, "signature", "2025-02-28")).contains(DONE);
        assertThat(status(log, LIST, "signature", "2025-03-01")).contains(new Status.Lapsed());
        assertThat(log.on(DAY, LIST, "list").state(RESIDENT, "signature").since())
                .contains(LocalDate.of(2025, 3, 1));
        assertThat(status(log, LIST, "vneid", "2095-03-01")).contains(DONE);
    }

    @Test
    void what_lapsed_is_done_again_from_a_later_fact_on() {
        ProgressLog log = log(seen("signature", "2024-01-31", DONE), seen("signature", "2025-06-01", DONE));
        assertThat(status(log, LIST, "signature", "2025-05-31")).contains(new Status.Lapsed());
        assertThat(status(log, LIST, "signature", "2025-06-01")).contains(DONE);
    }

    @Test
    void nothing_on_record_is_unknown_for_anybody_and_anything_of_the_checklist() {
        ProgressLog log = log(seen("vneid", "2025-01-10", DONE));
        ProgressOnDay then = log.on(DAY, LIST, "list");
        assertThat(then.state(RESIDENT, "signature")).isEqualTo(ItemState.UNRECORDED);
        assertThat(then.state(Subject.household("r-1"), "vneid")).isEqualTo(ItemState.UNRECORDED);
        assertThat(then.hasAll(RESIDENT)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> then.state(RESIDENT, "health-book"));
        assertThatIllegalArgumentException().isThrownBy(() -> log.on(DAY, LIST, "another"));
    }

    @Test
    void whoever_is_done_with_every_required_item_has_the_checklist() {
        ProgressLog log = log(seen("vneid", "2025-01-10", DONE), seen("signature", "2025-02-10", DONE));
        assertThat(log.on(LocalDate.of(2025, 2, 9), LIST, "list").hasAll(RESIDENT))
                .isFalse();
        assertThat(log.on(LocalDate.of(2025, 2, 10), LIST, "list").hasAll(RESIDENT))
                .isTrue();
        assertThat(log.on(LocalDate.of(2026, 2, 11), LIST, "list").hasAll(RESIDENT))
                .isFalse();
    }

    @Test
    void many_facts_of_one_subject_are_put_in_order_too() {
        List<Progress> all = java.util.stream.IntStream.range(0, 400)
                .mapToObj(i -> progress(
                        i % 2 == 0 ? "vneid" : "signature",
                        DAY.plusDays((i * 37) % 200),
                        i % 3 == 0 ? DONE : WAITING,
                        EvidenceLevel.SEEN))
                .toList();
        ProgressLog log = log(all.toArray(new Progress[0]));
        for (String item : List.of("vneid", "signature")) {
            for (int d = 0; d < 200; d++) {
                LocalDate day = DAY.plusDays(d);
                assertThat(status(log, LIST, item, day.toString()))
                        .contains(Fold.status(Samples.recorded(all), item, day));
            }
        }
    }

    // ---- versions of a checklist ------------------------------------------------------------------------------------

    private static Checklist version(String version, String days, List<String> steps, String... mapped) {
        List<StepMapping> mappings = new java.util.ArrayList<>();
        for (int i = 0; i < mapped.length; i += 2) {
            mappings.add(new StepMapping("list", version, "vneid", mapped[i], mapped[i + 1]));
        }
        return new Checklist(header(version, days), List.of(item("vneid", null, steps)), List.of(), mappings);
    }

    @Test
    void steps_of_an_earlier_version_are_mapped_through_all_versions_since() {
        Checklists lists = Checklists.of(List.of(
                version("c", "2026-01-01..", List.of("office", "app")),
                version("a", "..2025-01-01", List.of("card", "police", "install", "otp")),
                version("b", "2025-01-01..2026-01-01", List.of("card", "desk", "install"), "police", "desk")));
        ProgressLog log = log(seen("vneid", "2024-05-01", new Status.Blocked("police", Reason.WAITING_FOR_POLICE)));

        assertThat(status(log, lists, "vneid", "2024-12-31")).contains(WAITING);
        assertThat(status(log, lists, "vneid", "2025-01-01"))
                .contains(new Status.Blocked("desk", Reason.WAITING_FOR_POLICE));
        // No step after it goes on, so the last one is left.
        assertThat(status(log, lists, "vneid", "2026-01-01"))
                .contains(new Status.Blocked("app", Reason.WAITING_FOR_POLICE));
    }

    @Test
    void whoever_was_at_a_step_that_is_no_longer_asked_for_is_at_the_next_one() {
        Checklists lists = Checklists.of(List.of(
                version("a", "..2025-01-01", List.of("card", "police", "otp", "papers")),
                version("b", "2025-01-01..", List.of("card", "papers"))));
        assertThat(status(
                        log(seen("vneid", "2024-05-01", new Status.InProgress("police"))),
                        lists,
                        "vneid",
                        "2025-01-01"))
                .contains(new Status.InProgress("papers"));
        assertThat(status(
                        log(seen("vneid", "2024-05-01", new Status.InProgress("card"))), lists, "vneid", "2025-01-01"))
                .contains(new Status.InProgress("card"));
        assertThat(status(
                        log(seen("vneid", "2024-05-01", new Status.InProgress("nowhere"))),
                        lists,
                        "vneid",
                        "2025-01-01"))
                .contains(new Status.InProgress("nowhere"));
    }
}
