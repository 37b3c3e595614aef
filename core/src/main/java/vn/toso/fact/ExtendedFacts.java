package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** Some facts, and contents of one kind beside them. */
final class ExtendedFacts<A> implements Facts {
    private static final Filing FILING = Filing.of("memory", "host");

    private final Facts facts;
    private final FactKind<A> kind;
    private final List<Fact<A>> added = new ArrayList<>();

    ExtendedFacts(Facts facts, FactKind<A> kind, List<A> contents) {
        this.facts = facts;
        this.kind = requireNonNull(kind, "kind");
        FactKeys keys = FactKeys.of(FILING.source());
        Set<String> known = new HashSet<>();
        try (Stream<Fact<A>> before = facts.of(kind)) {
            before.forEach(fact -> known.add(fact.key()));
        }
        for (A content : contents) {
            String key = keys.next(kind, content);
            if (known.add(key)) {
                added.add(new Fact<>(key, 1, content, FILING, facts.knownAt()));
            }
        }
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
    @SuppressWarnings("unchecked") // the kinds are equal, so their contents are of one type
    public <T> Stream<Fact<T>> of(FactKind<T> wanted) {
        Stream<Fact<T>> before = facts.of(wanted);
        return wanted.equals(kind) ? Stream.concat(before, added.stream().map(fact -> (Fact<T>) fact)) : before;
    }
}
