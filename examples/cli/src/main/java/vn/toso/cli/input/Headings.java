package vn.toso.cli.input;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column holds what. The row of headings is looked for among the first rows: lists often have a title above it.
 *
 * @param row the number of the row of headings; 0 if there is none
 * @param names the headings as written, by column
 * @param columns the columns of each role, the first one first
 */
public record Headings(long row, List<String> names, Map<String, List<Integer>> columns) {
    private static final int ROWS = 30;

    /** Copies the lists. */
    public Headings {
        names = List.copyOf(names);
        columns = Map.copyOf(columns);
    }

    /** Finds the row with the most known headings; empty if no row has any. */
    static Optional<Headings> find(Sheet sheet, Map<String, String> known) {
        Headings best = null;
        for (Sheet.Row row : sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()))) {
            Headings found = of(row, known);
            if (!found.columns.isEmpty() && (best == null || found.columns.size() > best.columns.size())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Headings of(Sheet.Row row, Map<String, String> known) {
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String role = known.get(folded(row.cell(i)));
            if (role != null) {
                columns.computeIfAbsent(role, r -> new ArrayList<>()).add(i);
            }
        }
        return new Headings(row.number(), row.cells(), columns);
    }

    /**
     * Finds the columns that somebody named, each by its heading or by its number ({@code #2}).
     *
     * @return empty if a heading is nowhere to be found
     */
    static Optional<Headings> named(Sheet sheet, Map<String, List<String>> wanted) {
        List<Sheet.Row> rows =
                sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()));
        boolean numbered = wanted.values().stream().flatMap(List::stream).allMatch(text -> number(text) >= 0);
        if (numbered) {
            Map<String, List<Integer>> columns = new HashMap<>();
            wanted.forEach((role, texts) ->
                    columns.put(role, texts.stream().map(Headings::number).toList()));
            return Optional.of(new Headings(0, List.of(), columns));
        }
        return rows.stream().flatMap(row -> in(row, wanted).stream()).findFirst();
    }

    private static Optional<Headings> in(Sheet.Row row, Map<String, List<String>> wanted) {
        Map<String, List<Integer>> columns = new HashMap<>();
        for (Map.Entry<String, List<String>> role : wanted.entrySet()) {
            for (String text : role.getValue()) {
                int column = number(text) >= 0 ? number(text) : column(row, text);
                if (column < 0) {
                    return Optional.empty();
                }
                columns.computeIfAbsent(role.getKey(), r -> new ArrayList<>()).add(column);
            }
        }
        return Optional.of(new Headings(row.number(), row.cells(), columns));
    }

    private static int column(Sheet.Row row, String text) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (folded(row.cell(i)).equals(folded(text))) {
                return i;
            }
        }
        return -1;
    }

    private static int number(String text) {
        return text.matches("#[1-9]\\d{0,3}") ? Integer.parseInt(text.substring(1)) - 1 : -1;
    }

    /** Returns whether no column was found at all. */
    public boolean isNone() {
        return columns.isEmpty();
    }

    boolean has(String role) {
        return columns.containsKey(role);
    }

    /** Returns what a row's first column of a role holds; empty if there is none. */
    String cell(Sheet.Row row, String role) {
        List<Integer> found = columns.getOrDefault(role, List.of());
        return found.isEmpty() ? "" : row.cell(found.get(0));
    }

    /** Returns the same of a column of codes, where it matters whether a text or a number is held. */
    String code(Sheet.Row row, String role) {
        List<Integer> found = columns.getOrDefault(role, List.of());
        return found.isEmpty() ? "" : row.code(found.get(0));
    }

    List<String> cells(Sheet.Row row, String role) {
        return columns.getOrDefault(role, List.of()).stream().map(row::cell).toList();
    }

    /** Returns the heading of a role's column as written, or its number. */
    String name(String role) {
        List<Integer> found = columns.getOrDefault(role, List.of());
        if (found.isEmpty()) {
            return role;
        }
        int column = found.get(0);
        return column < names.size() && !names.get(column).isBlank()
                ? names.get(column).strip()
                : "#" + (column + 1);
    }

    /**
     * Returns what is in a row that was to hold headings: those that are known, and that there are others. What is no
     * heading may be somebody's name or phone, as in a list that has none.
     */
    static String told(Sheet.Row row, Map<String, String> known) {
        return row.cells().stream()
                .limit(20)
                .map(cell -> known.containsKey(folded(cell)) ? cell : "…")
                .collect(Collectors.joining(" | "));
    }

    /** Returns letters and digits only, without accents and in lower case. */
    static String folded(String heading) {
        return Normalizer.normalize(heading.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
