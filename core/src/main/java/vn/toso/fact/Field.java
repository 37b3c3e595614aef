package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a kind of fact.
 *
 * @param <T> the type of the content
 * @param name its name in files and tables: lower camel case, 1 to 30 characters
 * @param type what it can hold
 * @param required whether it always has a value
 * @param reader takes the value out of a content; {@code null} only where the field is not required
 */
public record Field<T>(String name, FieldType type, boolean required, Function<T, ? extends @Nullable Object> reader) {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");

    /**
     * @throws IllegalArgumentException if the name is not in lower camel case
     */
    public Field {
        requireNonNull(type, "type");
        requireNonNull(reader, "reader");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a field's name is in lower camel case, but this is " + name);
        }
    }

    /** Returns the value of this field in a content. */
    public @Nullable Object of(T content) {
        return reader.apply(content);
    }

    /** Returns name and type. */
    @Override
    public String toString() {
        return name + ' ' + type + (required ? "" : '?');
    }
}
