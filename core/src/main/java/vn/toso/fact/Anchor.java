package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing that facts hang on, where they have no unit of their own: a team, a resident, a session.
 *
 * @param kind what it is: the name of the kind of fact that describes it, such as {@code team} or {@code resident}, or
 *     {@code business}, which no fact describes
 * @param id its id, which is the key of that fact
 */
public record Anchor(String kind, String id) {
    /** How ids begin that an erasure gives to what stands for nobody who is recorded. */
    public static final String NOBODY = "nobody:";

    /** Checks for null only. */
    public Anchor {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** Returns the thing of this id, if there is an id. */
    public static Optional<Anchor> of(String kind, @Nullable String idOrNull) {
        return Optional.ofNullable(idOrNull).map(id -> new Anchor(kind, id));
    }

    /**
     * Returns whether an id stands for nobody who is recorded, because an erasure put it there (rule D3): that no fact
     * describes such a thing is no mistake.
     */
    public static boolean isNobody(String id) {
        return id.startsWith(NOBODY);
    }

    /** Returns what it is only: ids may be personal. */
    @Override
    public String toString() {
        return "Anchor[" + kind + "]";
    }
}
