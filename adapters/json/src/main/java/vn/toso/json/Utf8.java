package vn.toso.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8, more strictly than a JSON parser asks: no overlong forms, no halves of a character. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = ONES << 7;

    private Utf8() {}

    /**
     * Returns where the first byte stands that is not part of UTF-8 text, or -1. A zero byte is none either: JSON has no
     * place for it, and it would make a parser take the text for UTF-16.
     */
    static int firstInvalid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            while (at + Long.BYTES <= to && isPlain((long) LONGS.get(bytes, at))) {
                at += Long.BYTES;
            }
            if (at == to) {
                break;
            }
            byte first = bytes[at];
            if (first > 0) {
                at++;
                continue;
            }
            int length = lengthOf(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /** Whether eight bytes are all from 1 to 127. */
    private static boolean isPlain(long eight) {
        return ((eight | (eight - ONES)) & HIGHEST) == 0;
    }

    /** The length of the character of several bytes that begins here, 0 if none does (Unicode 16, table 3-7). */
    private static int lengthOf(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Whether a text has half of a character in it, which no UTF-8 can hold. */
    static boolean hasHalves(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
