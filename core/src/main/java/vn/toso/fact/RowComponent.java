package vn.toso.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A component of a record, whose constraints are asked of a field's value before the record is made.
 *
 * @param record the record
 * @param name the component's name
 * @param type the component's type
 */
record RowComponent(Class<?> record, String name, Class<?> type) {
    /** Returns whether its numbers are smaller than those of a field. */
    boolean isInt() {
        return type == int.class || type == Integer.class;
    }

    boolean isOfSeveral() {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    static Optional<RowComponent> find(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .map(one -> new RowComponent(record, name, one.getType()))
                .findFirst();
    }

    static RowComponent of(Class<? extends Record> record, String name) {
        return find(record, name)
                .orElseThrow(() ->
                        new IllegalArgumentException("the record " + record.getName() + " has no component " + name));
    }
}
