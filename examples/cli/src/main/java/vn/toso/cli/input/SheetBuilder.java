package vn.toso.cli.input;

import java.util.ArrayList;
import java.util.List;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;

/** Collects rows within the limits. */
final class SheetBuilder {
    private static final char LOST = '\ufffd';

    private final String source;
    private final Limits limits;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private long letters;
    private long firstBroken;
    private long broken;

    SheetBuilder(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Adds a row, unless all its cells are blank; returns whether there is room for another. */
    boolean add(Sheet.Row row) {
        List<String> cells = row.cells();
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        rows.add(row);
        for (String cell : cells) {
            letters += cell.length() + 1;
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf(LOST) >= 0)) {
            firstBroken = broken == 0 ? row.number() : firstBroken;
            broken++;
        }
        return rows.size() <= limits.rows() && letters <= limits.letters();
    }

    Outcome<Sheet> build() {
        if (rows.isEmpty()) {
            return ListReader.refused(source, FileFindings.EMPTY);
        }
        Sheet sheet = new Sheet(source, rows);
        return broken == 0
                ? Outcome.of(sheet)
                : Outcome.of(
                        sheet,
                        List.of(Finding.of(
                                FileFindings.ENCODING,
                                Location.of(source, firstBroken),
                                "count",
                                String.valueOf(broken))));
    }

    Outcome<Sheet> tooLarge() {
        return ListReader.refused(
                source,
                FileFindings.TOO_MANY,
                "rows",
                String.valueOf(limits.rows()),
                "letters",
                String.valueOf(limits.letters()));
    }
}
