package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with an item on a day.
 *
 * @param status how far
 * @param sinceOrNull the day of the fact that says so, or on which what it says lapsed; {@code null} if there is none
 * @param evidenceOrNull how it is known; {@code null} if there is no fact
 */
public record ItemState(
        Status status,
        @Nullable LocalDate sinceOrNull,
        @Nullable EvidenceLevel evidenceOrNull) {
    /** There is no fact. */
    public static final ItemState UNRECORDED = new ItemState(new Status.Unknown(), null, null);

    /** Stores the parts. */
    public ItemState {
        requireNonNull(status, "status");
    }

    /** Returns the day of the fact that says so, or on which what it says lapsed; empty if there is none. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(sinceOrNull);
    }

    /** Returns how it is known; empty if there is no fact. */
    public Optional<EvidenceLevel> evidence() {
        return Optional.ofNullable(evidenceOrNull);
    }
}
