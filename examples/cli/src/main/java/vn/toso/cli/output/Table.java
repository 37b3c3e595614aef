package vn.toso.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows with named columns. A column has a value for programs (csv, json), a text for people (table), or both.
 *
 * <p>Values are texts, whole numbers, truth values, {@code null}, and lists and maps of them.
 *
 * @param <R> what a row is made of
 */
public final class Table<R> {
    /**
     * One column.
     *
     * @param key its name for programs, and the last part of its heading's key
     * @param valueOrNull the value of a row; {@code null} if the column is for people only
     * @param shownOrNull the text of a row; {@code null} if the column is for programs only
     * @param right whether it is set to the right
     * @param titleOrNull its heading, if somebody else gave it one
     */
    record Column<R>(
            String key,
            @Nullable Function<R, @Nullable Object> valueOrNull,
            @Nullable Function<R, String> shownOrNull,
            boolean right,
            @Nullable String titleOrNull) {
        Column(
                String key,
                @Nullable Function<R, @Nullable Object> valueOrNull,
                @Nullable Function<R, String> shownOrNull,
                boolean right) {
            this(key, valueOrNull, shownOrNull, right, null);
        }
    }

    private final String key;
    private final List<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();

    private Table(String key, List<R> rows) {
        this.key = key;
        this.rows = List.copyOf(rows);
    }

    /** Returns a table without columns yet; the key is its name in json. */
    public static <R> Table<R> of(String key, List<R> rows) {
        return new Table<>(key, rows);
    }

    /** Adds a column that is the same for programs and people. */
    public Table<R> text(String column, Function<R, String> value) {
        return add(new Column<>(column, value::apply, value, false));
    }

    /** Adds a column of whole numbers, grouped for people. */
    public Table<R> number(String column, Texts texts, Function<R, Long> value) {
        return add(new Column<>(column, value::apply, row -> texts.number(value.apply(row)), true));
    }

    /** Adds a column with a value for programs and another text for people. */
    public Table<R> column(String column, Function<R, @Nullable Object> value, Function<R, String> shown) {
        return add(new Column<>(column, value, shown, false));
    }

    /** Adds a column for programs only. */
    public Table<R> value(String column, Function<R, @Nullable Object> value) {
        return add(new Column<>(column, value, null, false));
    }

    /** Adds a column for people only. */
    public Table<R> shown(String column, Function<R, String> shown) {
        return add(new Column<>(column, null, shown, false));
    }

    /** Adds a column for people only, under a heading that somebody gave it. */
    public Table<R> titled(String column, String title, Function<R, String> shown) {
        return add(new Column<>(column, null, shown, false, title));
    }

    /** Returns this table for programs only. */
    public Table<R> unshown() {
        Table<R> table = new Table<>(key, rows);
        for (Column<R> column : columns) {
            if (column.valueOrNull() != null) {
                table.add(new Column<>(column.key(), column.valueOrNull(), null, false));
            }
        }
        return table;
    }

    private Table<R> add(Column<R> column) {
        columns.add(column);
        return this;
    }

    String key() {
        return key;
    }

    List<R> rows() {
        return rows;
    }

    List<Column<R>> columns() {
        return List.copyOf(columns);
    }
}
