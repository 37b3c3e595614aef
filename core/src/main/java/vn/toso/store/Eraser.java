package vn.toso.store;

import vn.toso.time.KnownAt;

/**
 * Erases persons (rule D3). It is the one thing that changes what was recorded: as if it had always been recorded so.
 *
 * <ul>
 *   <li><b>S24</b> After an erasure nothing that any port gives, and nothing that the store keeps, holds the id of who was
 *       erased, their personal facts, or keys that were made of either. Facts that are personal all through are versions
 *       without content, under keys that say nothing; what only names them goes on under a new random id. Facts that a reader
 *       held before stay what they were. Who is not known is refused with a {@link PersonNotFoundException}, and nothing
 *       happens.
 *   <li><b>S25</b> Positions, instants, the order of facts, the numbers of versions and who filed them stay as they were, and
 *       so do figures as of the last day of a month, at every position. Each erasure is one new batch with one fact of
 *       {@link vn.toso.people.PeopleKinds#ERASED}, by which whoever keeps a copy sees that all is to be read anew.
 *       Erasing who was erased already changes nothing and leaves no batch.
 *   <li><b>S26</b> Who was erased does not come back: what names them, or is recorded by them, is not added
 *       ({@link Transaction.Added#ERASED}), and an edit that would name them is refused.
 *   <li><b>S27</b> An erasure is there wholly or not at all, also if the program dies meanwhile, and outlives it as batches do.
 *       It is no part of a write, and a view erases only who is in its scope, with persons.
 * </ul>
 *
 * <p>What is left of a resident: the months of birth and death, residences, groups, progress and what teams did, under the
 * new id. A household in which two others or more were at any time, as is known now, keeps the link. Where there was nobody
 * else, the household is the person's own: the link stays, and its id is replaced, too. Where there was one other, all links
 * of the resident, and the visits, go on under a second random id, which stands for nobody
 * ({@link vn.toso.fact.Anchor#isNobody}): households that were visited stay as many, and nothing leads to the record. One
 * figure cannot stay equal there, whatever is done: a household that had something only because of who was erased (a skill,
 * or the place where it is counted, if it has no residence of its own) has it no more.
 *
 * <p>What the host's own texts, sources and ids say of a person is not found: it names people in fields that its kinds have
 * declared ({@link vn.toso.fact.Standing#naming}). A kind that has not said where it stands loses what holds the id.
 * Backups, exports and copies are the host's to erase.
 */
public interface Eraser {
    /**
     * Erases somebody. Writers wait until it is done, and it reads all facts several times: the work of minutes in a large
     * store.
     *
     * @return the position at which the erasure is known, after which all is to be read anew
     * @throws PersonNotFoundException if nothing names the person, or nothing that is in the view
     * @throws IllegalArgumentException if the source of ids gives something that can be none, or one that is taken
     * @throws IllegalStateException within a write
     * @throws StoreException if the store cannot keep it
     */
    KnownAt erase(Erasure erasure);
}
