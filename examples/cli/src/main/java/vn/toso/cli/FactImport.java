package vn.toso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.input.Limits;
import vn.toso.cli.input.ListReader;
import vn.toso.cli.input.Sheet;
import vn.toso.cli.input.TeamList;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKeys;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.json.FactDocument;
import vn.toso.json.FactDocuments;
import vn.toso.json.FactLines;
import vn.toso.json.NdjsonReader;
import vn.toso.people.PersonalData;
import vn.toso.people.Subject;
import vn.toso.privacy.HostKey;
import vn.toso.report.ReportKinds;
import vn.toso.store.ErasedPersons;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.store.Version;
import vn.toso.team.TeamKinds;
import vn.toso.time.KnownAt;

/** Takes the facts of one file into a store, as one batch, without what is wrong in it (rule I1). */
final class FactImport {
    /** As long as the lines of a store in a folder, and of a fact in the largest document. */
    static final FactLines LINES = FactLines.of(Kinds.all()).ofAtMost(1 << 26);

    private static final Pattern ROW = Pattern.compile("facts\\[(\\d{1,9})].*");

    private final Wish wish;
    private final Store store;
    private final FactFile file;
    private final FindingLog log;
    private final ImportCounts counts;

    /**
     * What is wanted of all files.
     *
     * @param group the kinds of facts to take
     * @param sourceOrNull the source of lists, which do not say it themselves; null for their names
     * @param recordedBy who records lists and documents, which do not say it either
     * @param refused residents who come with the personal ID of somebody who was erased
     */
    record Wish(FactGroup group, @Nullable String sourceOrNull, String recordedBy, Set<Anchor> refused) {
        private <T> boolean refuses(Version<T> version) {
            T content = version.contentOrNull();
            return content != null
                    && !refused.isEmpty()
                    && version.kind().things(version.key(), content).anyMatch(refused::contains);
        }
    }

    private FactImport(Wish wish, Store store, FactFile file, FindingLog log) {
        this.wish = wish;
        this.store = store;
        this.file = file;
        this.log = log;
        this.counts = new ImportCounts(file.name());
    }

    /**
     * Takes in one file.
     *
     * @throws UncheckedIOException if it cannot be read to its end; nothing of it is recorded then
     */
    static ImportCounts of(Wish wish, Store store, FactFile file, FindingLog log) {
        FactImport taking = new FactImport(wish, store, file, log);
        try (InputStream in = file.opening().open()) {
            switch (file.form()) {
                case LINES -> taking.lines(in);
                case DOCUMENT -> taking.document(in);
                case LIST -> taking.list(in);
            }
            taking.sayLeftOut();
            return taking.counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the residents of a file who come with the personal ID of somebody who was erased, under whatever id: among the
     * rows that will be taken in, read as they will be.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static Set<Anchor> comingBack(FactFile file, ErasedPersons erased, HostKey key) {
        Set<Anchor> found = new HashSet<>();
        if (file.form() == FactFile.Form.LIST) {
            return found; // lists hold teams
        }
        try (InputStream in = file.opening().open()) {
            if (file.form() == FactFile.Form.LINES) {
                NdjsonReader reader =
                        NdjsonReader.of(in, file.name(), LINES.checkedBy(RowChecks.usual()), finding -> {});
                for (Optional<Version<?>> next = reader.next(); next.isPresent(); next = reader.next()) {
                    comingBack(next.get().contentOrNull(), erased, key).ifPresent(found::add);
                }
            } else {
                documents().read(in, file.name()).value().stream()
                        .flatMap(document -> document.rows().stream())
                        .forEach(row -> comingBack(row.content(), erased, key).ifPresent(found::add));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Optional<Anchor> comingBack(@Nullable Object content, ErasedPersons erased, HostKey key) {
        return content instanceof PersonalData data
                ? data.personalId()
                        .filter(id -> erased.contains(id, key))
                        .map(id -> Subject.resident(data.resident()).anchor())
                : Optional.empty();
    }

    private void lines(InputStream in) {
        long[] refused = {0};
        // Not closed here: the stream is closed by whoever opened it.
        NdjsonReader reader = NdjsonReader.of(in, file.name(), LINES.checkedBy(RowChecks.usual()), finding -> {
            log.add(finding);
            long row = finding.location().row();
            // Line 1 says what the file is; if that is wrong nothing is read.
            if (finding.severity() == Severity.ERROR && row > 1 && row != refused[0]) {
                refused[0] = row;
                counts.addRefused(null);
            }
        });
        store.write(tx -> {
            VersionWriter writer = new VersionWriter(store, tx);
            Optional<Version<?>> next = reader.next();
            while (next.isPresent()) {
                take(writer, next.get(), Location.of(file.name(), reader.row()));
                next = reader.next();
            }
        });
    }

    private void document(InputStream in) {
        Outcome<Optional<FactDocument<?>>> read = documents().read(in, file.name());
        read.findings().forEach(log::add);
        read.value().ifPresent(document -> rows(document, refusedRows(read.findings())));
    }

    private static FactDocuments documents() {
        return FactDocuments.of(Kinds.all()).checkedBy(RowChecks.usual());
    }

    private static Set<Integer> refusedRows(List<Finding> findings) {
        Set<Integer> refused = new HashSet<>();
        for (Finding finding : findings) {
            Matcher row = ROW.matcher(finding.location().column());
            if (finding.severity() == Severity.ERROR && row.matches()) {
                refused.add(Integer.valueOf(row.group(1)));
            }
        }
        return refused;
    }

    /** The rows of the document are those that are not refused, in their order. */
    private <T> void rows(FactDocument<T> document, Set<Integer> refused) {
        refused.forEach(row -> counts.addRefused(document.kind()));
        Filing filing = Filing.of(document.source(), wish.recordedBy());
        store.write(tx -> {
            VersionWriter writer = new VersionWriter(store, tx);
            int at = 0;
            for (FactDocument.Row<T> row : document.rows()) {
                while (refused.contains(at)) {
                    at++;
                }
                Location place = Location.of(file.name()).withColumn("facts[" + at + "]");
                take(writer, first(document.kind(), row.key(), row.content(), filing), place);
                at++;
            }
        });
    }

    private void list(InputStream in) throws IOException {
        Outcome<Sheet> sheet = new ListReader(Limits.USUAL).read(file.name(), in, file.pathOrNull());
        Outcome<Facts> facts = TeamList.read(sheet.value(), store.register(store.latest()), RowChecks.usual());
        List<Finding> findings = new ArrayList<>(sheet.findings());
        findings.addAll(facts.findings());
        findings.forEach(log::add);
        if (findings.stream().anyMatch(DataOptions::isOfWholeFile)) {
            return;
        }
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.location().row())
                .distinct()
                .forEach(row -> counts.addRefused(null));
        String source = wish.sourceOrNull();
        Filing filing = Filing.of(source == null ? file.name() : source, wish.recordedBy());
        store.write(tx -> {
            VersionWriter writer = new VersionWriter(store, tx);
            FactKeys keys = FactKeys.of(filing.source());
            versions(facts.value(), TeamKinds.SERVICE_AREAS, keys, filing)
                    .forEach(version -> take(writer, version, Location.of(file.name())));
            versions(facts.value(), ReportKinds.RECEIVED, keys, filing)
                    .forEach(version -> take(writer, version, Location.of(file.name())));
        });
    }

    private static <T> List<Version<T>> versions(Facts facts, FactKind<T> kind, FactKeys keys, Filing filing) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            return all.map(Fact::content)
                    .map(content -> first(kind, keys.next(kind, content), content, filing))
                    .toList();
        }
    }

    private static <T> Version<T> first(FactKind<T> kind, String key, T content, Filing filing) {
        return new Version<>(kind, key, 1, content, filing, KnownAt.START);
    }

    private void take(VersionWriter writer, Version<?> version, Location place) {
        if (!wish.group().has(version.kind())) {
            counts.addLeftOut(version.kind());
            return;
        }
        if (wish.refuses(version)) {
            counts.addRefused(version.kind());
            say(ImportFindings.ERASED_BY_NUMBER, version, place);
            return;
        }
        VersionWriter.Result result = writer.write(version);
        counts.add(version.kind(), result);
        switch (result) {
            case RECORDED, REPEATED -> {}
            case DIFFERENT -> say(ImportFindings.DIFFERENT, version, place);
            case WITHDRAWN -> say(ImportFindings.WITHDRAWN, version, place);
            case EARLY -> say(ImportFindings.EARLY, version, place);
            case ERASED -> say(ImportFindings.ERASED, version, place);
        }
    }

    /** Once for each kind: a file may be full of what is not asked for. */
    private void sayLeftOut() {
        for (ImportCounts.Row row : counts.rows()) {
            if (row.leftOut() > 0) {
                log.add(Finding.of(
                        ImportFindings.LEFT_OUT,
                        Location.of(file.name()),
                        "kind",
                        String.valueOf(row.kindOrNull()),
                        "group",
                        wish.group().name(),
                        "count",
                        Long.toString(row.leftOut())));
            }
        }
    }

    private void say(FindingCode code, Version<?> version, Location place) {
        log.add(Finding.of(code, place, "kind", version.kind().name(), "version", Integer.toString(version.number())));
    }
}
