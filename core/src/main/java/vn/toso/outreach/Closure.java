package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.validation.IdText;

/**
 * How something that was to be done was closed: by a fact, such as another visit, a turn of support, or that the resident
 * died.
 *
 * @param on the day on which it was closed
 * @param kind the name of the kind of that fact, as {@link vn.toso.fact.FactKind} has it: {@code visit}
 * @param key the key of that fact
 */
public record Closure(
        LocalDate on, @IdText String kind, @IdText String key) {
    /**
     * @throws IllegalArgumentException if the kind or the key can be none
     */
    public Closure {
        requireNonNull(on, "on");
        Checks.id("the name of a kind", kind);
        Fact.requireKey(key);
    }

    static @Nullable Closure orNull(@Nullable LocalDate on, @Nullable String kind, @Nullable String key) {
        if (on == null && kind == null && key == null) {
            return null;
        }
        if (on == null || kind == null || key == null) {
            throw new IllegalArgumentException(
                    "what is closed is closed on a day by a fact of a kind and a key, but not all of them are given");
        }
        return new Closure(on, kind, key);
    }

    /** Returns day and kind; keys may be personal. */
    @Override
    public String toString() {
        return "Closure[" + on + ", " + kind + "]";
    }
}
