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
 * persons, by {@link #ofNobody} or {@link #naming}, is taken to be personal all through, and is not read where only
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

    /** The kind of a thing of which a content does not say what it is. */
    private static final String UNKNOWN = "unknown";

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
    private final List<Naming> names;
    private final List<String> hidden;
    private final List<String> coarse;

    private Standing(
            List<Spot<T>> spots,
            List<Tie<T>> hangs,
            List<Tie<T>> puts,
            @Nullable Predicate<T> everywhere,
            Persons persons,
            List<Naming> names,
            List<String> hidden,
            List<String> coarse) {
        this.spots = List.copyOf(spots);
        this.hangs = List.copyOf(hangs);
        this.puts = List.copyOf(puts);
        this.everywhere = everywhere;
        this.persons = persons;
        this.names = List.copyOf(names);
        this.hidden = List.copyOf(hidden);
        this.coarse = List.copyOf(coarse);
    }

    static <T> Standing<T> nowhere() {
        return new Standing<>(List.of(), List.of(), List.of(), null, Persons.WHOLLY, List.of(), List.of(), List.of());
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
                names,
                hidden,
                coarse);
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
        return new Standing<>(spots, and(hangs, tie), puts, everywhere, persons, names, hidden, coarse);
    }

    private Standing<T> putting(Tie<T> tie) {
        return new Standing<>(spots, hangs, and(puts, tie), everywhere, persons, names, hidden, coarse);
    }

    /** Says that facts are in every scope: what all units share, such as a checklist. */
    public Standing<T> everywhere() {
        return everywhereIf(content -> true);
    }

    /** Says that such contents are in every scope. */
    public Standing<T> everywhereIf(Predicate<T> shared) {
        return new Standing<>(spots, hangs, puts, requireNonNull(shared, "shared"), persons, names, hidden, coarse);
    }

    /** Says that contents tell nothing of any person: they are read as they are where only counts may be. */
    public Standing<T> ofNobody() {
        return new Standing<>(spots, hangs, puts, everywhere, Persons.NOBODY, List.of(), List.of(), List.of());
    }

    /**
     * Says that contents tell of persons, but need not: where only counts may be read, stand-ins take the places of the ids
     * that {@link #naming} and {@link #namingBy} tell of, the same wherever the same id stands, and of the key.
     */
    public Standing<T> ofPersons() {
        return new Standing<>(spots, hangs, puts, everywhere, Persons.BY_ID, names, hidden, coarse);
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
        return new Standing<>(spots, hangs, puts, everywhere, persons, and(names, naming), hidden, coarse);
    }

    /** Says which fields are left empty where only counts may be read, and by an erasure; none of them may be required. */
    public Standing<T> hiding(String... fields) {
        return new Standing<>(spots, hangs, puts, everywhere, persons, names, List.of(fields), coarse);
    }

    /** Says which days an erasure sets to the first of their month, so that figures of a month's last day stay (D3). */
    public Standing<T> coarsening(String... fields) {
        return new Standing<>(spots, hangs, puts, everywhere, persons, names, hidden, List.of(fields));
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

    /** Returns whether contents are personal all through: nothing of them is left where only counts may be read. */
    public boolean isPersonalThroughout() {
        return persons == Persons.WHOLLY;
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
                        kind.contentOf(values(kind, fact.content(), thing -> standIns.apply(thing.id()))),
                        filing,
                        fact.recorded()));
        };
    }

    /** The values of a content with other ids, without what is hidden. */
    private @Nullable Object[] values(FactKind<T> kind, T content, Function<Anchor, String> others) {
        @Nullable Object[] values = kind.valuesOf(content);
        @Nullable Object[] replaced = values.clone();
        for (Naming naming : names) {
            int at = kind.indexOf(naming.field());
            String said = kindOf(kind, naming, values);
            String what = said == null ? UNKNOWN : said;
            replaced[at] = replaced(values[at], id -> others.apply(new Anchor(what, id)));
        }
        for (String field : hidden) {
            replaced[kind.indexOf(field)] = null;
        }
        return replaced;
    }

    private static @Nullable String kindOf(FactKind<?> kind, Naming naming, @Nullable Object[] values) {
        return naming.kindField() == null ? naming.kind() : (String) values[kind.indexOf(naming.kindField())];
    }

    private static @Nullable Object replaced(@Nullable Object value, UnaryOperator<String> others) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> others.apply((String) one)).toList();
        }
        return value == null ? null : others.apply((String) value);
    }

    /** Returns what a content names by ids: persons, households, businesses, and facts about them by their keys. */
    Stream<Anchor> names(FactKind<T> kind, T content) {
        if (names.isEmpty()) {
            return Stream.empty();
        }
        @Nullable Object[] values = kind.valuesOf(content);
        return names.stream().flatMap(naming -> {
            Object value = values[kind.indexOf(naming.field())];
            String what = kindOf(kind, naming, values);
            if (value == null || what == null) {
                return Stream.empty();
            }
            return value instanceof List<?> list
                    ? list.stream().map(one -> new Anchor(what, (String) one))
                    : Stream.of(new Anchor(what, (String) value));
        });
    }

    /** Returns a content with other ids, without what is hidden, and with days set to the first of their month. */
    T erased(FactKind<T> kind, T content, Function<Anchor, String> others) {
        @Nullable Object[] values = values(kind, content, others);
        for (String field : coarse) {
            int at = kind.indexOf(field);
            if (values[at] instanceof LocalDate day) {
                values[at] = day.withDayOfMonth(1);
            }
        }
        return kind.contentOf(values);
    }

    /** Refuses names of fields that the kind does not have or that cannot hold what they are to hold. */
    void requireFields(FactKind<T> kind) {
        for (Naming naming : names) {
            requireIds(kind, naming.field());
            if (naming.kindField() != null) {
                requireIds(kind, naming.kindField());
            }
        }
        for (String name : hidden) {
            require(kind, name, "may be empty", field -> !field.required());
        }
        for (String name : coarse) {
            require(kind, name, "holds a day", field -> field.type() == FieldType.DAY);
        }
    }

    private static <T> void require(FactKind<T> kind, String name, String what, Predicate<Field<T>> holds) {
        if (kind.fields().stream().noneMatch(field -> field.name().equals(name) && holds.test(field))) {
            throw new IllegalArgumentException(kind + " has no field " + name + " that " + what);
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
                        "of persons by " + names.stream().map(Naming::toString).collect(Collectors.joining(", "));
                    case WHOLLY -> "of persons all through";
                });
        if (!hidden.isEmpty()) {
            words.add("without " + String.join(", ", hidden));
        }
        if (!coarse.isEmpty()) {
            words.add("months of " + String.join(", ", coarse));
        }
        return String.join("; ", words);
    }
}
