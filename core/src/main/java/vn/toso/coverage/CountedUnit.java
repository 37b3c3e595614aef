package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.toso.unit.AdminUnit;

/**
 * One counted unit of the boundary day, whether it is covered, and by what.
 *
 * @param unit the unit
 * @param standing whether it is covered
 * @param reporting whether it has reported at all; a unit that lacks a team and has reported said that it has none
 * @param by what covers it, certainly or possibly, in the order of the facts
 */
public record CountedUnit(AdminUnit unit, Standing standing, boolean reporting, List<Mark> by) {
    /** Copies the marks. */
    public CountedUnit {
        requireNonNull(unit, "unit");
        requireNonNull(standing, "standing");
        by = List.copyOf(by);
    }

    CountedUnit withReporting(boolean has) {
        return new CountedUnit(unit, standing, has, by);
    }

    /** Whether a unit is covered. */
    public enum Standing {
        /** Covered, whoever went where. */
        CERTAIN,
        /** Covered if people went there who may have gone elsewhere. */
        POSSIBLE,
        /** Not covered. */
        NONE
    }
}
