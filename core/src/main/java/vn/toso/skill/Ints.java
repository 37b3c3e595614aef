package vn.toso.skill;

import java.util.ArrayList;
import java.util.List;

/** Numbers to which one more can always be added, without ever copying those before. Not safe for several threads. */
final class Ints {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final List<int[]> pieces = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    void add(int number) {
        if ((size & MASK) == 0) {
            pieces.add(new int[1 << BITS]);
        }
        pieces.get(size >>> BITS)[size & MASK] = number;
        size++;
    }

    int get(int index) {
        return pieces.get(index >>> BITS)[index & MASK];
    }
}
