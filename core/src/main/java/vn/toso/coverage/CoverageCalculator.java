package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
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

    Facts facts() {
        return facts;
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

    /**
     * Answers a question apart for each value that people have in a dimension (rule C9). The values' tallies add up to
     * that of {@link #calculate}; their completeness is that of all.
     *
     * @param dimension {@link Dimensions#LOCALITY}, {@link Dimensions#AGE}, or one of the host's
     * @return by value, those of whom it is not known under {@link Dimensions#UNKNOWN}; a value nobody has is not there
     * @throws UnitNotFoundException if the question's scope is not there on the boundary day
     * @throws IllegalArgumentException if whom the indicator counts is not told apart by the dimension
     */
    public SortedMap<String, CoverageReport> calculateByGroup(
            PeopleIndicator indicator, CoverageQuery query, String dimension) {
        Ways ways = new Ways(facts.register(), query.boundaries());
        Targets targets = new Targets(ways, query);
        List<Finding> findings = new ArrayList<>(new Incompleteness(ways, query).findings());
        SortedMap<String, List<PeopleIndicator.Group>> groups =
                groups(indicator, query, dimension, ways, findings::add);
        SortedMap<String, CoverageReport> reports = new TreeMap<>();
        groups.forEach((value, of) -> {
            Counting counting = new Counting(facts, query, targets, indicator);
            findings.forEach(counting::report);
            reports.put(
                    value, new CoverageReport(indicator, query, facts, PeopleIndicator.count(indicator, counting, of)));
        });
        return Collections.unmodifiableSortedMap(reports);
    }

    /** What is counted of each value of a dimension. */
    SortedMap<String, List<PeopleIndicator.Group>> groups(
            PeopleIndicator indicator, CoverageQuery query, String dimension, Ways ways, Consumer<Finding> findings) {
        return dimension.equals(Dimensions.LOCALITY)
                ? byLocality(indicator, query, ways, findings)
                : indicator.groupsBy(dimension, facts, query, findings);
    }

    private SortedMap<String, List<PeopleIndicator.Group>> byLocality(
            PeopleIndicator indicator, CoverageQuery query, Ways ways, Consumer<Finding> findings) {
        SortedMap<String, List<PeopleIndicator.Group>> groups = new TreeMap<>();
        for (PeopleIndicator.Group group : indicator.groups(facts, query, findings)) {
            String value = ways.of(group.place())
                    .map(way -> Dimensions.locality(ways, way.lowest()))
                    .orElse(Dimensions.UNKNOWN);
            groups.computeIfAbsent(value, v -> new ArrayList<>()).add(group);
        }
        return groups;
    }
}
