package vn.toso.benchmarks;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.NameMatches;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.VietnamUnits;

/** A name over the whole country of a day, against comparing folded strings one by one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NameBenchmark {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What is looked for: with accents, without, with a type, and a name there is not. */
    @Param({"Quảng Yên", "quang yen", "TX. Quảng Yên", "Không Có Đâu"})
    public String name = "";

    private final UnitTree tree = VietnamUnits.register().on(LocalDate.of(2024, 1, 1));
    private final List<AdminUnit> units = units(tree);
    private final List<String> folded =
            units.stream().map(unit -> fold(unit.name())).toList();

    private static List<AdminUnit> units(UnitTree tree) {
        List<AdminUnit> units = new ArrayList<>();
        UnitLevel.national().forEach(level -> units.addAll(tree.atLevel(level)));
        return units;
    }

    private static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /** Through the index, every spelling considered, candidates ranked. */
    @Benchmark
    public NameMatches named() {
        return tree.named(name);
    }

    /** One pass over the units, each name folded as it is met: what a loop in a host's code does. */
    @Benchmark
    public List<AdminUnit> foldAndCompare() {
        String sought = fold(name);
        List<AdminUnit> found = new ArrayList<>();
        for (AdminUnit unit : units) {
            if (fold(unit.name()).equals(sought)) {
                found.add(unit);
            }
        }
        return found;
    }

    /** One pass over names that were folded beforehand: only the comparisons. */
    @Benchmark
    public List<AdminUnit> compareFolded() {
        String sought = fold(name);
        List<AdminUnit> found = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            if (folded.get(i).equals(sought)) {
                found.add(units.get(i));
            }
        }
        return found;
    }
}
