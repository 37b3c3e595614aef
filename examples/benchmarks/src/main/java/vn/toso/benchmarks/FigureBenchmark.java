package vn.toso.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Facts;
import vn.toso.store.InMemoryStore;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.VietnamUnits;

/**
 * {@code teams.village} of a store in memory: every team, area and village read, carried and counted, with a row for each
 * commune. The sample province once, 10 times and 100 times, its villages too; at 100 times it has more villages than
 * the country.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FigureBenchmark {
    private static final LocalDate Y2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate Y2025 = LocalDate.of(2025, 12, 31);

    /** How many times over the province is there. */
    @Param({"1", "10", "100"})
    public int times = 1;

    private Facts facts = Facts.on(VietnamUnits.register());
    private UnitId province =
            VietnamUnits.register().on(Y2023).get(UnitCode.of("22")).id();

    /** Measures with JMH, and prints a table of nanoseconds for each fact that was read. */
    public static void main(String[] args) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(FigureBenchmark.class.getSimpleName())
                        .build())
                .run();
        System.out.printf("%n%-12s %6s %8s %10s%n", "figure", "times", "facts", "ns/fact");
        for (RunResult result : results) {
            int times = Integer.parseInt(result.getParams().getParam("times"));
            int facts = times * SampleCopies.teams(1).size();
            String name = result.getParams().getBenchmark();
            System.out.printf(
                    "%-12s %6d %8d %10.0f%n",
                    name.substring(name.lastIndexOf('.') + 1),
                    times,
                    facts,
                    result.getPrimaryResult().getScore() * 1_000 / facts);
        }
    }

    /** Fills the store. */
    @Setup
    public void fill() {
        List<AdminUnit> villages = new ArrayList<>();
        for (int number = 1; number <= times; number++) {
            villages.addAll(SampleCopies.villages(number));
        }
        UnitRegister register =
                VietnamUnits.register().plus(villages, List.of()).value();
        InMemoryStore store = InMemoryStore.on(register, Clock.systemUTC());
        for (int number = 1; number <= times; number++) {
            SampleCopies.file(SampleCopies.teams(number), number, store);
        }
        facts = store.facts();
        require(asItWas(), 1_452L * times);
        require(restated(), 1_452L * times);
    }

    private static void require(CoverageReport figure, long villages) {
        if (figure.total().certain() != villages || figure.total().denominator() != villages) {
            throw new IllegalStateException("not all villages have a team, so the figures mean nothing");
        }
    }

    /** The figure of 2023-12-31, on the boundaries of that day. */
    @Benchmark
    public CoverageReport asItWas() {
        return figure(CoverageQuery.asOf(Y2023));
    }

    /** The figure of 2023-12-31 on the boundaries of 2025-12-31, over two reforms. */
    @Benchmark
    public CoverageReport restated() {
        return figure(CoverageQuery.asOf(Y2023).withBoundaries(Y2025));
    }

    private CoverageReport figure(CoverageQuery query) {
        return CoverageCalculator.of(facts)
                .calculate(
                        Indicators.TEAMS_VILLAGE,
                        query.withLevel(UnitLevel.COMMUNE).within(province));
    }
}
