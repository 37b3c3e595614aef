package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * A question about one day, on the boundaries of one day. The same day twice: as it was; today's boundaries: as it is;
 * any other: restated.
 *
 * @param asOf the day the facts are about; facts of that day are included (T1)
 * @param boundaries the day whose units the answer uses
 * @param level the level of the rows of the answer
 * @param scopeOrNull the unit, valid on the boundary day, that the answer is limited to; {@code null} for everything
 */
public record CoverageQuery(
        LocalDate asOf,
        LocalDate boundaries,
        UnitLevel level,
        @Nullable UnitId scopeOrNull) {
    /**
     * @throws IllegalArgumentException if a day is {@link LocalDate#MIN} or {@link LocalDate#MAX}, which stand for open
     *     ends
     */
    public CoverageQuery {
        requireDay(asOf, "asOf");
        requireDay(boundaries, "boundaries");
        requireNonNull(level, "level");
    }

    private static void requireDay(LocalDate day, String name) {
        requireNonNull(day, name);
        if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("a question is about a day, but " + name + " is an open end");
        }
    }

    /** Returns the question about a day as it was, over everything, with a row for each province. */
    public static CoverageQuery asOf(LocalDate day) {
        return new CoverageQuery(day, day, UnitLevel.PROVINCE, null);
    }

    /** Returns this question on the boundaries of another day. */
    public CoverageQuery withBoundaries(LocalDate day) {
        return new CoverageQuery(asOf, day, level, scopeOrNull);
    }

    /** Returns this question with rows of another level. */
    public CoverageQuery withLevel(UnitLevel rows) {
        return new CoverageQuery(asOf, boundaries, rows, scopeOrNull);
    }

    /** Returns this question limited to a unit of the boundary day. */
    public CoverageQuery within(UnitId scope) {
        return new CoverageQuery(asOf, boundaries, level, requireNonNull(scope, "scope"));
    }

    /** Returns the unit the answer is limited to, or empty for everything. */
    public Optional<UnitId> scope() {
        return Optional.ofNullable(scopeOrNull);
    }

    /** Returns whether the boundaries are those of another day than the facts. */
    public boolean isRestated() {
        return !asOf.equals(boundaries);
    }
}
