package vn.toso.coverage;

import java.util.ArrayList;
import java.util.List;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;

/** What a hole in the lineage between the two days of a question hides (rule U7b). */
final class Incompleteness {
    static final FindingCode INCOMPLETE = new FindingCode(
            "coverage.lineage.incomplete",
            Severity.WARNING,
            "{unit}: nguồn gốc không đầy đủ từ ngày {day}, con số quy đổi qua ngày đó có thể thiếu. Hãy bổ sung đơn vị cũ nếu biết.",
            "{unit}: its lineage is incomplete since {day}, a figure restated across that day may lack something. Add the predecessor if you know it.");

    private final List<Finding> findings = new ArrayList<>();

    Incompleteness(Ways ways, CoverageQuery query) {
        if (query.isRestated()) {
            for (AdminUnit unit : query.scope()
                    .map(scope -> ways.boundaries().descendants(scope, UnitLevel.COMMUNE))
                    .orElseGet(() -> ways.boundaries().atLevel(UnitLevel.COMMUNE))) {
                ways.from(query.asOf())
                        .incompleteSince(unit.id())
                        .ifPresent(day -> findings.add(
                                Finding.of(INCOMPLETE, Location.NONE, "unit", Ways.name(unit), "day", day.toString())));
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
