package vn.toso.store;

import java.util.function.Consumer;
import vn.toso.time.KnownAt;

/**
 * Takes facts in.
 *
 * <ul>
 *   <li><b>S1</b> A write is all or nothing: if the work throws, nothing of it is recorded, no position is used, and the
 *       exception reaches the caller.
 *   <li><b>S2</b> A write that records something is one batch, with the next position. One that records nothing leaves no
 *       batch.
 *   <li><b>S3</b> Batches have positions in the order in which they commit. What is known at a position never changes,
 *       whatever is being written meanwhile.
 *   <li><b>S16</b> A write inside a write of the same thread is a part of it: one batch, and if it fails, all fails, even
 *       if the outer work catches the exception.
 * </ul>
 */
public interface FactWriter {
    /**
     * Does some work as one batch. Other writers wait until it is done.
     *
     * @param work what is to be recorded; the transaction it is given ends with it
     * @return the position at which everything that was recorded is known
     * @throws StaleVersionException if the work edits a version that is not the last, and does not catch it
     * @throws StoreException if the store cannot keep it
     */
    KnownAt write(Consumer<? super Transaction> work);
}
