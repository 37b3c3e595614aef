/** A store that keeps facts in a folder of NDJSON files: an example of a store of one's own, and the command line's. */
module vn.toso.folder {
    requires transitive vn.toso.core;
    requires vn.toso.json;
    requires static transitive org.jspecify;

    exports vn.toso.folder;
}
