/**
 * Every administrative unit of Vietnam since 2004 with its changes, as data that a program can ask. Beside it an invented
 * sample province, and what is known of how large teams are to be.
 */
module vn.toso.vietnam {
    requires transitive vn.toso.core;
    requires static transitive org.jspecify;

    exports vn.toso.vietnam;
}
