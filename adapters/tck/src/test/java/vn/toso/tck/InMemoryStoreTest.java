package vn.toso.tck;

class InMemoryStoreTest extends StoreContract {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }
}
