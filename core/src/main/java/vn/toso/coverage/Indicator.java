package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.report.ReportedCount;

/**
 * A question that can be asked of every place and every day. What it counts decides how it moves through reforms (rule
 * C1): people ({@link PeopleIndicator}), units ({@link UnitIndicator}) or distinct things that may be in several units
 * ({@link ThingIndicator}). One of one's own is a definition and a function from facts to what is counted; levels,
 * boundaries, bounds and explanations come with it.
 */
public abstract sealed class Indicator permits PeopleIndicator, ThingIndicator, UnitIndicator {
    private final Definition definition;
    private final Reports reports;
    private final boolean countedIsReport;

    Indicator(Definition definition, Reports reports) {
        this(definition, reports, true);
    }

    Indicator(Definition definition, Reports reports, boolean countedIsReport) {
        this.countedIsReport = countedIsReport;
        this.definition = requireNonNull(definition, "definition");
        this.reports = requireNonNull(reports, "reports");
    }

    /** Returns the id that stands in every result. */
    public final String id() {
        return definition.id();
    }

    /** Returns what the indicator is. */
    public final Definition definition() {
        return definition;
    }

    /** Returns what its counts come to. */
    public abstract Measure measure();

    /**
     * Returns whether what is counted is of persons, households or businesses, so that a small count says something of
     * somebody and is hidden where it is published (D2). Units, teams, sessions and reports are not.
     */
    public abstract boolean isOfPersons();

    /** Counts, on the question's day or period, and carries what was counted to its boundaries. */
    abstract Counting.Result count(Counting counting);

    /** The ids under which units report what is counted here; none unless it can be reported. */
    List<String> figures() {
        return List.of();
    }

    /** Whether a fact of a kind it reads can be counted in it: what is reported of something else, or done of another item, is not. */
    boolean concerns(Object content) {
        return !(content instanceof ReportedCount count) || figures().contains(count.figure());
    }

    final Reports reports() {
        return reports;
    }

    /** Whether where something is counted is also where something was reported. */
    final boolean isCountedReport() {
        return countedIsReport;
    }

    /** The units that said something in the question's period (C8), beside those whose facts are counted. */
    final Stream<Report> reported(Facts facts, CoverageQuery query) {
        return reports.reported(facts, query);
    }

    /**
     * Which units have said something. An indicator that says nothing of its own takes the places of what it counts.
     */
    @FunctionalInterface
    public interface Reports {
        /** Returns where facts of the indicator's kind are filed, or a report that there is nothing, in any days. */
        Stream<Report> reported(Facts facts, CoverageQuery query);

        /** Returns the reports of an indicator for which only what is counted is a report. */
        static Reports none() {
            return (facts, query) -> Stream.empty();
        }

        /**
         * Returns the reports that have come, of these kinds: whether they say something or nothing, the unit has reported
         * on their period.
         *
         * @param kinds words of {@link ReportReceived#kind}
         */
        static Reports received(String... kinds) {
            Set<String> asked = Set.of(kinds);
            return (facts, query) -> facts.of(ReportKinds.RECEIVED)
                    .map(Fact::content)
                    .filter(report -> asked.contains(report.kind()))
                    .map(report -> Report.received(new Place(report.unit(), report.period())));
        }

        /** Returns these reports and others. */
        default Reports and(Reports others) {
            return (facts, query) -> Stream.concat(reported(facts, query), others.reported(facts, query));
        }
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static <T> List<T> collected(Stream<T> stream) {
        try (stream) {
            return stream.toList();
        }
    }
}
