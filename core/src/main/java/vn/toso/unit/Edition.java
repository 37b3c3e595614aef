package vn.toso.unit;

import java.util.Collection;
import java.util.List;
import vn.toso.finding.Finding;
import vn.toso.time.DateRange;

/**
 * When a list of units can have been written, judged by its codes and, where it has them, its names.
 *
 * <p>A row fits a day if on that day a unit of its level, if one is given, has its code, and a name with the same letters
 * if one is given. An exact name and type ({@link NameLikeness#EXACT}), or a code without a name, is strong evidence;
 * letters that agree while marks or type do not is weak. The best days are those on which the most rows fit, and of these
 * the ones on which the most fit strongly. Units above the rows are not looked at.
 *
 * <p>One code of another day proves little: 1,157 communes of 2025-07-01 have the code and full name of an older one.
 * Whole lists are dated well.
 *
 * @param rows how many rows were judged
 * @param ranges the best days, in order; each range as long as the same rows fit. Several ranges mean that the list does
 *     not say which; none that no row fits any day
 * @param complete those of the best days on which the rows that fit name every unit there was at their levels: if the list
 *     is of the whole country, it was written then. Possibly none
 * @param unfit the rows that do not fit all of the best days, in the order of the list
 * @param findings what was repaired or is doubtful in codes and names (rule I2), and why rows do not fit, in the order of
 *     the list
 */
public record Edition(
        int rows, List<EditionRange> ranges, List<DateRange> complete, List<UnfitRow> unfit, List<Finding> findings) {
    /** Copies the lists. */
    public Edition {
        ranges = List.copyOf(ranges);
        complete = List.copyOf(complete);
        unfit = List.copyOf(unfit);
        findings = List.copyOf(findings);
    }

    /**
     * Judges a list. Takes time in proportion to the rows and to the days on which the register changes.
     *
     * @param rows the rows; what they say of units above is passed over
     */
    public static Edition of(UnitRegister register, Collection<UnitRow> rows) {
        return new EditionSweep(register).judge(List.copyOf(rows));
    }
}
