package vn.toso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.ExportTarget.Written;
import vn.toso.cli.output.Table;
import vn.toso.fact.Facts;
import vn.toso.folder.FolderStore;
import vn.toso.people.PeopleKinds;
import vn.toso.time.KnownAt;
import vn.toso.vietnam.SampleProvince;

/** {@code export}: gives facts of a store out as files, which {@code import} takes in. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.kind}", descriptionKey = "export.kind")
    private String kind = "";

    @Option(names = "--to", required = true, paramLabel = "${bundle:label.file}", descriptionKey = "export.to")
    private String to = "";

    @Option(names = "--store", paramLabel = "${bundle:label.store}")
    private @Nullable String store;

    @Option(names = "--known-at", paramLabel = "${bundle:label.position}")
    private @Nullable String knownAt;

    @Option(names = "--personal")
    private boolean personal;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FactGroup named = FactGroup.named(kind, session);
        FactGroup group = named.given(personal, session);
        ExportTarget target = ExportTarget.named(to, session);
        Path folder = new Stores(session).folder(store);
        target.requireOutside();
        Facts facts = facts(folder);
        FactExport export = new FactExport(facts);
        List<Written> written = target.write(export, group);
        export.left().forEach(key -> session.note(session.text(key)));
        long keptBack = named.has(PeopleKinds.RESIDENTS) && !group.has(PeopleKinds.PERSONAL_DATA)
                ? export.count(PeopleKinds.PERSONAL_DATA)
                : 0;
        if (keptBack > 0) {
            session.note(session.text("export.personal.kept", keptBack));
        }
        if (written.stream().anyMatch(one -> one.count() > 0 && FactGroup.isPersonal(one.kind()))) {
            session.note(session.text("export.personal"));
        }
        if (Invented.isAmong(facts)) {
            session.note(SampleProvince.LABEL.text(session.texts().locale()));
        }
        tell(written, folder, facts.knownAt());
        return ExitCode.OK;
    }

    /** What is read stays readable when the store is closed, and others may open it meanwhile. */
    private Facts facts(Path folder) {
        try (FolderStore kept = new Stores(session).open(store)) {
            KnownAt position = new Positions(session).of(kept, knownAt);
            session.note(session.text(store == null ? "source.store.usual" : "source.store", folder, position));
            return kept.facts(position);
        }
    }

    private void tell(List<Written> written, Path folder, KnownAt position) {
        long all = written.stream().mapToLong(Written::count).sum();
        if (to.equals(ExportTarget.STANDARD_OUTPUT)) {
            session.note(session.text("export.done", all, session.text("file.stdout")));
            return;
        }
        Table<Written> table = Table.of("kinds", written)
                .text("kind", one -> one.kind().name())
                .number("facts", session.texts(), Written::count)
                .text("file", Written::file);
        session.print(session.report()
                .value("store", folder.toString())
                .value("known_at", position.toString())
                .value("to", to)
                .table(written.isEmpty() ? table.unshown() : table)
                .say(session.text("export.done", all, to)));
    }
}
