package vn.toso.team;

import java.util.List;
import java.util.function.Predicate;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitTree;

/** What is said of the coordination groups of a day (rule T1): a group stays filed under the unit it was set up at. */
final class GroupChecks {
    static final FindingCode ENDED = new FindingCode(
            "group.unit.ended",
            Severity.WARNING,
            "{group}: đơn vị {unit} đã kết thúc từ ngày {day}, dân ở đó nay thuộc {candidates}. Hãy ghi ngày nhóm kết thúc, hoặc thành lập nhóm ở đơn vị mới.",
            "{group}: its unit {unit} ended on {day} and its people are now in {candidates}. Record when the group ended, or set one up at the new unit.");
    static final FindingCode EARLY = new FindingCode(
            "group.unit.early",
            Severity.WARNING,
            "{group}: đơn vị {unit} chưa có trong ngày {day}, đến ngày {from} mới có. Hãy sửa ngày hoặc đơn vị.",
            "{group}: its unit {unit} is not there yet on {day}, but only from {from} on. Correct the day or the unit.");
    static final FindingCode UNKNOWN = new FindingCode(
            "group.unit.unknown",
            Severity.ERROR,
            "{group}: không có đơn vị nào mang định danh {unit}. Hãy sửa định danh.",
            "{group}: there is no unit with the id {unit}. Correct the id.");

    private final UnitTree tree;
    private final Whereabouts whereabouts;

    GroupChecks(UnitTree tree) {
        this.tree = tree;
        this.whereabouts = new Whereabouts(tree.register(), tree.day());
    }

    void check(List<GroupOnDay> groups, List<Finding> findings) {
        check(groups, unit -> true, findings);
        groups.stream()
                .map(GroupOnDay::group)
                .filter(group -> !sort(group).misplaced().isEmpty())
                .map(this::misplaced)
                .forEach(findings::add);
    }

    private Whereabouts.Sorted sort(CoordinationGroup group) {
        return whereabouts.sort(List.of(new ServiceArea(group.id(), group.unit(), group.valid())));
    }

    /** Looks at those whose people are now in one of the units asked for. */
    void check(List<GroupOnDay> groups, Predicate<AdminUnit> asked, List<Finding> findings) {
        for (GroupOnDay group : groups) {
            CoordinationGroup record = group.group();
            sort(record).ended().stream()
                    .filter(ended -> ended.candidates().stream().anyMatch(asked))
                    .map(ended -> ended(record, ended))
                    .forEach(findings::add);
        }
    }

    private static String shown(CoordinationGroup group) {
        return group.title() + " (" + group.id() + ")";
    }

    private static Finding ended(CoordinationGroup group, EndedArea ended) {
        return Finding.of(
                ENDED,
                Location.NONE,
                "group",
                shown(group),
                "unit",
                Shown.unit(ended.unit()),
                "day",
                ended.endedOn().toString(),
                "candidates",
                Shown.units(ended.candidates()));
    }

    private Finding misplaced(CoordinationGroup group) {
        List<AdminUnit> history = tree.register().history(group.unit());
        if (history.isEmpty()) {
            return Finding.of(
                    UNKNOWN,
                    Location.NONE,
                    "group",
                    shown(group),
                    "unit",
                    group.unit().value());
        }
        AdminUnit first = history.get(0);
        return Finding.of(
                EARLY,
                Location.NONE,
                "group",
                shown(group),
                "unit",
                Shown.unit(first),
                "day",
                tree.day().toString(),
                "from",
                first.valid().from().toString());
    }
}
