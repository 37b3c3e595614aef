package vn.toso.cli;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.output.Table;
import vn.toso.fact.Anchor;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.fact.Standing;
import vn.toso.folder.FolderStore;
import vn.toso.people.PeopleKinds;
import vn.toso.store.ErasedPersons;
import vn.toso.store.Erasure;
import vn.toso.store.Version;
import vn.toso.team.TeamKinds;
import vn.toso.time.KnownAt;

/** {@code person erase}: deletes the personal part of somebody, and every link to it (rule D3). */
@Command(name = "erase")
final class PersonEraseCommand implements Callable<Integer> {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "erase.id")
    private String id = "";

    @Option(names = "--member", descriptionKey = "erase.member")
    private boolean member;

    @Option(names = "--store", paramLabel = "${bundle:label.store}")
    private @Nullable String store;

    @Option(names = "--key", paramLabel = "${bundle:label.file}", descriptionKey = "erase.key")
    private @Nullable String key;

    @Option(names = "--source", paramLabel = "${bundle:label.id}", descriptionKey = "person.source")
    private String source = "person";

    @Option(names = "--by", paramLabel = "${bundle:label.id}", descriptionKey = "person.by")
    private String by = "person";

    @Option(names = "--dry-run", descriptionKey = "erase.dry-run")
    private boolean dryRun;

    /** What becomes of the facts of one kind that are about somebody. */
    private record Row(String kind, long facts, boolean removed) {}

    PersonEraseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (source.isBlank() || by.isBlank()) {
            throw RefusedException.usage(session.text("refused.blank"));
        }
        Anchor who = new Anchor((member ? TeamKinds.PERSONS : PeopleKinds.RESIDENTS).name(), id);
        Erasure erasure =
                new Erasure(who, Filing.of(source, by), random(), key == null ? null : KeyFile.read(key, session));
        Stores stores = new Stores(session);
        try (FolderStore kept = stores.open(store)) {
            session.note(session.text(store == null ? "store.usual" : "store.named", stores.folder(store)));
            boolean before = ErasedPersons.in(kept.facts()).contains(who);
            List<Row> rows = before ? List.of() : rows(kept, who);
            if (rows.isEmpty() && !before) {
                throw RefusedException.usage(session.text(member ? "refused.erase.none" : "refused.person.none", id));
            }
            if (!dryRun) {
                kept.erase(erasure);
            }
            tell(kept, rows, before);
            return ExitCode.OK;
        }
    }

    private static java.util.function.Supplier<String> random() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bits = new byte[16];
            random.nextBytes(bits);
            return ENCODER.encodeToString(bits);
        };
    }

    /** In all versions: what was once said of somebody goes, too. */
    private static List<Row> rows(FolderStore kept, Anchor who) {
        Map<FactKind<?>, Set<String>> keys = new LinkedHashMap<>();
        try (Stream<Version<?>> all = kept.changesSince(KnownAt.START)) {
            all.filter(version -> isAbout(version, who))
                    .forEach(version -> keys.computeIfAbsent(version.kind(), first -> new HashSet<>())
                            .add(version.key()));
        }
        return keys.entrySet().stream()
                .map(of -> new Row(of.getKey().name(), of.getValue().size(), isRemoved(of.getKey())))
                .toList();
    }

    private static <T> boolean isAbout(Version<T> version, Anchor who) {
        T content = version.contentOrNull();
        return content != null && version.kind().things(version.key(), content).anyMatch(who::equals);
    }

    private static <T> boolean isRemoved(FactKind<T> kind) {
        return kind.standing().filter(Standing::isPersonalThroughout).isPresent();
    }

    /** Of the person only the id that was typed is shown, and not the one that takes its place. */
    private void tell(FolderStore kept, List<Row> rows, boolean before) {
        Table<Row> table = Table.of("facts", rows)
                .text("kind", Row::kind)
                .number("facts", session.texts(), Row::facts)
                .column(
                        "left",
                        row -> row.removed() ? "removed" : "kept",
                        row -> session.text(row.removed() ? "erase.removed" : "erase.kept"));
        session.print(session.report()
                .value("dry_run", dryRun)
                .value("known_at", kept.latest().toString())
                .value("person", id)
                .value("changes", !before)
                .table(rows.isEmpty() ? table.unshown() : table)
                .say(said(before)));
    }

    private String said(boolean before) {
        if (before) {
            return session.text("erase.before", id);
        }
        String done = session.text(member ? "erase.done.member" : "erase.done", id);
        return dryRun ? session.text("person.dry-run.done", done) : done;
    }
}
