package vn.toso.coverage;

/** What an indicator's counts come to. */
public enum Measure {
    /** A share: how many of the eligible are done, from 0 to 1. */
    SHARE,
    /** A number: how many there are. There is no denominator, and so no share. */
    COUNT,
    /** A mean: how many there are for each thing they belong to, such as members of a team. */
    MEAN
}
