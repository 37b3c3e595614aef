package vn.toso.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.time.KnownAt;

/** All that can be read between two batches. Immutable below what it counts. */
final class Published {
    private final long latest;
    /** Microseconds since 1970 of each batch, the first at 0; longer than there are batches. */
    private final long[] instants;

    private final Map<String, TableView> tables;
    private final @Nullable Ids ids;
    private final int idCount;

    private Published(long latest, long[] instants, Map<String, TableView> tables, @Nullable Ids ids, int idCount) {
        this.latest = latest;
        this.instants = instants;
        this.tables = tables;
        this.ids = ids;
        this.idCount = idCount;
    }

    /** What can be read of an empty store. */
    static Published nothing() {
        return new Published(0, new long[16], Map.of(), null, 0);
    }

    /**
     * What can be read after one more batch.
     *
     * @param views by the names of kinds
     * @param ids all there are now
     */
    Published and(long instant, Map<String, TableView> views, Ids ids) {
        long[] longer = latest < instants.length ? instants : Arrays.copyOf(instants, instants.length * 2);
        longer[(int) latest] = instant;
        // Kinds stay in order, so that the versions of a batch come out in the same order in every JVM.
        return new Published(
                latest + 1, longer, Collections.unmodifiableMap(new LinkedHashMap<>(views)), ids, ids.size());
    }

    /** The position of the last batch. */
    long latest() {
        return latest;
    }

    Map<String, TableView> tables() {
        return tables;
    }

    /** The number of an id, or {@link HashTable#NONE}. */
    int id(String id) {
        return ids == null ? HashTable.NONE : ids.find(id, idCount);
    }

    /** The last batch recorded by an instant. */
    KnownAt at(long instant) {
        int found = Arrays.binarySearch(instants, 0, (int) latest, instant);
        return KnownAt.of(found >= 0 ? found + 1 : -found - 1);
    }

    long instant(KnownAt position) {
        return instants[(int) position.position() - 1];
    }

    long lastInstant() {
        return latest == 0 ? Long.MIN_VALUE : instants[(int) latest - 1];
    }

    void require(KnownAt position) {
        if (position.position() > latest) {
            throw new IllegalArgumentException(
                    "the store has come to " + KnownAt.of(latest) + ", and not yet to " + position);
        }
    }
}
