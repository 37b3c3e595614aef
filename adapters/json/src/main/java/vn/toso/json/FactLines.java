package vn.toso.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import vn.toso.fact.RowCheck;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.store.Kinds;
import vn.toso.store.Version;

/**
 * One version of a fact as one line of JSON, in UTF-8 (broken here to be read):
 *
 * <pre>{@code
 * {"kind":"team.area","key":"a-1","version":1,
 *  "content":{"team":"t-1","unit":"dt:thon-1","serves":{"from":"2025-07-01"}},
 *  "source":"list-1","recordedBy":"clerk-7","recorded":3}
 * }</pre>
 *
 * <p>The same version is the same bytes. Fields stand in the order of their kind, those without a value are not there; a
 * withdrawn version has no {@code content}. Days are {@code "2024-02-29"}, ranges of days {@code {"from":…,"until":…}} with
 * an open end not there, whole numbers beyond ±(2<sup>53</sup> − 1) texts. What is read may have its fields in any order,
 * white space, and {@code null} for what may be missing. Immutable.
 */
public final class FactLines {
    /** How long a line can be, in bytes, unless said otherwise: 1 MiB. */
    public static final int MAX_LENGTH = 1 << 20;

    static final FindingCode TOO_LONG = new FindingCode(
            "json.line.long",
            Severity.ERROR,
            "Dòng {line} dài hơn {most} byte nên không được đọc. Hãy kiểm tra xem mỗi dữ kiện có nằm trên một dòng riêng không.",
            "Line {line} is longer than {most} bytes and is not read. Check that each fact stands on a line of its own.");

    private final Formats formats;
    private final Syntax syntax = new Syntax();
    private final boolean ignoring;
    private final boolean erased;
    private final int maxLength;

    private FactLines(Formats formats, boolean ignoring, boolean erased, int maxLength) {
        this.formats = formats;
        this.ignoring = ignoring;
        this.erased = erased;
        this.maxLength = maxLength;
    }

    /** Returns lines of facts of these kinds, in which a field that the kind does not have is an error. */
    public static FactLines of(Kinds kinds) {
        return new FactLines(new Formats(kinds), false, false, MAX_LENGTH);
    }

    /** Returns lines in which a field that the kind does not have is ignored, with a warning. */
    public FactLines ignoringUnknownFields() {
        return new FactLines(formats, true, erased, maxLength);
    }

    /**
     * Returns lines in which also the first version of a fact may be without content, as an erasure leaves it: for stores
     * that keep their facts in lines. Elsewhere it is an error, since nobody withdraws what was never said.
     */
    public FactLines withErased() {
        return new FactLines(formats, ignoring, true, maxLength);
    }

    /**
     * Returns lines of which the values are checked before a content is made of them: what is wrong stands at paths such as
     * {@code content.phone}, all of one line together. Without it a content is refused with the first mistake.
     */
    public FactLines checkedBy(RowCheck check) {
        return new FactLines(formats.checkedBy(check), ignoring, erased, maxLength);
    }

    /**
     * Returns lines of so many bytes at most, without their line feed.
     *
     * @throws IllegalArgumentException if there are fewer than 1024, too few for a fact
     */
    public FactLines ofAtMost(int bytes) {
        if (bytes < 1024) {
            throw new IllegalArgumentException("a line has room for 1024 bytes or more, not " + bytes);
        }
        return new FactLines(formats, ignoring, erased, bytes);
    }

    /**
     * Returns the line of a version, with its line feed.
     *
     * @throws IllegalArgumentException if its kind is not among the kinds of these lines, or another one of its name is
     *     (rule S13), a text of it has half of a character in it, or the line would be too long to be read
     */
    public byte[] write(Version<?> version) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        try (JsonGenerator out = generator(line)) {
            write(out, version);
        }
        end(line, version);
        return line.toByteArray();
    }

    /** Returns what lines are written with; a line is in the stream once it is flushed or closed. */
    JsonGenerator generator(OutputStream out) {
        return syntax.factory().createGenerator(ObjectWriteContext.empty(), out);
    }

    <T> void write(JsonGenerator out, Version<T> version) {
        KindFormat<T> format = formats.get(version.kind());
        out.writeStartObject();
        out.writeStringProperty("kind", version.kind().name());
        out.writeStringProperty("key", version.key());
        out.writeNumberProperty("version", version.number());
        T content = version.contentOrNull();
        if (content != null) {
            out.writeName("content");
            format.write(out, content);
        }
        out.writeName("source");
        Values.writeText(out, version.filing().source());
        out.writeName("recordedBy");
        Values.writeText(out, version.filing().recordedBy());
        String legalBasis = version.filing().legalBasisOrNull();
        if (legalBasis != null) {
            out.writeName("legalBasis");
            Values.writeText(out, legalBasis);
        }
        out.writeNumberProperty("recorded", version.recorded().position());
        out.writeEndObject();
    }

    /** Ends the line of a version, which is all there is so far. */
    void end(ByteArrayOutputStream line, Version<?> version) {
        if (line.size() > maxLength) {
            throw new IllegalArgumentException("the line of a " + version.kind() + " has " + line.size()
                    + " bytes, but " + maxLength + " are the most");
        }
        line.write('\n');
    }

    /**
     * Reads one line, with or without its line feed.
     *
     * @param place where it stands: what is found names it
     * @return the version, or empty if something is wrong with it; and all that is wrong
     */
    public Outcome<Optional<Version<?>>> read(byte[] line, Location place) {
        Problems problems = new Problems(place);
        int length = line.length > 0 && line[line.length - 1] == '\n' ? line.length - 1 : line.length;
        Version<?> version = read(line, 0, length, Math.max(1, place.row()), problems);
        return Outcome.of(Optional.ofNullable(version), problems.findings());
    }

    @Nullable
    Version<?> read(byte[] bytes, int from, int to, long row, Problems problems) {
        if (to - from > maxLength) {
            tooLong(row, problems);
            return null;
        }
        Version<?> version = syntax.read(bytes, from, to, row, problems, parser -> {
            Cursor in = new Cursor(parser, problems, ignoring);
            return new LineReading(formats, in, erased, () -> syntax.textAhead(bytes, from, to, "kind")).read();
        });
        return problems.errors() > 0 ? null : version;
    }

    /** Reads the line that begins a stream; false if what follows it is not known. */
    boolean readHeader(byte[] bytes, int from, int to, long row, Problems problems) {
        Boolean known = syntax.read(
                bytes,
                from,
                to,
                row,
                problems,
                parser -> Header.read(new Cursor(parser, problems, ignoring), Header.FACTS));
        return known != null && problems.errors() == 0;
    }

    void tooLong(long row, Problems problems) {
        problems.add(TOO_LONG, "", "line", Long.toString(row), "most", Integer.toString(maxLength));
    }

    int maxLength() {
        return maxLength;
    }
}
