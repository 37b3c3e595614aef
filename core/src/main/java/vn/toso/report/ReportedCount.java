package vn.toso.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Precision;
import vn.toso.people.Group;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * A figure somebody reports of a unit without saying who was counted: "đã cài VNeID 1.234/1.500", "hơn 11.000", "trên
 * 61 %". It is held as it was said. Who says it is the fact's source.
 *
 * @param unit the unit, as it existed then
 * @param about the days it is about: one, or a period
 * @param figure what is counted: the id of an indicator, or another word of the host's; an id as
 *     {@link vn.toso.unit.UnitId} has them
 * @param groupOrNull whom of them; {@code null} for all
 * @param precision how it was said; it is about the numerator or the ratio
 * @param amount how much
 */
public record ReportedCount(
        @UnitIdText UnitId unit,
        DateRange about,
        @IdText String figure,
        @Nullable Group groupOrNull,
        @OneOf({"exact", "at-least", "about"}) Precision precision,
        Amount amount) {
    /**
     * @throws IllegalArgumentException if the figure's id can be none
     */
    public ReportedCount {
        requireNonNull(unit, "unit");
        requireNonNull(about, "about");
        Checks.id("a figure's id", figure);
        requireNonNull(precision, "precision");
        requireNonNull(amount, "amount");
    }

    /** Returns an exact figure of all. */
    public static ReportedCount exact(UnitId unit, DateRange about, String figure, Amount amount) {
        return new ReportedCount(unit, about, figure, null, Precision.EXACT, amount);
    }

    /** Returns whom of them it is about, or empty for all. */
    public Optional<Group> group() {
        return Optional.ofNullable(groupOrNull);
    }

    /** Returns what was said, in the manner in which it was said: {@code trên 61 %}. */
    public String text(Locale locale) {
        return precision.text(locale, amount.text(locale));
    }
}
