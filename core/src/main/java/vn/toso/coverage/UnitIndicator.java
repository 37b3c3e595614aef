package vn.toso.coverage;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * An indicator that counts units (rule C1, "units"): on how many of them does something stand? What stands on units is
 * carried to the boundary day, and the units of that day are counted anew, each certainly, possibly or not.
 *
 * <p>It is about a day (a stock: who has), not about a period.
 */
public interface UnitIndicator {
    /** Returns the id that stands in every result, for example {@code teams.commune}. */
    String id();

    /** Returns what is counted, in Vietnamese if the locale's language is {@code vi}, else in English. */
    String definition(Locale locale);

    /** Returns the level of the units that are counted. */
    UnitLevel counted();

    /**
     * Returns the levels on which a mark covers the counted unit it belongs to: the counted level itself, and perhaps
     * levels below. A mark on a unit of any other level counts for nothing and is reported.
     */
    boolean countsMarkOn(UnitLevel level);

    /** Returns what stands on which unit on the day, whether or not the unit is alive then. */
    Stream<Mark> marks(Facts facts, LocalDate asOf);

    /** Returns which units have a fact of this indicator's kind in the days, or say that they have none (C8). */
    Stream<Reported> reporting(Facts facts, DateRange days);

    /**
     * Something that stands on a unit.
     *
     * @param by what it is, for people who ask: a team's id
     * @param on the unit it is filed under
     */
    record Mark(String by, UnitId on) {}

    /**
     * A unit has said something.
     *
     * @param unit the unit, as it existed then
     * @param about the days it is about; a fact of a period is carried from the last of them on which the unit is (T1)
     */
    record Reported(UnitId unit, DateRange about) {}
}
