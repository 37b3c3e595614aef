package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * A kind of fact: its name and its fields, said once. Whatever holds facts (memory, files, databases) reads the fields
 * here, so a host's own kinds go wherever the library's go.
 *
 * <p>Two kinds are the same if their names are; a store knows one kind by each name. Immutable.
 *
 * @param <T> the type of the content
 */
public final class FactKind<T> {
    private static final Pattern NAME =
            Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)*");

    private final String name;
    private final List<Field<T>> fields;
    private final Function<FieldValues, T> maker;
    private final @Nullable Function<T, ? extends @Nullable String> id;
    private final Standing<T> standing;
    private final Map<String, RowComponent> components;

    private FactKind(Builder<T> builder, Function<FieldValues, T> maker) {
        this.name = builder.name;
        this.fields = List.copyOf(builder.fields);
        this.id = builder.id;
        this.maker = requireNonNull(maker, "maker");
        this.standing = builder.standing;
        this.components = Collections.unmodifiableMap(new HashMap<>(builder.components));
        standing.requireFields(this);
    }

    /**
     * Begins the description of a kind.
     *
     * @param name in lower case, words joined by {@code -} and parts by {@code .}, 1 to 40 characters; never changed once
     *     facts of the kind have been stored
     * @throws IllegalArgumentException if the name holds anything else
     */
    public static <T> Builder<T> named(String name) {
        return new Builder<>(name);
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the fields, in the order in which they were declared. */
    public List<Field<T>> fields() {
        return fields;
    }

    /** Returns where facts of the kind stand; empty if the kind has not said, and they are in no scope. */
    public Optional<Standing<T>> standing() {
        return standing.isDecided() ? Optional.of(standing) : Optional.empty();
    }

    /**
     * Returns the persons, households and businesses that a content names by their ids, and the facts about such that it
     * names by their keys; none if the kind has not said by which fields.
     */
    public Stream<Anchor> names(T content) {
        return standing.names(this, content);
    }

    /**
     * Returns a fact as it is read where only counts may be: without persons, as {@link Standing#ofPersons} says.
     *
     * @param standIns what stands for an id of a person or a key; the same for the same, and a valid id
     * @return empty if the kind has not said, or nothing would be left
     */
    public Optional<Fact<T>> withoutPersons(Fact<T> fact, UnaryOperator<String> standIns) {
        return standing().flatMap(decided -> decided.withoutPersons(this, fact, standIns));
    }

    /** Returns the component whose constraints hold for a field, or null if none do. */
    @Nullable
    RowComponent componentOrNull(Field<?> field) {
        return components.get(field.name());
    }

    /**
     * Returns what a fact tells of: the things it hangs on or puts somewhere, and what its content names. None if the kind
     * has not said.
     */
    public Stream<Anchor> things(String key, T content) {
        return standing().stream()
                .flatMap(decided -> Stream.of(
                                decided.hangsOn(key, content), decided.puts(key, content), decided.names(this, content))
                        .flatMap(all -> all));
    }

    /**
     * Returns a content as an erasure leaves it (rule D3): with other ids, without what is hidden where only counts may be
     * read, and with days that the kind says set to the first of their month.
     *
     * @param others what stands for a thing that is named, or for the key of a fact; its own id where nothing does
     */
    public T erased(T content, Function<Anchor, String> others) {
        return standing().map(decided -> decided.erased(this, content, others)).orElse(content);
    }

    int indexOf(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no field " + field);
    }

    /**
     * Returns whether another kind has the same fields: in the same order, with the same names and types, and required
     * alike. Where names are equal but fields are not, one of the two kinds has the other's name by mistake.
     */
    @SuppressWarnings("ReferenceEquality") // asked of every fact, and nearly always of one and the same kind
    public boolean hasFieldsOf(FactKind<?> other) {
        if (this == other) {
            return true;
        }
        boolean same = fields.size() == other.fields.size();
        for (int i = 0; same && i < fields.size(); i++) {
            Field<?> a = fields.get(i);
            Field<?> b = other.fields.get(i);
            same = a.type() == b.type()
                    && a.required() == b.required()
                    && a.name().equals(b.name());
        }
        return same;
    }

    /**
     * Returns the key that a content brings with it: the id of the thing it describes. Empty for kinds whose contents
     * are rows without an id, and for a content that has none where it may be missing.
     */
    public Optional<String> keyOf(T content) {
        return id == null ? Optional.empty() : Optional.ofNullable(id.apply(content));
    }

    /** Returns the values of a content, in the order of the fields; null where a field has none. */
    public @Nullable Object[] valuesOf(T content) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).of(content);
        }
        return values;
    }

    /**
     * Makes a content of the values of its fields.
     *
     * @param values in the order of the fields, each of its type's {@link FieldType#carrier()}; null where there is none
     * @throws IllegalArgumentException if a value is of another type, a required one is missing, or they make no sense
     *     together
     */
    public T contentOf(@Nullable Object... values) {
        if (values.length != fields.size()) {
            throw new IllegalArgumentException(name + " has " + fields.size() + " fields, not " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            Field<T> field = fields.get(i);
            Object value = values[i];
            if (value == null && field.required()) {
                throw new IllegalArgumentException("the field " + field.name() + " of " + name + " has no value");
            }
            if (value != null && !isOf(field.type(), value)) {
                throw new IllegalArgumentException(
                        "the field " + field.name() + " of " + name + " holds " + field.type());
            }
        }
        return maker.apply(new FieldValues(fields, values));
    }

    private static boolean isOf(FieldType type, Object value) {
        return type.carrier().isInstance(value)
                && (type != FieldType.TEXTS || ((List<?>) value).stream().allMatch(String.class::isInstance));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactKind<?> kind && kind.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    /**
     * Describes a kind, field by field.
     *
     * @param <T> the type of the content
     */
    public static final class Builder<T> {
        private final String name;
        private final List<Field<T>> fields = new ArrayList<>();
        private @Nullable Function<T, ? extends @Nullable String> id;
        private Standing<T> standing = Standing.nowhere();
        private final Map<String, RowComponent> components = new HashMap<>();

        private Builder(String name) {
            if (name.length() > 40 || !NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("a kind is named in lower case, but this is " + name);
            }
            this.name = name;
        }

        /** Says that contents have an id, which is their key, and adds it as the field {@code id}. */
        public Builder<T> key(Function<T, String> reader) {
            id = requireNonNull(reader, "reader");
            return id("id", reader);
        }

        /**
         * Says that contents may have an id, which is their key then, and adds it as the field {@code id}. One without
         * is a row under the key of its fact, and two equal ones of a document stay two.
         */
        public Builder<T> keyOrNull(Function<T, @Nullable String> reader) {
            id = requireNonNull(reader, "reader");
            return idOrNull("id", reader);
        }

        /** Adds a required text. */
        public Builder<T> text(String field, Function<T, String> reader) {
            return add(field, FieldType.TEXT, true, reader);
        }

        /** Adds a text that may be missing. */
        public Builder<T> textOrNull(String field, Function<T, @Nullable String> reader) {
            return add(field, FieldType.TEXT, false, reader);
        }

        /** Adds a required id. */
        public Builder<T> id(String field, Function<T, String> reader) {
            return add(field, FieldType.ID, true, reader);
        }

        /** Adds an id that may be missing. */
        public Builder<T> idOrNull(String field, Function<T, @Nullable String> reader) {
            return add(field, FieldType.ID, false, reader);
        }

        /** Adds a required unit. */
        public Builder<T> unit(String field, Function<T, UnitId> reader) {
            return add(field, FieldType.UNIT, true, reader);
        }

        /** Adds a unit that may be missing. */
        public Builder<T> unitOrNull(String field, Function<T, @Nullable UnitId> reader) {
            return add(field, FieldType.UNIT, false, reader);
        }

        /** Adds a required day. */
        public Builder<T> day(String field, Function<T, LocalDate> reader) {
            return add(field, FieldType.DAY, true, reader);
        }

        /** Adds a day that may be missing. */
        public Builder<T> dayOrNull(String field, Function<T, @Nullable LocalDate> reader) {
            return add(field, FieldType.DAY, false, reader);
        }

        /** Adds a required range of days. */
        public Builder<T> days(String field, Function<T, DateRange> reader) {
            return add(field, FieldType.DAYS, true, reader);
        }

        /** Adds a required number. */
        public Builder<T> number(String field, Function<T, Long> reader) {
            return add(field, FieldType.NUMBER, true, reader);
        }

        /** Adds a number that may be missing. */
        public Builder<T> numberOrNull(String field, Function<T, @Nullable Long> reader) {
            return add(field, FieldType.NUMBER, false, reader);
        }

        /** Adds several texts, possibly none. */
        public Builder<T> texts(String field, Function<T, List<String>> reader) {
            return add(field, FieldType.TEXTS, true, reader);
        }

        /**
         * Says where facts of the kind stand and what they tell of persons. A kind that does not say is in no scope.
         *
         * @param how adds to what is given, which says nothing yet
         */
        public Builder<T> scope(UnaryOperator<Standing<T>> how) {
            standing = how.apply(Standing.nowhere());
            return this;
        }

        /**
         * Says that a field holds one component of a record that is part of the content: its constraints are asked of the
         * field's value, and of each one of several texts if the component is no list. To be said after the field.
         *
         * @throws IllegalArgumentException if there is no such field, or the record has no such component
         */
        public Builder<T> part(String field, Class<? extends Record> part, String component) {
            requireField(field);
            components.put(field, RowComponent.of(part, component));
            return this;
        }

        private void requireField(String field) {
            if (fields.stream().noneMatch(known -> known.name().equals(field))) {
                throw new IllegalArgumentException("there is no field " + field);
            }
        }

        private Builder<T> add(
                String field, FieldType type, boolean required, Function<T, ? extends @Nullable Object> reader) {
            if (fields.stream().anyMatch(known -> known.name().equals(field))) {
                throw new IllegalArgumentException("the field " + field + " is declared twice");
            }
            fields.add(new Field<>(field, type, required, reader));
            return this;
        }

        /**
         * Returns the kind.
         *
         * @param maker makes a content of the values of its fields; throws {@link IllegalArgumentException} if they make
         *     no sense together, and nothing else
         */
        public FactKind<T> madeBy(Function<FieldValues, T> maker) {
            return new FactKind<>(this, maker);
        }

        /**
         * Returns the kind, whose contents are records with constraints: those of a component are asked of the value of
         * the field that has its name, or its name without {@code OrNull}, before a content is made ({@link RowCheck}).
         *
         * @param record the type of the contents
         * @param maker makes a content of the values of its fields; throws {@link IllegalArgumentException} if they make
         *     no sense together, and nothing else
         * @throws IllegalArgumentException if the type is no record
         */
        public FactKind<T> madeBy(Class<T> record, Function<FieldValues, T> maker) {
            if (!record.isRecord()) {
                throw new IllegalArgumentException("constraints are those of a record, and this is " + record);
            }
            for (Field<T> field : fields) {
                RowComponent.find(record, field.name())
                        .or(() -> RowComponent.find(record, field.name() + "OrNull"))
                        .ifPresent(component -> components.putIfAbsent(field.name(), component));
            }
            return madeBy(maker);
        }
    }
}
