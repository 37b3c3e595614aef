package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.store.Rows.FILING;
import static vn.toso.store.Rows.ROWS;
import static vn.toso.store.Rows.THINGS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKeys;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.store.Rows.Row;
import vn.toso.store.Rows.Thing;
import vn.toso.store.Transaction.Added;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

/** What every store does, rule by rule. */
abstract class StoreContract {
    final HandClock clock = new HandClock();
    private Store store;

    /** Returns an empty store. */
    abstract Store open(UnitRegister register, Clock clock);

    @BeforeEach
    void openStore() {
        store = open(UnitRegister.of(List.of(), List.of()).value(), clock);
    }

    static <T> List<T> contents(Facts facts, FactKind<T> kind) {
        try (Stream<Fact<T>> stream = facts.of(kind)) {
            return stream.map(Fact::content).toList();
        }
    }

    private List<Version<?>> changesSince(KnownAt position) {
        try (Stream<Version<?>> changes = store.changesSince(position)) {
            return changes.toList();
        }
    }

    private KnownAt add(Thing... things) {
        return store.write(tx -> {
            for (Thing thing : things) {
                tx.add(THINGS, thing, FILING);
            }
        });
    }

    private KnownAt edit(int basedOn, Thing thing) {
        return store.write(tx -> tx.edit(THINGS, thing.id(), basedOn, thing, FILING));
    }

    private KnownAt withdraw(String key, int basedOn) {
        return store.write(tx -> tx.withdraw(THINGS, key, basedOn, FILING));
    }

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
                .isThrownBy(() -> store.facts(KnownAt.of(5)))
                .withMessage("the store has come to #4, and not yet to #5");
    }

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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.knownAt(later))
                .withMessageContaining("not known yet");
    }

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
                .containsExactly(new Row("same", 1), new Row("same", 1), new Row("other", 1));
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
    @DisplayName("S7: an edit names the version it is based on; another one in between refuses it")
    void s7_an_edit_of_an_older_version_is_refused() {
        add(Thing.of("a", "a", 1));
        edit(1, Thing.of("a", "by one", 2));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> edit(1, Thing.of("a", "by the other", 3)))
                .satisfies(e -> assertThat(e.basedOn()).isEqualTo(1))
                .satisfies(e -> assertThat(e.last()).isEqualTo(2))
                .withMessage("the edit of a fact of test.thing is based on version 1, but the last is 2");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> edit(1, Thing.of("nobody", "a", 1)))
                .satisfies(e -> assertThat(e.last()).isZero());
        assertThat(store.versions(THINGS, "a"))
                .extracting(
                        Version::number,
                        version -> version.content().orElseThrow().text(),
                        Version::recorded)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "a", KnownAt.of(1)),
                        org.assertj.core.groups.Tuple.tuple(2, "by one", KnownAt.of(2)));
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
    @DisplayName("S9: facts once given stay as they are")
    void s9_facts_once_given_never_change() {
        add(Thing.of("a", "a", 1));
        Facts before = store.facts();
        try (Stream<Fact<Thing>> half = before.of(THINGS)) {
            var read = half.iterator();
            edit(1, Thing.of("a", "changed", 2));
            add(Thing.of("b", "b", 3));
            assertThat(read.next().content()).isEqualTo(Thing.of("a", "a", 1));
            assertThat(read.hasNext()).isFalse();
        }
        assertThat(contents(before, THINGS)).containsExactly(Thing.of("a", "a", 1));
        assertThat(before.knownAt()).isEqualTo(KnownAt.of(1));
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
    @DisplayName("S10: a transaction ends with its work")
    void s10_a_transaction_is_of_no_use_after_its_work() {
        List<Transaction> kept = new ArrayList<>();
        store.write(kept::add);

        assertThatIllegalStateException().isThrownBy(() -> kept.get(0).add(THINGS, Thing.of("a", "a", 1), FILING));
    }

    @Test
    @DisplayName("S11: facts come in the order in which their keys were first recorded")
    void s11_facts_come_in_the_order_of_their_first_versions() {
        add(Thing.of("z", "1", 1), Thing.of("a", "2", 2));
        add(Thing.of("m", "3", 3));
        edit(1, Thing.of("z", "4", 4));

        assertThat(contents(store.facts(), THINGS)).extracting(Thing::id).containsExactly("z", "a", "m");
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
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("b", 2, null),
                        org.assertj.core.groups.Tuple.tuple("a", 2, Thing.of("a", "mended", 3)));
        assertThat(changesSince(store.latest())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> store.changesSince(KnownAt.of(9)));
    }

    @Test
    @DisplayName("S13: one kind by each name")
    void s13_another_kind_of_the_same_name_is_refused() {
        FactKind<Row> other = FactKind.<Row>named("test.thing")
                .text("text", Row::text)
                .number("number", Row::number)
                .madeBy(v -> new Row(v.text("text"), v.number("number")));
        add(Thing.of("a", "a", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(tx -> tx.add(other, "b", new Row("r", 1), FILING)))
                .withMessageContaining("test.thing");
        assertThatIllegalArgumentException().isThrownBy(() -> contents(store.facts(), other));
        assertThatIllegalArgumentException().isThrownBy(() -> store.versions(other, "a"));
        assertThat(store.latest()).isEqualTo(KnownAt.of(1));
    }

    @Test
    @DisplayName("S13: a kind that was only asked for is not known by that")
    void s13_a_kind_is_known_once_something_of_it_is_recorded() {
        FactKind<Row> other = FactKind.<Row>named("test.thing")
                .text("text", Row::text)
                .number("number", Row::number)
                .madeBy(v -> new Row(v.text("text"), v.number("number")));
        store.write(tx -> assertThat(tx.find(other, "a")).isEmpty());

        assertThat(add(Thing.of("a", "a", 1))).isEqualTo(KnownAt.of(1));
    }

    @Test
    @DisplayName("S5: instants however far are the start, or have not come")
    void s5_far_instants() {
        add(Thing.of("a", "a", 1));

        assertThat(store.knownAt(Instant.MIN)).isEqualTo(KnownAt.START);
        assertThatIllegalArgumentException().isThrownBy(() -> store.knownAt(Instant.MAX));
    }

    @Test
    @DisplayName("S15: a text with half of a character is refused, for it could not come back equal")
    void s15_half_of_a_character_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(Thing.of("a", "x\uD800y", 1)))
                .withMessageNotContaining("\uD800");
        assertThat(store.latest()).isEqualTo(KnownAt.START);
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
    @DisplayName("S15: contents come back equal, to the last code point")
    void s15_what_is_found_is_equal_to_what_was_recorded() {
        String odd = "e\u0301 é Đ ĐÐ 'quoted' \"x\"\t\n\u00a0🏡 ​" + "x".repeat(70_000);
        Thing full = new Thing(
                "id:1@2-._",
                odd,
                "",
                "word",
                UnitId.of("mau:06877-01"),
                UnitId.of("word"),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(1, 1, 1),
                DateRange.of(LocalDate.MIN, LocalDate.MAX),
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                List.of("", odd, "third"));
        Thing bare = Thing.of("AAAAAAAAAAAAAAAAAAAAAA", "", 0);
        add(full, bare, Thing.of("AAAAAAAAAAAAAAAAAAAAAB", "not canonical", -1));

        assertThat(contents(store.facts(), THINGS))
                .containsExactly(full, bare, Thing.of("AAAAAAAAAAAAAAAAAAAAAB", "not canonical", -1));
        assertThat(store.facts().of(THINGS).map(Fact::key))
                .containsExactly("id:1@2-._", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAB");
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

    @Test
    void nothing_of_a_content_reaches_a_text_form() {
        add(Thing.of("secret-id", "secret text", 1));

        assertThat(store.toString() + store.facts() + store.versions(THINGS, "secret-id") + changesSince(KnownAt.START))
                .doesNotContain("secret");
    }
}
