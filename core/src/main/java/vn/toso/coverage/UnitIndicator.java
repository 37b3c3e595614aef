package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.toso.fact.Facts;
import vn.toso.unit.UnitLevel;

/**
 * An indicator that counts units: on how many of them does something stand (rule C1, "units")? What stands on units is
 * carried to the boundary day, and the units of that day are counted anew, each certainly, possibly or not.
 */
public final class UnitIndicator extends Indicator {
    private final UnitLevel counted;
    private final Predicate<UnitLevel> markLevels;
    private final Marks marks;
    private final Reports reports;

    private UnitIndicator(
            Definition definition, UnitLevel counted, Predicate<UnitLevel> markLevels, Marks marks, Reports reports) {
        super(definition, reports);
        this.counted = requireNonNull(counted, "counted");
        this.markLevels = requireNonNull(markLevels, "markLevels");
        this.marks = requireNonNull(marks, "marks");
        this.reports = reports;
    }

    /** Returns an indicator over units of a level on which a mark of that level stands. */
    public static UnitIndicator of(Definition definition, UnitLevel counted, Marks marks) {
        return new UnitIndicator(
                definition.withReportingLevel(counted), counted, counted::equals, marks, Reports.none());
    }

    /** Returns this indicator with marks on units of the levels below counting too, for the unit above them. */
    public UnitIndicator withMarksBelow() {
        return new UnitIndicator(definition(), counted, level -> !level.isAbove(counted), marks, reports);
    }

    /** Returns this indicator with further reports of units (C8). */
    public UnitIndicator withReports(Reports reports) {
        return new UnitIndicator(definition(), counted, markLevels, marks, reports);
    }

    /** What stands on units. */
    @FunctionalInterface
    public interface Marks {
        /** Returns what stands where, whether or not the units are there. */
        Stream<Mark> marks(Facts facts, CoverageQuery query);
    }

    @Override
    public Measure measure() {
        return Measure.SHARE;
    }

    @Override
    public boolean isOfPersons() {
        return false;
    }

    /** Returns the level of the units that are counted. */
    public UnitLevel counted() {
        return counted;
    }

    boolean countsMarkOn(UnitLevel level) {
        return markLevels.test(level);
    }

    @Override
    Counting.Result count(Counting counting) {
        return new UnitCount(this, counting, collected(marks.marks(counting.facts(), counting.query()))).result();
    }
}
