package vn.toso.store;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.finding.Outcome;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/**
 * A store that keeps its facts in memory, in columns, and loses them with the program. For tests, for trying things out,
 * and for programs that read everything from elsewhere.
 *
 * <p>It holds up to 2 GiB of texts and 2<sup>31</sup> versions. Facts are made anew whenever they are read, so what a
 * reader keeps does not keep the store's memory.
 */
public final class InMemoryStore implements Store {
    private final Clock clock;
    private final KnownUnits units;
    private final ReentrantLock writing = new ReentrantLock();

    // What follows is written under the lock.
    private Map<String, KindTable> tables = new LinkedHashMap<>();
    private KindTable.Pools pools = new KindTable.Pools();
    private @Nullable InMemoryTransaction open;
    private long resolved = Long.MIN_VALUE;

    private volatile Published published = Published.nothing();

    private InMemoryStore(UnitRegister register, Clock clock) {
        this.units = new KnownUnits(requireNonNull(register, "register"));
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Returns an empty store.
     *
     * @param register the units of the national lists, to which facts may add
     * @param clock tells when batches are recorded; nothing else depends on it
     */
    public static InMemoryStore on(UnitRegister register, Clock clock) {
        return new InMemoryStore(register, clock);
    }

    @Override
    public KnownAt write(Consumer<? super Transaction> work) {
        writing.lock();
        try {
            InMemoryTransaction outer = open;
            return outer == null ? batch(work) : part(outer, work);
        } finally {
            writing.unlock();
        }
    }

    private KnownAt batch(Consumer<? super InMemoryTransaction> work) {
        Published before = published;
        InMemoryTransaction transaction = new InMemoryTransaction(tables, pools, Math.toIntExact(before.latest() + 1));
        boolean done = false;
        open = transaction;
        try {
            work.accept(transaction);
            if (transaction.isBroken()) {
                throw new IllegalStateException("a write inside this one failed, so all of it did");
            }
            if (transaction.hasRecorded()) {
                publish(before);
            }
            done = true;
            return latest();
        } finally {
            open = null;
            transaction.end();
            if (!done) {
                transaction.rollBack();
            }
            // S13: a kind that was only asked for is not known by that.
            tables.values().removeIf(table -> table.rows() == 0);
        }
    }

    private KnownAt part(InMemoryTransaction outer, Consumer<? super Transaction> work) {
        boolean done = false;
        try {
            work.accept(outer);
            done = true;
            return KnownAt.of(published.latest() + (outer.hasRecorded() ? 1 : 0));
        } finally {
            if (!done) {
                outer.breakUp();
            }
        }
    }

    /**
     * Records versions as they were recorded before, with their keys and numbers: as one batch, with the next position. For
     * stores that keep their facts elsewhere and read them back, and for copies. Unlike a write it takes versions that an
     * erasure left without content, and asks nobody who was erased.
     *
     * @param work hands over the versions, those of one kind in their order
     * @return the position
     * @throws IllegalArgumentException from what the versions are handed to, if a number does not follow the last version
     *     under its key, the key is not the one that the content brings, or another kind has the name of this one
     * @throws IllegalStateException within a write
     */
    public KnownAt restore(Consumer<Consumer<Version<?>>> work) {
        writing.lock();
        try {
            requireNoWrite();
            return batch(transaction -> work.accept(transaction::restore));
        } finally {
            writing.unlock();
        }
    }

    private void requireNoWrite() {
        if (open != null) {
            throw new IllegalStateException("this is no part of a write, but one is under way");
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>Everything is copied into new columns, so that nothing of what was erased is left in those of the store; it needs the
     * memory of both meanwhile. Facts that somebody holds from before keep the old ones.
     */
    @Override
    public KnownAt erase(Erasure erasure) {
        writing.lock();
        try {
            requireNoWrite();
            ErasedHistory history = ErasedHistory.of(this, erasure);
            if (!history.isDone()) {
                replace(history);
            }
            return latest();
        } finally {
            writing.unlock();
        }
    }

    private void replace(ErasedHistory history) {
        Published before = published;
        KindTable.Pools freshPools = new KindTable.Pools();
        Map<String, KindTable> fresh = new LinkedHashMap<>();
        tables.forEach((name, table) -> fresh.put(name, new KindTable(table.kind(), freshPools)));
        Map<Integer, InMemoryTransaction> writing = new HashMap<>(1);
        try (Stream<Version<?>> all = history.changes()) {
            all.forEachOrdered(version -> {
                int batch = Math.toIntExact(version.recorded().position());
                if (!writing.containsKey(batch)) {
                    writing.clear();
                    writing.put(batch, new InMemoryTransaction(fresh, freshPools, batch));
                }
                Objects.requireNonNull(writing.get(batch)).restore(version);
            });
        }
        tables = fresh;
        pools = freshPools;
        publish(before);
    }

    /** S4: the instant is past every other one that was given or asked for. */
    private void publish(Published before) {
        long last = Math.max(before.lastInstant(), resolved);
        long instant = last == Long.MIN_VALUE ? now() : Math.max(now(), last + 1);
        Map<String, TableView> views = new LinkedHashMap<>();
        tables.forEach((name, table) -> views.put(name, table.view()));
        published = before.and(instant, views, pools.ids());
    }

    private long now() {
        return micros(clock.instant());
    }

    /** Instants beyond what microseconds can count are the first or the last. */
    private static long micros(Instant instant) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        } catch (ArithmeticException e) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    @Override
    public KnownAt latest() {
        return KnownAt.of(published.latest());
    }

    @Override
    public KnownAt knownAt(Instant instant) {
        writing.lock();
        try {
            long asked = micros(instant);
            if (asked > Math.max(now(), published.lastInstant())) {
                throw new IllegalArgumentException("what will be known at " + instant + " is not known yet");
            }
            resolved = Math.max(resolved, asked);
            return published.at(asked);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Instant recordedAt(KnownAt knownAt) {
        Published now = published;
        now.require(knownAt);
        if (knownAt.equals(KnownAt.START)) {
            throw new IllegalArgumentException("nothing was recorded at the start");
        }
        return Instant.EPOCH.plus(now.instant(knownAt), ChronoUnit.MICROS);
    }

    @Override
    public Facts facts() {
        Published now = published;
        return new KnownFacts(now, KnownAt.of(now.latest()), units);
    }

    @Override
    public Facts facts(KnownAt knownAt) {
        Published now = published;
        now.require(knownAt);
        return new KnownFacts(now, knownAt, units);
    }

    @Override
    public Outcome<UnitRegister> units(KnownAt knownAt) {
        Published now = published;
        now.require(knownAt);
        return units.at(now, knownAt);
    }

    @Override
    public <T> List<Version<T>> versions(FactKind<T> kind, String key) {
        Published now = published;
        TableView view = now.tables().get(kind.name());
        int id = now.id(key);
        return view == null || id == HashTable.NONE ? List.of() : view.versions(kind, id);
    }

    @Override
    public Stream<Version<?>> changesSince(KnownAt position) {
        Published now = published;
        now.require(position);
        return LongStream.rangeClosed(position.position() + 1, now.latest())
                .mapToObj(KnownAt::of)
                .flatMap(batch -> now.tables().values().stream().flatMap(view -> view.batch(batch)));
    }

    /** Returns how far it has come. */
    @Override
    public String toString() {
        return "InMemoryStore[" + latest() + "]";
    }
}
