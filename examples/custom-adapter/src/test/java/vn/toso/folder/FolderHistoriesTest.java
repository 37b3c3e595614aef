package vn.toso.folder;

import vn.toso.tck.StoreFixture;
import vn.toso.tck.StoreHistories;

class FolderHistoriesTest extends StoreHistories {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
