package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.toso.unit.UnitId;

/**
 * What is counted and may be in any of several units, nobody knows which (rules U6, C2).
 *
 * @param candidates the units of the boundary day it may be in, in the order of their ids
 * @param counts what is counted
 */
public record Pool(List<UnitId> candidates, Counts counts) {
    /** Copies the candidates. */
    public Pool {
        candidates = List.copyOf(candidates);
        requireNonNull(counts, "counts");
    }
}
