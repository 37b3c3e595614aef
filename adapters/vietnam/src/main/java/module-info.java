/** Every administrative unit of Vietnam since 2004 with its changes, as data that a program can ask. */
module vn.toso.vietnam {
    requires transitive vn.toso.core;
    requires static transitive org.jspecify;

    exports vn.toso.vietnam;
}
