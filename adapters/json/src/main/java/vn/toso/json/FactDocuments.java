package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

/**
 * Documents: the facts of one kind from one source as one JSON object, for lists that people keep and send:
 *
 * <pre>{@code
 * {"format":"toso.team.area","version":1,"source":"list-1","facts":[
 * {"key":"a-1","content":{"team":"t-1","unit":"dt:thon-1","serves":{"from":"2025-07-01"}}}
 * ]}
 * }</pre>
 *
 * <p>The {@code key} may be missing: it is then the id in the content, or made of the row as {@link vn.toso.fact.FactKeys}
 * says. A document is all or nothing on syntax, and its rows fail one by one on meaning (rule I1). The same document is
 * the same bytes. A document is read into memory as a whole, up to 64 MiB; larger ones are for {@link NdjsonReader}.
 * Immutable.
 */
public final class FactDocuments {
    /** How long a document can be, in bytes: 64 MiB. */
    public static final int MAX_LENGTH = 1 << 26;

    static final FindingCode TOO_LONG = new FindingCode(
            "json.document.long",
            Severity.ERROR,
            "Tệp lớn hơn {most} byte nên không được đọc. Hãy chia nhỏ, hoặc xuất dạng NDJSON.",
            "The file is larger than {most} bytes and is not read. Divide it, or export it as NDJSON.");

    private final Formats formats;
    private final boolean ignoring;
    private final Syntax syntax = new Syntax();

    private FactDocuments(Formats formats, boolean ignoring) {
        this.formats = formats;
        this.ignoring = ignoring;
    }

    /** Returns documents of facts of these kinds, in which a field that the kind does not have is an error. */
    public static FactDocuments of(Kinds kinds) {
        return new FactDocuments(new Formats(kinds), false);
    }

    /** Returns documents in which a field that the kind does not have is ignored, with a warning. */
    public FactDocuments ignoringUnknownFields() {
        return new FactDocuments(formats, true);
    }

    /**
     * Returns documents of which the values are checked before contents are made of them: what is wrong stands at paths such
     * as {@code facts[3].content.phone}, all of one row together. Without it a content is refused with the first mistake.
     */
    public FactDocuments checkedBy(RowCheck check) {
        return new FactDocuments(formats.checkedBy(check), ignoring);
    }

    /**
     * Writes a document; it ends with a line feed. The stream stays open.
     *
     * @throws IllegalArgumentException if its kind is not among the kinds of these documents, or a text has half of a
     *     character in it
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public <T> void write(FactDocument<T> document, OutputStream out) {
        KindFormat<T> format = formats.get(document.kind());
        ByteArrayOutputStream part = new ByteArrayOutputStream(1024);
        try {
            try (JsonGenerator json = generator(part)) {
                json.writeStartObject();
                json.writeStringProperty("format", format.name());
                json.writeNumberProperty("version", Header.VERSION);
                json.writeName("source");
                Values.writeText(json, document.source());
                json.writeEndObject();
            }
            out.write(part.toByteArray(), 0, part.size() - 1);
            out.write(",\"facts\":[".getBytes(UTF_8));
            String before = "\n";
            for (FactDocument.Row<T> row : document.rows()) {
                part.reset();
                write(part, format, row);
                out.write(before.getBytes(UTF_8));
                part.writeTo(out);
                before = ",\n";
            }
            out.write("\n]}\n".getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void write(ByteArrayOutputStream part, KindFormat<T> format, FactDocument.Row<T> row) {
        try (JsonGenerator json = generator(part)) {
            json.writeStartObject();
            if (format.kind().keyOf(row.content()).isEmpty()) {
                json.writeStringProperty("key", row.key());
            }
            json.writeName("content");
            format.write(json, row.content());
            json.writeEndObject();
        }
    }

    private JsonGenerator generator(OutputStream out) {
        return syntax.factory().createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Reads a document to the end of the stream, which stays open.
     *
     * @param source how findings name it; its rows are the lines of the document
     * @return the document with its good rows, or empty if it is no JSON or not of a kind known here; and what was found
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Outcome<Optional<FactDocument<?>>> read(InputStream in, String source) {
        Problems problems = new Problems(Location.of(source));
        try {
            byte[] bytes = in.readNBytes(MAX_LENGTH + 1);
            FactDocument<?> document = null;
            if (bytes.length > MAX_LENGTH) {
                problems.add(TOO_LONG, "", "most", Integer.toString(MAX_LENGTH));
            } else {
                document = read(bytes, problems);
            }
            return Outcome.of(Optional.ofNullable(document), problems.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable FactDocument<?> read(byte[] bytes, Problems problems) {
        int from = Syntax.beginsWithMark(bytes, 0, bytes.length) ? 3 : 0;
        if (from > 0) {
            problems.add(NdjsonReader.MARK, "");
        }
        return syntax.read(bytes, from, bytes.length, 1, problems, parser -> {
            Cursor in = new Cursor(parser, problems, ignoring);
            String name = syntax.textAhead(bytes, from, bytes.length, "format");
            KindFormat<?> format = name == null ? null : formats.findFormat(name);
            return new DocumentReading<>(format, in, problems).read();
        });
    }
}
