package vn.toso.store;

import java.time.Instant;
import vn.toso.finding.Outcome;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** A store seen through another one: what holds no facts is told as it is. */
abstract class StoreView implements Store {
    final Store store;

    StoreView(Store store) {
        this.store = store;
    }

    @Override
    public Outcome<UnitRegister> units(KnownAt knownAt) {
        return store.units(knownAt);
    }

    @Override
    public KnownAt latest() {
        return store.latest();
    }

    @Override
    public KnownAt knownAt(Instant instant) {
        return store.knownAt(instant);
    }

    @Override
    public Instant recordedAt(KnownAt knownAt) {
        return store.recordedAt(knownAt);
    }
}
