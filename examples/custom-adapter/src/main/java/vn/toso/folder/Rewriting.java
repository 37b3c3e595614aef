package vn.toso.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.json.FactLines;
import vn.toso.store.ErasedHistory;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Version;

/**
 * All files of a folder, written anew (S27). They are made in a folder of their own inside it; when all of them have reached
 * the disk it gets another name, and by that one step they are the store's. Then each takes the place of the old one. A
 * program that ends before that step leaves the old files, and one that ends after it leaves the rest to whoever opens the
 * folder next.
 */
final class Rewriting {
    private static final String BEING_WRITTEN = "rewriting";
    private static final String WRITTEN = "rewritten";

    private final Path files;
    private final FactLines format;
    private final LineMaker lines;

    Rewriting(Path folder, FactLines format, LineMaker lines) {
        this.files = folder.resolve(BEING_WRITTEN);
        this.format = format;
        this.lines = lines;
    }

    /**
     * Writes what is left after an erasure, and records it in memory.
     *
     * @param left an empty store
     * @param instants the instant of each position, in microseconds
     */
    void write(ErasedHistory history, InMemoryStore left, BatchClock clock, LongUnaryOperator instants, long asked)
            throws IOException {
        remove(files);
        Files.createDirectory(files);
        List<Batch> batches = new ArrayList<>();
        try (KindFiles kinds = new KindFiles(files, format, List.of());
                Stream<Version<?>> all = history.changes()) {
            Iterator<Version<?>> versions = all.iterator();
            Version<?> next = versions.hasNext() ? versions.next() : null;
            while (next != null) {
                long position = next.recorded().position();
                Batch instant = new Batch(position, instants.applyAsLong(position), List.of());
                clock.stop(instant.instant());
                next = batch(next, versions, left, kinds);
                batches.add(new Batch(position, instant.recordedAt(), kinds.keepUnforced()));
            }
            kinds.forceAll();
        }
        BatchLog.write(files, batches, asked);
        DiskFile.sync(files);
    }

    /** Writes one batch, and returns the first version of the next one. */
    private @Nullable Version<?> batch(
            Version<?> first, Iterator<Version<?>> versions, InMemoryStore left, KindFiles kinds) throws IOException {
        List<@Nullable Version<?>> next = new ArrayList<>(1);
        try {
            left.restore(taker -> {
                Version<?> version = first;
                while (version != null && version.recorded().equals(first.recorded())) {
                    taker.accept(version);
                    append(kinds, version);
                    version = versions.hasNext() ? versions.next() : null;
                }
                next.add(version);
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return next.get(0);
    }

    private void append(KindFiles kinds, Version<?> version) {
        try {
            kinds.append(version.kind().name(), lines.line(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From here on the files that were written are those of the store. */
    static void commit(Path folder) throws IOException {
        DiskFile.sync(folder);
        Files.move(folder.resolve(BEING_WRITTEN), folder.resolve(WRITTEN), StandardCopyOption.ATOMIC_MOVE);
        DiskFile.sync(folder);
    }

    /** Puts what was written in its place, also if a part is there already; takes away what was not written to its end. */
    static void settle(Path folder) throws IOException {
        remove(folder.resolve(BEING_WRITTEN));
        Path written = folder.resolve(WRITTEN);
        if (!Files.isDirectory(written)) {
            return;
        }
        for (Path file : files(written)) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        DiskFile.sync(folder);
        remove(written);
        DiskFile.sync(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }
}
