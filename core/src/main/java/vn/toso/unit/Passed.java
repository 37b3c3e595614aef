package vn.toso.unit;

/** How much of something a unit passed to another: all, some or none. The law gives no percentages. */
public enum Passed {
    /** All of it. */
    ALL,
    /** A part that is not known more exactly; it may turn out to be any part. */
    SOME,
    /** Nothing. */
    NONE
}
