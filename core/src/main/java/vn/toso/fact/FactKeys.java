package vn.toso.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys of the rows of one source document (rule T2): the id of the thing a row describes, or else a hash of
 * the document's id, the content, and the ordinal among equal rows. So the same list read again gives the same keys, and
 * two equal rows of one list stay two. Not safe for use by several threads.
 *
 * <p>A key says nothing of the content, but whoever has the rest of a row can try values against it: where personal data
 * are to be erased, the host gives keys of its own.
 */
public final class FactKeys {
    /** 128 of the 256 bits of SHA-256: two of a thousand million rows share a key with a chance below 10^-20. */
    private static final int BYTES = 16;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String source;
    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest digest;

    private FactKeys(String source) {
        this.source = requireNonNull(source, "source");
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the keys of a document, from its first row on. */
    public static FactKeys of(String source) {
        return new FactKeys(source);
    }

    /** Returns the key of the document's next row. */
    public <T> String next(FactKind<T> kind, T content) {
        return kind.keyOf(content).orElseGet(() -> hashed(kind, content));
    }

    private <T> String hashed(FactKind<T> kind, T content) {
        String row = digest(kind.name(), source, Arrays.asList(kind.valuesOf(content)));
        int ordinal = seen.merge(row, 1, Integer::sum);
        return ordinal == 1 ? row : digest(row, Integer.toString(ordinal), List.of());
    }

    /** Lengths stand before texts, so that no two rows are written alike. */
    private String digest(String first, String second, List<? extends @Nullable Object> values) {
        StringBuilder text = new StringBuilder(128);
        part(text, first);
        part(text, second);
        for (Object value : values) {
            part(text, value);
        }
        byte[] hash = digest.digest(text.toString().getBytes(UTF_8));
        return ENCODER.encodeToString(Arrays.copyOf(hash, BYTES));
    }

    private static void part(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append('-');
        } else if (value instanceof List<?> list) {
            text.append('[').append(list.size());
            list.forEach(item -> part(text, item));
        } else {
            String written = value.toString();
            text.append(written.length()).append(':').append(written);
        }
    }
}
