package vn.toso.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.json.FactDocument;
import vn.toso.json.FactDocuments;
import vn.toso.json.NdjsonWriter;
import vn.toso.store.Kinds;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

/**
 * Facts as lists of facts, without their history: each once, as if it had been recorded so in one batch. The same facts
 * are the same bytes, whichever store holds them and however they came there.
 */
final class FactExport {
    /** The source of a document of facts from several sources. */
    private static final String SEVERAL = "export";

    private static final FactDocuments DOCUMENTS = FactDocuments.of(Kinds.all());

    private final Facts facts;
    private final Set<String> left = new TreeSet<>();

    FactExport(Facts facts) {
        this.facts = facts;
    }

    /** Writes the facts of some kinds as lines. The stream stays open. */
    void lines(List<FactKind<?>> kinds, OutputStream out) {
        // Not closed: that would close the stream.
        NdjsonWriter writer = NdjsonWriter.to(out, FactImport.LINES);
        kinds.forEach(kind -> lines(kind, writer));
        writer.flush();
    }

    private <T> void lines(FactKind<T> kind, NdjsonWriter writer) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.map(fact -> new Version<>(kind, fact.key(), 1, fact.content(), fact.filing(), KnownAt.of(1)))
                    .forEach(writer::write);
        }
    }

    /** Writes the facts of one kind as a document. The stream stays open. */
    <T> void document(FactKind<T> kind, OutputStream out) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            Set<String> sources = new TreeSet<>();
            List<FactDocument.Row<T>> rows = all.peek(fact -> {
                        sources.add(fact.filing().source());
                        if (fact.filing().legalBasis().isPresent()) {
                            left.add("export.legal-basis");
                        }
                    })
                    .map(fact -> new FactDocument.Row<>(fact.key(), fact.content()))
                    .toList();
            Counted counted = new Counted(out);
            DOCUMENTS.write(new FactDocument<>(kind, source(sources), rows), counted);
            if (counted.bytes > FactDocuments.MAX_LENGTH) {
                left.add("export.long");
            }
        }
    }

    /** What is to be said of what was written, as keys of texts: what a document does not hold, or cannot be read for. */
    Set<String> left() {
        return left;
    }

    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }

    /** The one source if there is one; of several a word that stays the same when the document is taken in again. */
    private static String source(Set<String> sources) {
        if (sources.size() == 1) {
            return sources.iterator().next();
        }
        return sources.stream().anyMatch(Invented::isSource) ? Invented.EXPORT : SEVERAL;
    }

    /** Returns how many facts of a kind there are. */
    <T> long count(FactKind<T> kind) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            return all.count();
        }
    }
}
