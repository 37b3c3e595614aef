package vn.toso.coverage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** Facts of which what indicators read out of them is remembered, so that several asked together read them once. */
final class Remembering implements Facts {
    private final Facts facts;
    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    Remembering(Facts facts) {
        this.facts = facts;
    }

    /** What the facts come to under a key, made by the first who asks; anew each time if the facts remember nothing. */
    static <T> T of(Facts facts, Class<T> type, Object key, Supplier<T> make) {
        return facts instanceof Remembering remembering ? type.cast(remembering.known(key, make)) : make.get();
    }

    /** One thing is made of another, so this cannot be left to the map; two threads may make the same. */
    private Object known(Object key, Supplier<?> make) {
        Object found = known.get(key);
        if (found == null) {
            Object made = make.get();
            found = known.putIfAbsent(key, made);
            found = found == null ? made : found;
        }
        return found;
    }

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
        return facts.of(kind);
    }

    /** Returns the position. */
    @Override
    public String toString() {
        return facts.toString();
    }
}
