package vn.toso.benchmarks;

import java.time.LocalDate;
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
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Correspondence;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.VietnamUnits;

/** All 10,035 communes of 2025-06-30 over the reform, against one pass over the same edges in an int array. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CandidatesBenchmark {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final UnitRegister register = VietnamUnits.register();
    private final List<UnitId> before = ids(register, BEFORE);
    private final List<UnitId> after = ids(register, AFTER);
    private final int[] edges = edges(register, before, after);

    private static List<UnitId> ids(UnitRegister register, LocalDate day) {
        return register.on(day).atLevel(UnitLevel.COMMUNE).stream()
                .map(AdminUnit::id)
                .toList();
    }

    /** The edges of the day as successor numbers, in the order of their predecessors. */
    private static int[] edges(UnitRegister register, List<UnitId> before, List<UnitId> after) {
        Map<UnitId, Integer> numbers = new HashMap<>();
        after.forEach(id -> numbers.put(id, numbers.size()));
        return before.stream()
                .flatMap(id -> register.successionsFrom(id).stream())
                .filter(row -> row.effectiveOn().equals(AFTER))
                .map(Succession::to)
                .mapToInt(numbers::get)
                .toArray();
    }

    /** The candidates of every commune, forwards. */
    @Benchmark
    public long forwards() {
        return candidates(register.correspondence(BEFORE, AFTER), before);
    }

    /** The candidates of every commune of the day after, backwards. */
    @Benchmark
    public long backwards() {
        return candidates(register.correspondence(AFTER, BEFORE), after);
    }

    /** One commune through all its reforms since 2004, with every hop and act. */
    @Benchmark
    public int hopsOfOne() {
        return register.correspondence(LocalDate.of(2004, 8, 31), AFTER)
                .candidates(UnitId.of("06877@2004-08-31"))
                .hops()
                .size();
    }

    private static long candidates(Correspondence way, List<UnitId> origins) {
        long found = 0;
        for (UnitId origin : origins) {
            found += way.candidates(origin).size();
        }
        return found;
    }

    /** One pass over the edges: counts what comes to each successor. */
    @Benchmark
    public int[] intArrayPass() {
        int[] counts = new int[after.size()];
        for (int to : edges) {
            counts[to]++;
        }
        return counts;
    }
}
