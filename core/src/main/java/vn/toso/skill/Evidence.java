package vn.toso.skill;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.NotBlankText;

/**
 * Where the host keeps what shows that something is so. Nothing here is ever opened, and what it shows is not kept.
 *
 * @param kind what it is; lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 * @param uri where the host finds it; may lead to personal data
 * @param sha256OrNull the SHA-256 of its bytes, 64 hexadecimal digits in lower case; {@code null} if nothing was hashed
 */
public record Evidence(
        @LowerCaseWord(dots = true) String kind,
        @NotBlankText String uri,

        @jakarta.validation.constraints.Pattern(
                regexp = "[0-9a-f]{64}",
                message = "{vn.toso.skill.Evidence.sha256.message}")
        @Nullable
        String sha256OrNull) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * @throws IllegalArgumentException if the kind can be none, the URI is blank, or the hash has another form
     */
    public Evidence {
        Checks.word("a kind of evidence", kind);
        uri = Checks.text("the URI of evidence", uri);
        if (sha256OrNull != null && !SHA256.matcher(sha256OrNull).matches()) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits in lower case");
        }
    }

    static @Nullable Evidence orNull(@Nullable String kind, @Nullable String uri, @Nullable String sha256) {
        if (kind == null && uri == null && sha256 == null) {
            return null;
        }
        if (kind == null || uri == null) {
            throw new IllegalArgumentException("evidence has a kind and a URI, but one of them is missing");
        }
        return new Evidence(kind, uri, sha256);
    }

    /** Returns the hash, if there is one. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256OrNull);
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "Evidence[" + kind + "]";
    }
}
