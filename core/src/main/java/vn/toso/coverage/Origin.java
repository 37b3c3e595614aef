package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import vn.toso.unit.UnitId;

/**
 * What was counted in one place, and where it came to: what a figure is made of.
 *
 * @param unit the unit it is filed under
 * @param day the day it was carried from, on which that unit was there
 * @param label what it is called, for things that may be named; the day and source of the population figure for a
 *     {@link CountedAs#POPULATION}; else empty
 * @param counts what was counted
 * @param candidates the units of the boundary day it may be in
 * @param as how it came to be counted
 */
public record Origin(UnitId unit, LocalDate day, String label, Counts counts, List<UnitId> candidates, CountedAs as) {
    /** Copies the candidates. */
    public Origin {
        requireNonNull(unit, "unit");
        requireNonNull(day, "day");
        requireNonNull(label, "label");
        requireNonNull(counts, "counts");
        requireNonNull(as, "as");
        candidates = List.copyOf(candidates);
    }

    /** Returns whether it is known where it came to, and that it counts. */
    public boolean isSettled() {
        return candidates.size() == 1 && !isOrOutside();
    }

    /** Returns whether it may also not count anywhere (C5). */
    public boolean isOrOutside() {
        return as == CountedAs.UNDECIDED;
    }
}
