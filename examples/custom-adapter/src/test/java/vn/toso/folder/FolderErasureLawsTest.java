package vn.toso.folder;

import vn.toso.tck.StoreErasures;
import vn.toso.tck.StoreFixture;

class FolderErasureLawsTest extends StoreErasures {
    @Override
    protected StoreFixture fixture() {
        return new FolderFixture();
    }
}
