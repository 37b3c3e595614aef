package vn.toso.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.toso.finding.Severity;
import vn.toso.folder.Batch.Part;
import vn.toso.json.FactLines;
import vn.toso.json.NdjsonReader;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Kinds;
import vn.toso.store.StoreException;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

/** Records the batches of a folder once more, in a store that is empty. */
final class Replay implements Closeable {
    private final Path folder;
    private final FactLines lines;
    private final Map<String, Lines> files = new HashMap<>();

    Replay(Path folder, Kinds kinds, FactLines lines, List<Batch> batches) throws IOException {
        this.folder = folder;
        this.lines = lines;
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (Batch batch : batches) {
            for (Part part : batch.parts()) {
                parts.computeIfAbsent(part.kind(), kind -> new ArrayList<>()).add(part);
            }
        }
        for (Map.Entry<String, List<Part>> file : parts.entrySet()) {
            if (kinds.find(file.getKey()).isEmpty()) {
                throw FolderFindings.unknownKind(folder, file.getKey());
            }
            files.put(file.getKey(), new Lines(KindFile.name(file.getKey()), file.getValue()));
        }
    }

    /** The lines of one file, which stand next to each other batch by batch. */
    private final class Lines implements Closeable {
        private final String name;
        private final PartsStream stream;
        private final NdjsonReader reader;
        private long row = 1;
        private boolean damaged;

        Lines(String name, List<Part> parts) throws IOException {
            this.name = name;
            Path file = folder.resolve(name);
            InputStream in = Files.exists(file) ? Files.newInputStream(file) : InputStream.nullInputStream();
            this.stream = new PartsStream(in, parts);
            this.reader =
                    NdjsonReader.of(stream, name, lines, finding -> damaged |= finding.severity() == Severity.ERROR);
        }

        Version<?> next() {
            row++;
            Version<?> version = reader.next().orElse(null);
            if (version == null || damaged) {
                throw damaged(row);
            }
            return version;
        }

        /** Nothing may be left: the last part's sum is known when its last byte was read. */
        void requireWhole() {
            if (reader.next().isPresent() || damaged || stream.isChanged()) {
                throw damaged(0);
            }
        }

        StoreException damaged(long line) {
            return FolderFindings.damaged(folder, name, stream.isChanged() ? 0 : line);
        }

        @Override
        public void close() {
            reader.close();
        }
    }

    /** Records a batch, and says whether all of it was taken. */
    void record(Batch batch, InMemoryStore store) {
        KnownAt position = KnownAt.of(batch.position());
        KnownAt recorded = store.restore(taker -> {
            for (Part part : batch.parts()) {
                Lines file = files.get(part.kind());
                for (long i = 0; file != null && i < part.facts(); i++) {
                    Version<?> version = file.next();
                    if (!version.kind().name().equals(part.kind())
                            || !version.recorded().equals(position)
                            || !isTaken(taker, version)) {
                        throw file.damaged(file.row);
                    }
                }
            }
        });
        if (!recorded.equals(position)) {
            throw FolderFindings.damaged(folder, BatchLog.NAME, 0);
        }
    }

    private static boolean isTaken(Consumer<Version<?>> taker, Version<?> version) {
        try {
            taker.accept(version);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    void requireWhole() {
        files.values().forEach(Lines::requireWhole);
    }

    @Override
    public void close() {
        files.values().forEach(Lines::close);
    }
}
