package vn.toso.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.BoundedDays;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * The register of a unit holds everybody, from a day on (rule C10): only then is the unit counted from its people. Ten
 * residents entered in a commune that reports 1,234 of 1,500 do not replace its report.
 *
 * @param unit the unit, as it existed then, with all units under it
 * @param subjects whose register is complete
 * @param residenceOrNull in which sense they live there; {@code null} for businesses only
 * @param on the days on which it is complete; with a first one, usually without an end
 */
public record CompleteRegister(
        @UnitIdText UnitId unit,
        @OneOf({"resident", "household", "business"}) SubjectKind subjects,

        @OneOf({"registered", "temporary", "actual"}) @Nullable
        ResidenceKind residenceOrNull,

        @BoundedDays(last = false) DateRange on) {
    /**
     * @throws IllegalArgumentException if the days have no first, or the residence is missing, or given for businesses
     */
    public CompleteRegister {
        requireNonNull(unit, "unit");
        requireNonNull(subjects, "subjects");
        Checks.residence(subjects, residenceOrNull);
        if (on.from().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("a register is complete from a day on");
        }
    }

    /** Returns which residence it holds; empty for businesses. */
    public Optional<ResidenceKind> residence() {
        return Optional.ofNullable(residenceOrNull);
    }
}
