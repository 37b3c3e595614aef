package vn.toso.cli.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;

/**
 * The form of a table of figures: one row for each column that the table is to have. Its columns are found by their
 * headings: indicator, and, where they are wanted, title, checklist, and show.
 *
 * @param columns the columns, in order
 */
public record TableForm(List<Column> columns) {
    private static final FindingCode SHOW = new FindingCode(
            "form.show.unknown",
            Severity.WARNING,
            "“{text}” không phải là value (kết quả), target (chỉ tiêu) hay previous (kỳ trước), nên được bỏ qua.",
            "“{text}” is none of value, target and previous, and is passed over.");
    private static final FindingCode INDICATOR = new FindingCode(
            "form.indicator.missing",
            Severity.ERROR,
            "Dòng không nêu chỉ số nào, nên bảng không có cột này. Hãy ghi mã chỉ số, ví dụ teams.commune.",
            "The row names no indicator, so the table lacks this column. Write the id of one, such as teams.commune.");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;+]+");

    private static final Map<String, String> KNOWN = UnitHeadings.table(
            "indicator", "chi so, ma chi so, indicator, indicator id",
            "title", "tieu de, ten, ten cot, title, heading",
            "checklist", "danh muc, ma danh muc, checklist",
            "show", "hien, hien thi, gom, show");

    /** Copies the list. */
    public TableForm {
        columns = List.copyOf(columns);
    }

    /** What a column shows of its figure. */
    public enum Show {
        /** The figure itself. */
        VALUE,
        /** What was asked for, and whether it is reached. */
        TARGET,
        /** The same figure of the period before. */
        PREVIOUS
    }

    /**
     * One column.
     *
     * @param where the row of the form
     * @param indicator the id of an indicator
     * @param title what stands above it; empty for the indicator's id
     * @param checklist by which checklist; empty for the usual one
     * @param show what is shown; at least the value
     */
    public record Column(Location where, String indicator, String title, String checklist, Set<Show> show) {
        /** Copies the set. */
        public Column {
            show = Set.copyOf(show);
        }
    }

    /** Reads a form; rows that cannot be used are in the findings. */
    public static Outcome<TableForm> read(Sheet sheet) {
        Optional<Headings> found = Headings.find(sheet, KNOWN).filter(headings -> headings.has("indicator"));
        if (found.isEmpty()) {
            List<String> first =
                    sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0).cells();
            return Outcome.of(
                    new TableForm(List.of()),
                    List.of(Finding.of(
                            FileFindings.COLUMN_MISSING,
                            Location.of(sheet.source(), 1),
                            "column",
                            "indicator",
                            "headings",
                            String.join(" | ", first.stream().limit(20).toList()))));
        }
        Headings headings = found.get();
        List<Column> columns = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() > headings.row()) {
                Location where = Location.of(sheet.source(), row.number());
                String indicator = headings.cell(row, "indicator").strip();
                if (indicator.isEmpty()) {
                    findings.add(Finding.of(INDICATOR, where));
                } else {
                    columns.add(new Column(
                            where,
                            indicator,
                            headings.cell(row, "title").strip(),
                            headings.cell(row, "checklist").strip(),
                            show(headings.cell(row, "show"), where, findings)));
                }
            }
        }
        return Outcome.of(new TableForm(columns), findings);
    }

    /** All of it where nothing is said. */
    private static Set<Show> show(String cell, Location where, List<Finding> findings) {
        Set<Show> show = EnumSet.noneOf(Show.class);
        for (String word : BETWEEN.splitAsStream(cell.strip()).toList()) {
            Optional<Show> known = Arrays.stream(Show.values())
                    .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst();
            known.ifPresent(show::add);
            if (known.isEmpty() && !word.isEmpty()) {
                findings.add(Finding.of(SHOW, where, "text", word));
            }
        }
        return show.isEmpty() ? EnumSet.allOf(Show.class) : show;
    }
}
