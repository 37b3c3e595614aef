package vn.toso.store;

import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** What a store in memory knew at a position. */
record KnownFacts(Published published, KnownAt knownAt, KnownUnits units) implements Facts {
    @Override
    public UnitRegister register() {
        return units.at(published, knownAt).value();
    }

    @Override
    public <T> Stream<Fact<T>> of(FactKind<T> kind) {
        TableView view = published.tables().get(kind.name());
        return view == null ? Stream.empty() : view.facts(kind, knownAt);
    }

    /** Returns the position. */
    @Override
    public String toString() {
        return "Facts[" + knownAt + "]";
    }
}
