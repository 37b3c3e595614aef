package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.AdminUnit;

/**
 * How many of the counted units in one place are covered: certainly, and possibly (C1).
 *
 * @param unitOrNull the unit of the boundary day this is about; {@code null} for everything
 * @param certain how many units are each covered for certain, whoever went where
 * @param possible how many may be covered, the certain ones among them
 * @param of how many counted units there are; 0 makes the share undefined (C7)
 * @param reporting how many of them have reported at all (C8)
 */
public record UnitCoverage(@Nullable AdminUnit unitOrNull, long certain, long possible, long of, long reporting) {
    /**
     * @throws IllegalArgumentException unless {@code 0 <= certain <= possible <= of} and {@code 0 <= reporting <= of}
     */
    public UnitCoverage {
        if (certain < 0 || certain > possible || possible > of || reporting < 0 || reporting > of) {
            throw new IllegalArgumentException("counts run from certain to possible to all, but these are " + certain
                    + ", " + possible + ", " + of + ", of which reporting " + reporting);
        }
    }

    /** Returns the unit this is about, or empty for everything. */
    public Optional<AdminUnit> unit() {
        return Optional.ofNullable(unitOrNull);
    }

    /** Returns whether there is nothing to divide by: no counted unit is here, so the share is undefined (C7). */
    public boolean isUndefined() {
        return of == 0;
    }

    /** Returns whether it is known exactly: no unit is covered only possibly. */
    public boolean isExact() {
        return certain == possible;
    }

    /** Returns the share covered certainly, from 0 to 1, not rounded; empty if undefined. */
    public OptionalDouble lower() {
        return isUndefined() ? OptionalDouble.empty() : OptionalDouble.of((double) certain / of);
    }

    /** Returns the share covered possibly, from 0 to 1, not rounded; empty if undefined. */
    public OptionalDouble upper() {
        return isUndefined() ? OptionalDouble.empty() : OptionalDouble.of((double) possible / of);
    }

    static UnitCoverage none(@Nullable AdminUnit unit) {
        return new UnitCoverage(unit, 0, 0, 0, 0);
    }

    /** Returns these counts with one more unit in them. */
    UnitCoverage with(CountedUnit counted) {
        requireNonNull(counted, "counted");
        return new UnitCoverage(
                unitOrNull,
                Math.addExact(certain, counted.standing() == CountedUnit.Standing.CERTAIN ? 1 : 0),
                Math.addExact(possible, counted.standing() == CountedUnit.Standing.NONE ? 0 : 1),
                Math.addExact(of, 1),
                Math.addExact(reporting, counted.reporting() ? 1 : 0));
    }
}
