package vn.toso.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toso.fact.FactKind;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
import vn.toso.people.PeopleKinds;
import vn.toso.report.ReportKinds;
import vn.toso.skill.SkillKinds;
import vn.toso.team.TeamKinds;

/**
 * Kinds of facts by their names: what somebody who reads facts from a file or a table knows. Immutable.
 *
 * <p>A host adds kinds of its own to the library's: {@code Kinds.all().with(MINE)}.
 */
public final class Kinds {
    private static final Kinds ALL = of(Stream.of(
                    UnitKinds.all(),
                    TeamKinds.all(),
                    PeopleKinds.all(),
                    SkillKinds.all(),
                    OutreachKinds.all(),
                    ReportKinds.all())
            .flatMap(Collection::stream)
            .toList());

    private final Map<String, FactKind<?>> byName;

    private Kinds(Map<String, FactKind<?>> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /** Returns all kinds of this library, things before what refers to them. */
    public static Kinds all() {
        return ALL;
    }

    /**
     * Returns these kinds, in their order; one that is given twice is there once.
     *
     * @throws IllegalArgumentException if two of them have one name (rule S13)
     */
    public static Kinds of(Collection<? extends FactKind<?>> kinds) {
        Map<String, FactKind<?>> byName = new LinkedHashMap<>();
        kinds.forEach(kind -> put(byName, kind));
        return new Kinds(byName);
    }

    /**
     * Returns these kinds and one more, behind them; the same kinds if it is one of them.
     *
     * @throws IllegalArgumentException if another kind has its name (rule S13)
     */
    public Kinds with(FactKind<?> kind) {
        Map<String, FactKind<?>> more = new LinkedHashMap<>(byName);
        put(more, kind);
        return new Kinds(more);
    }

    /** Two objects are the same kind only if they are one object: what makes contents of values cannot be compared. */
    @SuppressWarnings("ReferenceEquality")
    private static void put(Map<String, FactKind<?>> byName, FactKind<?> kind) {
        FactKind<?> known = byName.putIfAbsent(kind.name(), kind);
        if (known != null && known != kind) {
            throw new IllegalArgumentException("two different kinds have the name " + kind.name());
        }
    }

    /** Returns the kind of this name, if it is one of these. */
    public Optional<FactKind<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the kinds, in the order in which they were given. */
    public List<FactKind<?>> list() {
        return List.copyOf(byName.values());
    }

    /** Returns the names of the kinds. */
    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
