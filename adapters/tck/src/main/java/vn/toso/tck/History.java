package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toso.tck.Rows.FILING;
import static vn.toso.tck.Rows.THINGS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.store.StaleVersionException;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.tck.Rows.Thing;
import vn.toso.time.KnownAt;

/** What a store was told, as a plain list of versions: the reference that shares nothing with any store. */
final class History {
    /** What is done to a key; {@link #STALE} edits a version that is not the last. */
    enum Verb {
        ADD,
        EDIT,
        STALE,
        WITHDRAW
    }

    record Step(Verb verb, String key, int number) {}

    /** @param seconds how far the clock moves before the batch, backwards too */
    record Batch(List<Step> steps, boolean fails, int seconds) {}

    /** A version in the plain list. */
    record Said(
            long position, String key, int number, @Nullable Thing thing) {}

    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private List<Said> said = new ArrayList<>();

    void play(Batch batch, Store store, HandClock clock) {
        clock.set(clock.instant().plusSeconds(batch.seconds()));
        List<Said> tried = new ArrayList<>(said);
        try {
            store.write(tx -> {
                batch.steps().forEach(step -> play(step, tx, tried));
                if (batch.fails()) {
                    throw new Failure();
                }
            });
            said = tried;
        } catch (Failure e) {
            assertThat(batch.fails()).isTrue();
        }
    }

    private long latest() {
        return said.isEmpty() ? 0 : said.get(said.size() - 1).position();
    }

    private void play(Step step, Transaction tx, List<Said> tried) {
        List<Said> before =
                tried.stream().filter(one -> one.key().equals(step.key())).toList();
        int last = before.size();
        long next = latest() + 1;
        Thing thing = Thing.of(step.key(), "text " + step.number(), step.number());
        switch (step.verb()) {
            case ADD -> {
                Transaction.Added expected = last == 0
                        ? Transaction.Added.RECORDED
                        : before.get(last - 1).thing() == null
                                ? Transaction.Added.WITHDRAWN
                                : before.stream().anyMatch(one -> thing.equals(one.thing()))
                                        ? Transaction.Added.REPEATED
                                        : Transaction.Added.DIFFERENT;
                assertThat(tx.add(THINGS, thing, FILING))
                        .as("S6: what became of an added fact")
                        .isEqualTo(expected);
                if (last == 0) {
                    tried.add(new Said(next, step.key(), 1, thing));
                }
            }
            case EDIT, WITHDRAW -> {
                @Nullable Thing to = step.verb() == Verb.EDIT ? thing : null;
                if (last == 0) {
                    refused(() -> newer(tx, step.key(), 0, to));
                    return;
                }
                boolean same = Objects.equals(before.get(last - 1).thing(), to);
                assertThat(newer(tx, step.key(), last, to))
                        .as("S7, S8: the number of the newer version")
                        .isEqualTo(same ? last : last + 1);
                if (!same) {
                    tried.add(new Said(next, step.key(), last + 1, to));
                }
            }
            case STALE -> {
                refused(() -> newer(tx, step.key(), last + 1, thing));
                if (last > 1) {
                    refused(() -> newer(tx, step.key(), last - 1, thing));
                }
            }
        }
    }

    private static int newer(Transaction tx, String key, int basedOn, @Nullable Thing to) {
        return to == null ? tx.withdraw(THINGS, key, basedOn, FILING) : tx.edit(THINGS, key, basedOn, to, FILING);
    }

    private static void refused(Runnable edit) {
        assertThatExceptionOfType(StaleVersionException.class)
                .as("S7: an edit of a version that is not the last")
                .isThrownBy(edit::run);
    }

    /** Holds a store against the list, at every position there is. */
    void check(Store store) {
        assertThat(store.latest().position())
                .as("S2: how many batches there are")
                .isEqualTo(latest());
        assertThat(instants(store))
                .as("S4: the instants of the batches")
                .isSorted()
                .doesNotHaveDuplicates();
        for (long position = 0; position <= latest(); position++) {
            KnownAt at = KnownAt.of(position);
            long since = position;
            try (Stream<Fact<Thing>> facts = store.facts(at).of(THINGS)) {
                assertThat(facts.map(fact ->
                                new Said(fact.recorded().position(), fact.key(), fact.version(), fact.content())))
                        .as("S3, S11: what is known at %s", at)
                        .containsExactlyElementsOf(known(position));
            }
            assertThat(StoreRules.changesSince(store, at).stream().map(History::said))
                    .as("S12: what was recorded after %s", at)
                    .containsExactlyElementsOf(said.stream()
                            .filter(version -> version.position() > since)
                            .toList());
        }
        for (Said one : said) {
            assertThat(store.versions(THINGS, one.key()).stream().map(History::said))
                    .as("S7: all versions of %s", one.key())
                    .containsExactlyElementsOf(said.stream()
                            .filter(version -> version.key().equals(one.key()))
                            .toList());
        }
    }

    List<Instant> instants(Store store) {
        return LongStream.rangeClosed(1, store.latest().position())
                .mapToObj(position -> store.recordedAt(KnownAt.of(position)))
                .toList();
    }

    private static Said said(Version<?> version) {
        return new Said(
                version.recorded().position(), version.key(), version.number(), (Thing) version.contentOrNull());
    }

    private List<Said> known(long position) {
        Map<String, Said> last = new LinkedHashMap<>();
        said.stream()
                .filter(version -> version.position() <= position)
                .forEach(version -> last.put(version.key(), version));
        return last.values().stream().filter(one -> one.thing() != null).toList();
    }
}
