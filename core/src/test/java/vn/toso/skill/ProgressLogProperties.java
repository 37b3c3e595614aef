package vn.toso.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.toso.fact.Fact;
import vn.toso.people.Subject;

class ProgressLogProperties {
    private static final List<String> ITEMS = List.of("a", "b");
    private static final List<Status> STATUSES = List.of(
            new Status.Unknown(),
            new Status.NotStarted(),
            new Status.InProgress("s1"),
            new Status.InProgress("s2"),
            new Status.Blocked("s1", Reason.NO_SMARTPHONE),
            new Status.Done(),
            new Status.Lapsed(),
            new Status.Declined(null),
            new Status.NotApplicable(Reason.MOVED_AWAY));
    private static final Checklists FOR_EVER =
            Samples.only(Samples.item("a", null, List.of("s1", "s2")), Samples.item("b", null, List.of("s1", "s2")));

    /** Batches hold several facts, so that days, evidence and positions are often alike. */
    @Provide
    Arbitrary<List<Fact<Progress>>> facts() {
        Arbitrary<Progress> progress = Combinators.combine(
                        Arbitraries.of("r-1", "r-1", "r-2"),
                        Arbitraries.of(ITEMS),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(STATUSES),
                        Arbitraries.of(EvidenceLevel.values()))
                .as((resident, item, day, status, evidence) ->
                        Progress.of(Subject.resident(resident), item, Samples.START.plusDays(day), status, evidence));
        return Combinators.combine(
                        progress,
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 2))
                .as(Samples::fact)
                .list()
                .ofMaxSize(40);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void replay_gives_the_state_that_the_rule_gives(@ForAll("facts") List<Fact<Progress>> facts) {
        ProgressLog log = Samples.log(facts);
        for (int d = -1; d < 11; d++) {
            LocalDate day = Samples.START.plusDays(d);
            for (String item : ITEMS) {
                assertThat(log.on(day, FOR_EVER, "list")
                                .state(Samples.RESIDENT, item)
                                .status())
                        .isEqualTo(Fold.status(facts, item, day));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_facts_does_not_matter(@ForAll("facts") List<Fact<Progress>> facts, @ForAll long seed) {
        List<Fact<Progress>> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        for (int d = 0; d < 10; d++) {
            ProgressOnDay one = Samples.log(facts).on(Samples.START.plusDays(d), FOR_EVER, "list");
            ProgressOnDay other = Samples.log(shuffled).on(Samples.START.plusDays(d), FOR_EVER, "list");
            for (String item : ITEMS) {
                assertThat(other.state(Samples.RESIDENT, item)).isEqualTo(one.state(Samples.RESIDENT, item));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_later_fact_changes_nothing_before_its_day(
            @ForAll("facts") List<Fact<Progress>> facts, @ForAll @IntRange(max = 9) int d) {
        LocalDate day = Samples.START.plusDays(d);
        List<Fact<Progress>> until = facts.stream()
                .filter(fact -> !fact.content().day().isAfter(day))
                .toList();
        for (String item : ITEMS) {
            assertThat(Samples.log(facts).on(day, FOR_EVER, "list").state(Samples.RESIDENT, item))
                    .isEqualTo(Samples.log(until).on(day, FOR_EVER, "list").state(Samples.RESIDENT, item));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_done_is_done_or_lapsed_until_something_else_is_said(
            @ForAll @IntRange(max = 4000) int start,
            @ForAll @IntRange(min = 1, max = 40) int months,
            @ForAll @IntRange(max = 2000) int after) {
        LocalDate done = Samples.START.plusDays(start);
        ChecklistItem item = Samples.item("a", Period.ofMonths(months), List.of());
        ProgressLog log = Samples.log(Samples.progress("a", done, new Status.Done(), EvidenceLevel.SEEN));
        LocalDate asked = done.plusDays(after);
        Status status = log.on(asked, Samples.only(item), "list")
                .state(Samples.RESIDENT, "a")
                .status();
        assertThat(status.hasBeenDone()).isTrue();
        assertThat(status.countsAsDone()).isEqualTo(!asked.isAfter(done.plusMonths(months)));
    }
}
