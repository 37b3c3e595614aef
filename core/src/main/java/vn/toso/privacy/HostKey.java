package vn.toso.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A secret of the host's, under which marks of personal IDs are made: the same for the same, and whoever has marks but not
 * the key can try no IDs against them. The host keeps it apart from the store and from its backups. Immutable.
 */
public final class HostKey {
    private static final String ALGORITHM = "HmacSHA256";
    /** 128 of 256 bits: two of a thousand million marks are the same with a chance below 10^-20. */
    private static final int MARK = 16;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final byte[] secret;

    private HostKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Returns a key.
     *
     * @param secret random bytes, 16 or more
     * @throws IllegalArgumentException if they are fewer
     */
    public static HostKey of(byte[] secret) {
        if (secret.length < MARK) {
            throw new IllegalArgumentException(
                    "a key has " + MARK + " bytes or more, but this one has " + secret.length);
        }
        return new HostKey(secret.clone());
    }

    /** Returns the mark of a personal ID: 22 characters of {@code [A-Za-z0-9_-]}. */
    public String mark(PersonalId id) {
        return mark(secret, id.value());
    }

    /**
     * Returns the mark of a text under a salt: 22 characters of {@code [A-Za-z0-9_-]}. What can be told by trying few
     * texts is not to be marked like this, since a salt is no secret.
     */
    public static String mark(String salt, String text) {
        return mark(salt.getBytes(UTF_8), text);
    }

    private static String mark(byte[] under, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(under, ALGORITHM));
            return ENCODER.encodeToString(
                    Arrays.copyOf(mac.doFinal(requireNonNull(text, "text").getBytes(UTF_8)), MARK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostKey key && Arrays.equals(key.secret, secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    /** Returns the kind of thing only. */
    @Override
    public String toString() {
        return "HostKey";
    }
}
