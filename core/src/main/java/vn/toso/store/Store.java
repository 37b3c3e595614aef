package vn.toso.store;

/**
 * Facts, kept: the three ports together. One store holds the facts of one province or one host; positions of different
 * stores have nothing to do with each other.
 *
 * <p>Safe for use by several threads: writers wait for one another, readers wait for nobody (S9).
 *
 * <ul>
 *   <li><b>S17</b> A store that outlives its program gives the same answers after it was opened again: the same positions,
 *       instants, order, versions and filings. What was refused stays refused, and no instant that was resolved before
 *       (S5) gets a later batch, even if the clock was set back in between.
 *   <li><b>S18</b> If the program dies while it writes, the batch is there wholly or not at all. A second opening of a store
 *       that is open elsewhere is either coordinated, so that both see each other's batches and number them as one, or
 *       refused with a {@link StoreException}; there are never two writers that do not know of each other.
 *   <li><b>S19</b> Keys and contents may be personal: they stand in no message of an exception, and in nothing that a store,
 *       its facts, its versions or its transactions are printed as.
 * </ul>
 */
public interface Store extends FactWriter, FactReader, Journal {}
