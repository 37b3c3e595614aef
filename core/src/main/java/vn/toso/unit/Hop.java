package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step by which people may have come from one unit to another, in the order of time: what an explanation is made of.
 *
 * @param effectiveOn the first day after the step
 * @param from the unit before
 * @param to the unit after; the same for {@link Kind#STAYED}
 * @param kind what the step rests on
 * @param successionOrNull the row, for {@link Kind#FILED} and {@link Kind#LAND_ONLY}
 */
public record Hop(
        LocalDate effectiveOn,
        UnitId from,
        UnitId to,
        Kind kind,
        @Nullable Succession successionOrNull) {
    /** What a step rests on. */
    public enum Kind {
        /** A succession by which people pass (U3). */
        FILED,
        /** A succession by which only land passes: shown, never walked (U3). */
        LAND_ONLY,
        /** The unit lives on, and people may have stayed (U4). */
        STAYED,
        /** A unit with children is carried by its children (U5). */
        BY_CHILDREN,
        /** The unit ended without a known successor (U7). */
        UNKNOWN_SUCCESSOR,
        /** The unit began without a known predecessor (U7b). */
        UNKNOWN_PREDECESSOR,
        /** The village is in this commune, or may be (U8). */
        VILLAGE_IN
    }

    /** Checks for null only. */
    public Hop {
        requireNonNull(effectiveOn, "effectiveOn");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(kind, "kind");
    }

    /** Returns the row this step rests on, if one was filed. */
    public Optional<Succession> succession() {
        return Optional.ofNullable(successionOrNull);
    }
}
