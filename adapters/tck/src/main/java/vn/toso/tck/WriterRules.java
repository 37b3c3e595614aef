package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.tck.Rows.FILING;
import static vn.toso.tck.Rows.ROWS;
import static vn.toso.tck.Rows.THINGS;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Filing;
import vn.toso.store.StaleVersionException;
import vn.toso.tck.Rows.Row;
import vn.toso.tck.Rows.Thing;
import vn.toso.time.KnownAt;

/** What {@link vn.toso.store.FactWriter} promises. */
abstract class WriterRules extends StoreRules {
    @Test
    @DisplayName("S1: what fails leaves nothing, and what comes after is as if it had not been tried")
    void s1_a_write_that_fails_leaves_no_trace() {
        Thing kept = Thing.of("kept", "a", 1);
        add(kept);
        IllegalStateException failure = new IllegalStateException("the host's own");

        assertThatThrownBy(() -> store.write(tx -> {
                    tx.add(THINGS, Thing.of("lost", "b", 2), Filing.of("other", "other"));
                    tx.edit(THINGS, "kept", 1, Thing.of("kept", "changed", 3), FILING);
                    tx.add(ROWS, "row", new Row("r", 1), FILING);
                    throw failure;
                }))
                .as("what the work throws reaches the caller")
                .isSameAs(failure);

        assertThat(store.latest()).isEqualTo(KnownAt.of(1));
        assertThat(contents(store.facts(), THINGS)).containsExactly(kept);
        assertThat(contents(store.facts(), ROWS)).isEmpty();
        assertThat(store.versions(THINGS, "lost")).isEmpty();
        assertThat(store.versions(THINGS, "kept")).hasSize(1);
        assertThat(changesSince(KnownAt.of(1))).isEmpty();
        Thing next = Thing.of("next", "c", 4);
        assertThat(add(next)).isEqualTo(KnownAt.of(2));
        assertThat(edit(1, Thing.of("kept", "later", 5))).isEqualTo(KnownAt.of(3));
        assertThat(contents(store.facts(), THINGS)).containsExactly(Thing.of("kept", "later", 5), next);
        assertThat(contents(store.facts(KnownAt.of(2)), THINGS)).containsExactly(kept, next);
    }

    @Test
    @DisplayName("S1: an error leaves nothing either, nor does an exception that is checked")
    void s1_an_error_leaves_no_trace() {
        for (Throwable failure : List.of(new AssertionError("the host's own"), new IOException("the host's own"))) {
            assertThatThrownBy(() -> store.write(tx -> {
                        tx.add(THINGS, Thing.of("lost", "b", 2), FILING);
                        thrown(failure);
                    }))
                    .as("what the work throws reaches the caller")
                    .isSameAs(failure);
            assertThat(store.latest()).isEqualTo(KnownAt.START);
            assertThat(contents(store.facts(), THINGS)).isEmpty();
        }
        assertThat(add(Thing.of("next", "c", 4))).isEqualTo(KnownAt.of(1));
    }

    /** Throws anything, as code of other languages and generated code does. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void thrown(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    @DisplayName("S2: batches are numbered from 1 without gaps; what records nothing is none")
    void s2_a_write_that_records_something_is_the_next_batch() {
        assertThat(store.latest()).isEqualTo(KnownAt.START);
        assertThat(store.write(tx -> {})).isEqualTo(KnownAt.START);
        assertThat(add(Thing.of("a", "a", 1), Thing.of("b", "b", 2))).isEqualTo(KnownAt.of(1));
        assertThat(add(Thing.of("a", "a", 1))).isEqualTo(KnownAt.of(1));
        assertThat(edit(1, Thing.of("a", "a", 1))).isEqualTo(KnownAt.of(1));
        assertThat(add(Thing.of("c", "c", 3))).isEqualTo(KnownAt.of(2));
        assertThat(store.latest()).isEqualTo(KnownAt.of(2));
    }

    @Test
    @DisplayName("S3: what was known at a position stays, whatever is recorded later")
    void s3_what_is_known_at_a_position_never_changes() {
        KnownAt first = add(Thing.of("a", "a", 1));
        KnownAt second = edit(1, Thing.of("a", "changed", 2));
        KnownAt third = withdraw("a", 2);
        KnownAt fourth = add(Thing.of("b", "b", 3));

        assertThat(contents(store.facts(KnownAt.START), THINGS)).isEmpty();
        assertThat(contents(store.facts(first), THINGS)).containsExactly(Thing.of("a", "a", 1));
        assertThat(contents(store.facts(second), THINGS)).containsExactly(Thing.of("a", "changed", 2));
        assertThat(contents(store.facts(third), THINGS)).isEmpty();
        assertThat(contents(store.facts(fourth), THINGS)).containsExactly(Thing.of("b", "b", 3));
        assertThat(store.facts(second).knownAt()).isEqualTo(second);
        assertThatIllegalArgumentException()
                .as("a position that the store has not come to")
                .isThrownBy(() -> store.facts(KnownAt.of(5)));
    }

    @Test
    @DisplayName("S16: a write in a write is a part of it")
    void s16_a_write_inside_a_write_joins_it() {
        KnownAt position = store.write(tx -> {
            tx.add(THINGS, Thing.of("a", "a", 1), FILING);
            assertThat(add(Thing.of("b", "b", 2))).isEqualTo(KnownAt.of(1));
            assertThat(store.latest()).isEqualTo(KnownAt.START);
        });

        assertThat(position).isEqualTo(KnownAt.of(1));
        assertThat(contents(store.facts(), THINGS)).hasSize(2);
    }

    @Test
    @DisplayName("S16: if the inner write fails, all fails, even if the outer work goes on")
    void s16_an_inner_write_that_fails_takes_all_with_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.write(tx -> {
                    tx.add(THINGS, Thing.of("a", "a", 1), FILING);
                    assertThatExceptionOfType(StaleVersionException.class)
                            .isThrownBy(() -> edit(1, Thing.of("nobody", "b", 2)));
                }));
        assertThat(contents(store.facts(), THINGS)).isEmpty();
        assertThat(store.latest()).isEqualTo(KnownAt.START);
    }
}
