package vn.toso.vietnam;

import vn.toso.fact.FactKind;

/** Takes the facts of one invented document, one after the other, and keeps none. Days are those since 1970-01-01. */
interface SampleSink {
    /** Whether it takes facts of a kind that came about on a day. */
    boolean takes(FactKind<?> kind, long day);

    /** Adds a fact, whenever it came about. */
    <T> void add(FactKind<T> kind, T content);

    /** Adds a fact if it came about on one of the document's days. */
    default <T> void add(FactKind<T> kind, T content, long day) {
        if (takes(kind, day)) {
            add(kind, content);
        }
    }

    /** Adds what is so from a day on, or that it is otherwise from a later one on, as it stood on the document's last day. */
    <T> void change(FactKind<T> kind, T before, long began, T after, long day);
}
