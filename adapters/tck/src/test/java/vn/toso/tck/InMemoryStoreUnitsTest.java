package vn.toso.tck;

class InMemoryStoreUnitsTest extends StoreUnitsContract {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }
}
