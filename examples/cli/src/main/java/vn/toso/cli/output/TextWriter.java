package vn.toso.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes a report for people: sentences, and tables whose columns are aligned by the room letters take. */
final class TextWriter {
    /** A cell is cut at this width, and the last one of a row at that; programs get all of it. */
    private static final int WIDEST = 100;

    private static final int WIDEST_LAST = 400;

    private static final String GAP = "  ";

    private final Texts texts;
    private final Writer out;

    TextWriter(Texts texts, Writer out) {
        this.texts = texts;
        this.out = out;
    }

    void write(Report report) throws IOException {
        for (Object part : report.parts()) {
            if (part instanceof Table<?> table) {
                write(table);
            } else {
                line(part.toString().lines().map(Width::oneLine).toList());
            }
        }
    }

    private void line(List<String> lines) throws IOException {
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    private <R> void write(Table<R> table) throws IOException {
        List<Table.Column<R>> columns = table.columns().stream()
                .filter(column -> column.shownOrNull() != null)
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream()
                .map(column -> {
                    String title = column.titleOrNull();
                    return title == null ? texts.get("column." + column.key()) : title;
                })
                .toList());
        for (R row : table.rows()) {
            lines.add(cells(columns, row));
        }
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Width.of(line.get(i)));
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            write(lines.get(at), columns, widths);
            if (at == 0) {
                rule(widths);
            }
        }
    }

    private static <R> List<String> cells(List<Table.Column<R>> columns, R row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(columns.get(i), row, i == columns.size() - 1));
        }
        return cells;
    }

    private static <R> String cell(Table.Column<R> column, R row, boolean last) {
        var shown = column.shownOrNull();
        return shown == null ? "" : Width.cut(Width.oneLine(shown.apply(row)).strip(), last ? WIDEST_LAST : WIDEST);
    }

    private <R> void write(List<String> cells, List<Table.Column<R>> columns, int[] widths) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - Width.of(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).right() ? padding + cells.get(i) : cells.get(i) + padding);
        }
        out.write(line.toString().stripTrailing());
        out.write('\n');
    }

    private void rule(int[] widths) throws IOException {
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(Math.min(width, WIDEST)));
        }
        out.write(String.join(GAP, rules));
        out.write('\n');
    }
}
