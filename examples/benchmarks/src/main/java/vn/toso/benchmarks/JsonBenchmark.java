package vn.toso.benchmarks;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Lines of facts read and written, beside Jackson binding the same lines to plain records; each way in a JVM of its own.
 * {@link JsonBeside} takes them in turns in one JVM.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonBenchmark {
    private final JsonRuns runs = new JsonRuns(1);

    /** Every token of the lines. */
    @Benchmark
    public long tokens() {
        return runs.tokens(runs.lines());
    }

    /** Jackson binds the lines to plain records whose days are texts. */
    @Benchmark
    public long bareWithTexts() {
        return runs.bareWithTexts(runs.lines());
    }

    /** Jackson binds the lines to plain records whose days are days. */
    @Benchmark
    public long bareWithDays() {
        return runs.bareWithDays(runs.lines());
    }

    /** The lines as versions of facts. */
    @Benchmark
    public long versions() {
        return runs.versions(runs.lines());
    }

    /** The lines as versions of facts, in a store in memory. */
    @Benchmark
    public long stored() {
        return runs.stored(runs.lines());
    }

    /** Jackson writes plain records. */
    @Benchmark
    public long writeBare() {
        return runs.writeBare(OutputStream.nullOutputStream());
    }

    /** Versions of facts written. */
    @Benchmark
    public long write() {
        return runs.write(OutputStream.nullOutputStream());
    }
}
