package vn.toso.store;

import java.util.Arrays;

/**
 * Numbers that one thread appends and others read up to a count they were given. What is below that count never changes,
 * so readers need no lock: whoever publishes a count publishes what is below it.
 *
 * <p>A piece that is full is packed: numbers near one another are alike, and most take one or two bytes then. A reader
 * meets the piece or its packed form, and both hold the same numbers.
 */
final class IntColumn {
    private static final int BITS = 11;
    private static final int MASK = (1 << BITS) - 1;

    /** The first piece grows, so that a column of few numbers is small. */
    private volatile Piece[] pieces = {Piece.open(16)};

    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return pieces[index >>> BITS].get(index & MASK);
    }

    void add(int number) {
        int piece = size >>> BITS;
        int at = size & MASK;
        Piece[] all = pieces;
        if (piece == all.length) {
            all = Arrays.copyOf(all, piece + 1);
            all[piece - 1] = all[piece - 1].packed(MASK + 1);
            all[piece] = Piece.open(MASK + 1);
            pieces = all;
        } else if (all[piece].isFullAt(at)) {
            all = all.clone();
            all[piece] = all[piece].opened(at, at * 2);
            pieces = all;
        }
        all[piece].set(at, number);
        size++;
    }

    /** Forgets what was appended beyond a count that nobody was given. */
    void truncate(int count) {
        if (count < size) {
            int piece = count >>> BITS;
            Piece[] kept = Arrays.copyOf(pieces, piece + 1);
            if (kept[piece].width < Integer.BYTES) {
                // It was packed, and is filled again from here.
                kept[piece] = kept[piece].opened(count & MASK, MASK + 1);
            }
            pieces = kept;
            size = count;
        }
    }

    /** Numbers as what they are above the least of them, each in so many bytes, the lowest first. */
    private static final class Piece {
        private final int least;
        private final int width;
        private final byte[] bytes;

        private Piece(int least, int width, byte[] bytes) {
            this.least = least;
            this.width = width;
            this.bytes = bytes;
        }

        static Piece open(int length) {
            return new Piece(0, Integer.BYTES, new byte[length * Integer.BYTES]);
        }

        int get(int at) {
            int above = 0;
            for (int i = width - 1; i >= 0; i--) {
                above = (above << 8) | (bytes[at * width + i] & 0xff);
            }
            return least + above;
        }

        void set(int at, int number) {
            for (int i = 0; i < width; i++) {
                bytes[at * width + i] = (byte) ((number - least) >>> (8 * i));
            }
        }

        boolean isFullAt(int at) {
            return at * width == bytes.length;
        }

        Piece opened(int count, int length) {
            return copy(count, open(length));
        }

        Piece packed(int count) {
            int smallest = get(0);
            int largest = smallest;
            for (int at = 1; at < count; at++) {
                smallest = Math.min(smallest, get(at));
                largest = Math.max(largest, get(at));
            }
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(largest - smallest);
            int narrow = (bits + 7) / 8;
            return copy(count, new Piece(smallest, narrow, new byte[count * narrow]));
        }

        private Piece copy(int count, Piece to) {
            for (int at = 0; at < count; at++) {
                to.set(at, get(at));
            }
            return to;
        }
    }
}
