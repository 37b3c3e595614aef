package vn.toso.store;

import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;

/**
 * Is told before personal data are read, so that a host can write down who read what (Decree 356/2025/NĐ-CP asks who
 * processed them), or refuse. See {@link Store#watched}.
 */
@FunctionalInterface
public interface PersonalReads {
    /**
     * Is called before facts of a kind that tells of persons are read, in the thread that reads. If it throws, nothing is
     * read, and the exception reaches the reader.
     *
     * @param kind the kind of facts
     * @param keyOrNull the key, where one fact is asked for; {@code null} where all of them are. It may be a person's id:
     *     whoever writes it down keeps personal data
     */
    void before(FactKind<?> kind, @Nullable String keyOrNull);
}
