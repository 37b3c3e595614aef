package vn.toso.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.BoundedDays;
import vn.toso.validation.IdText;
import vn.toso.validation.UnitIdText;

/**
 * A unit is to report on a period by a day (báo cáo phải nộp). A reform changes who owes what: a due stays filed under the
 * unit that existed when it was set, and who owes it after that follows from what became of the unit.
 *
 * @param kind what is to be reported, the word that {@link ReportReceived} has for it; an id as {@link UnitId} has them
 * @param unit the unit that is to report, as it existed then
 * @param period the days it is to report on; never open
 * @param dueOn the last day on which the report is in time
 */
public record ReportDue(
        @IdText String kind,
        @UnitIdText UnitId unit,
        @BoundedDays DateRange period,
        LocalDate dueOn) {
    /**
     * @throws IllegalArgumentException if the kind can be none, the period is open, or it is due before the period begins
     */
    public ReportDue {
        Checks.id("the kind of a report", kind);
        requireNonNull(unit, "unit");
        requireNonNull(dueOn, "dueOn");
        if (period.isOpenStarted() || period.isOpenEnded()) {
            throw new IllegalArgumentException(
                    "a report is due on a period with a first and a last day, but this is " + period);
        }
        if (dueOn.isBefore(period.from())) {
            throw new IllegalArgumentException(
                    "a report is due when its period has begun, but " + dueOn + " lies before " + period.from());
        }
    }
}
