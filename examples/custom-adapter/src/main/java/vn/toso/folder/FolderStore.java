package vn.toso.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.finding.Outcome;
import vn.toso.json.FactLines;
import vn.toso.store.ErasedHistory;
import vn.toso.store.Erasure;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.store.StoreException;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/**
 * A store that keeps its facts in a folder: a file of lines (NDJSON) for each kind, {@code facts.team.area.ndjson}, and
 * {@code batches.ndjson}, which says which batches there are. Facts are read into memory when it is opened, and answered
 * from there; a batch is on the disk when {@link #write} returns. One program at a time has the folder open.
 *
 * <p>Whenever the program ends, and however, each batch is there wholly or not at all (S18). A file that was changed by
 * something else is noticed when the store is opened, and refused.
 */
public final class FolderStore implements Store, AutoCloseable {
    private static final int MAX_LINE = 1 << 26;

    private final Path folder;
    private final FolderLock lock;
    private final BatchClock clock;
    private final UnitRegister register;
    private final FactLines format;
    private final LineMaker lines;
    private final ReentrantLock writing = new ReentrantLock();

    // What follows is written under the lock.
    private @Nullable Recording open;
    private long asked;
    private KindFiles files;
    private BatchLog log;

    /** What is read; another one after an erasure. */
    private volatile InMemoryStore facts;

    private volatile boolean usable = true;

    private FolderStore(Path folder, FolderLock lock, Kinds kinds, UnitRegister register, Clock host)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.clock = new BatchClock(host);
        this.register = register;
        this.facts = InMemoryStore.on(register, clock);
        this.format = FactLines.of(kinds).withErased().ofAtMost(MAX_LINE);
        this.lines = new LineMaker(format);
        Rewriting.settle(folder);
        if (!Files.exists(folder.resolve(BatchLog.NAME)) && !FolderOpening.isNew(folder)) {
            throw FolderFindings.damaged(folder, BatchLog.NAME, 0);
        }
        BatchLog.Read read = BatchLog.read(folder);
        this.asked = read.asked();
        try (Replay replay = new Replay(folder, kinds, format, read.batches())) {
            for (Batch batch : read.batches()) {
                clock.stop(batch.instant());
                replay.record(batch, facts);
                if (!facts.recordedAt(facts.latest()).equals(batch.instant())) {
                    throw FolderFindings.damaged(folder, BatchLog.NAME, 0);
                }
            }
            replay.requireWhole();
        } finally {
            clock.go();
        }
        this.files = new KindFiles(folder, format, read.batches());
        new Remains(folder, kinds, format, files.valid(), facts.latest().position() + 1).cutOff();
        this.log = BatchLog.open(folder, read);
    }

    /**
     * Makes an empty store.
     *
     * @param folder is made if it is not there; must hold nothing otherwise
     * @param kinds the kinds of facts it is to keep
     * @param register the units of the national lists, to which facts may add
     * @param clock tells when batches are recorded
     * @throws StoreException if the folder holds something, is in use, or cannot be written to
     */
    public static FolderStore create(Path folder, Kinds kinds, UnitRegister register, Clock clock) {
        requireNonNull(kinds, "kinds");
        return FolderOpening.create(folder, lock -> new FolderStore(folder, lock, kinds, register, clock));
    }

    /**
     * Opens the store in a folder.
     *
     * @param kinds the kinds of facts to expect in it, and to keep
     * @param register the units of the national lists, to which facts may add; may be newer than when it was made (S14)
     * @param clock tells when batches are recorded
     * @throws StoreException if there is none, it is in use by another program, it holds facts of a kind that is not
     *     among the kinds, a file of it was changed, or it cannot be read or written to
     */
    public static FolderStore open(Path folder, Kinds kinds, UnitRegister register, Clock clock) {
        requireNonNull(kinds, "kinds");
        return FolderOpening.open(folder, lock -> new FolderStore(folder, lock, kinds, register, clock));
    }

    /** Returns whether there is a store in a folder; whether it can be opened is not looked at. */
    public static boolean isIn(Path folder) {
        return FolderOpening.isIn(folder);
    }

    @Override
    public KnownAt write(Consumer<? super Transaction> work) {
        writing.lock();
        try {
            requireUsable();
            Recording outer = open;
            return outer == null ? batch(work) : part(outer, work);
        } finally {
            writing.unlock();
        }
    }

    private KnownAt batch(Consumer<? super Transaction> work) {
        KnownAt position = KnownAt.of(facts.latest().position() + 1);
        boolean done = false;
        try {
            KnownAt recorded = facts.write(tx -> {
                Recording recording = new Recording(tx, files, lines, folder, position);
                open = recording;
                work.accept(recording);
                recording.requireWhole();
                if (files.hasAppended()) {
                    commit(position);
                }
            });
            done = true;
            return recorded;
        } finally {
            open = null;
            clock.go();
            end(done);
        }
    }

    /** The line in the log is what records the batch: it is written when all else has reached the disk. */
    private void commit(KnownAt position) {
        try {
            List<Batch.Part> parts = files.force();
            Batch batch = new Batch(position.position(), nextInstant(), parts);
            log.append(batch);
            clock.stop(batch.instant());
        } catch (IOException e) {
            throw FolderFindings.because(FolderFindings.UNWRITABLE, folder, e);
        }
    }

    /**
     * Takes away what became no batch. If that fails, or the log has a batch that memory has not, only opening the folder
     * again tells what is in it.
     */
    private void end(boolean done) {
        if (done) {
            files.keep();
            return;
        }
        boolean dropped = false;
        try {
            log.drop();
            if (log.batches() == facts.latest().position()) {
                files.drop();
                dropped = true;
            }
        } catch (IOException e) {
            dropped = false;
        }
        usable &= dropped;
    }

    private KnownAt part(Recording outer, Consumer<? super Transaction> work) {
        boolean done = false;
        try {
            KnownAt recorded = facts.write(tx -> work.accept(outer));
            done = true;
            return recorded;
        } finally {
            if (!done) {
                outer.breakUp();
            }
        }
    }

    /** S4, S5: past every instant that was given or asked for, also before the store was opened. */
    private long nextInstant() {
        long now = micros(clock.instant());
        long last = Math.max(asked, lastInstant());
        return last == Long.MIN_VALUE ? now : Math.max(now, last + 1);
    }

    private long lastInstant() {
        KnownAt latest = facts.latest();
        return latest.equals(KnownAt.START) ? Long.MIN_VALUE : micros(facts.recordedAt(latest));
    }

    /** An instant beyond what microseconds can count is long before all batches: a later one is never asked for. */
    private static long micros(Instant instant) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        } catch (ArithmeticException e) {
            return Long.MIN_VALUE;
        }
    }

    @Override
    public KnownAt knownAt(Instant instant) {
        writing.lock();
        try {
            requireUsable();
            KnownAt position = facts.knownAt(instant);
            long micros = micros(instant);
            if (micros > Math.max(asked, lastInstant())) {
                log.appendAsked(micros, facts.latest());
                asked = micros;
            }
            return position;
        } catch (IOException e) {
            usable = false;
            throw FolderFindings.because(FolderFindings.UNWRITABLE, folder, e);
        } finally {
            writing.unlock();
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>All files are written anew beside the old ones, which takes their room once more, and then take their places. What a
     * disk keeps of a file that was deleted, and what backups hold, is the host's to erase.
     */
    @Override
    public KnownAt erase(Erasure erasure) {
        writing.lock();
        try {
            requireUsable();
            if (open != null) {
                throw new IllegalStateException("this is no part of a write, but one is under way");
            }
            ErasedHistory history = ErasedHistory.of(facts, erasure);
            if (!history.isDone()) {
                replace(history);
            }
            return facts.latest();
        } finally {
            clock.go();
            writing.unlock();
        }
    }

    /** Until the files are there for good the old ones hold; from then on only the new ones, whatever happens. */
    private void replace(ErasedHistory history) {
        InMemoryStore left = InMemoryStore.on(register, clock);
        boolean done = false;
        boolean committed = false;
        try {
            Rewriting rewriting = new Rewriting(folder, format, lines);
            long last = facts.latest().position();
            long instant = nextInstant(); // while the clock still goes
            rewriting.write(
                    history, left, clock, position -> position > last ? instant : micros(recordedAt(position)), asked);
            committed = true;
            Rewriting.commit(folder);
            files.close();
            log.close();
            Rewriting.settle(folder);
            BatchLog.Read read = BatchLog.read(folder);
            files = new KindFiles(folder, format, read.batches());
            log = BatchLog.open(folder, read);
            facts = left;
            done = true;
        } catch (IOException e) {
            throw FolderFindings.because(FolderFindings.UNWRITABLE, folder, e);
        } finally {
            usable &= done || !committed;
        }
    }

    private Instant recordedAt(long position) {
        return facts.recordedAt(KnownAt.of(position));
    }

    @Override
    public KnownAt latest() {
        return facts.latest();
    }

    @Override
    public Instant recordedAt(KnownAt knownAt) {
        return facts.recordedAt(knownAt);
    }

    @Override
    public Stream<Version<?>> changesSince(KnownAt position) {
        return facts.changesSince(position);
    }

    @Override
    public Facts facts(KnownAt knownAt) {
        return facts.facts(knownAt);
    }

    @Override
    public Facts facts() {
        return facts.facts();
    }

    @Override
    public Outcome<UnitRegister> units(KnownAt knownAt) {
        return facts.units(knownAt);
    }

    @Override
    public <T> List<Version<T>> versions(FactKind<T> kind, String key) {
        return facts.versions(kind, key);
    }

    private void requireUsable() {
        if (!usable) {
            throw FolderFindings.because(FolderFindings.CLOSED, folder);
        }
    }

    /**
     * Lets other programs open the folder. What was read stays readable; nothing more can be recorded here.
     *
     * @throws StoreException if the files cannot be closed
     * @throws IllegalStateException within a write
     */
    @Override
    public void close() {
        writing.lock();
        try {
            if (open != null) {
                throw new IllegalStateException("a store is not closed within a write");
            }
            usable = false;
            BatchLog last = log;
            KindFiles written = files;
            try (lock;
                    last;
                    written) {
                return;
            }
        } catch (IOException e) {
            throw FolderFindings.because(FolderFindings.UNREADABLE, folder, e);
        } finally {
            writing.unlock();
        }
    }

    /** Returns how far it has come. */
    @Override
    public String toString() {
        return "FolderStore[" + facts.latest() + "]";
    }
}
