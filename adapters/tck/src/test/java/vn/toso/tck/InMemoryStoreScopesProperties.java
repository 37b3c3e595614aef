package vn.toso.tck;

class InMemoryStoreScopesProperties extends StoreScopes {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }
}
