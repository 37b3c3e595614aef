package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.PositiveOrZero;
import vn.toso.fact.Precision;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.BoundedDays;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * How many copies of a material were printed for a unit, or handed out there, on a day or over some days, and the like.
 * Printed and handed out are two numbers, and neither follows from the other: what nobody counted is not a fact.
 *
 * @param material the material's id
 * @param figure what is counted
 * @param unit for which unit or where, as it existed then
 * @param about the days; never open
 * @param count how many, 0 or more
 * @param precision how that was said
 */
public record MaterialCount(
        @IdText String material,

        @OneOf({"printed", "handed-out", "households", "views"})
        MaterialFigure figure,

        @UnitIdText UnitId unit,
        @BoundedDays DateRange about,
        @PositiveOrZero long count,
        @OneOf({"exact", "at-least", "about"}) Precision precision) {
    /**
     * @throws IllegalArgumentException if the material's id can be none, the days are open, or the number is negative
     */
    public MaterialCount {
        Checks.id("a material's id", material);
        requireNonNull(figure, "figure");
        requireNonNull(unit, "unit");
        requireNonNull(precision, "precision");
        if (about.isOpenStarted() || about.isOpenEnded()) {
            throw new IllegalArgumentException("copies are counted from a first to a last day, but this is " + about);
        }
        Checks.count("copies", count);
    }
}
