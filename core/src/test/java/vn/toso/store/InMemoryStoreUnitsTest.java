package vn.toso.store;

import java.time.Clock;
import vn.toso.unit.UnitRegister;

class InMemoryStoreUnitsTest extends StoreUnitsContract {
    @Override
    Store open(UnitRegister register, Clock clock) {
        return InMemoryStore.on(register, clock);
    }
}
