package vn.toso.folder;

import vn.toso.tck.DurableStoreContract;
import vn.toso.tck.StoreFixture;

class FolderDurabilityTest extends DurableStoreContract {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
