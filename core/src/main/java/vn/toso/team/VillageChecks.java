package vn.toso.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** What is said of the villages of a day: those without a team, and those with several. */
final class VillageChecks {
    static final FindingCode UNCOVERED = new FindingCode(
            "team.village.uncovered",
            Severity.WARNING,
            "{unit}: chưa có tổ nào phụ trách trong ngày {day}. Hãy giao địa bàn này cho một tổ.",
            "{unit}: no team serves it on {day}. Assign it to a team.");
    static final FindingCode SEVERAL = new FindingCode(
            "team.village.several",
            Severity.WARNING,
            "{unit}: có {count} tổ cùng phụ trách trong ngày {day}: {teams}. Điều này được phép; hãy xem có đúng chủ ý không.",
            "{unit}: {count} teams serve it on {day}: {teams}. That is allowed; see whether it is meant.");

    private VillageChecks() {}

    static void check(TeamRoster roster, UnitTree tree, Predicate<AdminUnit> asked, List<Finding> findings) {
        Map<UnitId, List<TeamOnDay>> serving = new HashMap<>();
        for (TeamOnDay team : roster.teams()) {
            team.serves()
                    .forEach(unit -> serving.computeIfAbsent(unit.id(), id -> new ArrayList<>(1))
                            .add(team));
        }
        String day = tree.day().toString();
        for (AdminUnit village :
                tree.atLevel(UnitLevel.VILLAGE).stream().filter(asked).toList()) {
            List<TeamOnDay> teams = serving.getOrDefault(village.id(), List.of());
            if (teams.isEmpty()) {
                findings.add(Finding.of(UNCOVERED, Location.NONE, "unit", Shown.unit(village), "day", day));
            } else if (teams.size() > 1) {
                findings.add(Finding.of(
                        SEVERAL,
                        Location.NONE,
                        "unit",
                        Shown.unit(village),
                        "count",
                        Integer.toString(teams.size()),
                        "day",
                        day,
                        "teams",
                        Shown.teams(teams)));
            }
        }
    }
}
