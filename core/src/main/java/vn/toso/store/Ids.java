package vn.toso.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import vn.toso.unit.UnitId;

/**
 * Every id and key once, by a number. A key that is a hash takes the bytes of the hash and one more. To be read as
 * {@link IntColumn} is.
 */
final class Ids {
    /** The length of a hash of 128 bits in base64. */
    private static final int HASHED = 22;

    private static final byte HASH = 0;

    private final IntColumn starts = new IntColumn();
    private final Bytes bytes = new Bytes();
    private final HashTable table = new HashTable();

    int size() {
        return starts.size();
    }

    /** The number of an id among the first ones, or {@link HashTable#NONE}. */
    int find(String id, int limit) {
        if (!UnitId.isValid(id)) {
            return HashTable.NONE;
        }
        return find(encoded(id), limit);
    }

    private int find(byte[] encoded, int limit) {
        return table.find(
                Arrays.hashCode(encoded), number -> number < limit && bytes.isAt(starts.get(number), encoded));
    }

    /**
     * @throws IllegalArgumentException if the text can be no id
     */
    int add(String id) {
        if (!UnitId.isValid(id)) {
            throw new IllegalArgumentException(
                    "an id has 1 to 64 characters of A-Z a-z 0-9 . _ : @ -, but this one has " + id.length()
                            + " characters or others among them");
        }
        byte[] encoded = encoded(id);
        int known = find(encoded, size());
        if (known != HashTable.NONE) {
            return known;
        }
        starts.add(bytes.add(encoded));
        table.add(size() - 1, this::hash);
        return size() - 1;
    }

    String get(int number) {
        byte[] encoded = bytes.get(starts.get(number));
        return encoded[0] == HASH
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(encoded, 1, encoded.length))
                : new String(encoded, US_ASCII);
    }

    void truncate(int count) {
        for (int number = size() - 1; number >= count; number--) {
            table.remove(number, hash(number));
        }
        if (count < size()) {
            bytes.truncate(starts.get(count));
            starts.truncate(count);
        }
    }

    private int hash(int number) {
        return Arrays.hashCode(bytes.get(starts.get(number)));
    }

    /** No id begins with a zero byte, so hashes are told apart from texts. */
    private static byte[] encoded(String id) {
        if (id.length() == HASHED && id.chars().allMatch(Ids::isBase64)) {
            byte[] hash = Base64.getUrlDecoder().decode(id);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(id)) {
                byte[] encoded = new byte[hash.length + 1];
                encoded[0] = HASH;
                System.arraycopy(hash, 0, encoded, 1, hash.length);
                return encoded;
            }
        }
        return id.getBytes(US_ASCII);
    }

    private static boolean isBase64(int c) {
        return c != '.' && c != ':' && c != '@';
    }
}
