package vn.toso.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.toso.json.FactLines;
import vn.toso.json.NdjsonReader;
import vn.toso.store.Kinds;
import vn.toso.store.Version;

/**
 * What stands in the files of kinds behind all that the log says. A program that ended while it wrote leaves lines of one
 * batch there, the one after the last; they are cut off. Anything else means that the log is not the one that belongs to the
 * files, and then nothing is touched.
 */
final class Remains {
    private final Path folder;
    private final Kinds kinds;
    private final FactLines lines;
    private final Map<String, Long> valid;
    private final long next;

    /**
     * @param valid how far the file of each kind belongs to recorded batches
     * @param next the position that the next batch would have had
     */
    Remains(Path folder, Kinds kinds, FactLines lines, Map<String, Long> valid, long next) {
        this.folder = folder;
        this.kinds = kinds;
        this.lines = lines;
        this.valid = valid;
        this.next = next;
    }

    void cutOff() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> KindFile.isName(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String kind = KindFile.kind(String.valueOf(file.getFileName()));
            if (Files.size(file) > validOf(file) && kinds.find(kind).isEmpty()) {
                throw FolderFindings.unknownKind(folder, kind);
            }
            if (Files.size(file) > validOf(file) && !isOfNextBatch(file)) {
                throw FolderFindings.damaged(folder, BatchLog.NAME, 0);
            }
        }
        for (Path file : files) {
            if (Files.size(file) > validOf(file)) {
                try (DiskFile tail = DiskFile.open(folder, String.valueOf(file.getFileName()), validOf(file))) {
                    tail.drop();
                }
            }
        }
    }

    private long validOf(Path file) {
        return valid.getOrDefault(KindFile.kind(String.valueOf(file.getFileName())), 0L);
    }

    /** Whether all whole lines are of the next batch; the last one may be cut anywhere, or be what a disk left. */
    private boolean isOfNextBatch(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.skipNBytes(validOf(file));
            InputStream tail = validOf(file) == 0 ? in : new SequenceInputStream(KindFiles.headerStream(lines), in);
            NdjsonReader reader = NdjsonReader.of(tail, "", lines, finding -> {});
            for (Version<?> version = reader.next().orElse(null);
                    version != null;
                    version = reader.next().orElse(null)) {
                if (version.recorded().position() != next) {
                    return false;
                }
            }
            return true;
        }
    }
}
