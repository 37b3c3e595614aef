package vn.toso.people;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * How many residents, households or businesses a unit had on a day, as a source says: a denominator where there is no
 * register. A figure of everybody is no denominator for adults (rule C7).
 *
 * @param unit the unit, as it existed then
 * @param counts of whom it is a number
 * @param residenceOrNull which residence it counts; {@code null} for businesses only
 * @param groupOrNull whom of them; {@code null} for all
 * @param count how many, 0 or more
 * @param day the day it is about
 * @param source where it is said, as it is cited
 */
public record PopulationFigure(
        @UnitIdText UnitId unit,
        @OneOf({"resident", "household", "business"}) SubjectKind counts,

        @OneOf({"registered", "temporary", "actual"}) @Nullable
        ResidenceKind residenceOrNull,

        @Nullable Group groupOrNull,
        @PositiveOrZero long count,
        LocalDate day,
        @NotBlankText String source) {
    /**
     * Puts the source in NFC.
     *
     * @throws IllegalArgumentException if the number is negative, the source blank, or the residence missing, or given
     *     for businesses
     */
    public PopulationFigure {
        requireNonNull(unit, "unit");
        requireNonNull(counts, "counts");
        requireNonNull(day, "day");
        Checks.residence(counts, residenceOrNull);
        source = requireNonNull(Checks.textOrNull("the source of a figure", requireNonNull(source, "source")));
        if (count < 0) {
            throw new IllegalArgumentException("a population is 0 or more, but this is " + count);
        }
    }

    /** Returns which residence it counts; empty for businesses. */
    public Optional<ResidenceKind> residence() {
        return Optional.ofNullable(residenceOrNull);
    }

    /** Returns whom of them it counts, or empty for all. */
    public Optional<Group> group() {
        return Optional.ofNullable(groupOrNull);
    }
}
