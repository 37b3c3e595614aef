package vn.toso.vietnam;

import vn.toso.fact.FactKind;

/** Takes the facts of one invented document, one after the other, and keeps none. */
interface SampleSink {
    <T> void add(FactKind<T> kind, T content);
}
