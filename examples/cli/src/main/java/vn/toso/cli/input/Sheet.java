package vn.toso.cli.input;

import java.util.List;

/**
 * The cells of a file.
 *
 * @param source the file's name, for findings
 * @param rows the rows that have a cell with something in it, in order
 */
public record Sheet(String source, List<Row> rows) {
    /** Copies the list. */
    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number the number a spreadsheet shows beside it, from 1
     * @param cells what its cells hold; empty ones are empty texts
     */
    public record Row(long number, List<String> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns what a cell holds; empty if the row is shorter or there is no such column. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }
}
