package vn.toso.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file of which a beginning is valid; what stands behind it does not count. Not a {@link FileChannel}: that is closed for
 * good if the thread that uses it is interrupted.
 */
final class DiskFile implements Closeable {
    private final RandomAccessFile file;
    private long valid;
    private long written;

    private DiskFile(RandomAccessFile file, long valid) {
        this.file = file;
        this.valid = valid;
        this.written = valid;
    }

    /** Opens a file of a folder, and makes it if it is not there. */
    static DiskFile open(Path folder, String name, long valid) throws IOException {
        Path path = folder.resolve(name);
        DiskFile opened = new DiskFile(new RandomAccessFile(path.toFile(), "rw"), valid);
        if (valid == 0) {
            sync(folder);
        }
        return opened;
    }

    /** Writes a small file whole, and has it reach the disk; its name may not have. */
    static void write(Path path, byte[] bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(0);
            file.write(bytes);
            file.getFD().sync();
        }
    }

    /** Has the names in a folder reach the disk; a system that opens no folders, as Windows, does that by itself. */
    static void sync(Path folder) throws IOException {
        // A channel refuses a thread that is interrupted.
        boolean interrupted = Thread.interrupted();
        try (FileChannel channel = opened(folder)) {
            if (channel != null) {
                channel.force(true);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static @Nullable FileChannel opened(Path folder) {
        try {
            return FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return null;
        }
    }

    /** How much is valid. */
    long valid() {
        return valid;
    }

    void append(byte[] bytes, int length) throws IOException {
        if (written == valid && file.length() > valid) {
            file.setLength(valid);
        }
        file.seek(written);
        file.write(bytes, 0, length);
        written += length;
    }

    /** Has all that was appended reach the disk. */
    void force() throws IOException {
        if (written > valid) {
            file.getFD().sync();
        }
    }

    /** Has all of the file reach the disk, also what is valid already. */
    void forceAll() throws IOException {
        file.getFD().sync();
    }

    /** What was appended is valid from now on. */
    void keep() {
        valid = written;
    }

    /** Takes away what was appended since the last {@link #keep}. */
    void drop() throws IOException {
        written = valid;
        if (file.length() > valid) {
            file.setLength(valid);
            file.getFD().sync();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
