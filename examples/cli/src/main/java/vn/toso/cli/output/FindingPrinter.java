package vn.toso.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;

/**
 * Prints findings to standard error, kind by kind: the first few of each, and how many more there are. What was repaired
 * is said once for each file and kind, with the first rows.
 */
public final class FindingPrinter {
    private static final int SHOWN = 5;
    /** A value that somebody typed may be as long as a book. */
    private static final int LONGEST = 600;

    private final Texts texts;
    private final PrintWriter err;

    /** Returns a printer to a console's standard error. */
    public FindingPrinter(Texts texts, Console console) {
        this.texts = texts;
        this.err = console.err();
    }

    /** Prints the findings, in the order in which their kinds first occur. */
    public void print(List<Finding> findings) {
        print(findings, code -> 0);
    }

    /**
     * Prints the same of findings that are not all at hand.
     *
     * @param more how many others of a kind there were
     */
    public void print(List<Finding> findings, ToLongFunction<FindingCode> more) {
        Map<FindingCode, List<Finding>> kinds = new LinkedHashMap<>();
        for (Finding finding : findings) {
            kinds.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
        }
        kinds.forEach((code, all) -> {
            if (code.severity() == Severity.FIXED) {
                fixed(all);
            } else {
                print(code, all, all.size() + more.applyAsLong(code));
            }
        });
    }

    private void fixed(List<Finding> findings) {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        for (Finding finding : findings) {
            files.computeIfAbsent(finding.location().source(), source -> new ArrayList<>())
                    .add(finding);
        }
        files.forEach((source, all) -> {
            String first = line(all.get(0));
            err.println(all.size() == 1 ? first : first + " " + times(all));
        });
    }

    /** How often a repair was made, and in which rows first; of findings without rows only how often. */
    private String times(List<Finding> findings) {
        List<String> rows = findings.stream()
                .filter(finding -> finding.location().row() > 0)
                .map(finding -> Long.toString(finding.location().row()))
                .distinct()
                .limit(SHOWN + 1L)
                .toList();
        if (rows.isEmpty()) {
            return texts.get("finding.times", findings.size());
        }
        String first = String.join(", ", rows.subList(0, Math.min(SHOWN, rows.size())));
        return texts.get("finding.times.rows", findings.size(), rows.size() > SHOWN ? first + " …" : first);
    }

    private void print(FindingCode code, List<Finding> findings, long count) {
        findings.stream().limit(SHOWN).forEach(finding -> err.println(line(finding)));
        long more = count - SHOWN;
        if (more > 0) {
            err.println(texts.get("finding.more", word(code.severity()), code.id(), more, count));
        }
    }

    private String line(Finding finding) {
        String place = place(finding.location());
        String line = texts.get(
                place.isEmpty() ? "finding.line" : "finding.line.at",
                word(finding.severity()),
                finding.code().id(),
                finding.message(texts.locale()),
                place);
        return Width.cut(Width.oneLine(line), LONGEST);
    }

    private String word(Severity severity) {
        return texts.locale().getLanguage().equals("vi") ? severity.vietnamese() : severity.english();
    }

    private String place(Location location) {
        StringBuilder place = new StringBuilder(location.source());
        if (location.row() > 0) {
            // The number of a row is looked up in a file, so it is not grouped.
            place.append(", ").append(texts.get("finding.row", Long.toString(location.row())));
        }
        if (!location.column().isEmpty()) {
            place.append(", ").append(texts.get("finding.column", location.column()));
        }
        return place.toString();
    }
}
