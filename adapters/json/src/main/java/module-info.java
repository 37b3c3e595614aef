/**
 * Facts and figures of Tổ Số as JSON: documents with a format version, streams of lines that are read in constant
 * memory, and JSON Schema. It needs the streaming part of Jackson 3 and nothing else of it.
 */
module vn.toso.json {
    requires transitive vn.toso.core;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports vn.toso.json;
}
