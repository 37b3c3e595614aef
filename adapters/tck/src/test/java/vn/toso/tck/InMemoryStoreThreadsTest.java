package vn.toso.tck;

class InMemoryStoreThreadsTest extends StoreThreadsContract {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }
}
