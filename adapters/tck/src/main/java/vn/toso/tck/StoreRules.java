package vn.toso.tck;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.store.Store;
import vn.toso.store.Version;
import vn.toso.tck.Rows.Thing;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** A store for each test, and the few things that are done to it again and again. */
@ExtendWith(Rules.class)
abstract class StoreRules {
    final HandClock clock = new HandClock();
    private @Nullable StoreFixture opened;
    Store store;

    /** Returns a fixture that nobody has used yet; the kit closes it. */
    protected abstract StoreFixture fixture();

    @BeforeEach
    void openStore() {
        StoreFixture fixture = fixture();
        opened = fixture;
        store = fixture.create(Rows.KINDS, register(), clock);
    }

    @AfterEach
    void closeFixture() {
        if (opened != null) {
            opened.close();
        }
    }

    StoreFixture opened() {
        return java.util.Objects.requireNonNull(opened);
    }

    /** The units the store is made with. */
    UnitRegister register() {
        return noUnits();
    }

    static UnitRegister noUnits() {
        return UnitRegister.of(List.of(), List.of()).value();
    }

    static <T> List<T> contents(Facts facts, FactKind<T> kind) {
        try (Stream<Fact<T>> stream = facts.of(kind)) {
            return stream.map(Fact::content).toList();
        }
    }

    List<Version<?>> changesSince(KnownAt position) {
        return changesSince(store, position);
    }

    static List<Version<?>> changesSince(Store store, KnownAt position) {
        try (Stream<Version<?>> changes = store.changesSince(position)) {
            return changes.toList();
        }
    }

    KnownAt add(Thing... things) {
        return store.write(tx -> {
            for (Thing thing : things) {
                tx.add(Rows.THINGS, thing, Rows.FILING);
            }
        });
    }

    KnownAt edit(int basedOn, Thing thing) {
        return store.write(tx -> tx.edit(Rows.THINGS, thing.id(), basedOn, thing, Rows.FILING));
    }

    KnownAt withdraw(String key, int basedOn) {
        return store.write(tx -> tx.withdraw(Rows.THINGS, key, basedOn, Rows.FILING));
    }
}
