package vn.toso.unit;

import java.util.List;
import java.util.Optional;

/**
 * Where the people of one unit may be on another day (rule U6): one candidate, and they are settled there; several, and
 * they are a pool over them, of which the law gives no shares. None only if the
 * other day has no units at all, before the first list. Immutable.
 */
public final class Candidates {
    private final Correspondence correspondence;
    private final UnitId origin;
    private final int unit;
    private final int[] found;

    Candidates(Correspondence correspondence, UnitId origin, int unit, int[] found) {
        this.correspondence = correspondence;
        this.origin = origin;
        this.unit = unit;
        this.found = found;
    }

    /** Returns the unit whose people these are. */
    public UnitId origin() {
        return origin;
    }

    /** Returns the units they may be in, in the order of their ids. */
    public List<UnitId> units() {
        return correspondence.ids(found);
    }

    /** Returns how many units they may be in; 0 only if the other day has none. */
    public int size() {
        return found.length;
    }

    /** Returns whether there is one candidate only. */
    public boolean isSettled() {
        return found.length == 1;
    }

    /** Returns the one unit they are in, or empty if there are several. */
    public Optional<UnitId> only() {
        return isSettled() ? Optional.of(units().get(0)) : Optional.empty();
    }

    /**
     * Returns the steps that lead there, each once, in the order of time, with the act each rests on. Rows by which only
     * land passes are among them, to be shown. Worked out anew at each call.
     */
    public List<Hop> hops() {
        return correspondence.hops(unit);
    }

    /** Returns origin and candidates. */
    @Override
    public String toString() {
        return origin + " -> " + units();
    }
}
