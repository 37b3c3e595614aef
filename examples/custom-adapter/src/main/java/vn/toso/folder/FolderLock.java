package vn.toso.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other programs out of a folder, for as long as the program runs: the system lets go of it when the program ends,
 * however it does.
 */
final class FolderLock implements Closeable {
    static final String NAME = "lock";

    /** POSIX lets go of a program's lock as soon as the program closes any channel to the file, so none is opened twice. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final RandomAccessFile file;

    private FolderLock(Path folder, RandomAccessFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** Locks a folder that is there; null if it is locked already. */
    static @Nullable FolderLock tryLock(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!OPEN.add(real)) {
            return null;
        }
        RandomAccessFile file = null;
        boolean locked = false;
        try {
            file = new RandomAccessFile(real.resolve(NAME).toFile(), "rw");
            FileLock lock = file.getChannel().tryLock();
            locked = lock != null;
            return locked ? new FolderLock(real, file) : null;
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (!locked) {
                OPEN.remove(real);
                if (file != null) {
                    file.close();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        OPEN.remove(folder);
    }
}
