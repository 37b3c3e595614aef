package vn.toso.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Standing;
import vn.toso.unit.UnitReach;

/**
 * What is in a scope, by what was known at one moment. Things are looked up when they are first asked for, by reading all
 * facts that put any somewhere. Safe for use by several threads.
 */
final class Inside {
    private final Facts facts;
    private final Scope scope;
    private final UnitReach reach;
    private volatile @Nullable Set<Anchor> things;

    Inside(Facts facts, Scope scope, UnitReach reach) {
        this.facts = facts;
        this.scope = scope;
        this.reach = reach;
    }

    /** Whether a fact is in the scope, whatever may be read of it. */
    <T> boolean holds(FactKind<T> kind, String key, T content) {
        return holds(kind, key, content, Set.of());
    }

    /** The same, where these things are in the scope, too. */
    <T> boolean holds(FactKind<T> kind, String key, T content, Set<Anchor> more) {
        Standing<T> standing = kind.standing().orElse(null);
        return standing != null
                && (standing.isEverywhere(content)
                        || standing.isIn(reach, content)
                        || standing.hangsOn(key, content).anyMatch(thing -> more.contains(thing) || holds(thing)));
    }

    boolean holds(Anchor thing) {
        return things().contains(thing);
    }

    private Set<Anchor> things() {
        Set<Anchor> known = things;
        return known == null ? lookUp() : known;
    }

    private synchronized Set<Anchor> lookUp() {
        Set<Anchor> known = things;
        if (known == null) {
            known = findThings();
            things = known;
        }
        return known;
    }

    /** Facts that put things may hang on things themselves, so it goes on until none is added. */
    private Set<Anchor> findThings() {
        Set<Anchor> found = new HashSet<>();
        int before;
        do {
            before = found.size();
            for (FactKind<?> kind : putting()) {
                find(kind, found);
            }
        } while (found.size() > before);
        return found;
    }

    private List<FactKind<?>> putting() {
        return scope.kinds().list().stream().filter(Inside::isPutting).toList();
    }

    private static boolean isPutting(FactKind<?> kind) {
        return kind.standing().filter(Standing::isPutting).isPresent();
    }

    private <T> void find(FactKind<T> kind, Set<Anchor> found) {
        Standing<T> standing = kind.standing().orElseThrow();
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.forEach(fact -> {
                T content = fact.content();
                if (standing.isEverywhere(content)
                        || standing.isIn(reach, content)
                        || standing.hangsOn(fact.key(), content).anyMatch(found::contains)) {
                    standing.puts(fact.key(), content).forEach(found::add);
                }
            });
        }
    }

    /** Those of these things that some fact tells of, wherever they are. */
    Set<Anchor> known(Set<Anchor> some) {
        Set<Anchor> known = new HashSet<>();
        if (!some.isEmpty()) {
            scope.kinds().list().forEach(kind -> known(kind, some, known));
        }
        return known;
    }

    private <T> void known(FactKind<T> kind, Set<Anchor> some, Set<Anchor> known) {
        kind.standing().filter(Standing::isAboutThings).ifPresent(standing -> {
            try (Stream<Fact<T>> all = facts.of(kind)) {
                all.flatMap(fact -> Stream.concat(
                                standing.hangsOn(fact.key(), fact.content()),
                                standing.puts(fact.key(), fact.content())))
                        .filter(some::contains)
                        .forEach(known::add);
            }
        });
    }
}
