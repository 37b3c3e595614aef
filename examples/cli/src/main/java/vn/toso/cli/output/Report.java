package vn.toso.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command has to say: sentences and tables in order for people, and named values for programs. A csv holds the
 * first table only (or the values, if there is no table); json holds all values and tables.
 */
public final class Report {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<Object> parts = new ArrayList<>();

    /** Starts with nothing to say. */
    public Report() {}

    /** Adds a value for programs. */
    public Report value(String key, @Nullable Object value) {
        values.put(key, value);
        return this;
    }

    /** Adds a sentence for people. */
    public Report say(String sentence) {
        parts.add(sentence);
        return this;
    }

    /** Adds a heading for people, underlined. */
    public Report heading(String text) {
        if (!parts.isEmpty()) {
            parts.add("");
        }
        parts.add(text);
        parts.add("=".repeat(Width.of(text)));
        return this;
    }

    /** Adds a table. */
    public Report table(Table<?> table) {
        parts.add(table);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** Sentences ({@code String}) and tables ({@code Table}), in order. */
    List<Object> parts() {
        return parts;
    }

    List<Table<?>> tables() {
        List<Table<?>> tables = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Table<?> table) {
                tables.add(table);
            }
        }
        return tables;
    }
}
