package vn.toso.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.toso.coverage.Counts;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.coverage.Place;
import vn.toso.fact.Facts;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.VietnamUnits;

/**
 * Fifteen indicators of all 10,035 communes of 2025-06-30 on the 3,321 of the day after, with every row, pool, bound and
 * completeness, against adding the same longs through an int array of targets.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class RestateBenchmark {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final int INDICATORS = 15;

    private final UnitRegister register = VietnamUnits.register();
    private final List<UnitId> communes = register.on(BEFORE).atLevel(UnitLevel.COMMUNE).stream()
            .map(AdminUnit::id)
            .toList();
    private final CoverageCalculator calculator = CoverageCalculator.of(Facts.on(register));
    private final List<Indicator> indicators = indicators();
    private final CoverageQuery query =
            CoverageQuery.asOf(BEFORE).withBoundaries(AFTER).withLevel(UnitLevel.COMMUNE);
    private final long[][][] longs = longs();
    private final int[] targets = targets();

    private List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            List<Group> groups = new ArrayList<>();
            for (int commune = 0; commune < communes.size(); commune++) {
                groups.add(new Group(Place.on(BEFORE, communes.get(commune)), counts(i, commune)));
            }
            all.add(PeopleIndicator.of(
                    Definition.ofDay("test." + i, "thử", "test"), (facts, query) -> groups.stream()));
        }
        return all;
    }

    private static Counts counts(int indicator, int commune) {
        long eligible = 1000 + 7L * indicator + commune % 97;
        return Counts.of(eligible * (commune % 10) / 10, eligible).withUnknown(commune % 13);
    }

    private long[][][] longs() {
        long[][][] all = new long[INDICATORS][3][communes.size()];
        for (int i = 0; i < INDICATORS; i++) {
            for (int commune = 0; commune < communes.size(); commune++) {
                Counts counts = counts(i, commune);
                all[i][0][commune] = counts.done();
                all[i][1][commune] = counts.eligible();
                all[i][2][commune] = counts.unknown();
            }
        }
        return all;
    }

    private int[] targets() {
        Map<UnitId, Integer> numbers = new HashMap<>();
        register.on(AFTER).atLevel(UnitLevel.COMMUNE).forEach(unit -> numbers.put(unit.id(), numbers.size()));
        return communes.stream()
                .map(id -> register.correspondence(BEFORE, AFTER)
                        .candidates(id)
                        .units()
                        .get(0))
                .mapToInt(numbers::get)
                .toArray();
    }

    /** The answers of all indicators, asked together. */
    @Benchmark
    public List<CoverageReport> restate() {
        return calculator.calculate(indicators, query);
    }

    /** The same longs added through an array of targets, the pools taken for settled. */
    @Benchmark
    public long[][][] addThroughIntArray() {
        long[][][] sums = new long[INDICATORS][3][3321];
        for (int i = 0; i < INDICATORS; i++) {
            for (int kind = 0; kind < 3; kind++) {
                long[] from = longs[i][kind];
                long[] to = sums[i][kind];
                for (int commune = 0; commune < from.length; commune++) {
                    to[targets[commune]] += from[commune];
                }
            }
        }
        return sums;
    }
}
