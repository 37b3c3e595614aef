package vn.toso.folder;

import vn.toso.tck.StoreFixture;
import vn.toso.tck.StoreScopesContract;

class FolderScopesTest extends StoreScopesContract {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
