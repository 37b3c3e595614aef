package vn.toso.unit;

import java.util.Arrays;

/**
 * Numbers found by the hash of a key. The keys stay where they are: whoever looks something up compares them.
 *
 * <p>Half the memory of a map of boxed numbers, and no object a lookup.
 */
final class KeyIndex {
    static final int END = -1;

    private final int[] head;
    private final int[] next;
    private final int mask;

    /**
     * @param size numbers run from 0 to below this
     */
    KeyIndex(int size) {
        head = new int[Math.max(2, Integer.highestOneBit(Math.max(1, size)) * 2)];
        next = new int[size];
        mask = head.length - 1;
        Arrays.fill(head, END);
    }

    /** Adds a number; among numbers of one hash, the last added is met first. */
    void add(Object key, int number) {
        int slot = slot(key);
        next[number] = head[slot];
        head[slot] = number;
    }

    /** The first number whose key may be equal, or {@link #END}. */
    int first(Object key) {
        return head[slot(key)];
    }

    /** The next number after this one whose key may be equal, or {@link #END}. */
    int next(int number) {
        return next[number];
    }

    private int slot(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & mask;
    }
}
