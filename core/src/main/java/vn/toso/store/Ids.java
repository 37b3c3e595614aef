package vn.toso.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;

/**
 * Every id and key once, by a number. A key that is a hash takes the bytes of the hash and one more. To be read as
 * {@link IntColumn} is.
 */
final class Ids {
    /** The length of a hash of 128 bits in base64. */
    private static final int HASHED = 22;

    /** How many bits a digit of base64 stands for. */
    private static final int DIGIT = 6;

    private static final byte HASH = 0;
    private static final byte[] NO_HASH = {};

    private static final int RECENT = 1 << 8;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final byte[] DIGITS = digits();

    private final IntColumn starts = new IntColumn();
    private final Bytes bytes = new Bytes();
    private final HashTable table = new HashTable();

    /** Those added last, which are often added again: the words of a kind, and what many rows in turn refer to. */
    private final @Nullable String[] recent = new @Nullable String[RECENT];

    private final int[] recentNumbers = new int[RECENT];

    int size() {
        return starts.size();
    }

    /** The number of an id among the first ones, or {@link HashTable#NONE}. */
    int find(String id, int limit) {
        if (!UnitId.isValid(id)) {
            return HashTable.NONE;
        }
        byte[] encoded = encoded(id);
        return find(encoded, Bytes.hash(encoded), limit);
    }

    private int find(byte[] encoded, int hash, int limit) {
        return table.find(hash, number -> number < limit && bytes.isAt(starts.get(number), encoded));
    }

    /**
     * @throws IllegalArgumentException if the text can be no id
     */
    int add(String id) {
        int slot = id.hashCode() & (RECENT - 1);
        if (id.equals(recent[slot])) {
            return recentNumbers[slot];
        }
        if (!UnitId.isValid(id)) {
            throw new IllegalArgumentException(
                    "an id has 1 to 64 characters of A-Z a-z 0-9 . _ : @ -, but this one has " + id.length()
                            + " characters or others among them");
        }
        byte[] encoded = encoded(id);
        int hash = Bytes.hash(encoded);
        int number = find(encoded, hash, size());
        if (number == HashTable.NONE) {
            number = size();
            starts.add(bytes.add(encoded));
            table.add(number, hash, this::hash);
        }
        recent[slot] = id;
        recentNumbers[slot] = number;
        return number;
    }

    String get(int number) {
        byte[] encoded = bytes.get(starts.get(number));
        return encoded[0] == HASH
                ? ENCODER.encodeToString(Arrays.copyOfRange(encoded, 1, encoded.length))
                : new String(encoded, US_ASCII);
    }

    void truncate(int count) {
        for (int number = size() - 1; number >= count; number--) {
            table.remove(number, hash(number));
        }
        if (count < size()) {
            bytes.truncate(starts.get(count));
            starts.truncate(count);
            Arrays.fill(recent, null);
        }
    }

    private int hash(int number) {
        return bytes.hash(starts.get(number));
    }

    /** No id begins with a zero byte, so hashes are told apart from texts. */
    private static byte[] encoded(String id) {
        byte[] hash = id.length() == HASHED ? hash(id) : NO_HASH;
        return hash.length > 0 ? hash : id.getBytes(US_ASCII);
    }

    /** The bytes of a hash behind a zero byte; none if the id is not exactly what they are written as. */
    private static byte[] hash(String id) {
        byte[] encoded = new byte[1 + HASHED * DIGIT / Byte.SIZE];
        encoded[0] = HASH;
        int at = 1;
        int bits = 0;
        int count = 0;
        for (int i = 0; i < HASHED; i++) {
            int digit = DIGITS[id.charAt(i)];
            if (digit < 0) {
                return NO_HASH;
            }
            bits = bits << DIGIT | digit;
            count += DIGIT;
            if (count >= Byte.SIZE) {
                count -= Byte.SIZE;
                encoded[at++] = (byte) (bits >>> count);
            }
        }
        // The last digit has bits to spare, which are written as zeros.
        return (bits & (1 << count) - 1) == 0 ? encoded : NO_HASH;
    }

    /** What each character of an id is in base64 for URLs; less than 0 for those that are nothing there. */
    private static byte[] digits() {
        byte[] digits = new byte['z' + 1];
        Arrays.fill(digits, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int i = 0; i < alphabet.length(); i++) {
            digits[alphabet.charAt(i)] = (byte) i;
        }
        return digits;
    }
}
