package vn.toso.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;

/**
 * What stands for the ids of persons in one view: the same for the same id, and nothing that leads back to it. The secret
 * is the view's own and is forgotten with it. Safe for use by several threads.
 */
final class StandIns implements UnaryOperator<String> {
    /** Two of a thousand million ids have one stand-in with a chance below 10^-20. */
    private static final int BYTES = 16;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final byte[] secret = new byte[32];

    StandIns() {
        new SecureRandom().nextBytes(secret);
    }

    @Override
    public String apply(String id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            return ENCODER.encodeToString(Arrays.copyOf(digest.digest(id.getBytes(UTF_8)), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the kind of thing only. */
    @Override
    public String toString() {
        return "StandIns";
    }
}
