package vn.toso.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * A unit has reported over some days (báo cáo đã nhận): figures or facts, which are recorded by themselves, or the word
 * that there is nothing, such as a commune that has no team. What is not received is missing, and never 0 (rule C8).
 *
 * <p>It answers the {@link ReportDue} of the same kind and period, of the unit or of one it has become. A report that is
 * sent again is another one; whether it was in time, the earliest says.
 *
 * @param kind what is reported: a word of the host's, or what there is none of: {@code teams}, {@code sessions}; an id as
 *     {@link UnitId} has them
 * @param unit the unit that reports, as it existed then
 * @param period the days it reports on
 * @param receivedOnOrNull the day on which it came; {@code null} if nobody wrote that down
 * @param nothing whether it says that there is nothing
 */
public record ReportReceived(
        @IdText String kind,
        @UnitIdText UnitId unit,
        DateRange period,
        @Nullable LocalDate receivedOnOrNull,
        @OneOf({"nothing", "something"}) boolean nothing) {
    /**
     * @throws IllegalArgumentException if the kind can be none
     */
    public ReportReceived {
        Checks.id("the kind of a report", kind);
        requireNonNull(unit, "unit");
        requireNonNull(period, "period");
    }

    /**
     * Returns a report that came on a day.
     *
     * @throws IllegalArgumentException if the kind can be none
     */
    public static ReportReceived on(LocalDate receivedOn, String kind, UnitId unit, DateRange period) {
        return new ReportReceived(kind, unit, period, requireNonNull(receivedOn, "receivedOn"), false);
    }

    /**
     * Returns the word that there is nothing (không phát sinh), whenever it came.
     *
     * @throws IllegalArgumentException if the kind can be none
     */
    public static ReportReceived nothing(String kind, UnitId unit, DateRange period) {
        return new ReportReceived(kind, unit, period, null, true);
    }

    static boolean isNothing(String says) {
        return switch (says) {
            case "nothing" -> true;
            case "something" -> false;
            default -> throw new IllegalArgumentException("a report says something or nothing");
        };
    }

    /** Returns the day on which it came, if known. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOnOrNull);
    }
}
