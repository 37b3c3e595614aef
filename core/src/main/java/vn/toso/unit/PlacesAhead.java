package vn.toso.unit;

import java.util.Arrays;

/**
 * The places a walk still has to look at: units, each on a day. Once there are several, each is looked at once, so that
 * paths that meet are walked together.
 *
 * <p>Most walks have one way only and keep nothing here, so nothing is allocated before it is needed.
 */
final class PlacesAhead {
    private static final long[] NONE = {};
    private static final int FIRST = 8;

    private long[] ahead = NONE;
    private int size;
    /** What was ahead before: open addressing, 0 for a free slot, at most half full; empty as long as there is one way. */
    private long[] seen = NONE;

    private int seenSize;

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether all that was met so far lay on one way, so that a walk that goes on from here can meet no other. */
    boolean hasOneWay() {
        return size == 0 && seen.length == 0;
    }

    /** From here on every place is looked at once, also if there is one way only. */
    void rememberAll() {
        if (seen.length == 0) {
            seen = new long[2 * FIRST];
            for (int i = 0; i < size; i++) {
                see(ahead[i]);
            }
        }
    }

    void push(int unit, int day) {
        // The sign parts a place from a free slot.
        long place = Long.MIN_VALUE | ((long) unit << Integer.SIZE) | (day & 0xFFFF_FFFFL);
        if (!hasOneWay()) {
            rememberAll();
            if (!see(place)) {
                return;
            }
        }
        if (size == ahead.length) {
            ahead = Arrays.copyOf(ahead, Math.max(FIRST, size * 2));
        }
        ahead[size++] = place;
    }

    /** Takes the place that was added last; {@link #unit} and {@link #day} say what it is. */
    long pop() {
        return ahead[--size];
    }

    static int unit(long place) {
        return (int) ((place & Long.MAX_VALUE) >>> Integer.SIZE);
    }

    static int day(long place) {
        return (int) place;
    }

    private boolean see(long place) {
        if (seenSize * 2 == seen.length) {
            long[] before = seen;
            seen = new long[before.length * 2];
            for (long known : before) {
                if (known != 0) {
                    seen[slot(known)] = known;
                }
            }
        }
        int slot = slot(place);
        if (seen[slot] == place) {
            return false;
        }
        seen[slot] = place;
        seenSize++;
        return true;
    }

    /** The slot the place has, or the free one where it would be. */
    private int slot(long place) {
        int hash = Long.hashCode(place * 0x9E37_79B9_7F4A_7C15L);
        int slot = hash & (seen.length - 1);
        while (seen[slot] != 0 && seen[slot] != place) {
            slot = (slot + 1) & (seen.length - 1);
        }
        return slot;
    }
}
