package vn.toso.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Explanation;
import vn.toso.coverage.SkillIndicators;
import vn.toso.fact.Facts;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.vietnam.DefaultChecklists;
import vn.toso.vietnam.SamplePeople;

/**
 * Prints how long it takes to explain {@code item.vneid.active} of 2023-12-31 on the boundaries of 2025-12-31: the
 * province's total, each of 54 communes, each village; by the lines that come out. Medians of 15 rounds.
 */
public final class ExplainSizes {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final LocalDate BOUNDARIES = LocalDate.of(2025, 12, 31);
    private static final int ROUNDS = 15;

    private ExplainSizes() {}

    /** Measures once. */
    public static void main(String[] args) {
        Facts facts = SamplePeople.oneIn(10).store().facts();
        System.out.printf("%9s %12s %9s %12s %9s%n", "each", "explanations", "lines", "ms for all", "µs/line");
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE, UnitLevel.VILLAGE)) {
            measure(facts, level);
        }
    }

    private static void measure(Facts facts, UnitLevel level) {
        CoverageReport report = ask(facts, level);
        long[] took = new long[ROUNDS];
        long lines = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            lines = 0;
            for (Coverage row : report.rows()) {
                lines += lines(report.explain(row.unit().orElseThrow().id()));
            }
            took[round] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        double median = took[ROUNDS / 2] / 1e6;
        System.out.printf(
                "%9s %12d %9d %12.2f %9.2f%n", level, report.rows().size(), lines, median, median * 1e3 / lines);
    }

    private static long lines(Explanation explanation) {
        long lines = 1;
        for (Explanation detail : explanation.details()) {
            lines += lines(detail);
        }
        return lines;
    }

    private static CoverageReport ask(Facts facts, UnitLevel level) {
        UnitId province = facts.register().on(BOUNDARIES).get(UnitCode.of("22")).id();
        return CoverageCalculator.of(facts)
                .calculate(
                        SkillIndicators.of(DefaultChecklists.find("practical").orElseThrow())
                                .item("vneid.active"),
                        CoverageQuery.asOf(DAY)
                                .withBoundaries(BOUNDARIES)
                                .withLevel(level)
                                .within(province));
    }
}
