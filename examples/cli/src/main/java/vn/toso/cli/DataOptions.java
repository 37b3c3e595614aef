package vn.toso.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toso.cli.input.Sheet;
import vn.toso.cli.input.TeamList;
import vn.toso.cli.output.Format;
import vn.toso.cli.output.Report;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.folder.FolderStore;
import vn.toso.store.Store;
import vn.toso.time.KnownAt;
import vn.toso.vietnam.SampleProvince;

/** Which facts a command asks: those of a store, of a list of teams, or of the sample; as known at some position. */
final class DataOptions {
    private static final String SAMPLE = "sample";

    @Option(names = "--store", paramLabel = "${bundle:label.store}")
    private @Nullable String store;

    @Option(names = "--teams", paramLabel = "${bundle:label.teams}")
    private @Nullable String teams;

    @Option(names = "--known-at", paramLabel = "${bundle:label.position}")
    private @Nullable String knownAt;

    @Option(names = "--villages-placed")
    private boolean placed;

    /**
     * The facts and what is to be said of them.
     *
     * @param isSample whether invented facts are among them
     * @param isUsable whether there is anything to compute with; a list that was refused is nothing, not 0
     */
    record Data(Facts facts, boolean isSample, boolean isUsable, List<Finding> findings) {
        /** Says beside whatever is shown that it is invented; a csv has no other place for it than beside it. */
        void label(Session session, Report report) {
            if (isSample) {
                String label = SampleProvince.LABEL.text(session.texts().locale());
                report.value("sample", true).say(label);
                if (session.format() == Format.CSV) {
                    session.note(label);
                }
            }
        }
    }

    /** Reads the facts, and says where they come from. */
    Data read(Session session) {
        return read(session, false);
    }

    /** Reads the same, and adds what there is to say of the units that came with the facts. */
    Data readWithUnitFindings(Session session) {
        return read(session, true);
    }

    private Data read(Session session, boolean withUnitFindings) {
        if (teams != null && !teams.equals(SAMPLE)) {
            return list(session, teams);
        }
        boolean sampleAsked = teams != null || placed;
        if (sampleAsked && store != null) {
            throw RefusedException.usage(session.text("refused.two-sources"));
        }
        Path folder = new Stores(session).folder(store);
        boolean nothingThere = store == null && !FolderStore.isIn(folder);
        if (sampleAsked || nothingThere) {
            session.note(session.text(sampleAsked ? "source.sample" : "source.sample.usual", folder));
            return sample(session, withUnitFindings);
        }
        return kept(session, folder, withUnitFindings);
    }

    /** What is read stays readable when the store is closed, and others may open it meanwhile. */
    private Data kept(Session session, Path folder, boolean withUnitFindings) {
        try (FolderStore kept = new Stores(session).open(store)) {
            KnownAt position = new Positions(session).of(kept, knownAt);
            session.note(session.text(store == null ? "source.store.usual" : "source.store", folder, position));
            Facts facts = kept.facts(position);
            return new Data(facts, Invented.isAmong(facts), true, unitFindings(kept, position, withUnitFindings));
        }
    }

    private Data sample(Session session, boolean withUnitFindings) {
        if (knownAt == null && !withUnitFindings) {
            Facts all = placed ? SampleProvince.factsWithDongNguPlaced() : SampleProvince.facts();
            return new Data(all, true, true, List.of());
        }
        Store sample = SampleProvince.store();
        if (placed) {
            SampleProvince.placeDongNgu(sample);
        }
        KnownAt position = new Positions(session).of(sample, knownAt);
        return new Data(sample.facts(position), true, true, unitFindings(sample, position, withUnitFindings));
    }

    private static List<Finding> unitFindings(Store facts, KnownAt position, boolean asked) {
        return asked ? facts.units(position).findings() : List.of();
    }

    private Data list(Session session, String file) {
        if (knownAt != null || placed || store != null) {
            throw RefusedException.usage(session.text("refused.list-alone"));
        }
        Outcome<Sheet> sheet = new InputFiles(session).read(file);
        session.note(session.text("source.list", sheet.value().source()));
        Outcome<Facts> facts = TeamList.read(sheet.value(), session.register());
        List<Finding> findings = new ArrayList<>(sheet.findings());
        findings.addAll(facts.findings());
        boolean usable = !sheet.value().rows().isEmpty() && findings.stream().noneMatch(DataOptions::isOfWholeFile);
        return new Data(facts.value(), false, usable, findings);
    }

    /** Whether a list was refused as a whole. */
    static boolean isOfWholeFile(Finding finding) {
        return finding.severity() == Severity.ERROR
                && (finding.code().id().startsWith("list.file.")
                        || finding.code().id().startsWith("list.column."));
    }
}
