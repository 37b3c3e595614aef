package vn.toso.folder;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import vn.toso.folder.Batch.Part;

/** The file of one kind, as the batch that is being written appends to it. */
final class KindFile implements Closeable {
    private static final int HELD = 1 << 16;

    private final String kind;
    private final DiskFile file;
    private final byte[] header;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final CRC32 crc = new CRC32();
    private long bytes;
    private long facts;

    private KindFile(String kind, DiskFile file, byte[] header) {
        this.kind = kind;
        this.file = file;
        this.header = header;
    }

    static KindFile open(Path folder, String kind, byte[] header, long valid) throws IOException {
        return new KindFile(kind, DiskFile.open(folder, name(kind), valid), header);
    }

    /** With a word before it: {@code con} and {@code aux} can be kinds, and are no files on Windows. */
    static String name(String kind) {
        return "facts." + kind + ".ndjson";
    }

    static boolean isName(String name) {
        return name.startsWith("facts.") && name.endsWith(".ndjson");
    }

    /** The kind whose file has the name. */
    static String kind(String name) {
        return name.substring("facts.".length(), name.length() - ".ndjson".length());
    }

    void append(byte[] line) throws IOException {
        if (file.valid() == 0 && bytes == 0) {
            hold(header);
        }
        hold(line);
        facts++;
        if (held.size() >= HELD) {
            send();
        }
    }

    private void hold(byte[] more) {
        held.writeBytes(more);
        crc.update(more);
        bytes += more.length;
    }

    private void send() throws IOException {
        file.append(held.toByteArray(), held.size());
        held.reset();
    }

    /** Has all that was appended reach the disk. */
    void force() throws IOException {
        send();
        file.force();
    }

    /** Has all that was appended be in the file, which may not have reached the disk. */
    void flush() throws IOException {
        send();
    }

    /** Has all of the file reach the disk. */
    void forceAll() throws IOException {
        file.forceAll();
    }

    boolean hasAppended() {
        return bytes > 0;
    }

    Part part() {
        return new Part(kind, facts, bytes, crc.getValue());
    }

    void keep() {
        file.keep();
        begin();
    }

    void drop() throws IOException {
        begin();
        file.drop();
    }

    private void begin() {
        held.reset();
        crc.reset();
        bytes = 0;
        facts = 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
