package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import vn.toso.store.Version;

/**
 * Writes versions of facts as a stream of lines (NDJSON), which {@link NdjsonReader} reads: first the line
 * {@code {"format":"toso.facts","version":1}}, then one line for each version. The same versions in the same order are the
 * same bytes. It holds back up to 64 KiB; not safe for use by several threads.
 */
public final class NdjsonWriter implements AutoCloseable {
    private static final int HELD = 1 << 16;

    private final OutputStream out;
    private final FactLines lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(HELD);

    /** Kept from line to line, because making one costs a third of what a line costs. */
    private JsonGenerator generator;

    private NdjsonWriter(OutputStream out, FactLines lines) {
        this.out = requireNonNull(out, "out");
        this.lines = requireNonNull(lines, "lines");
        this.generator = lines.generator(line);
        held.writeBytes((Header.written(Header.FACTS) + "}\n").getBytes(UTF_8));
    }

    /** Returns a writer into a stream, which it closes when it is closed. */
    public static NdjsonWriter to(OutputStream out, FactLines lines) {
        return new NdjsonWriter(out, lines);
    }

    /**
     * Writes the line of a version; the whole line or, where it throws {@link IllegalArgumentException}, nothing.
     *
     * @throws IllegalArgumentException if the version has no line, as {@link FactLines#write} says
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public void write(Version<?> version) {
        line.reset();
        writeLine(version);
        lines.end(line, version);
        try {
            line.writeTo(held);
            if (held.size() >= HELD) {
                send();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has stopped in the middle of a line is no use for the next one. */
    private void writeLine(Version<?> version) {
        boolean done = false;
        try {
            lines.write(generator, version);
            generator.flush();
            done = true;
        } finally {
            if (!done) {
                generator.close();
                generator = lines.generator(line);
            }
        }
    }

    /**
     * Passes on what is held back, and has the stream do the same.
     *
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public void flush() {
        try {
            send();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send() throws IOException {
        held.writeTo(out);
        held.reset();
    }

    /**
     * Passes on what is held back and closes the stream.
     *
     * @throws UncheckedIOException if it cannot be written to or closed
     */
    @Override
    public void close() {
        try (out) {
            send();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
