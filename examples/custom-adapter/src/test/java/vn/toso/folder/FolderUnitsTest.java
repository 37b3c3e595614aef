package vn.toso.folder;

import vn.toso.tck.StoreFixture;
import vn.toso.tck.StoreUnitsContract;

class FolderUnitsTest extends StoreUnitsContract {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
