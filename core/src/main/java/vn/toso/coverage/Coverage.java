package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.AdminUnit;

/**
 * One figure for one place: what is settled there, what may be there, and how far the answer can be from it.
 *
 * @param unitOrNull the unit of the boundary day this is about; {@code null} for everything
 * @param measure what the counts come to
 * @param settled what is there for certain
 * @param reported how much of that others reported, the rest was counted one by one (C10); also where what they reported
 *     has a population figure as denominator (C7), which the report's origins tell apart
 * @param pools what may be there or elsewhere, in the order of the candidates; never added into {@code settled}
 * @param completeness how many of the units due have said anything
 * @param boundsOrNull the least and the greatest value; {@code null} if undefined
 * @param estimateOrNull what it comes to under the shares that were assumed (C6), never mixed with the rest; {@code null}
 *     if none were, or not for all pools
 */
public record Coverage(
        @Nullable AdminUnit unitOrNull,
        Measure measure,
        Counts settled,
        Counts reported,
        List<Pool> pools,
        Completeness completeness,
        @Nullable Bounds boundsOrNull,
        @Nullable Estimate estimateOrNull) {
    /** Copies the pools. */
    public Coverage {
        requireNonNull(measure, "measure");
        requireNonNull(settled, "settled");
        requireNonNull(reported, "reported");
        requireNonNull(completeness, "completeness");
        pools = List.copyOf(pools);
    }

    /** Returns the unit this is about, or empty for everything. */
    public Optional<AdminUnit> unit() {
        return Optional.ofNullable(unitOrNull);
    }

    /** Returns the settled numerator. */
    public long numerator() {
        return settled.done();
    }

    /** Returns the settled denominator; 0 for a {@link Measure#COUNT}. */
    public long denominator() {
        return settled.eligible();
    }

    /** Returns of how many nobody knows whether they are done. */
    public long unknown() {
        return settled.unknown();
    }

    /** Returns how many are done for certain here: the settled numerator. */
    public long certain() {
        return settled.done();
    }

    /** Returns how many may be done here: the certain ones, those nobody knows of, and those of the open pools. */
    public long possible() {
        long possible = Math.addExact(settled.done(), settled.unknown());
        for (Pool pool : pools) {
            possible = Math.addExact(
                    possible, Math.addExact(pool.counts().done(), pool.counts().unknown()));
        }
        return possible;
    }

    /** Returns the least and the greatest value, or empty if undefined. */
    public Optional<Bounds> bounds() {
        return Optional.ofNullable(boundsOrNull);
    }

    /** Returns whether there is nothing to divide by, whoever went where (C7): neither 0 % nor 100 %. */
    public boolean isUndefined() {
        return boundsOrNull == null;
    }

    /** Returns whether the figure is known exactly: it is defined, and its bounds are the same. */
    public boolean isExact() {
        return boundsOrNull != null && boundsOrNull.isExact();
    }

    /** Returns the estimate under the assumed shares, if there is one. */
    public Optional<Estimate> estimate() {
        return Optional.ofNullable(estimateOrNull);
    }
}
