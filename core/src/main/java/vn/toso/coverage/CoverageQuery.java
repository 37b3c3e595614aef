package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * A question about one day or period, on the boundaries of one day. The same day twice: as it was; today's boundaries: as
 * it is; any other: restated.
 *
 * @param asOf the day the facts are about, facts of that day included (T1); for a period, its last day
 * @param periodOrNull the period the facts are about; {@code null} for the month of the day, up to the day
 * @param boundaries the day whose units the answer uses
 * @param level the level of the rows of the answer
 * @param scopeOrNull the unit, valid on the boundary day, that the answer is limited to; {@code null} for everything
 * @param assumed shares that a user assumes where the law gives none (C6); they make an estimate beside the figures
 */
public record CoverageQuery(
        LocalDate asOf,
        @Nullable Period periodOrNull,
        LocalDate boundaries,
        UnitLevel level,
        @Nullable UnitId scopeOrNull,
        List<AssumedShare> assumed) {
    /**
     * @throws IllegalArgumentException if a day is {@link LocalDate#MIN} or {@link LocalDate#MAX}, which stand for open
     *     ends, or the day is not the period's last
     */
    public CoverageQuery {
        requireDay(asOf, "asOf");
        requireDay(boundaries, "boundaries");
        requireNonNull(level, "level");
        assumed = List.copyOf(assumed);
        if (periodOrNull != null && !periodOrNull.lastDay().equals(asOf)) {
            throw new IllegalArgumentException(
                    "a question about " + periodOrNull + " is as of its last day, not " + asOf);
        }
    }

    private static void requireDay(LocalDate day, String name) {
        requireNonNull(day, name);
        if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("a question is about a day, but " + name + " is an open end");
        }
    }

    /** Returns the question about a day as it was, over everything, with a row for each province. */
    public static CoverageQuery asOf(LocalDate day) {
        return new CoverageQuery(day, null, day, UnitLevel.PROVINCE, null, List.of());
    }

    /** Returns the question about a period on the boundaries of its last day, over everything, by province. */
    public static CoverageQuery during(Period period) {
        return new CoverageQuery(period.lastDay(), period, period.lastDay(), UnitLevel.PROVINCE, null, List.of());
    }

    /** Returns this question on the boundaries of another day. */
    public CoverageQuery withBoundaries(LocalDate day) {
        return new CoverageQuery(asOf, periodOrNull, day, level, scopeOrNull, assumed);
    }

    /** Returns this question with rows of another level. */
    public CoverageQuery withLevel(UnitLevel rows) {
        return new CoverageQuery(asOf, periodOrNull, boundaries, rows, scopeOrNull, assumed);
    }

    /** Returns this question limited to a unit of the boundary day. */
    public CoverageQuery within(UnitId scope) {
        return new CoverageQuery(asOf, periodOrNull, boundaries, level, requireNonNull(scope, "scope"), assumed);
    }

    /** Returns this question with a share assumed (C6). */
    public CoverageQuery assuming(AssumedShare share) {
        List<AssumedShare> all = new ArrayList<>(assumed);
        all.add(share);
        return new CoverageQuery(asOf, periodOrNull, boundaries, level, scopeOrNull, all);
    }

    /** Returns the unit the answer is limited to, or empty for everything. */
    public Optional<UnitId> scope() {
        return Optional.ofNullable(scopeOrNull);
    }

    /**
     * Returns the days of the question's period: those of the period given, or else of the month of the as-of day, up to
     * and including that day.
     */
    public DateRange days() {
        return periodOrNull != null
                ? periodOrNull.range()
                : DateRange.of(asOf.withDayOfMonth(1), DateRange.day(asOf).until());
    }

    /** Returns whether the boundaries are those of another day than the facts. */
    public boolean isRestated() {
        return !asOf.equals(boundaries);
    }
}
