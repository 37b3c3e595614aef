/** A host on the module path. */
module vn.example.modulepath {
    requires vn.toso.core;
    requires vn.toso.json;
    requires vn.toso.vietnam;
}
