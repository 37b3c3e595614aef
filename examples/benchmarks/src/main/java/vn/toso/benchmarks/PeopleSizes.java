package vn.toso.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.SkillIndicators;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Population;
import vn.toso.skill.Checklist;
import vn.toso.skill.Progress;
import vn.toso.skill.ProgressLog;
import vn.toso.skill.SkillKinds;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.vietnam.DefaultChecklists;
import vn.toso.vietnam.SamplePeople;

/**
 * Prints how long it takes to replay all progress of the sample's people, to make the population of a day, and to answer
 * {@code item.vneid.active} by commune, which does both and tallies; and the heap of the store and of what is made of it.
 * One in a hundred of the people, one in ten, and all of them: 0.1, 1 and 10 times the sample. Medians of a few rounds.
 *
 * <p>Start it with {@code -Xmx3g}, in which the full size has to pass.
 */
public final class PeopleSizes {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final List<Integer> SCALES = List.of(100, 10, 1);

    private PeopleSizes() {}

    /** Measures once; with arguments only those scales. */
    public static void main(String[] args) {
        List<Integer> scales = args.length == 0
                ? SCALES
                : Arrays.stream(args).map(Integer::valueOf).toList();
        // What is made only once, and compiled, is so before anything is measured.
        measure(100);
        System.out.printf(
                "%8s %10s %10s %9s %9s %9s %9s %9s %9s %9s%n",
                "one in",
                "residents",
                "progress",
                "fill, s",
                "log, s",
                "people, s",
                "ask, s",
                "µs/fact",
                "store, MB",
                "made, MB");
        scales.forEach(scale -> System.out.println(measure(scale)));
    }

    private static String measure(int scale) {
        int rounds = scale == 1 ? 3 : 7;
        long before = Heap.used();
        long start = System.nanoTime();
        Facts facts = SamplePeople.oneIn(scale).store().facts();
        double filled = (System.nanoTime() - start) / 1e9;
        long store = Heap.used() - before;
        long progress = count(facts);
        double log = median(rounds, () -> ProgressLog.of(facts));
        double people = median(rounds, () -> Population.on(facts, DAY));
        double ask = median(rounds, () -> ask(facts));
        ProgressLog keptLog = ProgressLog.of(facts);
        Population keptPeople = Population.on(facts, DAY);
        long made = Heap.used() - before - store;
        if (keptLog.size() != progress) {
            throw new IllegalStateException("not all progress is there, so the figures mean nothing");
        }
        return String.format(
                "%8d %10d %10d %9.2f %9.3f %9.3f %9.3f %9.2f %9d %9d",
                scale,
                keptPeople.residents().size(),
                progress,
                filled,
                log,
                people,
                ask,
                ask * 1e6 / progress,
                store / 1_000_000,
                made / 1_000_000);
    }

    private static long count(Facts facts) {
        try (Stream<?> residents = facts.of(PeopleKinds.RESIDENTS);
                Stream<Fact<Progress>> progress = facts.of(SkillKinds.PROGRESS)) {
            if (residents.findAny().isEmpty()) {
                throw new IllegalStateException("nobody is there, so the figures mean nothing");
            }
            return progress.count();
        }
    }

    private static CoverageReport ask(Facts facts) {
        Checklist practical = DefaultChecklists.find("practical").orElseThrow();
        UnitId province = facts.register().on(DAY).get(UnitCode.of("22")).id();
        return CoverageCalculator.of(facts)
                .calculate(
                        SkillIndicators.of(practical).item("vneid.active"),
                        CoverageQuery.asOf(DAY).withLevel(UnitLevel.COMMUNE).within(province));
    }

    /** Seconds. */
    private static double median(int rounds, Supplier<?> work) {
        long[] took = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            took[round] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        return took[rounds / 2] / 1e9;
    }
}
