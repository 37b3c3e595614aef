package vn.toso.team;

import java.util.List;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** What is said of the areas of a team on a day (rules T1, C11). */
final class AreaChecks {
    static final FindingCode ENDED = new FindingCode(
            "team.area.ended",
            Severity.WARNING,
            "{team}: địa bàn {unit} đã kết thúc từ ngày {day}, dân ở đó nay thuộc {candidates}, nên tổ không còn phụ trách ai ở đó. Hãy giao lại địa bàn cho tổ.",
            "{team}: its area {unit} ended on {day} and its people are now in {candidates}, so the team covers nothing there. Assign it anew.");
    static final FindingCode EARLY = new FindingCode(
            "team.area.early",
            Severity.WARNING,
            "{team}: địa bàn {unit} chưa có trong ngày {day}, đến ngày {from} mới có. Hãy sửa ngày hoặc đơn vị.",
            "{team}: its area {unit} is not there yet on {day}, but only from {from} on. Correct the day or the unit.");
    static final FindingCode UNKNOWN = new FindingCode(
            "team.area.unknown",
            Severity.ERROR,
            "{team}: địa bàn có định danh {unit}, nhưng không có đơn vị nào mang định danh này. Hãy sửa định danh.",
            "{team}: its area has the id {unit}, but there is no unit with this id. Correct the id.");
    static final FindingCode MISSING = new FindingCode(
            "team.area.missing",
            Severity.WARNING,
            "{team}: không có địa bàn nào trong ngày {day}. Hãy giao địa bàn cho tổ, hoặc ghi nhận tổ đã giải thể.",
            "{team}: it has no area on {day}. Assign it one, or record that it was dissolved.");
    static final FindingCode OTHER_LEVEL = new FindingCode(
            "team.area.level",
            Severity.WARNING,
            "{team}: là {tier}, nhưng địa bàn {unit} không ở cấp đó. Hãy sửa cấp của tổ hoặc địa bàn.",
            "{team}: it is a team for another level ({tier}) than its area {unit}. Correct the team's tier or the area.");

    private final UnitTree tree;
    private final Sources sources;

    AreaChecks(UnitTree tree, Sources sources) {
        this.tree = tree;
        this.sources = sources;
    }

    void check(TeamOnDay team, List<Finding> findings) {
        String day = tree.day().toString();
        if (team.serves().isEmpty()
                && team.ended().isEmpty()
                && team.misplaced().isEmpty()) {
            findings.add(Finding.of(MISSING, sources.of(team.id()), "team", Shown.team(team), "day", day));
        }
        team.ended().stream()
                .filter(area -> !area.reassigned())
                .map(area -> ended(team, area))
                .forEach(findings::add);
        team.misplaced().stream().map(area -> misplaced(team, area, day)).forEach(findings::add);
        team.team()
                .ifPresent(record -> team.serves().stream()
                        .filter(unit -> isOfOtherLevel(unit, record.tier()))
                        .map(unit -> Finding.of(
                                OTHER_LEVEL,
                                sources.of(team.id()),
                                "team",
                                Shown.team(team),
                                "tier",
                                record.tier().vietnamese(),
                                "unit",
                                Shown.unit(unit)))
                        .forEach(findings::add));
    }

    private Finding ended(TeamOnDay team, EndedArea area) {
        return Finding.of(
                ENDED,
                sources.of(area.area()),
                "team",
                Shown.team(team),
                "unit",
                Shown.unit(area.unit()),
                "day",
                area.endedOn().toString(),
                "candidates",
                Shown.units(area.candidates()));
    }

    private Finding misplaced(TeamOnDay team, ServiceArea area, String day) {
        Location place = sources.of(area);
        List<AdminUnit> history = tree.register().history(area.unit());
        if (history.isEmpty()) {
            return Finding.of(
                    UNKNOWN,
                    place,
                    "team",
                    Shown.team(team),
                    "unit",
                    area.unit().value());
        }
        AdminUnit first = history.get(0);
        return Finding.of(
                EARLY,
                place,
                "team",
                Shown.team(team),
                "unit",
                Shown.unit(first),
                "day",
                day,
                "from",
                first.valid().from().toString());
    }

    /** A village team may stand on a commune of which no village is listed: its own cannot be named there. */
    private boolean isOfOtherLevel(AdminUnit unit, TeamTier tier) {
        if (unit.level().equals(tier.level())) {
            return false;
        }
        return tier == TeamTier.COMMUNE
                || !unit.level().equals(UnitLevel.COMMUNE)
                || tree.children(unit.id()).stream()
                        .anyMatch(below -> below.level().equals(UnitLevel.VILLAGE));
    }
}
