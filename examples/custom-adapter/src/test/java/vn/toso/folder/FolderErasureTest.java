package vn.toso.folder;

import vn.toso.tck.StoreErasureContract;
import vn.toso.tck.StoreFixture;

class FolderErasureTest extends StoreErasureContract {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
