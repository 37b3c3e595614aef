package vn.toso.vietnam;

import java.time.LocalDate;
import vn.toso.fact.FactKind;
import vn.toso.skill.SkillKinds;

/**
 * The days of which an invented document tells, in days since 1970-01-01, each range half open: what came about in them,
 * and how far people were with their items.
 */
record SampleDays(long from, long until, long progressFrom, long progressUntil) {
    /** Everything. */
    static final SampleDays ALL = of(Long.MIN_VALUE, Long.MAX_VALUE);

    private static SampleDays of(long from, long until) {
        return new SampleDays(from, until, from, until);
    }

    static SampleDays until(LocalDate until) {
        return of(Long.MIN_VALUE, until.toEpochDay());
    }

    static SampleDays between(LocalDate from, LocalDate until) {
        return of(from.toEpochDay(), until.toEpochDay());
    }

    static SampleDays since(LocalDate from) {
        return of(from.toEpochDay(), Long.MAX_VALUE);
    }

    /** The same, in which progress ends earlier. */
    SampleDays withProgressUntil(LocalDate day) {
        return new SampleDays(from, until, progressFrom, day.toEpochDay());
    }

    /** Only progress, from a day on. */
    SampleDays onlyProgressSince(LocalDate day) {
        return new SampleDays(until, until, day.toEpochDay(), progressUntil);
    }

    boolean has(FactKind<?> kind, long day) {
        return kind.equals(SkillKinds.PROGRESS)
                ? progressFrom <= day && day < progressUntil
                : from <= day && day < until;
    }
}
