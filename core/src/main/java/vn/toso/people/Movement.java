package vn.toso.people;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.unit.UnitId;

/**
 * What became of one resident between two days: born, arrived, moved, left or died.
 *
 * @param resident the resident's id
 * @param cause what happened; of several things the first of {@link Cause}'s order
 * @param fromOrNull the unit on the earlier day; {@code null} if there was none
 * @param toOrNull the unit on the later day; {@code null} if there is none
 */
public record Movement(
        String resident,
        Cause cause,
        @Personal(Classification.BASIC) @Nullable UnitId fromOrNull,
        @Personal(Classification.BASIC) @Nullable UnitId toOrNull) {
    /** What happened to a resident, in the order of rule D1: who died did not leave. */
    public enum Cause {
        /** Died in between. */
        DIED,
        /** Lived in a unit and lives in none now, or is no longer on record. */
        LEFT,
        /** Was born in between. */
        BORN,
        /** Lived in no unit and lives in one now, or was not on record. */
        ARRIVED,
        /** Lives in another unit now. */
        MOVED
    }

    /**
     * @throws IllegalArgumentException if the id can be none
     */
    public Movement {
        Checks.id("a resident's id", resident);
        requireNonNull(cause, "cause");
    }

    /**
     * Returns what became of residents between two days, by one kind of residence; who stayed where they were is not
     * among them. First those of the earlier day in its order, then those of the later day who are new.
     *
     * @param earlier the people of the earlier day
     * @param later the people of the later day, as known at the same moment
     * @throws IllegalArgumentException if the second day lies before the first
     */
    public static List<Movement> between(Population earlier, Population later, ResidenceKind kind) {
        if (later.day().isBefore(earlier.day())) {
            throw new IllegalArgumentException("people move from an earlier day to a later one, but these are "
                    + earlier.day() + " and " + later.day());
        }
        List<Movement> movements = new ArrayList<>();
        for (Resident resident : earlier.residents()) {
            Subject subject = Subject.resident(resident.id());
            UnitId from = earlier.unit(subject, kind).orElse(null);
            UnitId to = later.unit(subject, kind).orElse(null);
            Cause cause = causeOrNull(resident, later, from, to);
            if (cause != null) {
                movements.add(new Movement(resident.id(), cause, from, to));
            }
        }
        for (Resident resident : later.residents()) {
            if (earlier.find(resident.id()).isEmpty()) {
                Cause cause = resident.bornOn()
                                .filter(born -> born.isAfter(earlier.day()))
                                .isPresent()
                        ? Cause.BORN
                        : Cause.ARRIVED;
                UnitId to = later.unit(Subject.resident(resident.id()), kind).orElse(null);
                movements.add(new Movement(resident.id(), cause, null, to));
            }
        }
        return List.copyOf(movements);
    }

    private static @Nullable Cause causeOrNull(
            Resident resident, Population later, @Nullable UnitId from, @Nullable UnitId to) {
        if (resident.diedOn().filter(died -> !died.isAfter(later.day())).isPresent()) {
            return Cause.DIED;
        }
        if (Optional.ofNullable(from).equals(Optional.ofNullable(to))) {
            return null;
        }
        if (from == null) {
            return Cause.ARRIVED;
        }
        return to == null ? Cause.LEFT : Cause.MOVED;
    }

    /** Returns the unit on the earlier day, or empty if there was none. */
    public Optional<UnitId> from() {
        return Optional.ofNullable(fromOrNull);
    }

    /** Returns the unit on the later day, or empty if there is none. */
    public Optional<UnitId> to() {
        return Optional.ofNullable(toOrNull);
    }

    /** Returns the cause only. */
    @Override
    public String toString() {
        return "Movement[" + cause + "]";
    }
}
