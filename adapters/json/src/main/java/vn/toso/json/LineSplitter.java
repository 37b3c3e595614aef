package vn.toso.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes lines out of a stream of bytes, in memory for one line of the greatest length. */
final class LineSplitter {
    private final InputStream in;
    private final int maxLength;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int lineFrom;
    private int lineTo;
    private boolean tooLong;
    private boolean ended;

    LineSplitter(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** Goes to the next line; false behind the last one. A line that is too long is passed over to its end. */
    boolean next() throws IOException {
        tooLong = false;
        int at = start;
        while (true) {
            for (int i = at; i < end; i++) {
                if (buffer[i] == '\n') {
                    return line(i, i + 1);
                }
            }
            at = end;
            if (tooLong || end - start > maxLength) {
                tooLong = true;
                start = 0;
                end = 0;
                at = 0;
            }
            int before = start;
            if (!fill()) {
                return (tooLong || start < end) && line(end, end);
            }
            at -= before - start;
        }
    }

    private boolean line(int to, int next) {
        lineFrom = start;
        lineTo = to;
        start = next;
        tooLong |= lineTo - lineFrom > maxLength;
        return true;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (end == buffer.length) {
            if (start > 0) {
                System.arraycopy(buffer, start, buffer, 0, end - start);
                end -= start;
                start = 0;
            } else {
                buffer = Arrays.copyOf(buffer, (int) Math.min(maxLength + (1L << 16), buffer.length * 2L));
            }
        }
        int read = in.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(0, read);
        return !ended;
    }

    /** Whether the line has more bytes than a line can have; then it has no bytes here. */
    boolean isTooLong() {
        return tooLong;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return lineFrom;
    }

    /** Where the line ends, without its line feed. */
    int to() {
        return lineTo;
    }

    boolean isBlank() {
        for (int i = lineFrom; i < lineTo; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }
}
