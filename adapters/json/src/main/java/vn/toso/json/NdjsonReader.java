package vn.toso.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.store.Version;

/**
 * Reads versions of facts from a stream of lines (NDJSON) whose first line is {@code {"format":"toso.facts","version":1}},
 * in memory for one line, however long the stream is (rule I1): a line that is no fact becomes a finding with its number,
 * and the rest is read. Lines may end with {@code \n} or {@code \r\n}, the last one without either; blank lines are passed
 * over.
 *
 * <p>If the first line names no format, another one or a newer version, that is a finding and nothing is read. Not safe
 * for use by several threads.
 *
 * <pre>{@code
 * try (NdjsonReader reader = NdjsonReader.open(file, FactLines.of(Kinds.all()), findings::add)) {
 *     reader.stream().forEach(version -> ...);
 * }
 * }</pre>
 */
public final class NdjsonReader implements AutoCloseable {
    static final FindingCode MARK = new FindingCode(
            "json.mark.removed",
            Severity.FIXED,
            "Đã bỏ dấu BOM ở đầu tệp.",
            "The byte order mark at the beginning of the file is left out.");

    private final InputStream in;
    private final String source;
    private final FactLines lines;
    private final Consumer<? super Finding> findings;
    private final LineSplitter splitter;
    private long row;
    private @Nullable Boolean known;

    private NdjsonReader(InputStream in, String source, FactLines lines, Consumer<? super Finding> findings) {
        this.in = in;
        this.source = requireNonNull(source, "source");
        this.lines = requireNonNull(lines, "lines");
        this.findings = requireNonNull(findings, "findings");
        this.splitter = new LineSplitter(in, lines.maxLength());
    }

    /**
     * Returns a reader of a stream, which it closes when it is closed.
     *
     * @param source how findings name the stream
     * @param findings is told what is wrong, when it is met
     */
    public static NdjsonReader of(InputStream in, String source, FactLines lines, Consumer<? super Finding> findings) {
        return new NdjsonReader(requireNonNull(in, "in"), source, lines, findings);
    }

    /**
     * Returns a reader of a file; findings name it without its folder.
     *
     * @param findings is told what is wrong, when it is met
     * @throws UncheckedIOException if the file cannot be opened
     */
    public static NdjsonReader open(Path file, FactLines lines, Consumer<? super Finding> findings) {
        try {
            return of(Files.newInputStream(file), String.valueOf(file.getFileName()), lines, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the next version, or empty behind the last one.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Optional<Version<?>> next() {
        try {
            if (known == null) {
                known = header();
            }
            while (known && line()) {
                Problems problems = new Problems(Location.of(source, row));
                Version<?> version = read(problems);
                problems.findings().forEach(findings);
                if (version != null) {
                    return Optional.of(version);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the number of the line that was read last, from 1: that of the last version given; 0 before the first line. */
    public long row() {
        return row;
    }

    /**
     * Returns the versions from here on. The stream must be used up or left before this reader is closed.
     *
     * @throws UncheckedIOException when it is used, if the stream cannot be read
     */
    public Stream<Version<?>> stream() {
        return Stream.generate(this::next).takeWhile(Optional::isPresent).map(Optional::orElseThrow);
    }

    private @Nullable Version<?> read(Problems problems) {
        if (splitter.isTooLong()) {
            lines.tooLong(row, problems);
            return null;
        }
        return lines.read(splitter.bytes(), splitter.from(), splitter.to(), row, problems);
    }

    private boolean header() throws IOException {
        Problems problems = new Problems(Location.of(source, 1));
        boolean good = false;
        if (!line()) {
            problems.add(Header.MISSING, "", "example", Header.written(Header.FACTS) + '}');
        } else if (splitter.isTooLong()) {
            lines.tooLong(row, problems);
        } else {
            int from = splitter.from();
            if (Syntax.beginsWithMark(splitter.bytes(), from, splitter.to())) {
                problems.add(MARK, "");
                from += 3;
            }
            good = lines.readHeader(splitter.bytes(), from, splitter.to(), row, problems);
        }
        problems.findings().forEach(findings);
        return good;
    }

    /** Goes to the next line that is not blank. */
    private boolean line() throws IOException {
        do {
            if (!splitter.next()) {
                return false;
            }
            row++;
        } while (splitter.isBlank());
        return true;
    }

    /**
     * Closes the stream.
     *
     * @throws UncheckedIOException if it cannot be closed
     */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
