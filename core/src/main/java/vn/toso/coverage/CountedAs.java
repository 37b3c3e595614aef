package vn.toso.coverage;

/** How people came to be in a count. */
public enum CountedAs {
    /** One by one: they are registered, and could be counted. */
    PEOPLE,
    /**
     * One by one, but nobody knows whether they could be at all, for want of a birth day, or because nobody knows whether
     * they reached the step that a conversion is about: they are in a pool that may also be of nobody (rule C5), so that
     * what becomes known later never leaves the bounds of before.
     */
    UNDECIDED,
    /** As somebody reported them, in numbers (rule C10). */
    REPORT,
    /**
     * As somebody reported them, out of a population figure: only how many are done was reported, and how many there are is
     * what a source says of the same unit (rule C7). More can be done than there are.
     */
    POPULATION
}
