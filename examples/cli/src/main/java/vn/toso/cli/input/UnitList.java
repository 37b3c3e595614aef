package vn.toso.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRow;

/**
 * A list of units: the rows of a sheet below its headings, and what each says of a unit.
 *
 * @param headings its headings
 * @param rows its rows
 */
public record UnitList(Headings headings, List<Entry> rows) {
    /** Copies the list. */
    public UnitList {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param row the row as it stands in the sheet
     * @param unit what it says of a unit
     */
    public record Entry(Sheet.Row row, UnitRow unit) {}

    /**
     * Finds the columns of a sheet and reads its rows. Without columns that somebody named, they are found by their
     * headings; the unit is that of the lowest level there is a column for, and those above it are above it.
     *
     * @param named what somebody said of the columns: name, code and parent, each with headings or numbers; may be empty
     * @return no rows if the columns are not there, with the finding that says so
     */
    public static Outcome<UnitList> of(Sheet sheet, Map<String, List<String>> named) {
        Optional<Headings> headings =
                named.isEmpty() ? Headings.find(sheet, UnitHeadings.KNOWN) : Headings.named(sheet, named);
        Optional<Roles> roles = headings.flatMap(Roles::of);
        if (headings.isEmpty() || roles.isEmpty()) {
            return missing(sheet, named);
        }
        long last = headings.get().row();
        List<Entry> entries = sheet.rows().stream()
                .filter(row -> row.number() > last)
                .map(row -> new Entry(row, roles.get().read(sheet.source(), row)))
                .toList();
        return Outcome.of(new UnitList(headings.get(), entries));
    }

    private static Outcome<UnitList> missing(Sheet sheet, Map<String, List<String>> named) {
        UnitList none = new UnitList(new Headings(0, List.of(), Map.of()), List.of());
        if (sheet.rows().isEmpty()) {
            return Outcome.of(none);
        }
        Sheet.Row first = sheet.rows().get(0);
        String wanted = named.isEmpty()
                ? "name / code"
                : named.values().stream().flatMap(List::stream).collect(Collectors.joining(", "));
        return Outcome.of(
                none,
                List.of(Finding.of(
                        FileFindings.COLUMN_MISSING,
                        Location.of(sheet.source(), first.number()),
                        "column",
                        wanted,
                        "headings",
                        first.cells().stream()
                                .limit(20)
                                .map(UnitList::shortened)
                                .collect(Collectors.joining(" | ")))));
    }

    private static String shortened(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
    }

    /** Returns the finding at the column that it means, as that column is called in the sheet. */
    public Finding at(Finding finding) {
        Location where = finding.location();
        return Roles.of(headings)
                .filter(roles -> !where.column().isEmpty())
                .map(roles ->
                        finding.at(Location.of(where.source(), where.row()).withColumn(roles.heading(where.column()))))
                .orElse(finding);
    }

    /** Which columns speak of the unit itself, and which of those above it. */
    private record Roles(Headings headings, @Nullable UnitLevel level, String name, String code, List<String> above) {
        static Optional<Roles> of(Headings headings) {
            List<UnitLevel> levels = List.of(UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE);
            boolean generic = headings.has(UnitHeadings.NAME) || headings.has(UnitHeadings.CODE);
            for (UnitLevel level : levels) {
                boolean lowest = level.equals(UnitLevel.COMMUNE) || !generic;
                if (lowest && (headings.has(level + ".name") || headings.has(level + ".code"))) {
                    return Optional.of(new Roles(
                            headings,
                            level,
                            either(headings, level + ".name", UnitHeadings.NAME),
                            either(headings, level + ".code", UnitHeadings.CODE),
                            above(headings, level)));
                }
            }
            return generic
                    ? Optional.of(new Roles(
                            headings, null, UnitHeadings.NAME, UnitHeadings.CODE, above(headings, UnitLevel.COMMUNE)))
                    : Optional.empty();
        }

        private static String either(Headings headings, String ofLevel, String generic) {
            return headings.has(ofLevel) ? ofLevel : generic;
        }

        /** A name says more than a code, which may have lost its zeros. */
        private static List<String> above(Headings headings, UnitLevel level) {
            List<String> above = new ArrayList<>(List.of(UnitHeadings.ABOVE));
            for (UnitLevel higher : List.of(UnitLevel.DISTRICT, UnitLevel.PROVINCE)) {
                if (higher.isAbove(level)) {
                    above.add(headings.has(higher + ".name") ? higher + ".name" : higher + ".code");
                }
            }
            return above;
        }

        UnitRow read(String source, Sheet.Row row) {
            List<String> units = above.stream()
                    .flatMap(role -> headings.cells(row, role).stream())
                    .toList();
            return new UnitRow(
                    headings.code(row, code),
                    headings.cell(row, name),
                    level,
                    units,
                    Location.of(source, row.number()));
        }

        /** Returns how the sheet calls the column that the library calls code, name or above. */
        String heading(String column) {
            return switch (column) {
                case "code" -> headings.name(code);
                case "name" -> headings.name(name);
                case "above" ->
                    above.stream()
                            .filter(headings::has)
                            .map(headings::name)
                            .findFirst()
                            .orElse(headings.name(name));
                default -> column;
            };
        }
    }
}
