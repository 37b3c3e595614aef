package vn.toso.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.toso.fact.FactKind;

/**
 * The facts of one kind from one source, as a document holds them.
 *
 * @param <T> the type of the contents
 * @param kind their kind
 * @param source the id of what they come from, as the host names it; not blank
 * @param rows the facts, in the order of the document
 */
public record FactDocument<T>(FactKind<T> kind, String source, List<Row<T>> rows) {
    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if the source is blank
     */
    public FactDocument {
        requireNonNull(kind, "kind");
        rows = List.copyOf(rows);
        if (source.isBlank()) {
            throw new IllegalArgumentException("a document of facts names its source");
        }
    }

    /** Returns the kind and how many rows there are; what they hold may be personal. */
    @Override
    public String toString() {
        return "FactDocument[" + kind + ", " + rows.size() + " rows]";
    }

    /**
     * One fact of a document.
     *
     * @param <T> the type of the content
     * @param key what the fact is told apart by among those of its kind
     * @param content what is said
     */
    public record Row<T>(String key, T content) {
        /** Stores both. */
        public Row {
            requireNonNull(key, "key");
            requireNonNull(content, "content");
        }

        /** Returns the type only: key and content may be personal. */
        @Override
        public String toString() {
            return "Row";
        }
    }
}
