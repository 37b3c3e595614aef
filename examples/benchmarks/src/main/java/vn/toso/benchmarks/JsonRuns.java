package vn.toso.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SequenceWriter;
import vn.toso.finding.Finding;
import vn.toso.json.NdjsonReader;
import vn.toso.json.NdjsonWriter;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.VietnamUnits;

/** The ways of reading and writing the same lines that are held side by side. Each says how many facts it met. */
final class JsonRuns {
    private static final int BATCH = 1_000;

    private final UnitRegister register = VietnamUnits.register();
    private final List<Version<?>> versions;
    private final List<BareLine<?>> bare;
    private final byte[] lines;

    JsonRuns(int times) {
        versions = new ArrayList<>();
        FactFile.versions((long) times * FactFile.each(), versions::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        lines = out.toByteArray();
        bare = new ArrayList<>();
        bind(BareLine.WITH_DAYS, new ByteArrayInputStream(lines), bare::add);
        ByteArrayOutputStream bareOut = new ByteArrayOutputStream();
        writeBare(bareOut);
        byte[] afterHeader = Arrays.copyOfRange(lines, lines.length - bareOut.size(), lines.length);
        require(bare.size(), Arrays.equals(afterHeader, bareOut.toByteArray()));
    }

    int facts() {
        return versions.size();
    }

    InputStream lines() {
        return new ByteArrayInputStream(lines);
    }

    int bytes() {
        return lines.length;
    }

    void writeLines(Path file) throws IOException {
        Files.write(file, lines);
    }

    /** Every token, and every text in it as a string; what they say is not known. */
    long tokens(InputStream in) {
        long facts = 0;
        try (JsonParser parser = BareLine.MAPPER.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    facts += parser.getString().isEmpty() ? 1 : 0;
                } else if (token == JsonToken.VALUE_NUMBER_INT) {
                    facts += parser.getLongValue() < 0 ? 1 : 0;
                }
                if (token == JsonToken.END_OBJECT && parser.streamReadContext().inRoot()) {
                    facts++;
                }
            }
        }
        return require(facts - 1, true);
    }

    /** Bound by Jackson to plain records whose days are texts. */
    long bareWithTexts(InputStream in) {
        return require(JsonRuns.<String>bind(BareLine.WITH_TEXTS, in, line -> {}), true);
    }

    /** Bound by Jackson to plain records whose days are days. */
    long bareWithDays(InputStream in) {
        return require(bind(BareLine.WITH_DAYS, in, line -> {}), true);
    }

    private static <D> long bind(ObjectReader reader, InputStream in, Consumer<? super BareLine<D>> each) {
        long facts = 0;
        try (MappingIterator<BareLine<D>> found = BareLine.read(reader, in)) {
            while (found.hasNextValue()) {
                each.accept(found.nextValue());
                facts++;
            }
        }
        return facts;
    }

    /** Read as versions of facts, and not kept. */
    long versions(InputStream in) {
        long facts = 0;
        try (NdjsonReader reader = NdjsonReader.of(in, "lines", FactFile.LINES, JsonRuns::refuse)) {
            while (reader.next().isPresent()) {
                facts++;
            }
        }
        return require(facts, true);
    }

    /** Read as versions of facts and recorded in a store in memory, in batches. */
    long stored(InputStream in) {
        long facts = 0;
        InMemoryStore store = InMemoryStore.on(register, Clock.systemUTC());
        List<Version<?>> batch = new ArrayList<>(BATCH);
        try (NdjsonReader reader = NdjsonReader.of(in, "lines", FactFile.LINES, JsonRuns::refuse)) {
            for (Optional<Version<?>> next = reader.next(); next.isPresent(); next = reader.next()) {
                batch.add(next.orElseThrow());
                if (batch.size() == BATCH) {
                    facts += record(batch, store);
                }
            }
        }
        return require(facts + record(batch, store), true);
    }

    private static void refuse(Finding finding) {
        throw new IllegalStateException("the lines are good, so the figures mean nothing: " + finding);
    }

    private static long record(List<Version<?>> batch, Store store) {
        long[] recorded = {0};
        store.write(transaction -> batch.forEach(version -> recorded[0] += add(version, transaction)));
        batch.clear();
        return recorded[0];
    }

    private static <T> int add(Version<T> version, Transaction transaction) {
        Transaction.Added added =
                transaction.add(version.kind(), version.key(), version.content().orElseThrow(), version.filing());
        return added == Transaction.Added.RECORDED ? 1 : 0;
    }

    /** Written as lines. */
    long write(OutputStream out) {
        try (NdjsonWriter writer = NdjsonWriter.to(out, FactFile.LINES)) {
            versions.forEach(writer::write);
        }
        return versions.size();
    }

    /** The same lines written by Jackson from plain records. */
    long writeBare(OutputStream out) {
        try (SequenceWriter writer =
                BareLine.WRITER.withRootValueSeparator("\n").writeValues(out)) {
            for (BareLine<?> line : bare) {
                writer.write(line);
            }
            writer.flush();
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bare.size();
    }

    private long require(long facts, boolean more) {
        if (facts != versions.size() || !more) {
            throw new IllegalStateException("not all facts are there, so the figures mean nothing");
        }
        return facts;
    }
}
