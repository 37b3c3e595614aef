package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.toso.finding.Finding;

/**
 * The answer to a question: a row for each unit of its level, the total, and the units behind them.
 *
 * @param indicator the id of the indicator
 * @param query the question
 * @param rows one row for each unit of the question's level in its scope, in the order of ids
 * @param total all counted units in the scope; not always the sum of the rows (a level may not hold them all)
 * @param units the counted units, in the order of ids
 * @param findings what a person should know: stale teams, areas on units that never were; in the order of the facts
 */
public record CoverageReport(
        String indicator,
        CoverageQuery query,
        List<UnitCoverage> rows,
        UnitCoverage total,
        List<CountedUnit> units,
        List<Finding> findings) {
    /** Copies the lists. */
    public CoverageReport {
        requireNonNull(indicator, "indicator");
        requireNonNull(query, "query");
        requireNonNull(total, "total");
        rows = List.copyOf(rows);
        units = List.copyOf(units);
        findings = List.copyOf(findings);
    }

    /** Returns the counted units that stand so, in the order of ids. */
    public List<CountedUnit> units(CountedUnit.Standing standing) {
        return units.stream().filter(unit -> unit.standing() == standing).toList();
    }
}
