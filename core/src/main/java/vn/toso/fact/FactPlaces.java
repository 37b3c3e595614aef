package vn.toso.fact;

import java.util.HashMap;
import java.util.Map;
import vn.toso.finding.Location;

/**
 * Tells where facts of one kind stand in the documents they come from: the first fact of a document is its row 1, the
 * next one row 2. Findings about people name such a place and never an id. Not safe for use by several threads.
 *
 * <p>Rows are counted in the order in which facts were first recorded, which is that of the document where it was filed
 * once and as it is; a fact that was withdrawn is not counted.
 */
public final class FactPlaces {
    private final Map<String, long[]> seen = new HashMap<>();

    /** Begins to count. */
    public FactPlaces() {}

    /** Returns the place of the next fact; every fact of the kind is to be asked for, in their order. */
    public Location next(Fact<?> fact) {
        String source = fact.filing().source();
        long[] count = seen.computeIfAbsent(source, first -> new long[1]);
        return Location.of(source, ++count[0]);
    }
}
