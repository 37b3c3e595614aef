package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.skill.Progress;
import vn.toso.unit.UnitLevel;

/**
 * An indicator that counts people, households or businesses, each in one unit (rule C1, "people"). Counts are carried
 * along the lineage of the unit they are filed under; where the law divides its people, they are a pool.
 */
public final class PeopleIndicator extends Indicator {
    private final Counted counted;
    private final List<String> figures;
    private final @Nullable String item;

    private PeopleIndicator(
            Definition definition,
            Counted counted,
            Reports reports,
            boolean countedIsReport,
            List<String> figures,
            @Nullable String item) {
        super(definition, reports, countedIsReport);
        this.counted = requireNonNull(counted, "counted");
        this.figures = figures;
        this.item = item;
    }

    /** Returns an indicator that counts what the function gives. */
    public static PeopleIndicator of(Definition definition, Counted counted) {
        return new PeopleIndicator(definition, counted, Reports.none(), true, List.of(), null);
    }

    /** Returns this indicator with further reports of units (C8). */
    public PeopleIndicator withReports(Reports reports) {
        return new PeopleIndicator(definition(), counted, reports, true, figures, item);
    }

    /** Returns this indicator with these reports of units alone (C8): that somebody is counted in a unit is none. */
    public PeopleIndicator withReportsOnly(Reports reports) {
        return new PeopleIndicator(definition(), counted, reports, false, figures, item);
    }

    /** The same, of which units report under these ids. */
    PeopleIndicator withFigures(List<String> ids) {
        return new PeopleIndicator(definition(), counted, reports(), isCountedReport(), List.copyOf(ids), item);
    }

    /** The same, of the progress with one item only. */
    PeopleIndicator withItem(String id) {
        return new PeopleIndicator(definition(), counted, reports(), isCountedReport(), figures, id);
    }

    @Override
    boolean concerns(Object content) {
        boolean isOfAnother = item != null
                && content instanceof Progress progress
                && !progress.item().equals(item);
        return !isOfAnother && super.concerns(content);
    }

    /** The same, asked for by an act or a paper. */
    PeopleIndicator withSource(String source) {
        return new PeopleIndicator(
                definition().withSource(source), counted, reports(), isCountedReport(), figures, item);
    }

    @Override
    List<String> figures() {
        return figures;
    }

    /** Returns this indicator with units of another level due to report (C8). */
    public PeopleIndicator withReportingLevel(UnitLevel level) {
        return new PeopleIndicator(
                definition().withReportingLevel(level), counted, reports(), isCountedReport(), figures, item);
    }

    /** What is counted, where. */
    @FunctionalInterface
    public interface Counted {
        /** Returns counts and where they are filed; nobody is in two of them. */
        Stream<Group> groups(Facts facts, CoverageQuery query);

        /**
         * Does the same, and says what a person should know of the facts it is made from. Without more, nothing is said.
         *
         * @param findings is told each
         */
        default Stream<Group> groups(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
            return groups(facts, query);
        }

        /**
         * Does the same, apart by the value everybody has in a dimension (rule C9). All values together are what
         * {@link #groups} gives. Without more, nobody is told apart.
         *
         * @param dimension one of the host's, or {@link Dimensions#AGE}
         * @return by value; those of whom it is not known under {@link Dimensions#UNKNOWN}
         * @throws IllegalArgumentException if these people are not told apart by it
         */
        default SortedMap<String, List<Group>> groupsBy(
                String dimension, Facts facts, CoverageQuery query, Consumer<Finding> findings) {
            throw new IllegalArgumentException("nobody is told apart by " + dimension + " here");
        }
    }

    /**
     * People counted in one place.
     *
     * @param place where and when
     * @param counts how many are done, of how many
     * @param as how they came to be counted
     * @param label what their {@link Origin} is called: for a {@link CountedAs#POPULATION} which figure it is, else empty
     */
    public record Group(Place place, Counts counts, CountedAs as, String label) {
        /** Stores all four. */
        public Group {
            requireNonNull(place, "place");
            requireNonNull(counts, "counts");
            requireNonNull(as, "as");
            requireNonNull(label, "label");
        }

        /** Returns people who are called nothing. */
        public Group(Place place, Counts counts, CountedAs as) {
            this(place, counts, as, "");
        }

        /** Returns people counted one by one. */
        public Group(Place place, Counts counts) {
            this(place, counts, CountedAs.PEOPLE);
        }
    }

    SortedMap<String, List<Group>> groupsBy(
            String dimension, Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        return counted.groupsBy(dimension, facts, query, findings);
    }

    List<Group> groups(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        return collected(counted.groups(facts, query, findings));
    }

    static Counting.Result count(Indicator indicator, Counting counting, List<Group> groups) {
        groups.forEach(group -> counting.add(group.place(), group.label(), group.counts(), group.as()));
        return counting.result(indicator);
    }

    @Override
    public boolean isOfPersons() {
        return true;
    }

    @Override
    public Measure measure() {
        return Measure.SHARE;
    }

    @Override
    Counting.Result count(Counting counting) {
        try (Stream<Group> groups = counted.groups(counting.facts(), counting.query(), counting::report)) {
            groups.forEachOrdered(group -> counting.add(group.place(), group.label(), group.counts(), group.as()));
        }
        return counting.result(this);
    }
}
