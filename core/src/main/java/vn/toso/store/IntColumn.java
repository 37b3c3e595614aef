package vn.toso.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers that one thread appends and others read up to a count they were given. What is below that count never changes,
 * so readers need no lock: whoever publishes a count publishes what is below it.
 *
 * <p>A piece that is full is packed: numbers near one another are alike, and most take one or two bytes then. A reader
 * meets the piece or its packed form; both hold the same numbers, and a piece is complete before anybody can see it.
 */
final class IntColumn {
    private static final int BITS = 10;
    private static final int PIECE = 1 << BITS;
    private static final int MASK = PIECE - 1;

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
        if (at == 0 && piece > 0) {
            if (piece >= all.length) {
                all = Arrays.copyOf(all, piece + piece / 2 + 1);
                pieces = all;
            }
            all[piece - 1] = all[piece - 1].packed();
            all[piece] = Piece.open(PIECE);
        } else if (all[piece].isFullAt(at)) {
            all[piece] = all[piece].opened(at, at * 2);
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
                kept[piece] = kept[piece].opened(count & MASK, PIECE);
            }
            pieces = kept;
            size = count;
        }
    }

    /** Numbers as what they are above the least of them, each in so many bytes, the lowest first. */
    private static final class Piece {
        private static final VarHandle INTS =
                MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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
            if (width == Integer.BYTES) {
                return least + (int) INTS.get(bytes, at * Integer.BYTES);
            }
            int above = 0;
            for (int i = width - 1; i >= 0; i--) {
                above = (above << 8) | (bytes[at * width + i] & 0xff);
            }
            return least + above;
        }

        /** Only of a piece that is as wide as numbers are. */
        void set(int at, int number) {
            INTS.set(bytes, at * Integer.BYTES, number - least);
        }

        private static void put(byte[] bytes, int width, int at, int above) {
            for (int i = 0; i < width; i++) {
                bytes[at * width + i] = (byte) (above >>> (8 * i));
            }
        }

        boolean isFullAt(int at) {
            return at * width == bytes.length;
        }

        /** The same numbers, and room for more of any size. */
        Piece opened(int count, int length) {
            return copy(count, length, 0, Integer.BYTES);
        }

        Piece packed() {
            int smallest = get(0);
            int largest = smallest;
            for (int at = 1; at < PIECE; at++) {
                int number = get(at);
                smallest = Math.min(smallest, number);
                largest = Math.max(largest, number);
            }
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(largest - smallest);
            return copy(PIECE, PIECE, smallest, (bits + 7) / 8);
        }

        /** All is written before the piece is made: readers may come upon it at any time. */
        private Piece copy(int count, int length, int from, int wide) {
            byte[] copied = new byte[length * wide];
            for (int at = 0; at < count; at++) {
                put(copied, wide, at, get(at) - from);
            }
            return new Piece(from, wide, copied);
        }
    }
}
