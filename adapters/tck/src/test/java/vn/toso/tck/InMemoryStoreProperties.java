package vn.toso.tck;

class InMemoryStoreProperties extends StoreHistories {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }
}
