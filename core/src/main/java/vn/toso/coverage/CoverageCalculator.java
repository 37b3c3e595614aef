package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.toso.fact.Facts;
import vn.toso.unit.UnitNotFoundException;

/**
 * Computes figures: a pure function of facts, indicator and question. The same facts give the same answer, in whatever
 * order they come. Immutable and safe for use by several threads.
 */
public final class CoverageCalculator {
    private final Facts facts;

    private CoverageCalculator(Facts facts) {
        this.facts = facts;
    }

    /** Returns a calculator over what was known at one moment. */
    public static CoverageCalculator of(Facts facts) {
        return new CoverageCalculator(new Remembering(requireNonNull(facts, "facts")));
    }

    /**
     * Answers a question.
     *
     * @throws UnitNotFoundException if the question's scope is not there on the boundary day
     */
    public CoverageReport calculate(Indicator indicator, CoverageQuery query) {
        return calculate(List.of(indicator), query).get(0);
    }

    /**
     * Answers one question by several indicators, in their order; the way of each unit to the boundary day is walked once.
     *
     * @throws UnitNotFoundException if the question's scope is not there on the boundary day
     */
    public List<CoverageReport> calculate(List<? extends Indicator> indicators, CoverageQuery query) {
        Ways ways = new Ways(facts.register(), query.boundaries());
        Targets targets = new Targets(ways, query);
        Incompleteness incompleteness = new Incompleteness(ways, query);
        List<CoverageReport> reports = new ArrayList<>(indicators.size());
        for (Indicator indicator : indicators) {
            Counting counting = new Counting(facts, query, targets, indicator);
            incompleteness.findings().forEach(counting::report);
            reports.add(new CoverageReport(indicator, query, facts, indicator.count(counting)));
        }
        return List.copyOf(reports);
    }
}
