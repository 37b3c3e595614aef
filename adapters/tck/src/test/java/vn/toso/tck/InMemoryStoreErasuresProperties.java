package vn.toso.tck;

class InMemoryStoreErasuresProperties extends StoreErasures {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }
}
