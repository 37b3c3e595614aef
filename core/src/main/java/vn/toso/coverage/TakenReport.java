package vn.toso.coverage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Precision;
import vn.toso.people.PopulationFigure;
import vn.toso.report.ReportedCount;

/**
 * A report that can be added, for it is exact and has a denominator: its own, or a population figure of its unit (rule C7).
 *
 * @param report the report
 * @param populationOrNull the denominator, where the report has none of its own; {@code null} where it has
 */
record TakenReport(ReportedCount report, @Nullable PopulationFigure populationOrNull) {
    /** Whether a report is exact and about all of a unit: only that can be added to anything. */
    static boolean isExact(ReportedCount report) {
        return report.group().isEmpty()
                && report.precision() == Precision.EXACT
                && report.amount().count().isPresent();
    }

    Optional<PopulationFigure> population() {
        return Optional.ofNullable(populationOrNull);
    }

    Counts counts() {
        long of = populationOrNull == null ? report.amount().outOf().orElseThrow() : populationOrNull.count();
        return Counts.of(report.amount().count().orElseThrow(), of);
    }

    Place place() {
        return new Place(report.unit(), report.about());
    }

    CountedAs as() {
        return populationOrNull == null ? CountedAs.REPORT : CountedAs.POPULATION;
    }

    /** Which figure is the denominator: its day and its source; empty if the report's own is. */
    String label() {
        return population().map(figure -> figure.day() + ", " + figure.source()).orElse("");
    }
}
