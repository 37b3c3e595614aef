package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitReach;

/**
 * Where facts of a kind stand, and what they say of persons: what a view of a store that is limited to some units needs to
 * know of the kind, said once, where the kind is declared ({@link FactKind.Builder#scope}).
 *
 * <p>A fact is in a scope if one of its units is, or one of the things it hangs on. A thing is in a scope if a fact that
 * {@link #puts} it somewhere is. So a residence puts a resident where it is, and progress hangs on the resident.
 *
 * <p>A kind that says nothing here is in no scope that is limited to units. One that does not say what it tells of
 * persons, by {@link #ofNobody} or {@link #ofPersons}, is taken to be personal all through, and is not read where only
 * counts may be. Immutable.
 *
 * @param <T> the type of the content
 */
public final class Standing<T> {
    /** A unit a content is in, and the first of the days it is about; without one it is about all days. */
    private record Spot<T>(
            Function<T, ? extends @Nullable UnitId> unit, Function<T, ? extends @Nullable LocalDate> since) {}

    /** What hangs or is put, by the key and the content of a fact. */
    private record Tie<T>(String kind, BiFunction<String, T, Optional<Anchor>> thing) {
        static <T> Tie<T> of(String kind, Function<T, ? extends @Nullable String> id) {
            requireNonNull(id, "id");
            return new Tie<>(kind, (key, content) -> Anchor.of(kind, id.apply(content)));
        }

        static <T> Tie<T> named(Function<T, Optional<Anchor>> anchor) {
            requireNonNull(anchor, "anchor");
            return new Tie<>("what it names", (key, content) -> anchor.apply(content));
        }

        static <T> Tie<T> itself(String kind) {
            return new Tie<>(kind, (key, content) -> Anchor.of(kind, key));
        }
    }

    /** A field that holds ids, and the kind of thing they are of, or the field that says it. */
    private record Naming(
            String field, @Nullable String kind, @Nullable String kindField) {
        @Override
        public String toString() {
            return kind == null
                    ? field + " as " + kindField + " says"
                    : field.equals(kind) ? field : field + " as " + kind;
        }
    }

    private enum Persons {
        WHOLLY,
        BY_ID,
        NOBODY
    }

    private final List<Spot<T>> spots;
    /** What a fact hangs on, by its key and content. */
    private final List<Tie<T>> hangs;
    /** What a fact puts somewhere, by its key and content. */
    private final List<Tie<T>> puts;

    private final @Nullable Predicate<T> everywhere;
    private final Persons persons;
    private final List<Naming> ids;
    private final List<String> hidden;

    private Standing(
            List<Spot<T>> spots,
            List<Tie<T>> hangs,
            List<Tie<T>> puts,
            @Nullable Predicate<T> everywhere,
            Persons persons,
            List<Naming> ids,
            List<String> hidden) {
        this.spots = List.copyOf(spots);
        this.hangs = List.copyOf(hangs);
        this.puts = List.copyOf(puts);
        this.everywhere = everywhere;
        this.persons = persons;
        this.ids = List.copyOf(ids);
        this.hidden = List.copyOf(hidden);
    }

    static <T> Standing<T> nowhere() {
        return new Standing<>(List.of(), List.of(), List.of(), null, Persons.WHOLLY, List.of(), List.of());
    }

    /**
     * Says that a content is in a unit.
     *
     * @param unit the unit, as it existed when the fact was true; {@code null} if this content has none
     * @param since the first of the days it is about; {@code null} if it is about no days in particular
     */
    public Standing<T> in(
            Function<T, ? extends @Nullable UnitId> unit, Function<T, ? extends @Nullable LocalDate> since) {
        requireNonNull(unit, "unit");
        return new Standing<>(
                and(spots, new Spot<>(unit, requireNonNull(since, "since"))),
                hangs,
                puts,
                everywhere,
                persons,
                ids,
                hidden);
    }

    /** Says that a content hangs on a thing of this kind by its id; on none where that is {@code null}. */
    public Standing<T> on(String kind, Function<T, ? extends @Nullable String> id) {
        return hanging(Tie.of(kind, id));
    }

    /** Says that a content hangs on a thing whose kind the content names. */
    public Standing<T> onAnchor(Function<T, Optional<Anchor>> anchor) {
        return hanging(Tie.named(anchor));
    }

    /** Says that facts hang on the thing whose id is their key. */
    public Standing<T> onItself(String kind) {
        return hanging(Tie.itself(kind));
    }

    /** Says that a thing of this kind, by its id, is wherever the fact is. */
    public Standing<T> puts(String kind, Function<T, ? extends @Nullable String> id) {
        return putting(Tie.of(kind, id));
    }

    /** Says that a thing whose kind the content names is wherever the fact is. */
    public Standing<T> putsAnchor(Function<T, Optional<Anchor>> anchor) {
        return putting(Tie.named(anchor));
    }

    /** Says that the thing whose id is the key of the fact is wherever the fact is. */
    public Standing<T> putsItself(String kind) {
        return putting(Tie.itself(kind));
    }

    private Standing<T> hanging(Tie<T> tie) {
        return new Standing<>(spots, and(hangs, tie), puts, everywhere, persons, ids, hidden);
    }

    private Standing<T> putting(Tie<T> tie) {
        return new Standing<>(spots, hangs, and(puts, tie), everywhere, persons, ids, hidden);
    }

    /** Says that facts are in every scope: what all units share, such as a checklist. */
    public Standing<T> everywhere() {
        return everywhereIf(content -> true);
    }

    /** Says that such contents are in every scope. */
    public Standing<T> everywhereIf(Predicate<T> shared) {
        return new Standing<>(spots, hangs, puts, requireNonNull(shared, "shared"), persons, ids, hidden);
    }

    /** Says that contents tell nothing of any person: they are read as they are where only counts may be. */
    public Standing<T> ofNobody() {
        return new Standing<>(spots, hangs, puts, everywhere, Persons.NOBODY, List.of(), List.of());
    }

    /**
     * Says that contents tell of persons, but need not: where only counts may be read, stand-ins take the places of the ids
     * that {@link #naming} and {@link #namingBy} tell of, the same wherever the same id stands, and of the key.
     */
    public Standing<T> ofPersons() {
        return new Standing<>(spots, hangs, puts, everywhere, Persons.BY_ID, ids, hidden);
    }

    /**
     * Says that contents tell of persons ({@link #ofPersons}), and by which ids.
     *
     * @param kind of which things: {@code resident}, {@code person} for members of teams, {@code household},
     *     {@code business}, or a kind of fact about them, such as {@code visit}, for keys of such facts
     * @param fields names of fields that hold ids or lists of them
     */
    public Standing<T> naming(String kind, String... fields) {
        Standing<T> standing = ofPersons();
        for (String field : fields) {
            standing = standing.named(new Naming(field, requireNonNull(kind, "kind"), null));
        }
        return standing;
    }

    /** The same for ids of things of which another field of the content says the kind. */
    public Standing<T> namingBy(String kindField, String field) {
        return ofPersons().named(new Naming(field, null, requireNonNull(kindField, "kindField")));
    }

    private Standing<T> named(Naming naming) {
        return new Standing<>(spots, hangs, puts, everywhere, persons, and(ids, naming), hidden);
    }

    /** Says which fields are left empty where only counts may be read; none of them may be required. */
    public Standing<T> hiding(String... fields) {
        return new Standing<>(spots, hangs, puts, everywhere, persons, ids, List.of(fields));
    }

    private static <E> List<E> and(List<E> some, E one) {
        List<E> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    /** Returns whether facts of the kind are in every scope or in that of some unit or thing: the kind has said so. */
    boolean isDecided() {
        return everywhere != null || !spots.isEmpty() || !hangs.isEmpty();
    }

    /** Returns whether facts of the kind say where things are. */
    public boolean isPutting() {
        return !puts.isEmpty();
    }

    /** Returns whether facts of the kind hang on things or say where they are. */
    public boolean isAboutThings() {
        return !puts.isEmpty() || !hangs.isEmpty();
    }

    /** Returns whether contents tell of persons, by their ids or otherwise. */
    public boolean isPersonal() {
        return persons != Persons.NOBODY;
    }

    /** Returns whether all units share the content. */
    public boolean isEverywhere(T content) {
        return everywhere != null && everywhere.test(content);
    }

    /**
     * Returns whether a content is in a unit that is reached. What is personal does not go with land.
     *
     * @param reach the units of the scope, and until when
     */
    public boolean isIn(UnitReach reach, T content) {
        for (Spot<T> spot : spots) {
            UnitId unit = spot.unit().apply(content);
            if (unit != null && reach.holds(unit, spot.since().apply(content), !isPersonal())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the things a fact hangs on. */
    public Stream<Anchor> hangsOn(String key, T content) {
        return hangs.stream().flatMap(tie -> tie.thing().apply(key, content).stream());
    }

    /** Returns the things that are wherever the fact is. */
    public Stream<Anchor> puts(String key, T content) {
        return puts.stream().flatMap(tie -> tie.thing().apply(key, content).stream());
    }

    /**
     * Returns a fact as it is read where only counts may be: without persons. Empty if nothing would be left.
     *
     * @param standIns what stands for an id or a key
     */
    Optional<Fact<T>> withoutPersons(FactKind<T> kind, Fact<T> fact, UnaryOperator<String> standIns) {
        Filing filing =
                fact.filing().withRecordedBy(standIns.apply(fact.filing().recordedBy()));
        return switch (persons) {
            case WHOLLY -> Optional.empty();
            case NOBODY -> Optional.of(new Fact<>(fact.key(), fact.version(), fact.content(), filing, fact.recorded()));
            case BY_ID ->
                Optional.of(new Fact<>(
                        standIns.apply(fact.key()),
                        fact.version(),
                        kind.contentOf(values(kind, fact.content(), standIns)),
                        filing,
                        fact.recorded()));
        };
    }

    /** Returns the things that a content names by their ids: persons, and what tells of persons. */
    Stream<Anchor> names(FactKind<T> kind, T content) {
        List<Anchor> names = new ArrayList<>();
        @Nullable Object[] values = ids.isEmpty() ? new @Nullable Object[0] : kind.valuesOf(content);
        for (Naming naming : ids) {
            Object of = naming.kindField() == null ? naming.kind() : values[at(kind, naming.kindField())];
            Object value = values[at(kind, naming.field())];
            if (of == null || value == null) {
                continue;
            }
            List<?> all = value instanceof List<?> list ? list : List.of(value);
            all.forEach(id -> names.add(new Anchor(of.toString(), id.toString())));
        }
        return names.stream();
    }

    private static int at(FactKind<?> kind, String name) {
        int at = 0;
        while (!kind.fields().get(at).name().equals(name)) {
            at++;
        }
        return at;
    }

    private boolean isNaming(String field) {
        return ids.stream().anyMatch(naming -> naming.field().equals(field));
    }

    private @Nullable Object[] values(FactKind<T> kind, T content, UnaryOperator<String> standIns) {
        @Nullable Object[] values = kind.valuesOf(content);
        for (int i = 0; i < values.length; i++) {
            String field = kind.fields().get(i).name();
            if (hidden.contains(field)) {
                values[i] = null;
            } else if (isNaming(field)) {
                values[i] = standIn(values[i], standIns);
            }
        }
        return values;
    }

    private static @Nullable Object standIn(@Nullable Object value, UnaryOperator<String> standIns) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> standIns.apply((String) one)).toList();
        }
        return value == null ? null : standIns.apply((String) value);
    }

    /** Refuses names of fields that the kind does not have or that cannot hold what they are to hold. */
    void requireFields(FactKind<T> kind) {
        for (Naming naming : ids) {
            requireIds(kind, naming.field());
            if (naming.kindField() != null) {
                requireIds(kind, naming.kindField());
            }
        }
        for (String name : hidden) {
            if (kind.fields().stream().noneMatch(field -> field.name().equals(name) && !field.required())) {
                throw new IllegalArgumentException(kind + " has no field " + name + " that may be empty");
            }
        }
    }

    private static void requireIds(FactKind<?> kind, String name) {
        if (kind.fields().stream().noneMatch(field -> field.name().equals(name) && holdsIds(field.type()))) {
            throw new IllegalArgumentException(kind + " has no field " + name + " that holds ids");
        }
    }

    private static boolean holdsIds(FieldType type) {
        return type == FieldType.ID || type == FieldType.TEXT || type == FieldType.TEXTS;
    }

    /** Returns the decisions in words: {@code in a unit; puts team; of nobody}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (everywhere != null) {
            words.add(spots.isEmpty() ? "everywhere" : "everywhere for some");
        }
        if (!spots.isEmpty()) {
            words.add("in a unit");
        }
        hangs.forEach(tie -> words.add("on " + tie.kind()));
        puts.forEach(tie -> words.add("puts " + tie.kind()));
        words.add(
                switch (persons) {
                    case NOBODY -> "of nobody";
                    case BY_ID ->
                        "of persons by " + ids.stream().map(Naming::toString).collect(Collectors.joining(", "));
                    case WHOLLY -> "of persons all through";
                });
        if (!hidden.isEmpty()) {
            words.add("without " + String.join(", ", hidden));
        }
        return String.join("; ", words);
    }
}
