package vn.toso.folder;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.finding.Location;
import vn.toso.folder.Batch.Part;
import vn.toso.json.FactLines;
import vn.toso.store.Kinds;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

/**
 * The file that says which batches there are. Its lines are versions of facts like those of the other files: first the
 * parts of a batch, then the batch. A batch whose line is not there in full was not recorded.
 */
final class BatchLog implements Closeable {
    static final String NAME = "batches.ndjson";

    private static final FactKind<Part> PARTS = FactKind.<Part>named("folder.part")
            .id("kind", Part::kind)
            .number("facts", Part::facts)
            .number("bytes", Part::bytes)
            .number("crc", Part::crc)
            .madeBy(v -> new Part(v.text("kind"), v.number("facts"), v.number("bytes"), v.number("crc")));

    /**
     * An instant in microseconds since 1970, with a sum over all that the log said before it.
     *
     * @param crc a CRC-32, by which a changed log is noticed
     */
    private record Mark(long micros, long crc) {}

    /** When a batch was recorded. */
    private static final FactKind<Mark> BATCHES = FactKind.<Mark>named("folder.batch")
            .number("recordedAt", Mark::micros)
            .number("crc", Mark::crc)
            .madeBy(v -> new Mark(v.number("recordedAt"), v.number("crc")));

    /** No later batch gets an instant up to this one, because somebody asked what it stands for (S5, S17). */
    private static final FactKind<Mark> ASKED = FactKind.<Mark>named("folder.asked")
            .number("until", Mark::micros)
            .number("crc", Mark::crc)
            .madeBy(v -> new Mark(v.number("until"), v.number("crc")));

    private static final FactLines LINES = FactLines.of(Kinds.of(List.of(PARTS, BATCHES, ASKED)));
    private static final Filing FILING = Filing.of("folder", "folder");

    private final DiskFile file;
    private long batches;
    private long crc;

    private BatchLog(DiskFile file, Read read) {
        this.file = file;
        this.batches = read.batches().size();
        this.crc = read.crc();
    }

    /**
     * What the file says.
     *
     * @param batches in their order
     * @param asked the last instant that was asked for, in microseconds since 1970
     * @param valid how many bytes of the file say it
     * @param crc the sum over them
     */
    record Read(List<Batch> batches, long asked, long valid, long crc) {}

    /** Reads the log of a folder; what stands behind the last whole batch is not looked at. */
    static Read read(Path folder) throws IOException {
        List<Batch> batches = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        long asked = Long.MIN_VALUE;
        long valid = 0;
        long offset = 0;
        long row = 0;
        long crc = 0;
        CRC32 sum = next(crc);
        if (Files.exists(folder.resolve(NAME))) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(NAME)))) {
                for (byte[] line = line(in); line.length > 0; line = line(in)) {
                    row++;
                    offset += line.length;
                    if (line[line.length - 1] != '\n' && line.length <= FactLines.MAX_LENGTH) {
                        break;
                    }
                    Version<?> said = said(line).orElse(null);
                    if (said == null) {
                        throw FolderFindings.damaged(folder, NAME, row);
                    }
                    if (said.contentOrNull() instanceof Part part) {
                        parts.add(part);
                        sum.update(line);
                        continue;
                    }
                    Mark mark = (Mark) said.content().orElseThrow();
                    boolean isBatch = said.kind().equals(BATCHES);
                    crc = sum(sum, said.kind(), said.recorded(), mark.micros());
                    if (crc != mark.crc() || (isBatch && said.recorded().position() != batches.size() + 1)) {
                        throw FolderFindings.damaged(folder, NAME, row);
                    }
                    if (isBatch) {
                        batches.add(new Batch(said.recorded().position(), mark.micros(), List.copyOf(parts)));
                        parts.clear();
                    } else {
                        asked = Math.max(asked, mark.micros());
                    }
                    sum = next(crc);
                    valid = offset;
                }
            }
        }
        return new Read(batches, asked, valid, crc);
    }

    /** A sum that begins with the one before, so that it is over all that was said. */
    private static CRC32 next(long before) {
        CRC32 sum = new CRC32();
        sum.update(Long.toString(before).getBytes(US_ASCII));
        return sum;
    }

    private static long sum(CRC32 sum, FactKind<?> kind, KnownAt position, long micros) {
        sum.update((kind.name() + ' ' + position.position() + ' ' + micros).getBytes(US_ASCII));
        return sum.getValue();
    }

    private static Optional<Version<?>> said(byte[] line) {
        return LINES.read(line, Location.NONE).value().filter(version -> version.contentOrNull() != null);
    }

    /** The next line with its line feed; without it, if the file ends or the line is too long; nothing at the end. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int next = 0;
        while (next != '\n' && line.size() <= FactLines.MAX_LENGTH) {
            next = in.read();
            if (next < 0) {
                break;
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    /** Opens the log to append to it, and cuts off what is not valid. */
    static BatchLog open(Path folder, Read read) throws IOException {
        DiskFile file = DiskFile.open(folder, NAME, read.valid());
        file.drop();
        return new BatchLog(file, read);
    }

    /** How many batches are recorded. */
    long batches() {
        return batches;
    }

    /** Records a batch. When this returns it is recorded for good; if it throws, it is not, or {@link #drop} throws too. */
    void append(Batch batch) throws IOException {
        long next = write(batch);
        file.force();
        file.keep();
        crc = next;
        batches++;
    }

    /** Writes the lines of a batch, and returns the sum over all there is then. */
    private long write(Batch batch) throws IOException {
        KnownAt position = KnownAt.of(batch.position());
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        CRC32 sum = next(crc);
        for (Part part : batch.parts()) {
            byte[] line = line(PARTS, batch.position() + "." + part.kind(), part, position);
            sum.update(line);
            lines.writeBytes(line);
        }
        long next = sum(sum, BATCHES, position, batch.recordedAt());
        Mark mark = new Mark(batch.recordedAt(), next);
        lines.writeBytes(line(BATCHES, Long.toString(batch.position()), mark, position));
        file.append(lines.toByteArray(), lines.size());
        return next;
    }

    /** Writes the log of a folder that has none: of these batches, and of the last instant that was asked for. */
    static void write(Path folder, List<Batch> batches, long asked) throws IOException {
        try (BatchLog log = open(folder, new Read(List.of(), Long.MIN_VALUE, 0, 0))) {
            for (Batch batch : batches) {
                log.crc = log.write(batch);
                log.file.keep();
            }
            if (asked > Long.MIN_VALUE) {
                log.appendAsked(asked, KnownAt.of(batches.size()));
            }
            log.file.forceAll();
        }
    }

    /** Records that an instant was asked for. */
    void appendAsked(long micros, KnownAt position) throws IOException {
        long next = sum(next(crc), ASKED, position, micros);
        append(line(ASKED, "asked", new Mark(micros, next), position), next);
    }

    private void append(byte[] lines, long next) throws IOException {
        file.append(lines, lines.length);
        file.force();
        file.keep();
        crc = next;
    }

    /** Takes away what of a batch was written. */
    void drop() throws IOException {
        file.drop();
    }

    private static <T> byte[] line(FactKind<T> kind, String key, T content, KnownAt position) {
        return LINES.write(new Version<>(kind, key, 1, content, FILING, position));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
