package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import vn.toso.store.Store;
import vn.toso.tck.History.Batch;
import vn.toso.tck.History.Step;
import vn.toso.tck.History.Verb;

/**
 * S1 to S8, S11, S12 and S17: after any history, what is known at every position is what a plain list of versions says.
 * To be extended as {@link StoreContract} is; jqwik runs it.
 *
 * <p>A failure prints the shortest history found that breaks the rule, and the seed; {@code -Dtoso.tck.seed=...} runs that
 * one again.
 */
@AddLifecycleHook(value = Tries.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class StoreHistories {
    /** For the test class of a store. */
    protected StoreHistories() {}

    /** Returns a fixture that nobody has used yet; the kit closes it. */
    protected abstract StoreFixture fixture();

    @Provide
    Arbitrary<List<Batch>> histories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.of("a", "b", "c", "d-with-a-longer-key", "AAAAAAAAAAAAAAAAAAAAAA"),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new);
        Arbitrary<Boolean> fails = Arbitraries.integers().between(0, 4).map(i -> i == 0);
        return Combinators.combine(
                        steps.list().ofMaxSize(8), fails, Arbitraries.integers().between(-2, 2))
                .as(Batch::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    @Label("S1 to S4, S6 to S8, S11, S12: what is known at any position is what a plain list of versions says")
    void s1_to_s12_what_is_known_is_what_a_plain_list_of_versions_says(@ForAll("histories") List<Batch> batches) {
        try (StoreFixture fixture = fixture()) {
            HandClock clock = new HandClock();
            Store store = fixture.create(Rows.KINDS, StoreRules.noUnits(), clock);
            History history = new History();
            batches.forEach(batch -> history.play(batch, store, clock));

            history.check(store);
        }
    }

    @Property(tries = 100)
    @Label("S17: a store that outlives its program says the same after it was opened again, after any history")
    void s17_a_history_goes_on_after_every_reopening(@ForAll("histories") List<Batch> batches) {
        try (StoreFixture fixture = fixture()) {
            HandClock clock = new HandClock();
            Optional<Store> again = reopen(fixture, fixture.create(Rows.KINDS, StoreRules.noUnits(), clock), clock);
            if (again.isEmpty()) {
                // A store that does not outlive its program promises nothing here.
                return;
            }
            Store store = again.get();
            History history = new History();
            for (Batch batch : batches) {
                history.play(batch, store, clock);
                List<Instant> before = history.instants(store);
                store = reopen(fixture, store, clock).orElseThrow();
                assertThat(history.instants(store))
                        .as("the instants of all batches, after opening again")
                        .isEqualTo(before);
            }
            history.check(store);
        }
    }

    private static Optional<Store> reopen(StoreFixture fixture, Store store, HandClock clock) {
        return fixture.reopen(store, Rows.KINDS, StoreRules.noUnits(), clock);
    }
}
