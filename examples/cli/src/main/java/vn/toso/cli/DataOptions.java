package vn.toso.cli;

import java.time.format.DateTimeParseException;
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
import vn.toso.store.Store;
import vn.toso.time.KnownAt;
import vn.toso.vietnam.SampleProvince;

/** Which facts a command asks: the sample's, as known at some position, or those of a list of teams. */
final class DataOptions {
    private static final String SAMPLE = "sample";

    @Option(names = "--teams", paramLabel = "${bundle:label.teams}")
    private String teams = SAMPLE;

    @Option(names = "--known-at", paramLabel = "${bundle:label.position}")
    private @Nullable String knownAt;

    @Option(names = "--villages-placed")
    private boolean placed;

    /**
     * The facts and what is to be said of them.
     *
     * @param isUsable whether there is anything to compute with; a list that was refused is nothing, not 0
     */
    record Data(Facts facts, boolean isSample, boolean isUsable, List<Finding> findings) {
        /** Says beside whatever is shown that it is invented; a csv has no other place for it than beside it. */
        void label(Session session, Report report) {
            if (isSample) {
                String label = SampleProvince.LABEL.text(session.texts().locale());
                report.value("sample", true).say(label);
                if (session.format() == Format.CSV) {
                    session.console().err().println(label);
                }
            }
        }
    }

    Data read(Session session) {
        return teams.equals(SAMPLE) ? sample(session) : list(session);
    }

    /** Reads the same, and adds what there is to say of the units that came with the facts. */
    Data readWithUnitFindings(Session session) {
        return teams.equals(SAMPLE) ? stored(session) : list(session);
    }

    private Data sample(Session session) {
        if (knownAt != null) {
            return stored(session);
        }
        Facts all = placed ? SampleProvince.factsWithDongNguPlaced() : SampleProvince.facts();
        return new Data(all, true, true, List.of());
    }

    private Data stored(Session session) {
        Store store = SampleProvince.store();
        if (placed) {
            SampleProvince.placeDongNgu(store);
        }
        KnownAt position = knownAt == null ? store.latest() : position(session, knownAt);
        if (position.compareTo(store.latest()) > 0) {
            throw RefusedException.usage(session.text("refused.known-at.later", position, store.latest()));
        }
        return new Data(store.facts(position), true, true, store.units(position).findings());
    }

    private static KnownAt position(Session session, String text) {
        try {
            return KnownAt.parse(text.startsWith("#") ? text : "#" + text);
        } catch (DateTimeParseException e) {
            throw RefusedException.usage(session.text("refused.known-at", text));
        }
    }

    private Data list(Session session) {
        if (knownAt != null || placed) {
            throw RefusedException.usage(session.text("refused.sample-only"));
        }
        Outcome<Sheet> sheet = new InputFiles(session).read(teams);
        Outcome<Facts> facts = TeamList.read(sheet.value(), session.register());
        List<Finding> findings = new ArrayList<>(sheet.findings());
        findings.addAll(facts.findings());
        boolean usable = !sheet.value().rows().isEmpty() && findings.stream().noneMatch(DataOptions::isOfWholeFile);
        return new Data(facts.value(), false, usable, findings);
    }

    private static boolean isOfWholeFile(Finding finding) {
        return finding.severity() == Severity.ERROR
                && (finding.code().id().startsWith("list.file.")
                        || finding.code().id().startsWith("list.column."));
    }
}
