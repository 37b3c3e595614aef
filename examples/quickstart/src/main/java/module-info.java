/** Shows the library in one main; a named module, as a host on the module path would be. */
module vn.toso.quickstart {
    requires vn.toso.vietnam;
    requires static org.jspecify;
}
