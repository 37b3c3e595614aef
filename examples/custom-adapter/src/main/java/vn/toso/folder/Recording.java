package vn.toso.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.store.StoreException;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

/**
 * One write: what the store in memory takes also goes to the files. The line is made first, so that what cannot be written
 * is refused before anything has happened.
 */
final class Recording implements Transaction {
    private final Transaction inMemory;
    private final KindFiles files;
    private final LineMaker lines;
    private final Path folder;
    private final KnownAt position;
    private @Nullable StoreException failure;
    private boolean broken;
    private boolean torn;

    Recording(Transaction inMemory, KindFiles files, LineMaker lines, Path folder, KnownAt position) {
        this.inMemory = inMemory;
        this.files = files;
        this.lines = lines;
        this.folder = folder;
        this.position = position;
    }

    @Override
    public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
        byte[] line = line(new Version<>(kind, key, 1, content, filing, position));
        return both(() -> {
            Added added = inMemory.add(kind, key, content, filing);
            if (added == Added.RECORDED) {
                append(kind, line);
            }
            return added;
        });
    }

    /** S15: what does not come back from its fields as it was could be recorded, and never read again. */
    private <T> byte[] line(Version<T> version) {
        T content = version.contentOrNull();
        FactKind<T> kind = version.kind();
        if (content != null && !kind.contentOf(kind.valuesOf(content)).equals(content)) {
            throw new IllegalArgumentException(
                    "a content of " + kind + " is not equal to the one that is made anew of its fields");
        }
        return lines.line(version);
    }

    /** Memory and file, or neither: an error between the two, even if the work catches it, lets the whole write fail. */
    private <R> R both(Supplier<R> recording) {
        boolean settled = false;
        try {
            R result = recording.get();
            settled = true;
            return result;
        } catch (RuntimeException e) {
            // Refused, so that nothing was recorded in memory; or the file could not be written to, which is noted.
            settled = true;
            throw e;
        } finally {
            torn |= !settled;
        }
    }

    @Override
    public <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing) {
        return newer(kind, key, basedOn, content, filing, () -> inMemory.edit(kind, key, basedOn, content, filing));
    }

    @Override
    public <T> int withdraw(FactKind<T> kind, String key, int basedOn, Filing filing) {
        return newer(kind, key, basedOn, null, filing, () -> inMemory.withdraw(kind, key, basedOn, filing));
    }

    private <T> int newer(
            FactKind<T> kind,
            String key,
            int basedOn,
            @Nullable T content,
            Filing filing,
            Supplier<Integer> recording) {
        // A version that is not there is refused by the store in memory, whatever its number.
        int next = basedOn > 0 && basedOn < Integer.MAX_VALUE ? basedOn + 1 : 2;
        byte[] line = line(new Version<>(kind, key, next, content, filing, position));
        return both(() -> {
            int number = recording.get();
            if (number != basedOn) {
                append(kind, line);
            }
            return number;
        });
    }

    @Override
    public <T> Optional<Fact<T>> find(FactKind<T> kind, String key) {
        return inMemory.find(kind, key);
    }

    private void append(FactKind<?> kind, byte[] line) {
        try {
            files.append(kind.name(), line);
        } catch (IOException e) {
            failure = FolderFindings.because(FolderFindings.UNWRITABLE, folder, e);
            throw failure;
        }
    }

    /** S16: a write inside this one failed. */
    void breakUp() {
        broken = true;
    }

    /** S1: what the work may have caught does not become half a batch. */
    void requireWhole() {
        if (failure != null) {
            throw failure;
        }
        if (torn) {
            throw new IllegalStateException("an error came in the middle of a fact, so all of the write failed");
        }
        if (broken) {
            throw new IllegalStateException("a write inside this one failed, so all of it did");
        }
    }
}
