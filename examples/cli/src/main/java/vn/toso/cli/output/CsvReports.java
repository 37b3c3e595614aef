package vn.toso.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the first table of a report as csv (RFC 4180 but for lines that end in LF): a heading, then the rows. A value that
 * is not there is an empty field; a list is its parts, one blank apart.
 */
final class CsvReports {
    private CsvReports() {}

    static void write(Report report, Writer out) throws IOException {
        List<Table<?>> tables = report.tables();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        if (tables.isEmpty()) {
            csv.writeRecord(List.copyOf(report.values().keySet()));
            csv.writeRecord(
                    report.values().values().stream().map(CsvReports::field).toList());
        } else {
            write(tables.get(0), csv);
        }
        csv.flush();
    }

    private static <R> void write(Table<R> table, CsvWriter csv) {
        List<Table.Column<R>> columns = table.columns().stream()
                .filter(column -> column.valueOrNull() != null)
                .toList();
        csv.writeRecord(columns.stream().map(Table.Column::key).toList());
        for (R row : table.rows()) {
            csv.writeRecord(columns.stream()
                    .map(column ->
                            field(Objects.requireNonNull(column.valueOrNull()).apply(row)))
                    .toList());
        }
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CsvReports::field).collect(Collectors.joining(" "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().map(CsvReports::field).collect(Collectors.joining(" "));
        }
        return value.toString();
    }
}
