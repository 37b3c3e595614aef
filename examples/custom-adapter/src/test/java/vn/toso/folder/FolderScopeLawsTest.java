package vn.toso.folder;

import vn.toso.tck.StoreFixture;
import vn.toso.tck.StoreScopes;

class FolderScopeLawsTest extends StoreScopes {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
