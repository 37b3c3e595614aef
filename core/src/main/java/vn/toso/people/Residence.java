package vn.toso.people;

import static java.util.Objects.requireNonNull;

import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * A resident or household lives in a unit over some days, in one sense. Whoever moves away ends one residence and begins
 * another; a reform ends none, since a residence stays filed under the unit that existed when it began.
 *
 * @param subject who: a resident or a household
 * @param unit the unit, as it existed then; the village where it is known
 * @param kind in which sense
 * @param lives the days
 */
public record Residence(
        Subject subject,
        @Personal(Classification.BASIC) @UnitIdText UnitId unit,
        @OneOf({"registered", "temporary", "actual"}) ResidenceKind kind,
        DateRange lives) {
    /**
     * @throws IllegalArgumentException if it is of a business, which has its unit in {@link Business}
     */
    public Residence {
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        requireNonNull(lives, "lives");
        if (subject.kind() == SubjectKind.BUSINESS) {
            throw new IllegalArgumentException("residents and households reside, businesses do not");
        }
    }

    /** Returns kind and days only: where a person lives is personal. */
    @Override
    public String toString() {
        return "Residence[" + kind.id() + ", " + lives + "]";
    }
}
