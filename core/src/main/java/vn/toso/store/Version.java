package vn.toso.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.time.KnownAt;

/**
 * One version of a fact, as it was recorded.
 *
 * @param <T> the type of the content
 * @param kind the kind of fact
 * @param key what the fact is told apart by among those of its kind
 * @param number counts the versions under the key, from 1
 * @param contentOrNull what is said; {@code null} if the fact was withdrawn
 * @param filing where it comes from
 * @param recorded the batch it was recorded in
 */
public record Version<T>(
        FactKind<T> kind, String key, int number, @Nullable T contentOrNull, Filing filing, KnownAt recorded) {
    /**
     * @throws IllegalArgumentException if the number is below 1
     */
    public Version {
        requireNonNull(kind, "kind");
        requireNonNull(key, "key");
        requireNonNull(filing, "filing");
        requireNonNull(recorded, "recorded");
        if (number < 1) {
            throw new IllegalArgumentException("versions count from 1, but this is " + number);
        }
    }

    /** Returns what is said, or empty if the fact was withdrawn. */
    public Optional<T> content() {
        return Optional.ofNullable(contentOrNull);
    }

    /** Returns the fact, or empty if it was withdrawn. */
    public Optional<Fact<T>> fact() {
        return content().map(content -> new Fact<>(key, number, content, filing, recorded));
    }

    /** Returns kind, number and position; key and content may be personal. */
    @Override
    public String toString() {
        return "Version[" + kind + ", " + number + ", recorded " + recorded + "]";
    }
}
