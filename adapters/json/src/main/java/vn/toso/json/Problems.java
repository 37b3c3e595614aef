package vn.toso.json;

import java.util.ArrayList;
import java.util.List;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;

/** What is wrong with one line or document, in the order in which it was met. */
final class Problems {
    private final Location place;
    private final List<Finding> findings = new ArrayList<>();
    private int errors;

    Problems(Location place) {
        this.place = place;
    }

    /** Says something of what stands at a path; what weighs as an error refuses the whole. */
    void add(FindingCode code, String path, String... namesAndValues) {
        addAt(0, code, path, namesAndValues);
    }

    /** Says something of what stands at a path in a row, 0 for the row of the whole. */
    void addAt(long row, FindingCode code, String path, String... namesAndValues) {
        Location at = row == 0 ? place : Location.of(place.source(), row);
        add(Finding.of(code, path.isEmpty() ? at : at.withColumn(path), namesAndValues));
    }

    private void add(Finding finding) {
        findings.add(finding);
        if (finding.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /** Says that the whole is no JSON; what its parts seemed to be is then nothing to speak of. */
    void addAlone(FindingCode code, String... namesAndValues) {
        findings.removeIf(found -> found.severity() != Severity.FIXED);
        add(code, "", namesAndValues);
    }

    int errors() {
        return errors;
    }

    List<Finding> findings() {
        return findings;
    }
}
