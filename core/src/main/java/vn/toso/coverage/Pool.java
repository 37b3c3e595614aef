package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.toso.unit.UnitId;

/**
 * What is counted and may be in any of several units, nobody knows which (rules U6, C2), or may not be counted at all, for
 * it is not known whether it could be (C5).
 *
 * @param candidates the units of the boundary day it may be in, in the order of their ids
 * @param orOutside whether it may also be in none of them: not eligible anywhere
 * @param counts what is counted
 */
public record Pool(List<UnitId> candidates, boolean orOutside, Counts counts) {
    /** Copies the candidates. */
    public Pool {
        candidates = List.copyOf(candidates);
        requireNonNull(counts, "counts");
    }

    /** Returns what is in one of the units for certain. */
    public Pool(List<UnitId> candidates, Counts counts) {
        this(candidates, false, counts);
    }
}
