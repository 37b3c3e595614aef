package vn.toso.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.people.Group;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.UnitIdText;

/**
 * What was asked for (chỉ tiêu): a share, or an absolute count. The plan that asks for it is the fact's source.
 *
 * @param unit the unit it is set for, with all units under it, as it existed when it was set
 * @param period the days within which it is to be reached
 * @param indicator the id of the indicator it is held against
 * @param groupOrNull whom of them; {@code null} for all
 * @param amount how much: a ratio or a count; never out of how many, which is counted
 */
public record Target(
        @UnitIdText UnitId unit,
        DateRange period,
        @IdText String indicator,
        @Nullable Group groupOrNull,
        Amount amount) {
    /**
     * @throws IllegalArgumentException if the indicator's id can be none, or a denominator is given
     */
    public Target {
        requireNonNull(unit, "unit");
        requireNonNull(period, "period");
        Checks.id("an indicator's id", indicator);
        if (amount.outOfOrNull() != null) {
            throw new IllegalArgumentException("a target is a ratio or a count, and out of how many is counted");
        }
    }

    /** Returns whom of them it is for, or empty for all. */
    public Optional<Group> group() {
        return Optional.ofNullable(groupOrNull);
    }
}
