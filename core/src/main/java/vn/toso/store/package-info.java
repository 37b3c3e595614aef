/**
 * Where facts are kept, and what was known when (kho dữ liệu).
 *
 * <p>Start with {@link vn.toso.store.Store}: {@link vn.toso.store.FactWriter} takes facts in, one batch at a time,
 * {@link vn.toso.store.FactReader} gives what was known at a moment, {@link vn.toso.store.Journal} says what was recorded
 * when, and {@link vn.toso.store.Eraser} erases a person. {@link vn.toso.store.InMemoryStore} keeps everything in memory.
 *
 * <p>The idea people get wrong: <em>nothing is ever overwritten</em>, but by the erasure of a person. A correction is a
 * newer version under the same key, a withdrawal is one too, and what was known before stays known at its position. So a
 * figure that was published can be computed again, and somebody can ask why it changed.
 *
 * <p>The second one: {@link vn.toso.time.KnownAt} is a position and no clock. {@link vn.toso.store.Journal} says which
 * position an instant stands for, and that never changes (S5).
 *
 * <p>{@link vn.toso.store.Store#watched} announces whoever reads of persons, so that a host can write it down or refuse.
 *
 * <p>{@link vn.toso.store.Store#within} gives a view of any store that is limited to a {@link vn.toso.store.Scope}: to some
 * units, seen through lineage, and to persons or counts. Where facts of a kind stand is said where the kind is declared.
 *
 * <p>Whoever writes a store of their own implements the four ports and {@link vn.toso.store.Transaction}. Their rules are
 * numbered, S1 to S27, and the numbers stand in the tests that a store must pass: the classes of the module
 * {@code vn.toso.tck}, to be extended in a line each.
 */
@NullMarked
package vn.toso.store;

import org.jspecify.annotations.NullMarked;
