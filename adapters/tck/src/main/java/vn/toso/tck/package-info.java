/**
 * The contract that every store and every engine must pass (bộ kiểm thử hợp đồng).
 *
 * <p>Start with {@link vn.toso.tck.StoreFixture}, by which the kit gets at a store, and with
 * {@link vn.toso.tck.StoreContract}. Whoever writes a store extends, in one line each, {@link vn.toso.tck.StoreContract},
 * {@link vn.toso.tck.StoreUnitsContract}, {@link vn.toso.tck.StoreThreadsContract},
 * {@link vn.toso.tck.StoreHistories}, {@link vn.toso.tck.StoreScopesContract} and {@link vn.toso.tck.StoreScopes}, and {@link vn.toso.tck.DurableStoreContract} if the store outlives its program;
 * whoever writes an engine extends {@link vn.toso.tck.EngineContract}.
 *
 * <p>Rules are numbered in the Javadoc of the ports ({@link vn.toso.store.FactWriter},
 * {@link vn.toso.store.FactReader}, {@link vn.toso.store.Journal}, {@link vn.toso.store.Transaction},
 * {@link vn.toso.store.Store}). A test that fails says first which rule is broken, in a sentence, and where it stands.
 *
 * <p>The idea people get wrong: the kit brings kinds of facts of its own, with a field of every type. A store that is
 * made for certain kinds, as one in tables is, must be made for those it is given in
 * {@link vn.toso.tck.StoreFixture#create}, and not for a list of its author's.
 *
 * <p>Histories and worlds are made up anew in every run, from a seed that is printed with a failure; the system property
 * {@code toso.tck.seed} runs one again.
 */
@NullMarked
package vn.toso.tck;

import org.jspecify.annotations.NullMarked;
