package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.toso.tck.Rows.FILING;
import static vn.toso.tck.Rows.ROWS;
import static vn.toso.tck.Rows.THINGS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.tck.Rows.Row;
import vn.toso.tck.Rows.Thing;
import vn.toso.time.KnownAt;

/**
 * What every store does, rule by rule: S1 to S13, S15, S16 and S19. The units (S14) are in {@link StoreUnitsContract},
 * threads in {@link StoreThreadsContract}, views (S20 to S23) in {@link StoreScopesContract},
 * erasures (S24 to S27) in {@link StoreErasureContract}, and what a store that outlives its program must do besides (S17, S18) in
 * {@link DurableStoreContract}.
 *
 * <pre>{@code
 * class MyStoreTest extends StoreContract {
 *     @Override
 *     protected StoreFixture fixture() {
 *         return new MyFixture();
 *     }
 * }
 * }</pre>
 */
public abstract class StoreContract extends ReaderRules {
    /** For the test class of a store. */
    protected StoreContract() {}

    @Test
    @DisplayName("S4: instants strictly increase by a microsecond or more, also when the clock stands or goes back")
    void s4_instants_strictly_increase() {
        KnownAt first = add(Thing.of("a", "a", 1));
        KnownAt second = add(Thing.of("b", "b", 2));
        clock.set(HandClock.NOON.minusSeconds(3600));
        KnownAt third = add(Thing.of("c", "c", 3));
        clock.set(HandClock.NOON.plusNanos(1_234_567));
        KnownAt fourth = add(Thing.of("d", "d", 4));

        assertThat(store.recordedAt(first)).isEqualTo(HandClock.NOON);
        assertThat(store.recordedAt(second)).isEqualTo(HandClock.NOON.plusNanos(1_000));
        assertThat(store.recordedAt(third)).isEqualTo(HandClock.NOON.plusNanos(2_000));
        assertThat(store.recordedAt(fourth)).isEqualTo(HandClock.NOON.plusNanos(1_234_000));
        assertThatIllegalArgumentException().isThrownBy(() -> store.recordedAt(KnownAt.START));
        assertThatIllegalArgumentException().isThrownBy(() -> store.recordedAt(KnownAt.of(5)));
    }

    @Test
    @DisplayName("S5: an instant stands for the last batch recorded by then, for good")
    void s5_what_an_instant_stands_for_never_changes() {
        Instant before = HandClock.NOON.minusSeconds(1);
        assertThat(store.knownAt(before)).isEqualTo(KnownAt.START);
        KnownAt first = add(Thing.of("a", "a", 1));
        clock.set(HandClock.NOON.plusSeconds(60));
        Instant between = HandClock.NOON.plusSeconds(60);
        assertThat(store.knownAt(between)).isEqualTo(first);
        KnownAt second = add(Thing.of("b", "b", 2));

        assertThat(store.knownAt(between)).isEqualTo(first);
        assertThat(store.recordedAt(second)).isAfter(between);
        assertThat(store.knownAt(store.recordedAt(second))).isEqualTo(second);
        assertThat(store.knownAt(store.recordedAt(first))).isEqualTo(first);
        assertThat(store.knownAt(before)).isEqualTo(KnownAt.START);
        assertThat(store.knownAt(Instant.EPOCH)).isEqualTo(KnownAt.START);
        Instant later = between.plus(Duration.ofDays(1));
        assertThatIllegalArgumentException().as("an instant that has not come").isThrownBy(() -> store.knownAt(later));
    }

    @Test
    @DisplayName("S5: instants however far are the start, or have not come")
    void s5_far_instants() {
        add(Thing.of("a", "a", 1));

        assertThat(store.knownAt(Instant.MIN)).isEqualTo(KnownAt.START);
        assertThatIllegalArgumentException().isThrownBy(() -> store.knownAt(Instant.MAX));
    }

    @Test
    @DisplayName("S12: changes since a position, batch by batch, in the order written")
    void s12_changes_are_given_batch_by_batch() {
        KnownAt first = add(Thing.of("a", "a", 1), Thing.of("b", "b", 2));
        store.write(tx -> {
            tx.add(ROWS, "r", new Row("r", 1), FILING);
            tx.withdraw(THINGS, "b", 1, FILING);
        });
        edit(1, Thing.of("a", "mended", 3));

        assertThat(changesSince(KnownAt.START)).hasSize(5);
        List<Version<?>> since = changesSince(first);
        assertThat(since).extracting(version -> version.recorded().position()).containsExactly(2L, 2L, 3L);
        assertThat(since)
                .filteredOn(version -> version.kind().equals(THINGS))
                .extracting(Version::key, Version::number, Version::contentOrNull)
                .containsExactly(tuple("b", 2, null), tuple("a", 2, Thing.of("a", "mended", 3)));
        assertThat(changesSince(store.latest())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> store.changesSince(KnownAt.of(9)));
    }

    @Test
    @DisplayName("S5: an instant that was resolved while there was nothing still stands for nothing")
    void s5_an_instant_of_an_empty_store_stays_the_start() {
        assertThat(store.knownAt(HandClock.NOON)).isEqualTo(KnownAt.START);
        KnownAt first = add(Thing.of("a", "a", 1));

        assertThat(store.recordedAt(first)).isEqualTo(HandClock.NOON.plusNanos(1_000));
        assertThat(store.knownAt(HandClock.NOON)).isEqualTo(KnownAt.START);
    }

    @Test
    @DisplayName("S19: neither keys nor contents stand in what a store, its facts and its versions are printed as")
    void s19_nothing_of_a_content_reaches_a_text_form() {
        add(Thing.of("secret-id", "secret text", 1));

        assertThat(store.toString() + store.facts() + store.versions(THINGS, "secret-id") + changesSince(KnownAt.START))
                .doesNotContain("secret");
    }

    @Test
    @DisplayName("S19: neither keys nor contents stand in the messages of what is refused")
    void s19_nothing_of_a_content_reaches_a_message() {
        Thing secret = Thing.of("secret-id", "secret text", 1);
        add(secret);

        List<Consumer<Transaction>> refused = List.of(
                tx -> tx.edit(THINGS, "secret-id", 7, Thing.of("secret-id", "secret, too", 1), FILING),
                tx -> tx.withdraw(THINGS, "secret-other", 1, FILING),
                tx -> tx.add(THINGS, "secret-other", secret, FILING),
                tx -> tx.add(ROWS, "a secret with blanks", new Row("secret", 1), FILING),
                tx -> tx.add(ROWS, "r", new Row("secret\uD800", 1), FILING));
        for (Consumer<Transaction> work : refused) {
            // That it is refused at all is another rule's matter.
            Throwable refusal = catchThrowable(() -> store.write(work));
            assertThat(String.valueOf(refusal)).doesNotContain("secret");
        }
    }
}
