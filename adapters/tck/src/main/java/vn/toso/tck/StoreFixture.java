package vn.toso.tck;

import java.time.Clock;
import java.util.Optional;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.unit.UnitRegister;

/**
 * How the kit gets at a store. Each test, and each try of a property, has a fixture of its own and closes it, also when
 * it fails.
 */
public interface StoreFixture extends AutoCloseable {
    /**
     * Returns a new store that is empty. One fixture may be asked for several; they have nothing to do with each other.
     *
     * @param kinds the kinds of facts the store is to know; the library's, and some of the kit's
     * @param register the units of the national lists
     * @param clock tells when batches are recorded (S4); the kit sets it
     */
    Store create(Kinds kinds, UnitRegister register, Clock clock);

    /**
     * Ends the use of a store, as a program does that ends, and returns the same store as a program finds it that starts
     * (S17). The store that was given is not used afterwards.
     *
     * @param store one that this fixture made or reopened
     * @return empty, as here, if the store does not outlive its program
     */
    default Optional<Store> reopen(Store store, Kinds kinds, UnitRegister register, Clock clock) {
        return Optional.empty();
    }

    /**
     * Opens a store once more while it is open, as a second program would (S18). Both are used afterwards.
     *
     * @param store one that this fixture made or reopened
     * @return empty, as here, if there is no way to try: the kit's test of it is then skipped, and says so
     * @throws vn.toso.store.StoreException if the store does not allow it, which is one way to keep the rule
     */
    default Optional<Store> openAgain(Store store, Kinds kinds, UnitRegister register, Clock clock) {
        return Optional.empty();
    }

    /** Closes all stores this fixture made or opened and takes away what they left. */
    @Override
    void close();
}
