package vn.toso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toso.coverage.HiddenCell;
import vn.toso.fact.FactKeys;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.json.FactDocument;
import vn.toso.json.FactDocuments;
import vn.toso.store.Kinds;

/**
 * What publications have suppressed, in a file that whoever publishes keeps and hands in again (D2). A file that is not
 * wholly readable is refused and stays as it is: what it does not tell would be shown.
 */
final class HiddenList {
    private static final FactDocuments DOCUMENTS = FactDocuments.of(Kinds.of(List.of(HiddenCell.KIND)));
    private static final String SOURCE = "publication.hidden";

    private final Session session;
    private final Path file;
    private final Set<HiddenCell> cells = new LinkedHashSet<>();

    private HiddenList(Session session, Path file) {
        this.session = session;
        this.file = file;
    }

    /**
     * Reads the list; one that is not there yet is empty.
     *
     * @throws RefusedException if the file cannot be read, or is not such a list
     */
    static HiddenList read(Session session, String name) {
        InputFiles files = new InputFiles(session);
        HiddenList list = new HiddenList(session, files.named(name));
        if (Files.exists(list.file)) {
            files.requireReadable(list.file);
            try (InputStream in = Files.newInputStream(list.file)) {
                list.add(DOCUMENTS.checkedBy(RowChecks.usual()).read(in, name), name);
            } catch (IOException | UncheckedIOException e) {
                throw files.unreadable(name);
            }
        }
        return list;
    }

    private void add(Outcome<Optional<FactDocument<?>>> read, String name) {
        if (read.value().isEmpty()
                || read.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw RefusedException.usage(session.text("refused.hidden", name));
        }
        read.value().get().rows().forEach(row -> cells.add((HiddenCell) row.content()));
    }

    Set<HiddenCell> cells() {
        return cells;
    }

    /**
     * Adds what is suppressed now, and writes the list before anything is shown.
     *
     * @throws RefusedException if it cannot be written
     */
    void keep(Collection<HiddenCell> hidden) {
        if (!cells.addAll(hidden) && Files.exists(file)) {
            return;
        }
        FactKeys keys = FactKeys.of(SOURCE);
        List<FactDocument.Row<HiddenCell>> rows = cells.stream()
                .map(cell -> new FactDocument.Row<>(keys.next(HiddenCell.KIND, cell), cell))
                .toList();
        new OutputFiles(session)
                .write(file, out -> DOCUMENTS.write(new FactDocument<>(HiddenCell.KIND, SOURCE, rows), out));
    }
}
