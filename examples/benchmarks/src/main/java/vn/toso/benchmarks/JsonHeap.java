package vn.toso.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.toso.json.NdjsonReader;
import vn.toso.json.NdjsonWriter;
import vn.toso.store.Version;

/**
 * Prints in which heaps a million facts can be read from a file and let go, be read and written into another file, and a
 * line of 2 GiB be met, which must be one finding with the fact behind it read.
 *
 * <p>Each attempt is a JVM of its own, with a smaller heap each time. One that fails, or takes ten times as long as the
 * first, does not pass, and none smaller is tried.
 */
public final class JsonHeap {
    private static final long FACTS = 1_000_000;
    private static final long LONG_LINE = 2L << 30;
    private static final List<Integer> HEAPS = List.of(64, 32, 16, 8, 7, 6, 5, 4, 3, 2);

    private JsonHeap() {}

    /** Measures once. What has arguments is one attempt. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            attempt(args[0], Path.of(args[1]));
            return;
        }
        Path file = Files.createTempFile("facts", ".ndjson");
        Path copy = copyOf(file);
        try {
            FactFile.write(file, FACTS);
            System.out.printf("%d facts in %d MB%n", FACTS, Files.size(file) / 1_000_000);
            for (String what : List.of("nothing", "read", "write", "long")) {
                print(what, file);
            }
        } finally {
            Files.delete(file);
            Files.deleteIfExists(copy);
        }
    }

    private static Path copyOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".copy");
    }

    private static void print(String what, Path file) throws IOException, InterruptedException {
        long first = Long.MAX_VALUE / 10;
        System.out.printf("%-8s", what);
        for (int heap : HEAPS) {
            long start = System.nanoTime();
            if (!passes(what, file, heap, 10 * first)) {
                break;
            }
            long took = System.nanoTime() - start;
            first = Math.min(first, took);
            System.out.printf(" %d MiB: %.1f s", heap, took / 1e9);
        }
        System.out.println();
    }

    private static boolean passes(String what, Path file, int heap, long most)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JsonHeap.class.getName(),
                        what,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(most, TimeUnit.NANOSECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue() == 0;
    }

    private static void attempt(String what, Path file) throws IOException {
        List<String> findings = new ArrayList<>();
        switch (what) {
            case "read" -> require(read(Files.newInputStream(file), findings, version -> {}) == FACTS);
            case "write" -> {
                try (NdjsonWriter writer = NdjsonWriter.to(Files.newOutputStream(copyOf(file)), FactFile.LINES)) {
                    require(read(Files.newInputStream(file), findings, writer::write) == FACTS);
                }
                require(Files.mismatch(file, copyOf(file)) < 0);
            }
            case "long" -> {
                require(read(withLongLine(), findings, version -> {}) == 1);
                require(findings.remove("json.line.long"));
            }
            default -> require(read(lines(""), findings, version -> {}) == 0);
        }
        require(findings.isEmpty());
    }

    private static long read(InputStream in, List<String> findings, Consumer<Version<?>> each) {
        long facts = 0;
        try (NdjsonReader reader = NdjsonReader.of(
                in,
                "lines",
                FactFile.LINES,
                finding -> findings.add(finding.code().id()))) {
            for (Optional<Version<?>> next = reader.next(); next.isPresent(); next = reader.next()) {
                each.accept(next.orElseThrow());
                facts++;
            }
        }
        return facts;
    }

    private static InputStream lines(String lines) {
        return new ByteArrayInputStream(("{\"format\":\"toso.facts\",\"version\":1}\n" + lines).getBytes(UTF_8));
    }

    private static InputStream withLongLine() {
        String last = "\n{\"kind\":\"session\",\"key\":\"s-1\",\"version\":1,\"content\":{\"team\":\"t-1\","
                + "\"status\":\"held\",\"heldOn\":\"2024-02-29\",\"topics\":[],\"helpers\":[]},"
                + "\"source\":\"list-1\",\"recordedBy\":\"clerk-7\",\"recorded\":1}\n";
        return new SequenceInputStream(Collections.enumeration(List.of(
                lines("{\"kind\":\"session\",\"key\":\""),
                new Letters(LONG_LINE),
                new ByteArrayInputStream(last.getBytes(UTF_8)))));
    }

    private static void require(boolean passed) {
        if (!passed) {
            throw new IllegalStateException("what was read is not what is there");
        }
    }

    /** So many letters, made when they are read. */
    private static final class Letters extends InputStream {
        private long left;

        Letters(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) 'a');
            left -= count;
            return count;
        }
    }
}
