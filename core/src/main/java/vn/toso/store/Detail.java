package vn.toso.store;

/** How much of the facts in a {@link Scope} is to be read. Who may read which is for the host to say. */
public enum Detail {
    /** What figures need (số liệu): no names, phones or numbers, and stand-ins for the ids of persons. */
    COUNTS,
    /** Everything (từng người). */
    PERSONS
}
