package vn.toso.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * The values of one fact's fields, from which its content is made anew. Immutable.
 *
 * <p>Methods whose name ends in {@code OrNull} are for fields that are not required.
 */
public final class FieldValues {
    private final List<? extends Field<?>> fields;
    private final @Nullable Object[] values;

    /** Where to look first: most makers ask for the fields in their order. Any value is right. */
    private int likely;

    FieldValues(List<? extends Field<?>> fields, @Nullable Object[] values) {
        this.fields = fields;
        this.values = values;
    }

    /**
     * Returns the text or id in a field.
     *
     * @throws IllegalArgumentException if there is no such field, it holds something else, or it has no value
     */
    public String text(String field) {
        return required(field, textOrNull(field));
    }

    /**
     * Returns the text or id in a field, or null.
     *
     * @throws IllegalArgumentException if there is no such field or it holds something else
     */
    public @Nullable String textOrNull(String field) {
        return value(field, String.class);
    }

    /**
     * Returns the unit in a field.
     *
     * @throws IllegalArgumentException if there is no such field, it holds something else, or it has no value
     */
    public UnitId unit(String field) {
        return required(field, unitOrNull(field));
    }

    /**
     * Returns the unit in a field, or null.
     *
     * @throws IllegalArgumentException if there is no such field or it holds something else
     */
    public @Nullable UnitId unitOrNull(String field) {
        return value(field, UnitId.class);
    }

    /**
     * Returns the day in a field.
     *
     * @throws IllegalArgumentException if there is no such field, it holds something else, or it has no value
     */
    public LocalDate day(String field) {
        return required(field, dayOrNull(field));
    }

    /**
     * Returns the day in a field, or null.
     *
     * @throws IllegalArgumentException if there is no such field or it holds something else
     */
    public @Nullable LocalDate dayOrNull(String field) {
        return value(field, LocalDate.class);
    }

    /**
     * Returns the range of days in a field.
     *
     * @throws IllegalArgumentException if there is no such field, it holds something else, or it has no value
     */
    public DateRange days(String field) {
        return required(field, value(field, DateRange.class));
    }

    /**
     * Returns the number in a field.
     *
     * @throws IllegalArgumentException if there is no such field, it holds something else, or it has no value
     */
    public long number(String field) {
        return required(field, numberOrNull(field));
    }

    /**
     * Returns the number in a field, or null.
     *
     * @throws IllegalArgumentException if there is no such field or it holds something else
     */
    public @Nullable Long numberOrNull(String field) {
        return value(field, Long.class);
    }

    /**
     * Returns the texts in a field; none if it has no value.
     *
     * @throws IllegalArgumentException if there is no such field or it holds something else
     */
    public List<String> texts(String field) {
        List<?> texts = value(field, List.class);
        return texts == null
                ? List.of()
                : texts.stream().map(String.class::cast).toList();
    }

    private static <V> V required(String field, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException("the field " + field + " has no value");
        }
        return value;
    }

    private <V> @Nullable V value(String name, Class<V> type) {
        int count = fields.size();
        int first = likely;
        for (int i = 0; i < count; i++) {
            int at = (first + i) % count;
            Field<?> field = fields.get(at);
            if (field.name().equals(name)) {
                likely = at + 1;
                if (!type.isAssignableFrom(field.type().carrier())) {
                    throw new IllegalArgumentException("the field " + name + " holds " + field.type());
                }
                return type.cast(values[at]);
            }
        }
        throw new IllegalArgumentException("there is no field " + name);
    }

    /** Returns how many fields there are, never what they hold. */
    @Override
    public String toString() {
        return "FieldValues[" + fields.size() + "]";
    }
}
