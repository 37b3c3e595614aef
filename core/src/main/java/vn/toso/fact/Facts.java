package vn.toso.fact;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/**
 * What was known at one moment: the units of all times, and the facts, each in its last version known then. What every
 * figure is computed from. Read-only: it gives the same answers as long as it lives, whatever is written meanwhile, and
 * is safe for use by several threads.
 */
public interface Facts {
    /** Returns the units of all times, as they were known (rule T4). */
    UnitRegister register();

    /** Returns the moment. */
    KnownAt knownAt();

    /**
     * Returns the facts of a kind, in the order in which their keys were first recorded; facts that were withdrawn are
     * not among them. The caller closes the stream.
     */
    <T> Stream<Fact<T>> of(FactKind<T> kind);

    /** Returns no facts, on the units of a register; {@link #with} adds some. */
    static Facts on(UnitRegister register) {
        return new ListedFacts(register);
    }

    /**
     * Returns these facts and some more, which are taken as recorded now, under {@link FactKeys} of no document; of
     * those with one key the first stays.
     *
     * <p>For trying things out and for hosts that keep their records elsewhere; a store is the way to keep facts.
     */
    default <T> Facts with(FactKind<T> kind, Collection<? extends T> contents) {
        return new ExtendedFacts<>(this, kind, List.copyOf(contents));
    }
}
