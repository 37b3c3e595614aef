package vn.toso.fact;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, whose constraints hold for a field.
 *
 * @param owner the record
 * @param name the name of the component
 */
record Component(Class<?> owner, String name) {
    private static final String MAYBE = "OrNull";

    /**
     * @throws IllegalArgumentException if the record has no such component
     */
    Component {
        if (!has(owner, name)) {
            throw new IllegalArgumentException(owner.getName() + " has no component " + name);
        }
    }

    /** Finds the component that has the name of a field, or is the one that may be missing. */
    static Optional<Component> find(@Nullable Class<?> owner, String field) {
        if (owner == null) {
            return Optional.empty();
        }
        return has(owner, field)
                ? Optional.of(new Component(owner, field))
                : has(owner, field + MAYBE) ? Optional.of(new Component(owner, field + MAYBE)) : Optional.empty();
    }

    private static boolean has(Class<?> owner, String name) {
        RecordComponent[] all = owner.getRecordComponents();
        return all != null && Arrays.stream(all).anyMatch(one -> one.getName().equals(name));
    }

    /** Whether it is a whole number that is narrower than those of fields. */
    boolean isInt() {
        return Arrays.stream(owner.getRecordComponents())
                .anyMatch(one ->
                        one.getName().equals(name) && (one.getType() == int.class || one.getType() == Integer.class));
    }
}
