package vn.toso.store;

import java.util.List;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.finding.Outcome;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/**
 * Gives what was known at a moment.
 *
 * <ul>
 *   <li><b>S9</b> Facts once given never change, and reading waits for no writer.
 *   <li><b>S11</b> Facts of a kind come in the order in which their keys were first recorded, each in its last version
 *       known then, without those that were withdrawn.
 *   <li><b>S14</b> The units known at a position are those the store was made with and the facts of
 *       {@link vn.toso.fact.UnitKinds} known then (T4, U9). A change that both have is absorbed, so a store may be opened
 *       with newer national lists.
 * </ul>
 */
public interface FactReader {
    /**
     * Returns what was known at a position.
     *
     * @throws IllegalArgumentException if the store has not come so far
     */
    Facts facts(KnownAt knownAt);

    /** Returns what is known now. */
    Facts facts();

    /**
     * Returns the units of all times as they were known at a position, with what is to be said of those that the store
     * added.
     *
     * @throws IllegalArgumentException if the store has not come so far
     */
    Outcome<UnitRegister> units(KnownAt knownAt);

    /**
     * Returns the units of all times as they were known at a position (S14).
     *
     * @throws IllegalArgumentException if the store has not come so far
     */
    default UnitRegister register(KnownAt knownAt) {
        return units(knownAt).value();
    }

    /**
     * Returns all versions of one fact, the first first; none if the key is not known.
     *
     * @throws IllegalArgumentException if another kind has the name of this one
     */
    <T> List<Version<T>> versions(FactKind<T> kind, String key);
}
