package vn.toso.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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

    /**
     * The facts, and what was known of them before.
     *
     * @param earlier what was known at the earlier position
     * @param recorded when each batch since was recorded
     */
    record Since(Data data, Facts earlier, Map<KnownAt, Instant> recorded) {}

    /** Reads the facts, and says where they come from. */
    Data read(Session session) {
        return read(session, false);
    }

    /** Reads the same, and what was known at an earlier position. */
    Since readSince(Session session, String from) {
        if (teams != null && !teams.equals(SAMPLE)) {
            throw RefusedException.usage(session.text("refused.list-alone"));
        }
        return opened(session, store -> {
            Data data = known(session, store, false);
            return since(session, data, store, from);
        });
    }

    private static Since since(Session session, Data data, Store store, String from) {
        KnownAt until = data.facts().knownAt();
        KnownAt position = new Positions(session).of(store, from);
        if (position.compareTo(until) > 0) {
            throw RefusedException.usage(session.text("refused.known-at-from", position, until));
        }
        Map<KnownAt, Instant> recorded = new TreeMap<>();
        for (long at = position.position() + 1; at <= until.position(); at++) {
            recorded.put(KnownAt.of(at), store.recordedAt(KnownAt.of(at)));
        }
        return new Since(data, store.facts(position), recorded);
    }

    /** Reads the same, and adds what there is to say of the units that came with the facts. */
    Data readWithUnitFindings(Session session) {
        return read(session, true);
    }

    private Data read(Session session, boolean withUnitFindings) {
        if (teams != null && !teams.equals(SAMPLE)) {
            return list(session, teams);
        }
        if (isSample(session) && knownAt == null && !withUnitFindings) {
            noteSample(session);
            Facts all = placed ? SampleProvince.factsWithDongNguPlaced() : SampleProvince.facts();
            return new Data(all, true, true, List.of());
        }
        return opened(session, opened -> known(session, opened, withUnitFindings));
    }

    /** Whether the invented facts are asked: that is said, or there is no store where one usually is. */
    private boolean isSample(Session session) {
        if (isSampleAsked() && store != null) {
            throw RefusedException.usage(session.text("refused.two-sources"));
        }
        return isSampleAsked() || (store == null && !FolderStore.isIn(new Stores(session).folder(null)));
    }

    private boolean isSampleAsked() {
        return teams != null || placed;
    }

    private void noteSample(Session session) {
        session.note(session.text(
                isSampleAsked() ? "source.sample" : "source.sample.usual", new Stores(session).folder(store)));
    }

    /** What is read stays readable when the store is closed, and others may open it meanwhile. */
    private <R> R opened(Session session, Function<Store, R> reader) {
        if (isSample(session)) {
            noteSample(session);
            Store sample = SampleProvince.store();
            if (placed) {
                SampleProvince.placeDongNgu(sample);
            }
            return reader.apply(sample);
        }
        try (FolderStore kept = new Stores(session).open(store)) {
            return reader.apply(kept);
        }
    }

    private Data known(Session session, Store opened, boolean withUnitFindings) {
        KnownAt position = new Positions(session).of(opened, knownAt);
        boolean sample = isSample(session);
        if (!sample) {
            session.note(session.text(
                    store == null ? "source.store.usual" : "source.store",
                    new Stores(session).folder(store),
                    position));
        }
        Facts facts = opened.facts(position);
        List<Finding> findings = withUnitFindings ? opened.units(position).findings() : List.of();
        return new Data(facts, sample || Invented.isAmong(facts), true, findings);
    }

    private Data list(Session session, String file) {
        if (knownAt != null || placed || store != null) {
            throw RefusedException.usage(session.text("refused.list-alone"));
        }
        Outcome<Sheet> sheet = new InputFiles(session).read(file);
        session.note(session.text("source.list", sheet.value().source()));
        Outcome<Facts> facts = TeamList.read(sheet.value(), session.register(), RowChecks.usual());
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
