package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.toso.tck.Rows.FILING;
import static vn.toso.tck.Rows.IMPOSTOR;
import static vn.toso.tck.Rows.ROWS;
import static vn.toso.tck.Rows.THINGS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Filing;
import vn.toso.store.StaleVersionException;
import vn.toso.store.Transaction;
import vn.toso.store.Transaction.Added;
import vn.toso.store.Version;
import vn.toso.tck.Rows.Row;
import vn.toso.tck.Rows.Thing;
import vn.toso.time.KnownAt;

/** What {@link vn.toso.store.Transaction} promises of keys, versions and kinds. */
abstract class TransactionRules extends WriterRules {
    @Test
    @DisplayName("S6: a repeated key keeps the first, and says what is there")
    void s6_a_known_key_keeps_its_first_fact() {
        List<Added> added = new ArrayList<>();
        add(Thing.of("a", "a", 1), Thing.of("b", "b", 1));
        withdraw("b", 1);
        KnownAt position = store.write(tx -> {
            added.add(tx.add(THINGS, Thing.of("a", "a", 1), FILING));
            added.add(tx.add(THINGS, Thing.of("a", "other", 1), FILING));
            added.add(tx.add(THINGS, Thing.of("b", "b", 1), FILING));
            added.add(tx.add(THINGS, Thing.of("c", "c", 1), FILING));
            added.add(tx.add(THINGS, Thing.of("c", "c", 1), FILING));
        });

        assertThat(added)
                .containsExactly(Added.REPEATED, Added.DIFFERENT, Added.WITHDRAWN, Added.RECORDED, Added.REPEATED);
        assertThat(contents(store.facts(position), THINGS))
                .containsExactly(Thing.of("a", "a", 1), Thing.of("c", "c", 1));
    }

    @Test
    @DisplayName("S6, T2: a list read twice is recorded once, and two equal rows of it stay two")
    void s6_a_list_read_twice_is_recorded_once() {
        for (int time = 0; time < 2; time++) {
            FactKeys keys = FactKeys.of("list-1");
            store.write(tx -> {
                tx.add(ROWS, keys, new Row("same", 1), FILING);
                tx.add(ROWS, keys, new Row("same", 1), FILING);
                tx.add(ROWS, keys, new Row("other", 1), FILING);
            });
        }

        assertThat(store.latest()).isEqualTo(KnownAt.of(1));
        assertThat(contents(store.facts(), ROWS))
                .containsExactlyInAnyOrder(new Row("same", 1), new Row("same", 1), new Row("other", 1));
    }

    @Test
    @DisplayName("S6: a key that was corrected is not set back by reading the old list again")
    void s6_reading_an_old_list_again_does_not_undo_an_edit() {
        add(Thing.of("a", "a", 1));
        edit(1, Thing.of("a", "mended", 2));

        List<Added> added = new ArrayList<>();
        store.write(tx -> added.add(tx.add(THINGS, Thing.of("a", "a", 1), FILING)));

        assertThat(added).containsExactly(Added.REPEATED);
        assertThat(contents(store.facts(), THINGS)).containsExactly(Thing.of("a", "mended", 2));
    }

    @Test
    @DisplayName("S6: a key that is none, or not the content's, is refused without a trace of what it was")
    void s6_a_wrong_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(tx -> tx.add(ROWS, "Nguyễn Văn A", new Row("r", 1), FILING)))
                .withMessageNotContaining("Nguy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(tx -> tx.add(THINGS, "b", Thing.of("a", "a", 1), FILING)));
        assertThatIllegalArgumentException().isThrownBy(() -> store.write(tx -> tx.add(ROWS, new Row("r", 1), FILING)));
        assertThat(store.latest()).isEqualTo(KnownAt.START);
    }

    @Test
    @DisplayName("S7: an edit names the version it is based on; another one in between refuses it")
    void s7_an_edit_of_an_older_version_is_refused() {
        add(Thing.of("a", "a", 1));
        edit(1, Thing.of("a", "by one", 2));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> edit(1, Thing.of("a", "by the other", 3)))
                .satisfies(e -> assertThat(e.basedOn()).isEqualTo(1))
                .satisfies(e -> assertThat(e.last()).isEqualTo(2));
        assertThatExceptionOfType(StaleVersionException.class)
                .as("a withdrawal is refused like an edit")
                .isThrownBy(() -> withdraw("a", 1));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> edit(1, Thing.of("nobody", "a", 1)))
                .satisfies(e -> assertThat(e.last()).isZero());
        assertThat(store.versions(THINGS, "a"))
                .extracting(
                        Version::number,
                        version -> version.content().orElseThrow().text(),
                        Version::recorded)
                .containsExactly(tuple(1, "a", KnownAt.of(1)), tuple(2, "by one", KnownAt.of(2)));
    }

    @Test
    @DisplayName("S7: the version's filing is its own")
    void s7_each_version_keeps_who_recorded_it() {
        add(Thing.of("a", "a", 1));
        Filing other = Filing.of("form-9", "clerk-8").withLegalBasis("task");
        store.write(tx -> tx.edit(THINGS, "a", 1, Thing.of("a", "b", 1), other));

        assertThat(store.versions(THINGS, "a")).extracting(Version::filing).containsExactly(FILING, other);
    }

    @Test
    @DisplayName("S8: a withdrawal is a version without content; an edit brings the fact back")
    void s8_what_was_withdrawn_can_be_brought_back_by_an_edit() {
        add(Thing.of("a", "a", 1), Thing.of("b", "b", 2));
        withdraw("a", 1);
        assertThat(withdraw("a", 2)).isEqualTo(KnownAt.of(2));
        assertThat(contents(store.facts(), THINGS)).containsExactly(Thing.of("b", "b", 2));
        edit(2, Thing.of("a", "again", 3));

        assertThat(store.versions(THINGS, "a"))
                .extracting(version -> version.content().map(Thing::text).orElse("-"))
                .containsExactly("a", "-", "again");
        assertThat(contents(store.facts(), THINGS)).containsExactly(Thing.of("a", "again", 3), Thing.of("b", "b", 2));
    }

    @Test
    @DisplayName("S10: the work finds what it recorded")
    void s10_a_transaction_reads_its_own_writes() {
        add(Thing.of("a", "a", 1));
        store.write(tx -> {
            tx.add(THINGS, Thing.of("b", "b", 2), FILING);
            assertThat(tx.find(THINGS, "b").orElseThrow().content()).isEqualTo(Thing.of("b", "b", 2));
            assertThat(tx.edit(THINGS, "b", 1, Thing.of("b", "mended", 2), FILING))
                    .isEqualTo(2);
            assertThat(tx.find(THINGS, "b").orElseThrow().version()).isEqualTo(2);
            assertThat(tx.withdraw(THINGS, "a", 1, FILING)).isEqualTo(2);
            assertThat(tx.find(THINGS, "a")).isEmpty();
            assertThat(tx.find(THINGS, "nobody")).isEmpty();
        });
        assertThat(contents(store.facts(), THINGS)).containsExactly(Thing.of("b", "mended", 2));
    }

    @Test
    @DisplayName("S10: a transaction ends with its work, whether that is done or fails")
    void s10_a_transaction_is_of_no_use_after_its_work() {
        add(Thing.of("a", "a", 1));
        List<Transaction> kept = new ArrayList<>();
        store.write(kept::add);
        assertThatIllegalStateException()
                .isThrownBy(() -> store.write(tx -> {
                    kept.add(tx);
                    throw new IllegalStateException("the host's own");
                }));

        for (Transaction tx : kept) {
            assertThatIllegalStateException().isThrownBy(() -> tx.add(THINGS, Thing.of("b", "b", 1), FILING));
            assertThatIllegalStateException().isThrownBy(() -> tx.edit(THINGS, "a", 1, Thing.of("a", "b", 1), FILING));
            assertThatIllegalStateException().isThrownBy(() -> tx.withdraw(THINGS, "a", 1, FILING));
            assertThatIllegalStateException().isThrownBy(() -> tx.find(THINGS, "a"));
        }
        assertThat(contents(store.facts(), THINGS)).containsExactly(Thing.of("a", "a", 1));
    }

    @Test
    @DisplayName("S6: one key in two kinds is two facts")
    void s6_a_key_is_told_apart_among_those_of_its_kind() {
        store.write(tx -> {
            tx.add(THINGS, Thing.of("same", "a", 1), FILING);
            assertThat(tx.add(ROWS, "same", new Row("r", 2), FILING)).isEqualTo(Added.RECORDED);
            tx.withdraw(THINGS, "same", 1, FILING);
        });

        assertThat(contents(store.facts(), THINGS)).isEmpty();
        assertThat(contents(store.facts(), ROWS)).containsExactly(new Row("r", 2));
        assertThat(store.versions(ROWS, "same")).hasSize(1);
    }

    @Test
    @DisplayName("S13: one kind by each name")
    void s13_another_kind_of_the_same_name_is_refused() {
        add(Thing.of("a", "a", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(tx -> tx.add(IMPOSTOR, "b", new Row("r", 1), FILING)));
        assertThatIllegalArgumentException().isThrownBy(() -> contents(store.facts(), IMPOSTOR));
        assertThatIllegalArgumentException().isThrownBy(() -> store.versions(IMPOSTOR, "a"));
        assertThat(store.latest()).isEqualTo(KnownAt.of(1));
    }

    @Test
    @DisplayName("S13: a kind that was only asked for is not known by that")
    void s13_a_kind_is_known_once_something_of_it_is_recorded() {
        try {
            store.write(tx -> assertThat(tx.find(IMPOSTOR, "a")).isEmpty());
        } catch (IllegalArgumentException e) {
            // A store may know from its kinds that this one is none of them.
            assertThat(store.latest()).isEqualTo(KnownAt.START);
        }

        assertThat(add(Thing.of("a", "a", 1))).isEqualTo(KnownAt.of(1));
    }
}
