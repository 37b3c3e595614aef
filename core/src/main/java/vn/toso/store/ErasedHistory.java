package vn.toso.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.outreach.OutreachKinds;
import vn.toso.people.Erased;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.privacy.PersonalId;
import vn.toso.time.KnownAt;

/**
 * All that a store has recorded, as an erasure leaves it (S24, S25): what a store writes in the place of what it has. Made
 * of the ports alone, for every store alike.
 *
 * <p>The store lets nobody write between {@link #of} and the end of {@link #changes}.
 */
public final class ErasedHistory {
    /** Kinds in which a resident can be somebody else than in all others, so that nothing leads from one to the other. */
    private static final Set<FactKind<?>> OF_HOUSEHOLDS =
            Set.of(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, OutreachKinds.VISITS);

    private static final String HOUSEHOLD = PeopleKinds.HOUSEHOLDS.name();

    /** What was found of somebody before anything is replaced. */
    private static final class Found {
        private boolean known;
        private @Nullable PersonalId personalId;
        private final Set<String> households = new HashSet<>();
    }

    private final Store store;
    private final Erasure erasure;
    private final Anchor who;
    private final Optional<Version<Erased>> mark;
    /** What stands for things, and for the keys of facts that are touched. */
    private final Map<Anchor, String> others = new HashMap<>();
    /** The keys of facts of which nothing is left. */
    private final Map<Anchor, String> emptied = new HashMap<>();

    private final Set<Anchor> touched = new HashSet<>();
    private @Nullable String nobody;

    private ErasedHistory(Store store, Erasure erasure) {
        this.store = store;
        this.erasure = erasure;
        this.who = erasure.who();
        if (ErasedPersons.in(store.facts()).contains(who)) {
            mark = Optional.empty();
            return;
        }
        Found found = found();
        if (!found.known) {
            throw new PersonNotFoundException();
        }
        String id = next();
        others.put(who, who.kind().equals(ErasedPersons.RESIDENT) ? id : Anchor.NOBODY + id);
        settle(found.households);
        int before;
        do {
            before = Objects.hash(touched.size(), others);
            each(this::touch);
        } while (Objects.hash(touched.size(), others) != before);
        mark = Optional.of(mark(found));
    }

    /**
     * Returns what is left of all that a store has recorded.
     *
     * @throws PersonNotFoundException if nothing names the person
     * @throws IllegalArgumentException if the source of ids gives something that can be none
     */
    public static ErasedHistory of(Store store, Erasure erasure) {
        return new ErasedHistory(store, erasure);
    }

    /** Returns whether there is nothing to do: who is to be erased was erased before. */
    public boolean isDone() {
        return mark.isEmpty();
    }

    /**
     * Returns every version, as {@link Journal#changesSince} gives them from the start, and last the one by which the erasure
     * is known, in a batch of its own; none if there is nothing to do. The caller closes the stream.
     */
    public Stream<Version<?>> changes() {
        return mark.isEmpty()
                ? Stream.empty()
                : Stream.concat(store.changesSince(KnownAt.START).map(this::left), mark.stream());
    }

    private String next() {
        return Fact.requireKey(erasure.ids().get());
    }

    private void each(Consumer<Version<?>> work) {
        try (Stream<Version<?>> all = store.changesSince(KnownAt.START)) {
            all.forEachOrdered(work);
        }
    }

    private Found found() {
        Found found = new Found();
        each(version -> {
            if (names(version, Set.of(who))) {
                found.known = true;
                if (who.kind().equals(ErasedPersons.RESIDENT)) {
                    Object content = version.contentOrNull();
                    if (content instanceof HouseholdMembership link) {
                        found.households.add(link.household());
                    } else if (content instanceof PersonalData data) {
                        found.personalId = data.personalId().orElse(found.personalId);
                    }
                }
            }
        });
        return found;
    }

    /** Two others in each household, or nobody else in any: the links stay. */
    private void settle(Set<String> households) {
        if (households.isEmpty()) {
            return;
        }
        Map<String, Set<String>> others = new HashMap<>();
        try (Stream<Fact<HouseholdMembership>> all = store.facts().of(PeopleKinds.HOUSEHOLD_MEMBERSHIPS)) {
            all.map(Fact::content)
                    .filter(link -> households.contains(link.household())
                            && !link.resident().equals(who.id())
                            && !Anchor.isNobody(link.resident()))
                    .forEach(link -> others.computeIfAbsent(link.household(), first -> new HashSet<>())
                            .add(link.resident()));
        }
        if (others.values().stream().anyMatch(residents -> residents.size() == 1)) {
            nobody = Anchor.NOBODY + next();
            return;
        }
        households.stream()
                .filter(household -> !others.containsKey(household))
                .sorted()
                .forEach(household -> this.others.put(new Anchor(HOUSEHOLD, household), next()));
    }

    /** Notes facts that name what is replaced: their own keys are replaced then, too. */
    private <T> void touch(Version<T> version) {
        T content = version.contentOrNull();
        if (content == null || !names(version, others.keySet())) {
            return;
        }
        FactKind<T> kind = version.kind();
        Anchor own = new Anchor(kind.name(), version.key());
        touched.add(own);
        if (isWhollyPersonal(kind)) {
            emptied.computeIfAbsent(own, first -> next());
            return;
        }
        Optional<String> given = kind.keyOf(kind.erased(content, thing -> other(kind, thing)));
        boolean isItself = kind.things(version.key(), content).anyMatch(own::equals);
        if (given.isEmpty() || isItself) {
            others.computeIfAbsent(own, first -> next());
        } else if (!given.get().equals(version.key())) {
            others.put(own, given.get());
        }
    }

    private <T> boolean names(Version<T> version, Set<Anchor> things) {
        T content = version.contentOrNull();
        if (content == null) {
            return false;
        }
        FactKind<T> kind = version.kind();
        return kind.standing().isPresent()
                ? kind.things(version.key(), content).anyMatch(things::contains)
                : version.key().equals(who.id())
                        || Arrays.stream(kind.valuesOf(content)).anyMatch(this::isWho);
    }

    /** What a kind says of nobody, it may say of anybody. */
    private boolean isWho(@Nullable Object value) {
        return who.id().equals(value) || (value instanceof List<?> list && list.contains(who.id()));
    }

    private static <T> boolean isWhollyPersonal(FactKind<T> kind) {
        return kind.standing()
                .filter(standing -> !standing.isPersonalThroughout())
                .isEmpty();
    }

    private String other(FactKind<?> kind, Anchor thing) {
        String instead = nobody;
        return instead != null && thing.equals(who) && OF_HOUSEHOLDS.contains(kind)
                ? instead
                : others.getOrDefault(thing, thing.id());
    }

    private <T> Version<T> left(Version<T> version) {
        FactKind<T> kind = version.kind();
        Filing filing = left(version.filing());
        Anchor own = new Anchor(kind.name(), version.key());
        if (!touched.contains(own)) {
            return filing.equals(version.filing())
                    ? version
                    : with(version, version.key(), version.contentOrNull(), filing);
        }
        String emptyKey = emptied.get(own);
        if (emptyKey != null) {
            return with(version, emptyKey, null, filing);
        }
        T content = version.contentOrNull();
        return with(
                version,
                others.getOrDefault(own, version.key()),
                content == null ? null : kind.erased(content, thing -> other(kind, thing)),
                filing);
    }

    private static <T> Version<T> with(Version<T> version, String key, @Nullable T content, Filing filing) {
        return new Version<>(version.kind(), key, version.number(), content, filing, version.recorded());
    }

    private Filing left(Filing filing) {
        String id = others.getOrDefault(who, who.id());
        boolean isSource = filing.source().equals(who.id());
        boolean isRecorder = filing.recordedBy().equals(who.id());
        return isSource || isRecorder
                ? new Filing(
                        isSource ? id : filing.source(),
                        isRecorder ? id : filing.recordedBy(),
                        filing.legalBasisOrNull())
                : filing;
    }

    private Version<Erased> mark(Found found) {
        Supplier<String> fresh = this::next;
        String salt;
        try (Stream<Fact<Erased>> all = store.facts().of(PeopleKinds.ERASED)) {
            salt = all.map(fact -> fact.content().salt()).findFirst().orElseGet(fresh);
        }
        PersonalId id = found.personalId;
        Erased erased = new Erased(
                ErasedPersons.mark(salt, who),
                salt,
                id == null ? null : erasure.key().map(key -> key.mark(id)).orElse(null));
        return new Version<>(
                PeopleKinds.ERASED,
                erased.mark(),
                1,
                erased,
                erasure.filing(),
                KnownAt.of(store.latest().position() + 1));
    }

    /** Returns the kind of thing only. */
    @Override
    public String toString() {
        return "ErasedHistory";
    }
}
