package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import vn.toso.fact.Facts;

/**
 * An indicator that counts people, households or businesses, each in one unit (rule C1, "people"). Counts are carried
 * along the lineage of the unit they are filed under; where the law divides its people, they are a pool.
 */
public final class PeopleIndicator extends Indicator {
    private final Counted counted;

    private PeopleIndicator(Definition definition, Counted counted, Reports reports) {
        super(definition, reports);
        this.counted = requireNonNull(counted, "counted");
    }

    /** Returns an indicator that counts what the function gives. */
    public static PeopleIndicator of(Definition definition, Counted counted) {
        return new PeopleIndicator(definition, counted, Reports.none());
    }

    /** Returns this indicator with further reports of units (C8). */
    public PeopleIndicator withReports(Reports reports) {
        return new PeopleIndicator(definition(), counted, reports);
    }

    /** What is counted, where. */
    @FunctionalInterface
    public interface Counted {
        /** Returns counts and where they are filed; nobody is in two of them. */
        Stream<Group> groups(Facts facts, CoverageQuery query);
    }

    /**
     * People counted in one place.
     *
     * @param place where and when
     * @param counts how many are done, of how many
     * @param as how they came to be counted
     */
    public record Group(Place place, Counts counts, CountedAs as) {
        /** Stores all three. */
        public Group {
            requireNonNull(place, "place");
            requireNonNull(counts, "counts");
            requireNonNull(as, "as");
        }

        /** Returns people counted one by one. */
        public Group(Place place, Counts counts) {
            this(place, counts, CountedAs.PEOPLE);
        }
    }

    @Override
    public Measure measure() {
        return Measure.SHARE;
    }

    @Override
    Counting.Result count(Counting counting) {
        try (Stream<Group> groups = counted.groups(counting.facts(), counting.query())) {
            groups.forEachOrdered(group -> counting.add(group.place(), "", group.counts(), group.as()));
        }
        return counting.result(this);
    }
}
