package vn.toso.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.toso.benchmarks.SampleCopies.Row;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Filing;
import vn.toso.json.FactLines;
import vn.toso.json.NdjsonWriter;
import vn.toso.store.Kinds;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

/** Facts as lines: those about the teams of the sample province and their sessions, several times over. */
final class FactFile {
    static final FactLines LINES = FactLines.of(Kinds.all());
    private static final int BATCH = 1_000;

    private FactFile() {}

    /** How many facts there are in one copy of the province. */
    static int each() {
        return SampleCopies.withSessions(1).size();
    }

    /** Writes so many facts into a file. */
    static void write(Path file, long facts) {
        try (OutputStream out = Files.newOutputStream(file);
                NdjsonWriter writer = NdjsonWriter.to(out, LINES)) {
            versions(facts, writer::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives so many facts to somebody, in batches as they would have been recorded. */
    static void versions(long facts, Consumer<Version<?>> each) {
        long made = 0;
        for (int number = 1; made < facts; number++) {
            List<Row<?>> rows = SampleCopies.withSessions(number);
            FactKeys keys = FactKeys.of(SampleCopies.document(number));
            Filing filing = Filing.of(SampleCopies.document(number), "measurement");
            for (int i = 0; i < rows.size() && made < facts; i++) {
                each.accept(rows.get(i).version(keys, filing, KnownAt.of(1 + made++ / BATCH)));
            }
        }
    }
}
