package vn.toso.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;

/** What is found of one row while it is matched, and the answer that is made of it in the end. */
final class RowVerdict {
    private static final Comparator<AdminUnit> ORDER =
            Comparator.comparing(AdminUnit::level).thenComparing(AdminUnit::id);

    private final UnitTree tree;
    private final UnitRow row;
    private final List<Finding> findings = new ArrayList<>(2);

    RowVerdict(UnitTree tree, UnitRow row) {
        this.tree = tree;
        this.row = row;
    }

    /** Returns the place of a column of the row, or of the row itself if the column is empty. */
    Location at(String column) {
        return column.isEmpty() ? row.where() : row.where().withColumn(column);
    }

    void add(Collection<Finding> further) {
        findings.addAll(further);
    }

    /** Adds a finding with these arguments and the day. */
    void report(FindingCode finding, String column, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "day";
        all[arguments.length + 1] = tree.day().toString();
        findings.add(Finding.of(finding, at(column), all));
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    UnitMatch chosen(AdminUnit unit, MatchedBy by, @Nullable NameLikeness likeness) {
        return new UnitMatch(row, unit, by, likeness, List.of(unit), findings);
    }

    UnitMatch undecided(List<AdminUnit> candidates) {
        List<AdminUnit> sorted = candidates.stream().distinct().sorted(ORDER).toList();
        return new UnitMatch(row, null, null, null, sorted, findings);
    }

    /** Reports and decides nothing. */
    UnitMatch nothing(FindingCode finding, String column, List<AdminUnit> candidates, String... arguments) {
        report(finding, column, arguments);
        return undecided(candidates);
    }

    /** Reports what is written and the candidates, and decides nothing. */
    UnitMatch ambiguous(FindingCode finding, String column, List<AdminUnit> candidates, String text) {
        return nothing(finding, column, candidates, "text", Texts.shown(text), "candidates", Texts.shown(candidates));
    }

    /** Returns whether a text is a heading; it is one only where no unit is called so: xã Phương Xá is none. */
    static boolean isHeading(String text, NameMatches named) {
        return NameTables.HEADINGS.contains(NameFolding.bare(text))
                && named.best().stream()
                        .noneMatch(match -> match.likeness().compareTo(NameLikeness.ACCENTS_MISSING) <= 0);
    }
}
