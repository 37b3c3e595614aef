package vn.toso.tck;

import java.time.Clock;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.unit.UnitRegister;

class MemoryFixture implements StoreFixture {
    @Override
    public Store create(Kinds kinds, UnitRegister register, Clock clock) {
        return InMemoryStore.on(register, clock);
    }

    @Override
    public void close() {}
}
