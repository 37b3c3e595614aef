package vn.toso.tck;

class InMemoryStoreScopesTest extends StoreScopesContract {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }
}
