package vn.toso.folder;

import vn.toso.tck.StoreFixture;
import vn.toso.tck.StoreThreadsContract;

class FolderThreadsTest extends StoreThreadsContract {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
