package vn.toso.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as one JSON object (RFC 8259): its values, then each table as an array of objects under its key. Texts
 * are written as they are, but for quotes, backslashes, controls, halves of surrogate pairs and U+2028 and U+2029.
 */
final class JsonWriter {
    private final Writer out;

    JsonWriter(Writer out) {
        this.out = out;
    }

    void write(Report report) throws IOException {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(report.values());
        for (Table<?> table : report.tables()) {
            all.put(table.key(), objects(table));
        }
        write(all, "");
        out.write('\n');
    }

    private static <R> List<Object> objects(Table<R> table) {
        return table.rows().stream().<Object>map(row -> object(table, row)).toList();
    }

    private static <R> Map<String, @Nullable Object> object(Table<R> table, R row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (Table.Column<R> column : table.columns()) {
            var value = column.valueOrNull();
            if (value != null) {
                object.put(column.key(), value.apply(row));
            }
        }
        return object;
    }

    private void write(@Nullable Object value, String indent) throws IOException {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.write(String.valueOf(value));
        } else if (value instanceof Map<?, ?> map) {
            writeObject(map, indent);
        } else if (value instanceof List<?> list) {
            writeArray(list, indent);
        } else {
            writeText(value.toString());
        }
    }

    private void writeObject(Map<?, ?> map, String indent) throws IOException {
        String inner = indent + "  ";
        out.write('{');
        String separator = "\n";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.write(separator);
            out.write(inner);
            writeText(String.valueOf(entry.getKey()));
            out.write(": ");
            write(entry.getValue(), inner);
            separator = ",\n";
        }
        out.write(map.isEmpty() ? "}" : "\n" + indent + "}");
    }

    private void writeArray(List<?> list, String indent) throws IOException {
        String inner = indent + "  ";
        out.write('[');
        String separator = "\n";
        for (Object element : list) {
            out.write(separator);
            out.write(inner);
            write(element, inner);
            separator = ",\n";
        }
        out.write(list.isEmpty() ? "]" : "\n" + indent + "]");
    }

    private void writeText(String text) throws IOException {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (mustBeEscaped(text, i)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        out.write(quoted.append('"').toString());
    }

    private static boolean mustBeEscaped(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }
}
