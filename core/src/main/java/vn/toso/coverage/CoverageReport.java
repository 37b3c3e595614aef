package vn.toso.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

/**
 * The answer to a question: a row for each unit of its level, the total, and what they are made of. Immutable.
 *
 * <p>The total is not always the sum of the rows: a level may not hold everything, a pool may be open at each of two rows
 * and settled above them, and a thing in two units counts once above them (C3).
 */
public final class CoverageReport {
    private final Indicator indicator;
    private final CoverageQuery query;
    private final Facts facts;
    private final Counting.Result result;
    private @Nullable Explainer explainer;

    CoverageReport(Indicator indicator, CoverageQuery query, Facts facts, Counting.Result result) {
        this.indicator = indicator;
        this.query = query;
        this.facts = facts;
        this.result = result;
    }

    /** Returns what was asked for: the definition, with its id and parameters. */
    public Definition definition() {
        return indicator.definition();
    }

    /** Returns what the counts come to. */
    public Measure measure() {
        return indicator.measure();
    }

    /** Returns the question. */
    public CoverageQuery query() {
        return query;
    }

    /** Returns what was known: the position up to which facts are in the answer. */
    public KnownAt knownAt() {
        return facts.knownAt();
    }

    Facts facts() {
        return facts;
    }

    /** Returns one row for each unit of the question's level in its scope, in the order of ids. */
    public List<Coverage> rows() {
        return List.copyOf(result.rows());
    }

    /** Returns the row of a unit, or empty if the answer has none. */
    public Optional<Coverage> row(UnitId unit) {
        return result.rows().stream()
                .filter(row -> row.unit().filter(u -> u.id().equals(unit)).isPresent())
                .findFirst();
    }

    /** Returns everything in the scope. */
    public Coverage total() {
        return result.total();
    }

    /**
     * Returns the counted units in the scope, in the order of ids, whether each is covered and by what; empty unless the
     * indicator counts units.
     */
    public List<CountedUnit> units() {
        return List.copyOf(result.units());
    }

    /** Returns the counted units that stand so, in the order of ids. */
    public List<CountedUnit> units(CountedUnit.Standing standing) {
        return result.units().stream()
                .filter(unit -> unit.standing() == standing)
                .toList();
    }

    /**
     * Returns what was counted in each place and where it came to, in the order of the facts, inside the scope or not;
     * empty if the indicator counts units.
     */
    public List<Origin> origins() {
        return List.copyOf(result.origins());
    }

    /**
     * Returns what units of the scope said of this in the question's days that cannot be added to anything: at least, about,
     * a bare ratio, or a number out of nobody says how many (rules C7, C10); in the order of the facts. It is in no row.
     * A number of a unit that is taken with a population figure as denominator is not among it.
     */
    public List<ReportedCount> said() {
        if (indicator.figures().isEmpty()) {
            return List.of();
        }
        Set<UnitId> divided = result.origins().stream()
                .filter(origin -> origin.as() == CountedAs.POPULATION)
                .map(Origin::unit)
                .collect(Collectors.toSet());
        Within scope = new Within(facts.register(), query);
        try (Stream<Fact<ReportedCount>> all = facts.of(ReportKinds.COUNTS)) {
            return all.map(Fact::content)
                    .filter(report -> indicator.figures().contains(report.figure())
                            && report.about().overlaps(query.days())
                            && !CountedOrReported.isPair(report, indicator.figures())
                            && !(divided.contains(report.unit()) && TakenReport.isExact(report))
                            && scope.mayHold(new Place(report.unit(), report.about())))
                    .toList();
        }
    }

    /** Returns what a person should know, each with what to do: facts on units that are not there, holes in the lineage. */
    public List<Finding> findings() {
        return List.copyOf(result.findings());
    }

    /** Made when it is first asked for: most answers are never explained, and some are for each row. */
    private synchronized Explainer explainer() {
        Explainer made = explainer;
        if (made == null) {
            made = new Explainer(this, facts.register());
            explainer = made;
        }
        return made;
    }

    /** Explains the total. */
    public Explanation explain() {
        return explainer().total();
    }

    /**
     * Explains the row of a unit.
     *
     * @throws IllegalArgumentException if the answer has no row for the unit
     */
    public Explanation explain(UnitId unit) {
        return explainer()
                .row(row(unit)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "the answer has a row for each " + query.level() + ", but none for " + unit)));
    }

    /** Returns indicator and days. */
    @Override
    public String toString() {
        return "CoverageReport[" + indicator.id() + " as of " + query.asOf() + " on " + query.boundaries() + ']';
    }
}
