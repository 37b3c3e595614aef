package vn.toso.tck;

class InMemoryStoreErasureTest extends StoreErasureContract {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }
}
