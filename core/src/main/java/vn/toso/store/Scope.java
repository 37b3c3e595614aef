package vn.toso.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitReach;
import vn.toso.unit.UnitRegister;

/**
 * What a view of a store is limited to ({@link Store#within}): some units, as they are on a day, and persons or only
 * counts. It says what is in the view and not who may have it: roles are the host's.
 *
 * <p>The units are seen through lineage, as {@link UnitReach} says: with everything below them, and with what the units
 * they came from left them. Where an old commune went partly to several new ones, each of them sees all that could be its
 * own, so what two wards see is not always apart.
 *
 * <p>What is in the scope is decided for each kind of fact where the kind is declared
 * ({@link vn.toso.fact.FactKind.Builder#scope}): by a unit, or else by the thing a fact hangs on. A resident is in the
 * scope by any residence that is, a team by any area. Immutable.
 */
public final class Scope {
    private static final Scope EVERYTHING = new Scope(null, LocalDate.MAX, Detail.PERSONS, Kinds.all());

    private final @Nullable List<UnitId> units;
    private final LocalDate asOf;
    private final Detail detail;
    private final Kinds kinds;

    private Scope(@Nullable List<UnitId> units, LocalDate asOf, Detail detail, Kinds kinds) {
        this.units = units;
        this.asOf = asOf;
        this.detail = detail;
        this.kinds = kinds;
    }

    /**
     * Returns the scope of some units, with persons.
     *
     * @param asOf the day the units are of: today for the wards of today
     * @throws IllegalArgumentException if there are no units
     */
    public static Scope of(Collection<UnitId> units, LocalDate asOf) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a scope has at least one unit; everything() is that of all");
        }
        return new Scope(
                units.stream().distinct().sorted().toList(), requireNonNull(asOf, "asOf"), Detail.PERSONS, Kinds.all());
    }

    /** Returns the scope of one unit, with persons, as {@link #of(Collection, LocalDate)} does. */
    public static Scope of(UnitId unit, LocalDate asOf) {
        return of(List.of(unit), asOf);
    }

    /**
     * Returns the scope that is not limited to units, with persons: everything, also what stands nowhere or is of a kind
     * that does not say where it stands.
     */
    public static Scope everything() {
        return EVERYTHING;
    }

    /** Returns this scope with persons or with counts only. */
    public Scope with(Detail other) {
        return new Scope(units, asOf, requireNonNull(other, "other"), kinds);
    }

    /**
     * Returns this scope for a store that holds kinds of the host's: those among them that say where things are
     * ({@link vn.toso.fact.Standing#puts}) are heeded only if they are given here. Without it they are the library's.
     */
    public Scope with(Kinds others) {
        return new Scope(units, asOf, detail, requireNonNull(others, "others"));
    }

    /** Returns the units in the order of their ids; empty if the scope is not limited to any. */
    public List<UnitId> units() {
        return units == null ? List.of() : units;
    }

    /** Returns the day the units are of; empty if the scope is not limited to any. */
    public Optional<LocalDate> asOf() {
        return units == null ? Optional.empty() : Optional.of(asOf);
    }

    /** Returns whether persons may be read or only counts. */
    public Detail detail() {
        return detail;
    }

    /** Returns the kinds that may say where things are. */
    Kinds kinds() {
        return kinds;
    }

    /** Returns whether the scope is limited to some units. */
    boolean isLimited() {
        return units != null;
    }

    UnitReach reach(UnitRegister register) {
        return UnitReach.of(register, asOf, units());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope scope
                && Objects.equals(units, scope.units)
                && asOf.equals(scope.asOf)
                && detail == scope.detail
                && kinds.list().equals(scope.kinds.list());
    }

    @Override
    public int hashCode() {
        return Objects.hash(units, asOf, detail);
    }

    /** Returns units, day and detail. */
    @Override
    public String toString() {
        return "Scope[" + (units == null ? "everything" : units + " on " + asOf) + ", " + detail + "]";
    }
}
