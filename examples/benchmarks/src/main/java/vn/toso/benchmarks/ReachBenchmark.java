package vn.toso.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.people.Subject;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.VietnamUnits;

/**
 * {@code reach.persons} of a province and a year, with a row for each commune: support as it was read, one turn of which is a
 * row, four turns for each person on average; beside one pass over the ids of the same rows through a hash set, which says
 * how many persons there are and nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReachBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final Period YEAR = Period.parse("2023");
    private static final int TURNS_OF_ONE = 4;

    /** How many turns there are in the year. */
    @Param({"500000", "1000000", "2000000"})
    public int turns = 500_000;

    /** Of a hundred turns, how many are in any commune of the province and not at home. */
    @Param({"0", "10"})
    public int elsewhere;

    private List<Fact<Support>> rows = List.of();
    private Facts facts = Facts.on(VietnamUnits.register());
    private UnitId province = UnitId.of("22@2004-08-31");

    /** Facts as a host has them that has read its rows. */
    private record Read(UnitRegister register, List<Fact<Support>> rows) implements Facts {
        @Override
        public KnownAt knownAt() {
            return KnownAt.of(1);
        }

        @Override
        @SuppressWarnings("unchecked") // the kinds are equal, so their contents are of one type
        public <T> Stream<Fact<T>> of(FactKind<T> kind) {
            return kind.equals(OutreachKinds.SUPPORTS) ? rows.stream().map(row -> (Fact<T>) row) : Stream.empty();
        }
    }

    /** Makes the rows. */
    @Setup
    public void fill() {
        UnitTree tree = VietnamUnits.register().on(YEAR.lastDay());
        province = tree.get(UnitCode.of("22")).id();
        List<UnitId> communes = tree.descendants(province, UnitLevel.COMMUNE).stream()
                .map(AdminUnit::id)
                .toList();
        Random random = new Random(22);
        int persons = turns / TURNS_OF_ONE;
        Filing filing = Filing.of("turns", "host");
        List<Fact<Support>> made = new ArrayList<>(turns);
        for (int turn = 0; turn < turns; turn++) {
            int person = random.nextInt(persons);
            boolean away = random.nextInt(100) < elsewhere;
            UnitId unit = communes.get(away ? random.nextInt(communes.size()) : person % communes.size());
            // Every row brings an id of its own, as from a file.
            Support support = new Support(
                    null,
                    "qn-team",
                    Subject.resident("qn-" + person),
                    null,
                    unit,
                    FIRST.plusDays(random.nextInt(365)),
                    null,
                    null);
            made.add(new Fact<>("turn-" + turn, 1, support, filing, KnownAt.of(1)));
        }
        rows = made;
        facts = new Read(VietnamUnits.register(), rows);
        if (figure().total().numerator() != hashSet()) {
            throw new IllegalStateException("the figure is not the number of persons");
        }
    }

    /** The figure of the province, and of each of its communes. */
    @Benchmark
    public CoverageReport figure() {
        return CoverageCalculator.of(facts)
                .calculate(
                        OutreachIndicators.REACH_PERSONS,
                        CoverageQuery.during(YEAR).withLevel(UnitLevel.COMMUNE).within(province));
    }

    /** How many different ids there are. */
    @Benchmark
    public int hashSet() {
        Set<String> ids = new HashSet<>();
        for (Fact<Support> row : rows) {
            row.content().subject().ifPresent(subject -> ids.add(subject.id()));
        }
        return ids.size();
    }
}
