package vn.toso.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.toso.folder.Batch.Part;
import vn.toso.json.FactLines;
import vn.toso.json.NdjsonWriter;

/** The files of all kinds, opened when something is first appended to them. */
final class KindFiles implements Closeable {
    private final Path folder;
    private final byte[] header;
    private final Map<String, Long> valid = new LinkedHashMap<>();
    private final Map<String, KindFile> files = new LinkedHashMap<>();

    /**
     * @param batches those that were recorded: how far each file is valid
     */
    KindFiles(Path folder, FactLines lines, List<Batch> batches) {
        this.folder = folder;
        this.header = header(lines);
        for (Batch batch : batches) {
            for (Part part : batch.parts()) {
                valid.merge(part.kind(), part.bytes(), Math::addExact);
            }
        }
    }

    private static byte[] header(FactLines lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonWriter.to(out, lines).close();
        return out.toByteArray();
    }

    /** The line that begins each file. */
    static InputStream headerStream(FactLines lines) {
        return new ByteArrayInputStream(header(lines));
    }

    /** How far the file of each kind belongs to recorded batches. */
    Map<String, Long> valid() {
        return valid;
    }

    void append(String kind, byte[] line) throws IOException {
        KindFile file = files.get(kind);
        if (file == null) {
            file = KindFile.open(folder, kind, header, valid.getOrDefault(kind, 0L));
            files.put(kind, file);
        }
        file.append(line);
    }

    /** Has all that was appended reach the disk; what it was, file by file. */
    List<Part> force() throws IOException {
        for (KindFile file : files.values()) {
            file.force();
        }
        return files.values().stream()
                .filter(KindFile::hasAppended)
                .map(KindFile::part)
                .toList();
    }

    /** What was appended, file by file, is kept as a batch whose lines may not have reached the disk. */
    List<Part> keepUnforced() throws IOException {
        for (KindFile file : files.values()) {
            file.flush();
        }
        List<Part> parts = files.values().stream()
                .filter(KindFile::hasAppended)
                .map(KindFile::part)
                .toList();
        keep();
        return parts;
    }

    /** Has all of the files reach the disk. */
    void forceAll() throws IOException {
        for (KindFile file : files.values()) {
            file.forceAll();
        }
    }

    boolean hasAppended() {
        return files.values().stream().anyMatch(KindFile::hasAppended);
    }

    /** What was appended is a batch. */
    void keep() {
        files.values().forEach(KindFile::keep);
    }

    /** What was appended is none. */
    void drop() throws IOException {
        for (KindFile file : files.values()) {
            file.drop();
        }
    }

    @Override
    public void close() throws IOException {
        for (KindFile file : files.values()) {
            file.close();
        }
    }
}
