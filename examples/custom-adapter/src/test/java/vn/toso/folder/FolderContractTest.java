package vn.toso.folder;

import vn.toso.tck.StoreContract;
import vn.toso.tck.StoreFixture;

class FolderContractTest extends StoreContract {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
