package vn.toso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.output.Table;
import vn.toso.fact.Anchor;
import vn.toso.folder.FolderStore;
import vn.toso.json.NdjsonWriter;
import vn.toso.store.PersonalRecord;
import vn.toso.store.Version;
import vn.toso.unit.UnitId;

/** {@code person export}: all that is kept of one person, for that person. */
@Command(name = "export")
final class PersonExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "person.export.id")
    private String id = "";

    @Option(names = "--to", required = true, paramLabel = "${bundle:label.file}", descriptionKey = "person.export.to")
    private String to = "";

    @Option(names = "--member", descriptionKey = "person.export.member")
    private boolean member;

    @Option(names = "--store", paramLabel = "${bundle:label.store}")
    private @Nullable String store;

    PersonExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Stores stores = new Stores(session);
        Path folder = stores.folder(store);
        boolean isOutput = to.equals(ExportTarget.STANDARD_OUTPUT);
        if (!isOutput && !FactFile.Form.isOfLines(to.toLowerCase(Locale.ROOT))) {
            throw RefusedException.usage(session.text("refused.person.export.form", to));
        }
        ExportTarget.named(to, session).requireOutside();
        PersonalRecord record;
        try (FolderStore kept = stores.open(store)) {
            session.note(session.text(store == null ? "store.usual" : "store.named", folder));
            record = PersonalRecord.of(kept, new Anchor(member ? PersonalRecord.MEMBER : PersonalRecord.RESIDENT, id));
        }
        if (!UnitId.isValid(id) || record.versions().isEmpty()) {
            throw RefusedException.usage(
                    session.text(member ? "refused.person.export.member" : "refused.person.none", id));
        }
        if (isOutput) {
            try (OutputStream out = session.console().outLines()) {
                write(record.versions(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            session.note(session.text("person.export.done", record.versions().size(), session.text("file.stdout")));
            return ExitCode.OK;
        }
        new OutputFiles(session).write(new InputFiles(session).named(to), out -> write(record.versions(), out));
        tell(record, folder);
        return ExitCode.OK;
    }

    private static void write(List<Version<?>> versions, OutputStream out) {
        // Not closed: that would close the stream.
        NdjsonWriter writer = NdjsonWriter.to(out, FactImport.LINES);
        versions.forEach(writer::write);
        writer.flush();
    }

    private void tell(PersonalRecord record, Path folder) {
        Map<String, Long> counts = record.versions().stream()
                .collect(Collectors.groupingBy(version -> version.kind().name(), TreeMap::new, Collectors.counting()));
        Table<Map.Entry<String, Long>> table = Table.of("kinds", List.copyOf(counts.entrySet()))
                .text("kind", Map.Entry::getKey)
                .number("versions", session.texts(), Map.Entry::getValue);
        session.print(session.report()
                .value("store", folder.toString())
                .value("person", id)
                .value("to", to)
                .table(table)
                .say(session.text("person.export.done", record.versions().size(), to)));
    }
}
