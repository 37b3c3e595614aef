package vn.toso.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Passes on lines of UTF-8 to a writer of letters, whole lines at a time, so that no letter is torn. */
final class LinesStream extends OutputStream {
    private final Writer out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LinesStream(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        line.write(b);
        if (b == '\n') {
            pass();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        while (end > offset && bytes[end - 1] != '\n') {
            end--;
        }
        line.write(bytes, offset, end - offset);
        if (end > offset) {
            pass();
        }
        line.write(bytes, end, offset + length - end);
    }

    private void pass() throws IOException {
        out.write(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    @Override
    public void close() throws IOException {
        pass();
        out.flush();
    }
}
