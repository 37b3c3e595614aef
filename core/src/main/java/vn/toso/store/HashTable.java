package vn.toso.store;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Finds numbers 0, 1, 2 ... by the hash of something they stand for. Numbers are added in order, and taken away only from
 * the end, so nothing is ever moved: readers need no lock as long as they pass over numbers they were not given.
 */
final class HashTable {
    static final int NONE = -1;

    private static final int SMALLEST = 16;

    private volatile Slots slots = new Slots(SMALLEST, SMALLEST);
    private int size;

    int find(int hash, IntPredicate isIt) {
        return slots.find(mixed(hash), isIt);
    }

    /**
     * @param hash that of the number
     * @param hashes the hash of each number that was added before
     */
    void add(int number, int hash, IntUnaryOperator hashes) {
        Slots now = slots;
        int length = now.all.length;
        boolean full = (size + 1) * 5L > length * 4L;
        if (full || !now.hasRoomFor(number)) {
            int longer = full ? (int) Math.min(Integer.MAX_VALUE - 8L, length * 3L / 2) : length;
            Slots next = new Slots(longer, Math.max(longer, number * 2L));
            BitSet known = now.numbers();
            for (int one = known.nextSetBit(0); one >= 0; one = known.nextSetBit(one + 1)) {
                next.put(mixed(hashes.applyAsInt(one)), one);
            }
            slots = next;
            now = next;
        }
        now.put(mixed(hash), number);
        size++;
    }

    /** Takes away the number that was added last. */
    void remove(int number, int hash) {
        slots.remove(mixed(hash), number);
        size--;
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        return mixed ^ mixed >>> 16;
    }

    /**
     * Numbers plus one, and 0 where nothing is. In the bits above them stands as much of the hash as there is room for, so
     * that what a number stands for, which is elsewhere in memory, is seldom looked at in vain.
     */
    private static final class Slots {
        private final int[] all;
        /** Where the hash begins. */
        private final int shift;
        /** The bits of the number. */
        private final int mask;

        /**
         * @param most the largest number that is to have room
         */
        Slots(int length, long most) {
            all = new int[length];
            shift = Math.min(Integer.SIZE - 1, Long.SIZE - Long.numberOfLeadingZeros(most + 1));
            mask = (1 << shift) - 1;
        }

        boolean hasRoomFor(int number) {
            return number < mask;
        }

        int find(int mixed, IntPredicate isIt) {
            int hash = mixed << shift;
            int slot = slot(mixed);
            // Each slot is read once: somebody may be writing into it.
            for (int found = all[slot]; found != 0; found = all[slot]) {
                if (((found ^ hash) & ~mask) == 0 && isIt.test((found & mask) - 1)) {
                    return (found & mask) - 1;
                }
                slot = next(slot);
            }
            return NONE;
        }

        void put(int mixed, int number) {
            int slot = slot(mixed);
            while (all[slot] != 0) {
                slot = next(slot);
            }
            all[slot] = mixed << shift | (number + 1);
        }

        void remove(int mixed, int number) {
            int slot = slot(mixed);
            while ((all[slot] & mask) != number + 1) {
                slot = next(slot);
            }
            all[slot] = 0;
        }

        /** Numbers must go in again in the order in which they came, or the last could not be taken away. */
        BitSet numbers() {
            BitSet numbers = new BitSet();
            for (int found : all) {
                if (found != 0) {
                    numbers.set((found & mask) - 1);
                }
            }
            return numbers;
        }

        private int slot(int mixed) {
            return (int) (((mixed & 0xFFFFFFFFL) * all.length) >>> 32);
        }

        private int next(int slot) {
            return slot + 1 == all.length ? 0 : slot + 1;
        }
    }
}
