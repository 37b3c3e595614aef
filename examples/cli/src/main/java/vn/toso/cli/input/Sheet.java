package vn.toso.cli.input;

import java.util.List;
import java.util.Set;

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
     * @param integers the columns whose cells hold whole numbers and no texts, from 0: what was a code has lost its zeros
     */
    public record Row(long number, List<String> cells, Set<Integer> integers) {
        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
            integers = Set.copyOf(integers);
        }

        /** Makes a row of texts. */
        public Row(long number, List<String> cells) {
            this(number, cells, Set.of());
        }

        /** Returns what a cell holds; empty if the row is shorter or there is no such column. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** Returns what a cell of codes holds; a number as csv files have it ({@code 22.0}), so that it is known as one. */
        public String code(int column) {
            return integers.contains(column) ? cell(column) + ".0" : cell(column);
        }
    }
}
