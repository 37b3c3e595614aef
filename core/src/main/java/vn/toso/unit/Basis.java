package vn.toso.unit;

/** What a succession rests on. */
public enum Basis {
    /** The text of a resolution says so. */
    LAW,
    /** A list or a report says so; the act is not known, and a division may hide behind it. */
    REPORTED
}
