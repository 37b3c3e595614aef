package vn.toso.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts, one behind the other, each found by where it begins. To be read as {@link IntColumn} is. */
final class Bytes {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private volatile byte[][] pieces = {new byte[64]};
    private int size;

    int size() {
        return size;
    }

    /** Appends a length and so many bytes; returns where they begin. */
    int add(byte[] bytes) {
        int start = size;
        if (bytes.length > Integer.MAX_VALUE - 16 - size) {
            throw new StoreException(
                    "the texts of a store in memory have 2 GiB of room, and it is used up; use a database");
        }
        addNumber(bytes.length);
        for (int done = 0; done < bytes.length; ) {
            byte[] piece = pieceWithRoom();
            int at = size & MASK;
            int length = Math.min(bytes.length - done, piece.length - at);
            System.arraycopy(bytes, done, piece, at, length);
            done += length;
            size += length;
        }
        return start;
    }

    /**
     * @throws IllegalArgumentException if the text holds half of a character, which no file could keep (S15)
     */
    int add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("a text holds half of a character that is written in two");
            }
        }
        return add(text.getBytes(UTF_8));
    }

    /** Appends how many texts there are, and the texts; returns where they begin. */
    int add(List<?> texts) {
        int start = size;
        addNumber(texts.size());
        texts.forEach(text -> add(text.toString()));
        return start;
    }

    private void addNumber(int number) {
        int rest = number;
        while (rest > 0x7f) {
            add((byte) (rest | 0x80));
            rest >>>= 7;
        }
        add((byte) rest);
    }

    private void add(byte value) {
        pieceWithRoom()[size & MASK] = value;
        size++;
    }

    /** The piece that the next byte goes to. */
    private byte[] pieceWithRoom() {
        int piece = size >>> BITS;
        int at = size & MASK;
        byte[][] all = pieces;
        if (piece == all.length) {
            all = Arrays.copyOf(all, piece + 1);
            all[piece] = new byte[1 << BITS];
            pieces = all;
        } else if (at == all[piece].length) {
            all = all.clone();
            all[piece] = Arrays.copyOf(all[piece], at * 2);
            pieces = all;
        }
        return all[piece];
    }

    void truncate(int count) {
        size = count;
    }

    byte[] get(int start) {
        return new Reading(start).next();
    }

    String text(int start) {
        return new String(get(start), UTF_8);
    }

    List<String> texts(int start) {
        Reading reading = new Reading(start);
        int count = reading.number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(new String(reading.next(), UTF_8));
        }
        return texts;
    }

    boolean isAt(int start, byte[] bytes) {
        Reading reading = new Reading(start);
        return reading.number() == bytes.length && reading.isNext(bytes);
    }

    /** The hash of a text that is here. */
    int hash(int start) {
        return new Reading(start).hash();
    }

    /** The same of one that may not be. */
    static int hash(byte[] bytes) {
        return Arrays.hashCode(bytes);
    }

    private final class Reading {
        private final byte[][] all = pieces;
        private int at;

        Reading(int start) {
            at = start;
        }

        byte value() {
            byte value = all[at >>> BITS][at & MASK];
            at++;
            return value;
        }

        int number() {
            int number = 0;
            int shift = 0;
            byte value = value();
            while (value < 0) {
                number |= (value & 0x7f) << shift;
                shift += 7;
                value = value();
            }
            return number | value << shift;
        }

        byte[] next() {
            byte[] bytes = new byte[number()];
            for (int done = 0; done < bytes.length; ) {
                int length = inPiece(bytes.length - done);
                System.arraycopy(all[at >>> BITS], at & MASK, bytes, done, length);
                done += length;
                at += length;
            }
            return bytes;
        }

        boolean isNext(byte[] bytes) {
            for (int done = 0; done < bytes.length; ) {
                int length = inPiece(bytes.length - done);
                int from = at & MASK;
                if (!Arrays.equals(all[at >>> BITS], from, from + length, bytes, done, done + length)) {
                    return false;
                }
                done += length;
                at += length;
            }
            return true;
        }

        /** As {@link Arrays#hashCode(byte[])} has it. */
        int hash() {
            int hash = 1;
            for (int left = number(); left > 0; left--) {
                hash = 31 * hash + value();
            }
            return hash;
        }

        /** How many of so many bytes stand in the piece where we are. */
        private int inPiece(int count) {
            return Math.min(count, (1 << BITS) - (at & MASK));
        }
    }
}
