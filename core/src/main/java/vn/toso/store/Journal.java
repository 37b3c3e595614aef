package vn.toso.store;

import java.time.Instant;
import java.util.stream.Stream;
import vn.toso.time.KnownAt;

/**
 * Says what was recorded when. The one hook for caches, copies and audit.
 *
 * <ul>
 *   <li><b>S4</b> The instants of batches strictly increase: each is the clock's, in microseconds, or one microsecond
 *       after the one before if the clock has not moved on.
 *   <li><b>S5</b> An instant stands for the last batch recorded by then. What it stands for never changes: resolving waits
 *       for the batch that is being written, and no later batch gets an instant that was resolved. An instant that has not
 *       come is refused.
 *   <li><b>S12</b> Changes are given batch by batch. In a batch, those of one kind come in the order in which they were
 *       written; nothing is said of the order of kinds.
 * </ul>
 */
public interface Journal {
    /** Returns the position of the last batch; {@link KnownAt#START} if there is none. */
    KnownAt latest();

    /**
     * Returns the position that an instant stands for (S5).
     *
     * @throws IllegalArgumentException if the instant has not come
     */
    KnownAt knownAt(Instant instant);

    /**
     * Returns when a batch was recorded.
     *
     * @throws IllegalArgumentException if there is no batch at the position; there is none at {@link KnownAt#START}
     */
    Instant recordedAt(KnownAt knownAt);

    /**
     * Returns every version that was recorded after a position, up to now (S12). The caller closes the stream.
     *
     * @throws IllegalArgumentException if the store has not come so far
     */
    Stream<Version<?>> changesSince(KnownAt position);
}
