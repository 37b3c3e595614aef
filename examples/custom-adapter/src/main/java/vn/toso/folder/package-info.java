/**
 * Facts in a folder of files (kho trong thư mục).
 *
 * <p>Start with {@link vn.toso.folder.FolderStore}. Its facts are answered from memory, by
 * {@link vn.toso.store.InMemoryStore}, and kept in files: one file of lines for each kind of fact, and one that says which
 * batches there are and how far each file belongs to them.
 *
 * <p>The idea people get wrong: <em>what stands in a file is not yet recorded</em>. A batch is recorded by its line in
 * {@code batches.ndjson}, which is written last; whatever a file holds beyond that is the remains of a program that ended
 * too early, and is cut off. So a batch is there wholly or not at all.
 */
@NullMarked
package vn.toso.folder;

import org.jspecify.annotations.NullMarked;
