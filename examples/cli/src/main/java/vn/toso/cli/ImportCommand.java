package vn.toso.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.output.FindingPrinter;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.fact.Anchor;
import vn.toso.finding.Finding;
import vn.toso.folder.FolderStore;
import vn.toso.privacy.HostKey;
import vn.toso.store.ErasedPersons;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Store;
import vn.toso.store.StoreException;
import vn.toso.store.Version;
import vn.toso.team.TeamKinds;
import vn.toso.time.KnownAt;

/** {@code import}: takes facts from files into a store. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "import.file", arity = "1..*")
    private List<String> files = List.of();

    @Option(names = "--as", paramLabel = "${bundle:label.kind}")
    private @Nullable String as;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--store", paramLabel = "${bundle:label.store}")
    private @Nullable String store;

    @Option(names = "--source", paramLabel = "${bundle:label.id}")
    private @Nullable String source;

    @Option(names = "--by", paramLabel = "${bundle:label.id}")
    private String by = "import";

    @Option(names = "--key", paramLabel = "${bundle:label.file}", descriptionKey = "import.key")
    private @Nullable String key;

    private final FindingLog log = new FindingLog();
    private final List<ImportCounts.Row> counts = new ArrayList<>();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (by.isBlank() || (source != null && source.isBlank())) {
            throw RefusedException.usage(session.text("refused.blank"));
        }
        FactGroup group = as == null ? FactGroup.ALL : FactGroup.named(as, session);
        List<FactFile> named = new FactFiles(session).named(files, key != null);
        named.forEach(file -> requireReadableAs(file, group));
        Stores stores = new Stores(session);
        Path folder = stores.folder(store);
        try (FolderStore kept = stores.open(store)) {
            session.note(session.text(store == null ? "store.usual" : "store.named", folder));
            Store target = dryRun ? copy(kept) : kept;
            try {
                FactImport.Wish wish = new FactImport.Wish(group, source, by, comingBack(named, kept));
                named.forEach(file -> take(wish, target, file));
                target.units(target.latest()).findings().forEach(log::add);
            } catch (RefusedException | StoreException e) {
                tell(kept, folder); // what was recorded before is, and stays
                throw e;
            }
            tell(kept, folder);
            return log.hasErrors() ? ExitCode.INPUT : ExitCode.OK;
        }
    }

    /** Looked for in all files before any is taken in: other rows of a person may stand before the number. */
    private Set<Anchor> comingBack(List<FactFile> named, FolderStore kept) {
        Set<Anchor> found = new HashSet<>();
        HostKey marking = key == null ? null : KeyFile.read(key, session);
        ErasedPersons erased = ErasedPersons.in(kept.facts());
        if (marking != null && !erased.isEmpty()) {
            for (FactFile file : named) {
                try {
                    found.addAll(FactImport.comingBack(file, erased, marking));
                } catch (UncheckedIOException e) {
                    throw new RefusedException(ExitCode.STORAGE, session.text("failed.import", file.name()));
                }
            }
        }
        return found;
    }

    /** A list has no word for its kind, so it must be said. */
    private void requireReadableAs(FactFile file, FactGroup group) {
        if (file.form() == FactFile.Form.LIST && (as == null || !group.has(TeamKinds.SERVICE_AREAS))) {
            throw RefusedException.usage(session.text("refused.import.list", file.name()));
        }
    }

    private void take(FactImport.Wish wish, Store target, FactFile file) {
        try {
            counts.addAll(FactImport.of(wish, target, file, log).rows());
        } catch (UncheckedIOException e) {
            throw new RefusedException(ExitCode.STORAGE, session.text("failed.import", file.name()));
        }
    }

    /** A trial is the same import into a copy in memory, so that all that would be found is found. */
    private Store copy(Store kept) {
        InMemoryStore copy = InMemoryStore.on(session.register(), Clock.systemUTC());
        if (!kept.latest().equals(KnownAt.START)) {
            copy.restore(taker -> {
                try (Stream<Version<?>> all = kept.changesSince(KnownAt.START)) {
                    all.forEachOrdered(taker);
                }
            });
        }
        return copy;
    }

    private void tell(Store kept, Path folder) {
        List<Finding> findings = log.kept();
        Report report = session.report()
                .value("store", folder.toString())
                .value("dry_run", dryRun)
                .value("known_at", kept.latest().toString());
        Table<ImportCounts.Row> table = table();
        report.table(counts.isEmpty() ? table.unshown() : table)
                .table(Findings.table(findings, session.texts()).unshown());
        report.say(session.text(dryRun ? "import.dry-run" : "import.done", folder, kept.latest()));
        session.print(report);
        new FindingPrinter(session.texts(), session.console()).print(findings, log::more);
    }

    private Table<ImportCounts.Row> table() {
        return Table.of("kinds", counts)
                .text("file", ImportCounts.Row::file)
                .column("kind", ImportCounts.Row::kindOrNull, this::shownKind)
                .number("recorded", session.texts(), ImportCounts.Row::recorded)
                .number("repeated", session.texts(), ImportCounts.Row::repeated)
                .number("different", session.texts(), ImportCounts.Row::different)
                .number("withdrawn", session.texts(), ImportCounts.Row::withdrawn)
                .number("refused", session.texts(), ImportCounts.Row::refused)
                .number("left_out", session.texts(), ImportCounts.Row::leftOut);
    }

    private String shownKind(ImportCounts.Row row) {
        String kind = row.kindOrNull();
        return kind == null ? session.text("import.unreadable") : kind;
    }
}
