package vn.toso.store;

import java.util.Arrays;

/**
 * Numbers that one thread appends and others read up to a count they were given. What is below that count never changes,
 * so readers need no lock: whoever publishes a count publishes what is below it.
 */
final class IntColumn {
    private static final int BITS = 12;
    private static final int MASK = (1 << BITS) - 1;

    /** The first piece grows, so that a column of few numbers is small. */
    private volatile int[][] pieces = {new int[16]};

    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return pieces[index >>> BITS][index & MASK];
    }

    void add(int number) {
        int piece = size >>> BITS;
        int at = size & MASK;
        int[][] all = pieces;
        if (piece == all.length) {
            all = Arrays.copyOf(all, piece + 1);
            all[piece] = new int[1 << BITS];
            pieces = all;
        } else if (at == all[piece].length) {
            all = all.clone();
            all[piece] = Arrays.copyOf(all[piece], at * 2);
            pieces = all;
        }
        all[piece][at] = number;
        size++;
    }

    /** Forgets what was appended beyond a count that nobody was given. */
    void truncate(int count) {
        size = count;
    }
}
