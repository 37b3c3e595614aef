package vn.toso.unit;

/** What a row's unit was recognised by. */
public enum MatchedBy {
    /** By its code, which its name bears out. */
    CODE_AND_NAME,
    /** By its code alone; the row has no name. */
    CODE,
    /** By its name, with the units above it if they were given; the row has no code. */
    NAME
}
