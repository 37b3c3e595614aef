package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

/**
 * One version of one fact in its envelope (rule T2), the same for every kind.
 *
 * @param <T> the type of the content
 * @param key what the fact is told apart by among those of its kind, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}: the
 *     host's, or the thing's own id, or else one that {@link FactKeys} makes of the row
 * @param version counts the versions under the key, from 1
 * @param content what is said
 * @param filing where it comes from
 * @param recorded the batch it was recorded in, given by the store
 */
public record Fact<T>(String key, int version, T content, Filing filing, KnownAt recorded) {
    /**
     * @throws IllegalArgumentException if the key holds other characters or too many, or the version is below 1
     */
    public Fact {
        requireKey(key);
        requireNonNull(content, "content");
        requireNonNull(filing, "filing");
        requireNonNull(recorded, "recorded");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, but this is " + version);
        }
    }

    /**
     * Returns the key, if it can be one.
     *
     * @throws IllegalArgumentException if the key is empty, too long or holds another character
     */
    public static String requireKey(String key) {
        if (!UnitId.isValid(key)) {
            throw new IllegalArgumentException(
                    "a key has 1 to 64 characters of A-Z a-z 0-9 . _ : @ -, but this one has " + key.length()
                            + " characters or others among them");
        }
        return key;
    }

    /** Returns version and position only: key and content may be personal. */
    @Override
    public String toString() {
        return "Fact[version " + version + ", recorded " + recorded + "]";
    }
}
