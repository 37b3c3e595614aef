package vn.toso.store;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Finds numbers 0, 1, 2 ... by the hash of something they stand for. Numbers are added in order, and taken away only from
 * the end, so nothing is ever moved: readers need no lock as long as they pass over numbers they were not given.
 */
final class HashTable {
    static final int NONE = -1;

    private static final int SMALLEST = 16;

    /** Numbers plus one; 0 is free. */
    private volatile int[] slots = new int[SMALLEST];

    private int size;

    int find(int hash, IntPredicate isIt) {
        int[] all = slots;
        for (int slot = slot(hash, all.length); all[slot] != 0; slot = next(slot, all.length)) {
            if (isIt.test(all[slot] - 1)) {
                return all[slot] - 1;
            }
        }
        return NONE;
    }

    /**
     * @param hashes the hash of each number
     */
    void add(int number, IntUnaryOperator hashes) {
        int[] all = slots;
        if ((size + 1) * 5L > all.length * 4L) {
            all = new int[(int) Math.min(Integer.MAX_VALUE - 8L, all.length * 3L / 2)];
            for (int known : inOrder()) {
                put(all, hashes.applyAsInt(known), known);
            }
            slots = all;
        }
        put(all, hashes.applyAsInt(number), number);
        size++;
    }

    /** Takes away the number that was added last. */
    void remove(int number, int hash) {
        int[] all = slots;
        int slot = slot(hash, all.length);
        while (all[slot] != number + 1) {
            slot = next(slot, all.length);
        }
        all[slot] = 0;
        size--;
    }

    /** Numbers must go in again in the order in which they came, or the last could not be taken away. */
    private int[] inOrder() {
        return java.util.Arrays.stream(slots)
                .filter(slot -> slot != 0)
                .map(slot -> slot - 1)
                .sorted()
                .toArray();
    }

    private static void put(int[] all, int hash, int number) {
        int slot = slot(hash, all.length);
        while (all[slot] != 0) {
            slot = next(slot, all.length);
        }
        all[slot] = number + 1;
    }

    private static int slot(int hash, int length) {
        int mixed = hash * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        return (int) ((((mixed ^ mixed >>> 16) & 0xFFFFFFFFL) * length) >>> 32);
    }

    private static int next(int slot, int length) {
        return slot + 1 == length ? 0 : slot + 1;
    }
}
