package vn.toso.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Days, ranges of days, numbers and filings, each equal one once: there are few. Number 0 stands for none. To be read as
 * {@link IntColumn} is.
 */
final class Values {
    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private volatile Object[][] pieces = {new Object[1 << BITS]};
    private int size = 1;

    int size() {
        return size;
    }

    Object get(int number) {
        return pieces[number >>> BITS][number & MASK];
    }

    int add(Object value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int piece = size >>> BITS;
        Object[][] all = pieces;
        if (piece == all.length) {
            all = Arrays.copyOf(all, piece + 1);
            all[piece] = new Object[1 << BITS];
            pieces = all;
        }
        all[piece][size & MASK] = value;
        numbers.put(value, size);
        return size++;
    }

    void truncate(int count) {
        while (size > count) {
            size--;
            numbers.remove(get(size));
        }
    }
}
