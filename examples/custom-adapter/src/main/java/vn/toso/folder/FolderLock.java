package vn.toso.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other programs out of a folder, for as long as the program runs: the system lets go of it when the program ends,
 * however it does.
 *
 * <p>POSIX lets go of a program's lock as soon as the program closes any channel to the file, so within one program the file
 * must not even be opened a second time. What is open is noted where all class loaders of the program see it, and by what
 * the folder is, not by what it is called: a folder can be renamed while it is open.
 */
final class FolderLock implements Closeable {
    static final String NAME = "lock";

    private final String noted;
    private final RandomAccessFile file;
    private boolean closed;

    private FolderLock(String noted, RandomAccessFile file) {
        this.noted = noted;
        this.file = file;
    }

    /** Locks a folder that is there; null if it is locked already. */
    static @Nullable FolderLock tryLock(Path folder) throws IOException {
        Path real = folder.toRealPath();
        Object key = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
        String noted = "vn.toso.folder.open:" + (key == null ? real : key);
        if (System.getProperties().putIfAbsent(noted, "") != null) {
            return null;
        }
        RandomAccessFile file = null;
        boolean locked = false;
        try {
            file = new RandomAccessFile(real.resolve(NAME).toFile(), "rw");
            FileLock lock = file.getChannel().tryLock();
            locked = lock != null;
            return locked ? new FolderLock(noted, file) : null;
        } finally {
            if (!locked) {
                if (file != null) {
                    file.close();
                }
                System.getProperties().remove(noted);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            file.close();
            System.getProperties().remove(noted);
        }
    }
}
