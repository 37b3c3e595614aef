package vn.toso.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.people.Erased;
import vn.toso.people.PeopleKinds;
import vn.toso.privacy.HostKey;
import vn.toso.privacy.PersonalId;

/**
 * Who was erased, as far as their marks tell: asked about somebody, they say yes or no (S26). Immutable and safe for use
 * by several threads.
 */
public final class ErasedPersons {
    static final String RESIDENT = PeopleKinds.RESIDENTS.name();
    static final String PERSON = "person";

    private static final ErasedPersons NOBODY = new ErasedPersons(Set.of());

    private final Map<String, Set<String>> marksBySalt = new HashMap<>();
    private final Set<String> personalIdMarks = new HashSet<>();

    private ErasedPersons(Collection<Erased> all) {
        for (Erased one : all) {
            marksBySalt.computeIfAbsent(one.salt(), first -> new HashSet<>()).add(one.mark());
            one.personalIdMark().ifPresent(personalIdMarks::add);
        }
    }

    /** Returns those who were erased as far as is known in some facts. */
    public static ErasedPersons in(Facts facts) {
        try (Stream<Fact<Erased>> all = facts.of(PeopleKinds.ERASED)) {
            return of(all.map(Fact::content).toList());
        }
    }

    static ErasedPersons of(Collection<Erased> all) {
        return all.isEmpty() ? NOBODY : new ErasedPersons(all);
    }

    /** Returns whether nobody was. */
    public boolean isEmpty() {
        return marksBySalt.isEmpty();
    }

    /** Returns whether a resident, or a person of teams, was erased. */
    public boolean contains(Anchor who) {
        return isPerson(who) && isMarked(who.kind(), who.id());
    }

    /** Returns whether somebody with a personal ID was erased, under the host's key. */
    public boolean contains(PersonalId id, HostKey key) {
        return !personalIdMarks.isEmpty() && personalIdMarks.contains(key.mark(id));
    }

    /** Returns whether a fact names somebody who was erased, as far as its kind has said whom it names. */
    public <T> boolean areNamedIn(FactKind<T> kind, String key, T content) {
        return !isEmpty() && kind.things(key, content).anyMatch(this::contains);
    }

    /** Returns whether facts are recorded by somebody who was erased. */
    public boolean haveFiled(Filing filing) {
        return isMarked(RESIDENT, filing.recordedBy()) || isMarked(PERSON, filing.recordedBy());
    }

    private static boolean isPerson(Anchor thing) {
        return thing.kind().equals(RESIDENT) || thing.kind().equals(PERSON);
    }

    private boolean isMarked(String kind, String id) {
        return marksBySalt.entrySet().stream()
                .anyMatch(marks -> marks.getValue().contains(mark(marks.getKey(), new Anchor(kind, id))));
    }

    static String mark(String salt, Anchor who) {
        return HostKey.mark(salt, who.kind() + ':' + who.id());
    }

    /** Returns how many they are. */
    @Override
    public String toString() {
        return "ErasedPersons["
                + marksBySalt.values().stream().mapToInt(Set::size).sum() + "]";
    }
}
