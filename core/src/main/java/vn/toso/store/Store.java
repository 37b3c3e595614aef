package vn.toso.store;

/**
 * Facts, kept: the four ports together. One store holds the facts of one province or one host; positions of different
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
 *   <li><b>S20</b> What a view gives is what the store gives, without what is outside its scope: the same facts and versions
 *       in the same order. Positions, instants and units are the store's. What is in the scope is decided by what was
 *       known at the moment asked for; for changes and versions, by what is known now. The view of everything with
 *       persons is the store.
 *   <li><b>S21</b> What is outside a scope is not found: every port answers as if there were no such thing.
 *   <li><b>S22</b> A write through a view that would record something outside its scope fails as a whole with an
 *       {@link OutOfScopeException}. What hangs on a thing is in the scope if the thing is, or if nobody knew it and the
 *       same write puts it there; a thing that is known and outside cannot be brought in. What all units share is not
 *       written through a view of some. An edit of what is outside, or its withdrawal, is refused as that of a fact that is
 *       not there.
 *   <li><b>S23</b> A view of counts gives the facts that figures are computed from, without persons: figures are equal,
 *       names and the like are not found, and other stand-ins take the places of the ids of persons. Changes, versions and
 *       transactions have nothing that tells of persons.
 * </ul>
 */
public interface Store extends FactWriter, FactReader, Journal, Eraser {
    /**
     * Returns a view of this store that is limited to a scope (S20 to S23). Views of views are limited by both.
     *
     * <p>Stores need not do anything about it: this is made of the ports.
     *
     * <ul>
     *   <li>A fact in the scope may name a thing outside by its id, as a visit does that was paid to somebody who lives
     *       elsewhere; nothing else of that thing is found.
     *   <li>A fact whose versions differ in where they stand shows those that are in the scope. What comes into the scope
     *       because a thing does, is no change of its own: a copy that is kept in step by changes is made anew now and then.
     *   <li>Figures of the scope's units are those of the store, as far as they rest on what is in the scope: a member of a
     *       team that serves elsewhere only is no member here, and a household some of whose members live elsewhere is where
     *       the others do.
     *   <li>That a key or an id is taken outside, a writer may learn from being refused, and in no other way.
     *   <li>Stand-ins for ids are one view's: two views of counts have different ones, also of the same scope. Days of birth
     *       are left, since figures need them, so facts of counts are for computing figures and not for showing them.
     *   <li>Which things are in the scope is found by reading all facts that put any somewhere, once for each
     *       {@link vn.toso.fact.Facts} asked for and for each write; so many facts belong in one write.
     * </ul>
     *
     * @throws vn.toso.unit.UnitNotFoundException if a unit of the scope is not there on the scope's day, as far as is known
     *     now
     */
    default Store within(Scope scope) {
        return new ScopedStore(this, scope);
    }

    /**
     * Returns this store, whose readers are announced: somebody is told before facts that tell of persons are read, whether
     * all of a kind, one by its key, in a write, or as changes. Figures read them, too, and are announced as all others.
     *
     * <p>Stores need not do anything about it: this is made of the three ports. To limit and to watch, limit first
     * ({@code store.within(scope).watched(reads)}): a view looks at facts of its own accord to know what is in it.
     */
    default Store watched(PersonalReads reads) {
        return new WatchedStore(this, reads);
    }
}
