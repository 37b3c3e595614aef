package vn.toso.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.output.Report;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.folder.FolderStore;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Resident;
import vn.toso.store.Transaction;
import vn.toso.unit.UnitId;

/** To whom something happened, when, and in which store that is recorded. Of the person only the id that was typed is shown. */
final class PersonOptions {
    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "person.id")
    private String id = "";

    @Option(names = "--on", required = true, paramLabel = "${bundle:label.day}", descriptionKey = "person.on")
    private String on = "";

    @Option(names = "--store", paramLabel = "${bundle:label.store}")
    private @Nullable String store;

    @Option(names = "--source", paramLabel = "${bundle:label.id}", descriptionKey = "person.source")
    private String source = "person";

    @Option(names = "--by", paramLabel = "${bundle:label.id}", descriptionKey = "person.by")
    private String by = "person";

    @Option(names = "--dry-run", descriptionKey = "person.dry-run")
    private boolean dryRun;

    /** What there is to work with: the resident, the facts it is in, and the store. */
    record Known(FolderStore store, Facts facts, Fact<Resident> resident, LocalDate day) {}

    /**
     * What is to be recorded.
     *
     * @param findings what is to be said; with an error nothing is recorded
     * @param changeOrNull records it in one batch; null if there is nothing to record
     */
    record Plan(List<Finding> findings, @Nullable Change changeOrNull) {
        static Plan refused(FindingCode code, String... arguments) {
            return new Plan(List.of(Finding.of(code, Location.NONE, arguments)), null);
        }
    }

    /** Records something in one batch. */
    interface Change {
        void record(Transaction tx);
    }

    String id() {
        return id;
    }

    /** Returns who records it and on which legal basis: that on which the fact before it is held. */
    Filing filing(Filing before) {
        Filing filing = Filing.of(source, by);
        return before.legalBasis().map(filing::withLegalBasis).orElse(filing);
    }

    String source() {
        return source;
    }

    /** Looks the person up, asks what is to be recorded, and records it unless it is a trial or something is wrong. */
    int record(Session session, String done, Function<Known, Plan> planning) {
        if (source.isBlank() || by.isBlank()) {
            throw RefusedException.usage(session.text("refused.blank"));
        }
        Stores stores = new Stores(session);
        Path folder = stores.folder(store);
        try (FolderStore kept = stores.open(store)) {
            session.note(session.text(store == null ? "store.usual" : "store.named", folder));
            Facts facts = kept.facts(kept.latest());
            LocalDate day = new UnitOptions(session, facts.register()).day("--on", on);
            Known known = new Known(kept, facts, resident(kept, session), day);
            Plan plan = day.isAfter(session.today())
                    ? Plan.refused(
                            PersonFindings.FUTURE,
                            "day",
                            day.toString(),
                            "today",
                            session.today().toString())
                    : planning.apply(known);
            Change change = plan.changeOrNull();
            boolean sound = plan.findings().stream().noneMatch(one -> one.severity() == Severity.ERROR);
            if (sound && change != null && !dryRun) {
                kept.write(change::record);
            }
            tell(
                    session,
                    known,
                    sound ? said(session, done, change) : session.text("person.refused"),
                    folder,
                    sound && change != null);
            return session.finish(plan.findings());
        }
    }

    private String said(Session session, String done, @Nullable Change change) {
        if (change == null) {
            return session.text("person.same");
        }
        return dryRun ? session.text("person.dry-run.done", done) : done;
    }

    private Fact<Resident> resident(FolderStore kept, Session session) {
        Optional<Fact<Resident>> found = UnitId.isValid(id) ? find(kept) : Optional.empty();
        return found.orElseThrow(() -> RefusedException.usage(session.text("refused.person.none", id)));
    }

    private Optional<Fact<Resident>> find(FolderStore kept) {
        try (Stream<Fact<Resident>> all = kept.facts(kept.latest()).of(PeopleKinds.RESIDENTS)) {
            return all.filter(fact -> fact.content().id().equals(id)).findFirst();
        }
    }

    private void tell(Session session, Known known, String sentence, Path folder, boolean changes) {
        Report report = session.report()
                .value("store", folder.toString())
                .value("dry_run", dryRun)
                .value("known_at", known.store().latest().toString())
                .value("person", id)
                .value("on", known.day().toString())
                .value("changes", changes)
                .say(sentence);
        session.print(report);
    }
}
