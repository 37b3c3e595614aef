/**
 * Facts and their envelope (dữ kiện): what was filed, under which key, from which source, and what was known when.
 *
 * <p>Start with {@link vn.toso.fact.Fact} (a content in its envelope), {@link vn.toso.fact.FactKind} (what contents of
 * one kind are made of, said once for memory, files and databases alike) and {@link vn.toso.fact.Facts} (what was known
 * at one moment, which every figure is computed from).
 *
 * <p>The idea people get wrong: a fact has <em>two</em> times. Its day, or period, is when it was true, and stays part
 * of the content. When it was <em>recorded</em> is a position that only the store gives (rule T3). A correction is a
 * newer version under the same key; the older one is still what was known before.
 *
 * <p>To add a kind of fact: a record for the content and one {@code FactKind} constant beside those of its package, such
 * as {@link vn.toso.fact.UnitKinds}; a host does it in its own code. It says where its facts stand and what they tell of
 * persons ({@link vn.toso.fact.Standing}), or no limited view has them. Stores read the fields from there and need no
 * change.
 *
 * <p>What a single value must be is said by constraints (ràng buộc) at the components of the record, and
 * {@link vn.toso.fact.RowCheck} asks all of them of a row (dòng) before a content is made.
 */
@NullMarked
package vn.toso.fact;

import org.jspecify.annotations.NullMarked;
