package vn.toso.store;

import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** What was known at a moment, as far as it is in a scope. The units are those of all. */
record ScopedFacts(Facts facts, ScopedStore view, Inside inside) implements Facts {
    @Override
    public UnitRegister register() {
        return facts.register();
    }

    @Override
    public KnownAt knownAt() {
        return facts.knownAt();
    }

    @Override
    public <T> Stream<Fact<T>> of(FactKind<T> kind) {
        Stream<Fact<T>> all = facts.of(kind);
        if (!view.canHold(kind)) {
            return all.filter(fact -> false);
        }
        Stream<Fact<T>> found =
                view.isLimited() ? all.filter(fact -> inside.holds(kind, fact.key(), fact.content())) : all;
        return view.showsPersons() ? found : found.flatMap(fact -> kind.withoutPersons(fact, view.standIns()).stream());
    }

    /** Returns the position. */
    @Override
    public String toString() {
        return "Facts[" + knownAt() + "]";
    }
}
