package vn.toso.benchmarks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.VietnamUnits;

/** A commune of a day by its code, against a HashMap that holds that one day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookupBenchmark {
    private static final int COMMUNES = 10_035;

    private final UnitRegister register = VietnamUnits.register();
    private final UnitTree tree = register.on(LocalDate.of(2025, 6, 30));
    private final List<LocalDate> days = register.changeDays();
    private final List<UnitCode> codes = shuffledCodes(tree);
    private final Map<UnitCode, AdminUnit> map = map(tree);

    private static List<UnitCode> shuffledCodes(UnitTree tree) {
        // Copies, as read from a file: not the very objects that are in the register.
        List<UnitCode> codes = new java.util.ArrayList<>(tree.atLevel(UnitLevel.COMMUNE).stream()
                .map(unit -> UnitCode.of(
                        String.valueOf(unit.code().orElseThrow().value().toCharArray())))
                .toList());
        Collections.shuffle(codes, new Random(17));
        return codes;
    }

    private static Map<UnitCode, AdminUnit> map(UnitTree tree) {
        Map<UnitCode, AdminUnit> map = new HashMap<>();
        tree.atLevel(UnitLevel.COMMUNE).forEach(unit -> map.put(unit.code().orElseThrow(), unit));
        return map;
    }

    /** All 10,035 codes of 2025-06-30 through the tree of that day. */
    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public void treeFind(Blackhole sink) {
        for (UnitCode code : codes) {
            sink.consume(tree.get(code));
        }
    }

    /** The same through a map. */
    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public void hashMapGet(Blackhole sink) {
        for (UnitCode code : codes) {
            sink.consume(map.get(code));
        }
    }

    /** A tree for each of the change days, and one look-up in it. */
    @Benchmark
    @OperationsPerInvocation(213)
    public void treeOfEachDay(Blackhole sink) {
        UnitCode quangNinh = UnitCode.of("22");
        for (LocalDate day : days) {
            UnitTree then = register.on(day);
            sink.consume(then.unchanged());
            sink.consume(then.get(quangNinh));
        }
    }
}
