package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

/**
 * A unit has said something of an indicator's kind (rule C8).
 *
 * @param place the unit, and the days it is about
 * @param ofNothing whether it is the word of the unit itself, that there is nothing or that its report has come; only a
 *     unit of the level that is due can say so
 */
public record Report(Place place, boolean ofNothing) {
    /** Stores both. */
    public Report {
        requireNonNull(place, "place");
    }

    /** Returns a report that is a fact. */
    public static Report of(Place place) {
        return new Report(place, false);
    }

    /** Returns a report that there is nothing. */
    public static Report ofNothing(Place place) {
        return new Report(place, true);
    }

    /** Returns that a report of the unit has come, whatever it says. */
    static Report received(Place place) {
        return new Report(place, true);
    }
}
