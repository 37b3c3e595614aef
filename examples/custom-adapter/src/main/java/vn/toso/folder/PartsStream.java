package vn.toso.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.CRC32;
import vn.toso.folder.Batch.Part;

/** The valid beginning of a file, part by part; that a part is not as it was written is said at its end. */
final class PartsStream extends InputStream {
    private final InputStream in;
    private final Iterator<Part> parts;
    private final CRC32 crc = new CRC32();
    private long left;
    private long expected;
    private boolean changed;

    PartsStream(InputStream in, List<Part> parts) {
        this.in = in;
        this.parts = parts.iterator();
    }

    /** Whether something else was met than what was written. */
    boolean isChanged() {
        return changed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (left == 0) {
            if (changed || !parts.hasNext()) {
                return -1;
            }
            Part part = parts.next();
            left = part.bytes();
            expected = part.crc();
            crc.reset();
        }
        int read = in.read(bytes, from, (int) Math.min(length, left));
        if (read < 0) {
            changed = true;
            return -1;
        }
        crc.update(bytes, from, read);
        left -= read;
        if (left == 0 && crc.getValue() != expected) {
            changed = true;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
