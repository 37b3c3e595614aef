package vn.toso.unit;

import java.util.Arrays;

/** A small set of ints in an array: nearly always one to three of them, at most all communes of a country. */
final class IntSet {
    private static final int SMALL = 32;

    private int[] values = new int[2];
    private int size;
    private boolean sorted = true;

    void add(int value) {
        if (size <= SMALL) {
            for (int i = 0; i < size; i++) {
                if (values[i] == value) {
                    return;
                }
            }
        }
        if (size == values.length) {
            compact();
            if (size * 2 > values.length) {
                values = Arrays.copyOf(values, values.length * 2);
            }
        }
        sorted &= size == 0 || values[size - 1] < value;
        values[size++] = value;
    }

    private void compact() {
        if (sorted) {
            return;
        }
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
        sorted = true;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The values in ascending order. */
    int[] toArray() {
        compact();
        return Arrays.copyOf(values, size);
    }
}
