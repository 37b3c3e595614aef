package vn.toso.unit;

import java.time.LocalDate;

/** No such unit on the day asked about. */
public final class UnitNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sought;
    private final LocalDate day;

    UnitNotFoundException(UnitId id, LocalDate day) {
        this("id", id.value(), day);
    }

    UnitNotFoundException(UnitCode code, LocalDate day) {
        this("code", code.value(), day);
    }

    private UnitNotFoundException(String kind, String sought, LocalDate day) {
        super("no unit with " + kind + " " + sought + " is valid on " + day);
        this.sought = sought;
        this.day = day;
    }

    /** Returns the id or code that was looked for. */
    public String sought() {
        return sought;
    }

    /** Returns the day it was looked for on. */
    public LocalDate day() {
        return day;
    }
}
