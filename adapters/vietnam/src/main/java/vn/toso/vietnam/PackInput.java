package vn.toso.vietnam;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Reads the numbers and texts of the compact resource one after the other, once its checksum has been found right. */
final class PackInput {
    private static final byte[] MAGIC = "TOSOVN".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int CHECKSUM_LENGTH = 4;

    private final byte[] bytes;
    private int at;

    /**
     * @throws IllegalStateException if the bytes are not those the build wrote
     */
    PackInput(byte[] bytes) {
        this.bytes = bytes;
        int end = bytes.length - CHECKSUM_LENGTH;
        if (end <= MAGIC.length) {
            throw new IllegalStateException("the data pack is damaged: it ends after " + bytes.length + " bytes");
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        long stored = 0;
        for (int i = end; i < bytes.length; i++) {
            stored = (stored << 8) | (bytes[i] & 0xff);
        }
        if (stored != sum.getValue()) {
            throw new IllegalStateException("the data pack is damaged: its checksum should be "
                    + Long.toHexString(stored) + " but is " + Long.toHexString(sum.getValue()));
        }
        for (byte expected : MAGIC) {
            if (bytes[at++] != expected) {
                throw new IllegalStateException("this is no data pack: it does not begin with TOSOVN");
            }
        }
        int format = number();
        if (format != FORMAT) {
            throw new IllegalStateException(
                    "format " + FORMAT + " of the data pack is required, but this is " + format);
        }
    }

    /** Returns the next number, from 0 on: seven bits a byte, the lowest first. */
    int number() {
        int part = bytes[at++];
        if (part >= 0) {
            return part;
        }
        int value = part & 0x7f;
        int shift = 7;
        do {
            part = bytes[at++];
            value |= (part & 0x7f) << shift;
            shift += 7;
        } while (part < 0);
        return value;
    }

    /** Returns the next number, which may be negative: the lowest bit is the sign. */
    int signed() {
        int folded = number();
        return (folded >>> 1) ^ -(folded & 1);
    }

    /** Returns the next text: its length in bytes, then UTF-8. */
    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
