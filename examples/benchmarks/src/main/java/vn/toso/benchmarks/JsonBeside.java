package vn.toso.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prints how long reading a file of facts takes, and writing one, beside Jackson binding the same lines. The ways take
 * turns, so that what else the machine does meets all of them alike.
 *
 * <p>Medians of the time on the clock, and of the time this thread had a processor: the second is the one to look at where
 * the machine is not quiet, though it has no garbage collection in it.
 */
public final class JsonBeside {
    private static final int TIMES = 4;
    private static final int WARMING = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final JsonRuns runs = new JsonRuns(TIMES);

    private JsonBeside() {}

    /** One way of doing it, and what each of its turns took. */
    private static final class Way {
        private final String name;
        private final Runnable turn;
        private final long[] clock;
        private final long[] processor;

        Way(String name, int rounds, Runnable turn) {
            this.name = name;
            this.turn = turn;
            this.clock = new long[rounds];
            this.processor = new long[rounds];
        }

        void take(int round) {
            System.gc();
            long start = System.nanoTime();
            long started = THREADS.getCurrentThreadCpuTime();
            turn.run();
            if (round >= 0) {
                processor[round] = THREADS.getCurrentThreadCpuTime() - started;
                clock[round] = System.nanoTime() - start;
            }
        }

        void print(int facts) {
            System.out.printf("%-28s %10.0f %10.0f%n", name, median(clock) / facts, median(processor) / facts);
        }

        /** How many times as long as the other it took. */
        String over(Way other) {
            return String.format(
                    "%.2f (%.2f)", median(clock) / median(other.clock), median(processor) / median(other.processor));
        }

        private static double median(long[] nanos) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }

    /** Measures once, over as many rounds as the argument says, or 21; start it in a fresh JVM with a heap of 3 GiB. */
    public static void main(String[] args) throws IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 21;
        Path file = Files.createTempFile("facts", ".ndjson");
        try {
            new JsonBeside().measure(file, rounds);
        } finally {
            Files.delete(file);
        }
    }

    private void measure(Path file, int rounds) throws IOException {
        runs.writeLines(file);
        Way tokens = new Way("tokens", rounds, () -> read(file, runs::tokens));
        Way texts = new Way("bound, days as texts", rounds, () -> read(file, runs::bareWithTexts));
        Way bound = new Way("bound", rounds, () -> read(file, runs::bareWithDays));
        Way versions = new Way("versions", rounds, () -> read(file, runs::versions));
        Way stored = new Way("versions, stored", rounds, () -> read(file, runs::stored));
        Way bare = new Way("plain records written", rounds, () -> runs.writeBare(OutputStream.nullOutputStream()));
        Way written = new Way("versions written", rounds, () -> runs.write(OutputStream.nullOutputStream()));
        List<Way> ways = List.of(tokens, texts, bound, versions, stored, bare, written);
        for (int round = -WARMING; round < rounds; round++) {
            for (Way way : ways) {
                way.take(round);
            }
        }
        System.out.printf("%d facts of %d bytes%n%n", runs.facts(), runs.bytes() / runs.facts());
        System.out.printf("%-28s %10s %10s%n", "ns/fact", "clock", "processor");
        ways.forEach(way -> way.print(runs.facts()));
        System.out.printf("%n%-46s %14s %20s%n", "by the clock (by the processor)", "bound", "bound, days as texts");
        row("throughput of the parse path, at least 0.7", bound.over(versions), texts.over(versions));
        row("time to read, normalise and map, at most 2", versions.over(bound), versions.over(texts));
        row("the same and recorded in a store", stored.over(bound), stored.over(texts));
        row("throughput of writing", bare.over(written), "");
    }

    private static void row(String what, String bound, String texts) {
        System.out.printf("%-46s %14s %20s%n", what, bound, texts);
    }

    private static void read(Path file, Consumer<InputStream> way) {
        try (InputStream in = Files.newInputStream(file)) {
            way.accept(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
