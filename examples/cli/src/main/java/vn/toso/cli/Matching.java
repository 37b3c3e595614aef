package vn.toso.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toso.cli.input.UnitList;
import vn.toso.cli.output.Format;
import vn.toso.cli.output.Table;
import vn.toso.finding.Finding;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitMatch;
import vn.toso.unit.UnitMatcher;
import vn.toso.unit.UnitTree;

/** A list, row by row, with the units that were found for it. */
final class Matching {
    private static final Set<String> OWN =
            Set.of("row", "unit_code", "unit_id", "unit_name", "matched_by", "likeness", "candidates");
    private static final int MOST_CANDIDATES = 3;

    /** A row and what became of it. */
    record Row(UnitList.Entry entry, UnitMatch match) {}

    private final UnitList list;
    private final List<Row> rows;
    private final List<String> headings;

    private Matching(UnitList list, List<Row> rows) {
        this.list = list;
        this.rows = rows;
        this.headings = headings();
    }

    static Matching of(UnitTree tree, UnitList list) {
        UnitMatcher matcher = UnitMatcher.of(tree);
        List<Row> rows = list.rows().stream()
                .map(entry -> new Row(entry, matcher.match(entry.unit())))
                .toList();
        return new Matching(list, rows);
    }

    List<Row> rows() {
        return rows;
    }

    long matched() {
        return rows.stream().filter(row -> row.match().unit().isPresent()).count();
    }

    List<Finding> findings() {
        return rows.stream()
                .flatMap(row -> row.match().findings().stream())
                .map(list::at)
                .toList();
    }

    /** The rows as written and what was found; a csv has the columns of the list itself, then ours. */
    Table<Row> table(Session session) {
        Naming naming = session.naming();
        Table<Row> table = Table.of("matches", rows);
        table.column(
                "row",
                row -> row.entry().row().number(),
                row -> String.valueOf(row.entry().row().number()));
        if (session.format() == Format.JSON) {
            table.value("input", this::input);
        } else {
            for (int i = 0; i < headings.size(); i++) {
                int column = i;
                table.value(headings.get(i), row -> row.entry().row().cell(column));
            }
        }
        return table.shown("written_code", row -> row.match().row().code())
                .shown("written_name", row -> row.match().row().name())
                .column("unit_code", this::code, row -> text(code(row)))
                .column(
                        "unit_id",
                        row -> row.match()
                                .unit()
                                .map(unit -> unit.id().toString())
                                .orElse(null),
                        row -> row.match()
                                .unit()
                                .map(unit -> unit.id().toString())
                                .orElse(""))
                .column(
                        "unit_name",
                        row -> row.match().unit().map(AdminUnit::fullName).orElse(null),
                        row -> row.match().unit().map(AdminUnit::fullName).orElse(""))
                .column(
                        "matched_by",
                        row -> row.match().by().map(Naming::key).orElse(null),
                        row -> row.match()
                                .by()
                                .map(by -> naming.word("matched-by", by))
                                .orElse(session.text("match.none")))
                .column(
                        "likeness",
                        row -> row.match().likeness().map(Naming::key).orElse(null),
                        row -> row.match()
                                .likeness()
                                .map(one -> naming.word("likeness", one))
                                .orElse(""))
                .column("candidates", this::candidates, row -> shown(row, naming));
    }

    private @org.jspecify.annotations.Nullable Object code(Row row) {
        return row.match().unit().flatMap(AdminUnit::code).map(Object::toString).orElse(null);
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private List<String> candidates(Row row) {
        return row.match().candidates().stream()
                .map(unit -> unit.id().toString())
                .distinct()
                .toList();
    }

    private String shown(Row row, Naming naming) {
        if (row.match().unit().isPresent()) {
            return "";
        }
        List<AdminUnit> all = row.match().candidates();
        String first =
                all.stream().limit(MOST_CANDIDATES).map(naming::full).distinct().collect(Collectors.joining(", "));
        return all.size() > MOST_CANDIDATES ? first + ", +" + (all.size() - MOST_CANDIDATES) : first;
    }

    /** The headings of the list, each once and none like ours. */
    private List<String> headings() {
        int width = rows.stream()
                .mapToInt(row -> row.entry().row().cells().size())
                .max()
                .orElse(0);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < Math.max(width, list.headings().names().size()); i++) {
            String name = i < list.headings().names().size()
                    ? list.headings().names().get(i).strip()
                    : "";
            String unique = name.isEmpty() ? "column_" + (i + 1) : name;
            names.add(OWN.contains(unique) || names.contains(unique) ? "input_" + (i + 1) + "_" + unique : unique);
        }
        return List.copyOf(names);
    }

    private Map<String, String> input(Row row) {
        Map<String, String> input = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            input.put(headings.get(i), row.entry().row().cell(i));
        }
        return input;
    }
}
