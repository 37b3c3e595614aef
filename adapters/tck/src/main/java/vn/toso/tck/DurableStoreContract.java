package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.toso.tck.Rows.FILING;
import static vn.toso.tck.Rows.IMPOSTOR;
import static vn.toso.tck.Rows.ROWS;
import static vn.toso.tck.Rows.THINGS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.store.StaleVersionException;
import vn.toso.store.Store;
import vn.toso.store.StoreException;
import vn.toso.store.Transaction.Added;
import vn.toso.store.Version;
import vn.toso.tck.Rows.Row;
import vn.toso.tck.Rows.Thing;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitType;

/**
 * S17 and S18: what a store that outlives its program does besides. To be extended as {@link StoreContract} is, with a
 * fixture that implements {@link StoreFixture#reopen}, and {@link StoreFixture#openAgain} if a second opening can be
 * tried.
 *
 * <p>Not tested here, for no kit can do it without knowing the store: that a batch is there wholly or not at all when the
 * program dies while it writes (S18). A store's own tests must cut it off there.
 */
public abstract class DurableStoreContract extends StoreRules {
    /** For the test class of a store. */
    protected DurableStoreContract() {}

    private void reopen() {
        Optional<Store> again = opened().reopen(store, Rows.KINDS, register(), clock);
        assertThat(again)
                .as("the fixture's reopen gives the store again; without it this contract says nothing")
                .isPresent();
        store = again.orElseThrow();
    }

    private static List<String> printed(List<Version<?>> versions) {
        return versions.stream()
                .map(version -> String.join(
                        " ",
                        version.kind().name(),
                        version.key(),
                        "v" + version.number(),
                        String.valueOf(version.contentOrNull()),
                        version.filing().source(),
                        version.filing().recordedBy(),
                        version.filing().legalBasis().orElse("-"),
                        version.recorded().toString()))
                .toList();
    }

    /** Four batches with every kind of change, out of the order of keys, by different people. */
    private void write() {
        Filing other = Filing.of("form-9", "clerk-8").withLegalBasis("task");
        add(Thing.of("z", "first", 1), Thing.of("a", "second", 2));
        store.write(tx -> {
            FactKeys keys = FactKeys.of("list-2");
            tx.add(ROWS, keys, new Row("same", 1), other);
            tx.add(ROWS, keys, new Row("same", 1), other);
            tx.edit(THINGS, "z", 1, Thing.of("z", "mended", 3), other);
        });
        clock.set(HandClock.NOON.plusSeconds(90));
        withdraw("a", 1);
        store.write(tx -> tx.edit(THINGS, "a", 2, Thing.of("a", "again", 4), other));
    }

    private List<Object> allAnswers() {
        List<Object> answers = new ArrayList<>();
        answers.add(store.latest());
        for (long position = 0; position <= store.latest().position(); position++) {
            KnownAt at = KnownAt.of(position);
            answers.add(contents(store.facts(at), THINGS));
            answers.add(contents(store.facts(at), ROWS));
            try (Stream<Fact<Thing>> facts = store.facts(at).of(THINGS)) {
                answers.add(facts.map(fact -> fact.key() + " v" + fact.version() + " " + fact.recorded() + " "
                                + fact.filing().source())
                        .toList());
            }
            if (position > 0) {
                answers.add(store.recordedAt(at));
            }
        }
        return answers;
    }

    @Test
    @DisplayName("S17: positions, instants, order, versions and filings are the same after opening again, twice")
    void s17_a_store_says_the_same_after_it_was_opened_again() {
        write();
        List<Object> before = allAnswers();
        List<String> changes = printed(changesSince(KnownAt.START));
        for (int time = 0; time < 2; time++) {
            reopen();
            assertThat(allAnswers()).as("what was known at every position").isEqualTo(before);
            // In a batch, kinds may come in any order (S12).
            for (String kind : List.of(THINGS.name() + " ", ROWS.name() + " ")) {
                assertThat(printed(changesSince(KnownAt.START)))
                        .as("all versions of %s", kind)
                        .filteredOn(line -> line.startsWith(kind))
                        .isEqualTo(changes.stream()
                                .filter(line -> line.startsWith(kind))
                                .toList());
            }
            assertThat(printed(List.copyOf(store.versions(THINGS, "a"))))
                    .as("all versions of one fact")
                    .isEqualTo(changes.stream()
                            .filter(line -> line.startsWith("test.thing a "))
                            .toList());
        }
    }

    @Test
    @DisplayName("S17: the next batch has the next position, a later instant, and comes behind what was there")
    void s17_a_store_goes_on_where_it_stopped() {
        write();
        Instant last = store.recordedAt(store.latest());
        clock.set(HandClock.NOON.minusSeconds(86_400));
        reopen();

        assertThat(add(Thing.of("m", "new", 5))).isEqualTo(KnownAt.of(5));
        assertThat(store.recordedAt(KnownAt.of(5))).isEqualTo(last.plusNanos(1_000));
        assertThat(store.knownAt(last)).isEqualTo(KnownAt.of(4));
        assertThat(contents(store.facts(), THINGS)).extracting(Thing::id).containsExactly("z", "a", "m");
        assertThat(edit(2, Thing.of("z", "later", 6))).isEqualTo(KnownAt.of(6));
        reopen();
        assertThat(contents(store.facts(), THINGS)).extracting(Thing::text).containsExactly("later", "again", "new");
    }

    @Test
    @DisplayName("S17, S5: no later batch gets an instant that was resolved before, also if the clock was set back")
    void s17_what_an_instant_stands_for_outlives_the_program() {
        KnownAt first = add(Thing.of("a", "a", 1));
        Instant asked = HandClock.NOON.plusSeconds(3_600);
        clock.set(asked);
        assertThat(store.knownAt(asked)).isEqualTo(first);
        clock.set(HandClock.NOON.plusSeconds(60));
        reopen();
        KnownAt second = add(Thing.of("b", "b", 2));

        assertThat(store.recordedAt(second)).isAfter(asked);
        clock.set(asked.plusSeconds(1));
        assertThat(store.knownAt(asked)).isEqualTo(first);
    }

    @Test
    @DisplayName("S17: an empty store is empty when it is opened again, and what was resolved on it stays resolved")
    void s17_an_empty_store_stays_empty() {
        assertThat(store.knownAt(HandClock.NOON)).isEqualTo(KnownAt.START);
        reopen();
        assertThat(store.latest()).isEqualTo(KnownAt.START);
        assertThat(changesSince(KnownAt.START)).isEmpty();
        assertThat(contents(store.facts(), THINGS)).isEmpty();

        assertThat(add(Thing.of("a", "a", 1))).isEqualTo(KnownAt.of(1));
        assertThat(store.recordedAt(KnownAt.of(1))).isAfter(HandClock.NOON);
    }

    @Test
    @DisplayName("S17: what was refused stays refused: known keys, stale versions, withdrawn facts, other kinds")
    void s17_what_was_refused_stays_refused() {
        write();
        withdraw("a", 3);
        reopen();
        List<Added> added = new ArrayList<>();
        store.write(tx -> {
            added.add(tx.add(THINGS, Thing.of("z", "first", 1), FILING));
            added.add(tx.add(THINGS, Thing.of("z", "never there", 1), FILING));
            added.add(tx.add(THINGS, Thing.of("a", "second", 2), FILING));
        });

        assertThat(added).containsExactly(Added.REPEATED, Added.DIFFERENT, Added.WITHDRAWN);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> edit(1, Thing.of("z", "late", 9)))
                .satisfies(e -> assertThat(e.last()).isEqualTo(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(tx -> tx.add(IMPOSTOR, "b", new Row("r", 1), FILING)));
        assertThat(store.latest()).isEqualTo(KnownAt.of(5));
    }

    @Test
    @DisplayName("S17, S1: a write that failed is not there when the store is opened again")
    void s17_what_failed_does_not_come_back() {
        add(Thing.of("a", "a", 1));
        assertThatThrownBy(() -> store.write(tx -> {
                    tx.add(THINGS, Thing.of("lost", "b", 2), FILING);
                    tx.edit(THINGS, "a", 1, Thing.of("a", "lost", 3), FILING);
                    throw new IllegalStateException("the host's own");
                }))
                .isInstanceOf(IllegalStateException.class);
        reopen();

        assertThat(store.latest()).isEqualTo(KnownAt.of(1));
        assertThat(contents(store.facts(), THINGS)).containsExactly(Thing.of("a", "a", 1));
        assertThat(store.versions(THINGS, "lost")).isEmpty();
        assertThat(changesSince(KnownAt.of(1))).isEmpty();
        assertThat(add(Thing.of("lost", "now", 4))).isEqualTo(KnownAt.of(2));
    }

    @Test
    @DisplayName("S17, S15: contents come back equal, to the last code point")
    void s17_contents_come_back_equal() {
        add(Rows.ODD.toArray(Thing[]::new));
        reopen();

        assertThat(contents(store.facts(), THINGS)).isEqualTo(Rows.ODD);
    }

    @Test
    @DisplayName("S17, S14: the units of a position are the same after opening again")
    void s17_units_are_known_at_their_positions_again() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        AdminUnit province = new AdminUnit(
                UnitId.of("p"), null, DateRange.since(day), UnitLevel.PROVINCE, UnitType.of("tỉnh"), "Mẫu", null);
        add(Thing.of("a", "a", 1));
        store.write(tx -> tx.add(UnitKinds.UNITS, FactKeys.of("units"), province, FILING));
        reopen();

        assertThat(store.register(KnownAt.of(1)).on(day).roots()).isEmpty();
        assertThat(store.register(KnownAt.of(2)).on(day).roots()).containsExactly(province);
    }

    @Test
    @DisplayName("S18: a second opening is refused, or both see each other's batches and number them as one")
    void s18_two_that_have_it_open_know_of_each_other() {
        add(Thing.of("a", "a", 1));
        Optional<Store> opening;
        try {
            opening = opened().openAgain(store, Rows.KINDS, register(), clock);
        } catch (StoreException e) {
            assertThat(edit(1, Thing.of("a", "still open", 2)))
                    .as("the first goes on when a second opening was refused")
                    .isEqualTo(KnownAt.of(2));
            return;
        }
        assumeThat(opening).as("the fixture's openAgain tries a second opening").isPresent();
        Store second = opening.orElseThrow();

        assertThat(second.latest()).as("what the second finds").isEqualTo(KnownAt.of(1));
        assertThat(second.write(tx -> tx.edit(THINGS, "a", 1, Thing.of("a", "by the second", 2), FILING)))
                .as("the second takes the next position")
                .isEqualTo(KnownAt.of(2));
        assertThatExceptionOfType(StaleVersionException.class)
                .as("the first knows that its version is not the last any more")
                .isThrownBy(() -> edit(1, Thing.of("a", "by the first", 3)));
        clock.set(HandClock.NOON.plusSeconds(60));
        assertThat(second.knownAt(clock.instant())).isEqualTo(KnownAt.of(2));
        assertThat(add(Thing.of("b", "b", 4))).as("and the first the one after").isEqualTo(KnownAt.of(3));
        assertThat(store.recordedAt(KnownAt.of(3)))
                .as("no instant that the second resolved (S5)")
                .isAfter(clock.instant());
        assertThat(contents(second.facts(), THINGS))
                .as("both read the same")
                .isEqualTo(contents(store.facts(), THINGS))
                .containsExactly(Thing.of("a", "by the second", 2), Thing.of("b", "b", 4));
        assertThat(printed(changesSince(second, KnownAt.START)))
                .isEqualTo(printed(changesSince(KnownAt.START)))
                .hasSize(3);
    }
}
