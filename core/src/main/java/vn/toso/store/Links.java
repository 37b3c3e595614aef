package vn.toso.store;

import java.util.Arrays;

/**
 * From a row to the row of its newer version; 0 where there is none. Few rows have one, so pieces are made when needed.
 * A reader may meet a row it was not given, and takes it for none.
 */
final class Links {
    private static final int BITS = 8;
    private static final int MASK = (1 << BITS) - 1;
    private static final int[] NONE = {};

    private volatile int[][] pieces = {};

    int get(int row) {
        int[] found = piece(row);
        return found.length == 0 ? 0 : found[row & MASK];
    }

    void set(int row, int to) {
        int[] found = piece(row);
        if (found.length == 0) {
            found = new int[1 << BITS];
            int[][] all = pieces;
            int piece = row >>> BITS;
            int[][] longer = Arrays.copyOf(all, Math.max(all.length, piece + 1));
            Arrays.fill(longer, all.length, longer.length, NONE);
            longer[piece] = found;
            pieces = longer;
        }
        found[row & MASK] = to;
    }

    private int[] piece(int row) {
        int[][] all = pieces;
        int piece = row >>> BITS;
        return piece < all.length ? all[piece] : NONE;
    }
}
