package vn.toso.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.Bounds;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Dimensions;
import vn.toso.coverage.Pool;
import vn.toso.people.Group;
import vn.toso.unit.AdminUnit;
import vn.toso.vietnam.VietnamUnits;

/** The rows of a figure: one for each unit and the total last, of all people or apart for the groups of a dimension. */
final class FigureRows {
    /** A line of the table. */
    private record Row(
            Figure figure, Coverage count, boolean isTotal, Optional<Group> group, Optional<Attained> attained) {
        static Row of(Figure figure, Coverage count, boolean isTotal, Optional<Group> group) {
            CoverageReport answer = figure.answer();
            return new Row(
                    figure,
                    count,
                    isTotal,
                    group,
                    group.map(one -> Attained.of(answer, count, one)).orElseGet(() -> Attained.of(answer, count)));
        }

        CoverageReport answer() {
            return figure.answer();
        }
    }

    static final List<String> COUNTS = List.of(
            "numerator",
            "denominator",
            "unknown",
            "possible",
            "open",
            "lower",
            "lower_of",
            "upper",
            "upper_of",
            "reporting",
            "due",
            "reported_numerator",
            "reported_denominator",
            "undecided");

    private final Texts texts;

    FigureRows(Session session) {
        this.texts = session.texts();
    }

    /** The rows of one figure. */
    Table<?> of(Figure figure) {
        List<Row> rows = rows(figure, Optional.empty()).toList();
        return shown(programs(Table.of("rows", rows)), rows);
    }

    /** The rows of all groups for programs. */
    Table<?> all(SortedMap<String, Figure> groups, String dimension) {
        List<Row> rows = rows(groups, dimension);
        Table<Row> table = Table.of("rows", rows)
                .value("dimension", row -> dimension)
                .value("group", row -> row.group().orElseThrow().value());
        return programs(table).unshown();
    }

    /**
     * The same for people.
     *
     * @param withUnits whether there is a row for each unit, or only one for each group
     */
    Table<?> shown(SortedMap<String, Figure> groups, String dimension, boolean withUnits) {
        List<Row> rows = rows(groups, dimension).stream()
                .filter(row -> withUnits || row.isTotal())
                .toList();
        Table<Row> table = Table.of("groups", rows)
                .shown(
                        "group",
                        row -> group(dimension, row.group().orElseThrow().value()));
        if (withUnits) {
            table.shown("code", FigureRows::shownCode).shown("unit_name", this::shownName);
        }
        return shown(table, rows);
    }

    private static List<Row> rows(SortedMap<String, Figure> groups, String dimension) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> place(group.getKey())))
                .flatMap(group -> rows(group.getValue(), Optional.of(Group.of(dimension, group.getKey()))))
                .toList();
    }

    /** The youngest first, and those of whom it is not known last. */
    private static int place(String group) {
        if (group.equals(Dimensions.UNKNOWN)) {
            return 2;
        }
        return group.startsWith("under-") ? 0 : 1;
    }

    private static Stream<Row> rows(Figure figure, Optional<Group> group) {
        CoverageReport answer = figure.answer();
        return Stream.concat(
                answer.rows().stream().map(row -> Row.of(figure, row, false, group)),
                Stream.of(Row.of(figure, answer.total(), true, group)));
    }

    /** The words for ages and localities are the library's, others the host's own. */
    String group(String dimension, String value) {
        String key = "group." + dimension + "." + value;
        if (texts.bundle().containsKey(key)) {
            return texts.get(key);
        }
        return value.equals("unknown") ? texts.get("group.unknown") : value;
    }

    private Table<Row> programs(Table<Row> table) {
        table.value("indicator", row -> row.answer().definition().id())
                .value("as_of", row -> row.answer().query().asOf().toString())
                .value("period", row -> row.figure().days())
                .value("boundaries", row -> row.answer().query().boundaries().toString())
                .value("known_at", row -> row.answer().knownAt().toString())
                .value("register", row -> VietnamUnits.version().toString())
                .value("total", Row::isTotal)
                .column("code", FigureRows::code, FigureRows::shownCode)
                .value(
                        "unit_id",
                        row -> row.count()
                                .unit()
                                .map(unit -> unit.id().toString())
                                .orElse(null))
                .column(
                        "unit_name",
                        row -> row.count().unit().map(AdminUnit::fullName).orElse(null),
                        this::shownName);
        for (String key : COUNTS) {
            table.value(key, row -> counts(row.count()).get(key));
        }
        for (String key : Attained.KEYS) {
            table.value(
                    key, row -> row.attained().map(one -> one.values().get(key)).orElse(null));
        }
        return table.value("undefined", row -> row.count().isUndefined() ? "nothing-to-count" : null);
    }

    private Table<Row> shown(Table<Row> table, List<Row> rows) {
        table.shown("figure", row -> row.figure().figure(row.count()));
        if (rows.stream().anyMatch(row -> row.attained().isPresent())) {
            table.shown(
                            "target",
                            row -> row.attained().map(one -> one.target(texts)).orElse(""))
                    .shown(
                            "attained",
                            row -> row.attained()
                                    .map(one -> one.sentence(texts))
                                    .orElse(""));
        }
        return table.shown("completeness", row -> row.figure().completeness(row.count()));
    }

    private String shownName(Row row) {
        return row.isTotal()
                ? texts.get("figure.total")
                : row.count().unit().map(AdminUnit::fullName).orElse("");
    }

    private static @Nullable Object code(Row row) {
        return row.count().unit().flatMap(AdminUnit::code).map(Object::toString).orElse(null);
    }

    private static String shownCode(Row row) {
        return row.isTotal()
                ? ""
                : row.count()
                        .unit()
                        .flatMap(AdminUnit::code)
                        .map(Object::toString)
                        .orElse("");
    }

    /** The counts of a figure under their names for programs. */
    static Map<String, @Nullable Object> counts(Coverage count) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("numerator", count.numerator());
        values.put("denominator", count.denominator());
        values.put("unknown", count.unknown());
        values.put("possible", count.possible());
        values.put("open", open(count));
        Optional<Bounds> bounds = count.bounds();
        values.put("lower", bounds.map(Bounds::lower).orElse(null));
        values.put("lower_of", bounds.map(Bounds::lowerOf).orElse(null));
        values.put("upper", bounds.map(Bounds::upper).orElse(null));
        values.put("upper_of", bounds.map(Bounds::upperOf).orElse(null));
        values.put("reporting", count.completeness().reporting());
        values.put("due", count.completeness().due());
        values.put("reported_numerator", count.reported().done());
        values.put("reported_denominator", count.reported().eligible());
        values.put("undecided", FigureParts.undecided(count));
        return values;
    }

    static long open(Coverage count) {
        long open = 0;
        for (Pool pool : count.pools()) {
            open += Math.max(pool.counts().eligible(), pool.counts().done());
        }
        return open;
    }
}
