package vn.toso.fact;

import java.time.LocalDate;
import java.util.List;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** What a field of a fact can hold. Few on purpose: every file format, table and sheet must hold all of them. */
public enum FieldType {
    /** Free text for people; may be personal. */
    TEXT(String.class),
    /** An id of the host's, or a word of a short list: 1 to 64 characters of {@code [A-Za-z0-9._:@-]}. */
    ID(String.class),
    /** A unit, by its identity, as it existed when the fact was true. */
    UNIT(UnitId.class),
    /** A day. */
    DAY(LocalDate.class),
    /** A half-open range of days; either end may be open. */
    DAYS(DateRange.class),
    /** A whole number. */
    NUMBER(Long.class),
    /** Several free texts, in order. */
    TEXTS(List.class);

    private final Class<?> carrier;

    FieldType(Class<?> carrier) {
        this.carrier = carrier;
    }

    /** Returns the Java type values of this type have. */
    public Class<?> carrier() {
        return carrier;
    }
}
