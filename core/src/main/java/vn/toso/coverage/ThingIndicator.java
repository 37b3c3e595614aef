package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.unit.UnitLevel;

/**
 * An indicator that counts distinct things that may be in several units: members, teams, visited households (rule C1,
 * "distinct things"). Under each node a thing counts once, certainly if one of its units is certainly there, possibly if
 * one may be (C3).
 */
public final class ThingIndicator extends Indicator {
    private final Measure measure;
    private final Counted counted;
    private final boolean ofPersons;

    private ThingIndicator(
            Definition definition,
            Measure measure,
            Counted counted,
            Reports reports,
            boolean countedIsReport,
            boolean ofPersons) {
        super(definition, reports, countedIsReport);
        this.ofPersons = ofPersons;
        this.measure = requireNonNull(measure, "measure");
        this.counted = requireNonNull(counted, "counted");
    }

    /** Returns an indicator that counts the things the function gives. */
    public static ThingIndicator of(Definition definition, Measure measure, Counted counted) {
        return new ThingIndicator(definition, measure, counted, Reports.none(), true, true);
    }

    /** Returns this indicator with further reports of units (C8). */
    public ThingIndicator withReports(Reports reports) {
        return new ThingIndicator(definition(), measure, counted, reports, true, ofPersons);
    }

    /**
     * Returns this indicator with no reports but these (C8): that a thing is there says nothing of what it did. A team
     * without a session on record may have held none, or not have told.
     */
    public ThingIndicator withReportsOnly(Reports reports) {
        return new ThingIndicator(definition(), measure, counted, reports, false, ofPersons);
    }

    /** Returns this indicator as one of things that are nobody, such as teams or sessions, of which none is ever hidden (D2). */
    public ThingIndicator withoutPersons() {
        return new ThingIndicator(definition(), measure, counted, reports(), isCountedReport(), false);
    }

    /** Returns this indicator with units of another level due to report (C8). */
    public ThingIndicator withReportingLevel(UnitLevel level) {
        return new ThingIndicator(
                definition().withReportingLevel(level), measure, counted, reports(), isCountedReport(), ofPersons);
    }

    /** What is counted, where. */
    @FunctionalInterface
    public interface Counted {
        /** Returns the things, each once, with all units it is in. */
        Stream<Thing> things(Facts facts, CoverageQuery query);

        /**
         * Does the same, and says what a person should know of the facts it is made from. Without more, nothing is said.
         *
         * @param findings is told each
         */
        default Stream<Thing> things(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
            return things(facts, query);
        }
    }

    /**
     * One thing that is counted.
     *
     * @param id what it is told apart by; it stands in no result
     * @param marks the units it is in, and by what (a person by the team); if none of them is there it is nowhere, and counts
     *     only in the total over everything
     * @param counts what it adds where it is: one done of one eligible, or so many members of one team
     */
    public record Thing(String id, List<Mark> marks, Counts counts) {
        /** Copies the marks. */
        public Thing {
            requireNonNull(id, "id");
            requireNonNull(counts, "counts");
            marks = List.copyOf(marks);
        }
    }

    @Override
    public boolean isOfPersons() {
        return ofPersons;
    }

    List<Thing> things(Facts facts, CoverageQuery query) {
        return collected(counted.things(facts, query, finding -> {}));
    }

    @Override
    public Measure measure() {
        return measure;
    }

    @Override
    Counting.Result count(Counting counting) {
        try (Stream<Thing> things = counted.things(counting.facts(), counting.query(), counting::report)) {
            things.forEachOrdered(thing -> counting.add(thing.marks(), thing.counts()));
        }
        return counting.result(this);
    }
}
