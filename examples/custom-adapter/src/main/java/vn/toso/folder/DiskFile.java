package vn.toso.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
        boolean isNew = Files.notExists(path);
        DiskFile opened = new DiskFile(new RandomAccessFile(path.toFile(), "rw"), valid);
        if (isNew) {
            sync(folder);
        }
        return opened;
    }

    /** Has the names in a folder reach the disk; where the system knows no such thing they do by themselves. */
    static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // Windows opens no folders.
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
