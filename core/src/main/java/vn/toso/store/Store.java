package vn.toso.store;

/**
 * Facts, kept: the three ports together. One store holds the facts of one province or one host; positions of different
 * stores have nothing to do with each other.
 *
 * <p>Safe for use by several threads: writers wait for one another, readers wait for nobody (S9).
 */
public interface Store extends FactWriter, FactReader, Journal {}
