package vn.toso.store;

import java.time.Clock;
import vn.toso.unit.UnitRegister;

class InMemoryStoreTest extends StoreContract {
    @Override
    Store open(UnitRegister register, Clock clock) {
        return InMemoryStore.on(register, clock);
    }
}
