package vn.toso.team;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.unit.UnitTree;

/** What is said of the members of a team on a day, and of its size and roles under policies; never of a person. */
final class MemberChecks {
    static final FindingCode NONE = new FindingCode(
            "team.member.missing",
            Severity.WARNING,
            "{team}: chưa có thành viên nào được ghi nhận trong ngày {day}. Hãy bổ sung danh sách thành viên.",
            "{team}: no member is recorded on {day}. Add its list of members.");
    static final FindingCode DOUBLED = new FindingCode(
            "team.member.doubled",
            Severity.WARNING,
            "{team}: có {count} người được ghi nhận nhiều lần trong cùng một tổ trong ngày {day}. Hãy kết thúc lượt thành viên cũ.",
            "{team}: {count} persons are recorded more than once in the same team on {day}. End the older membership.");
    static final FindingCode LEADERS = new FindingCode(
            "team.leader.several",
            Severity.WARNING,
            "{team}: có {count} tổ trưởng trong ngày {day}, mỗi lúc chỉ được có một. Hãy kết thúc nhiệm kỳ của người trước.",
            "{team}: it has {count} leaders on {day}, but there is one at a time. End the term of the earlier one.");
    static final FindingCode NO_LEADER = new FindingCode(
            "team.leader.missing",
            Severity.WARNING,
            "{team}: không có tổ trưởng trong ngày {day}. Hãy ghi nhận tổ trưởng.",
            "{team}: it has no leader on {day}. Record who leads it.");
    static final FindingCode BELOW = new FindingCode(
            "team.size.below",
            Severity.WARNING,
            "{team}: có {count} người, ít hơn mức tối thiểu {least} theo {source} ({policy}). Hãy bổ sung thành viên, hoặc bỏ chính sách này nếu không áp dụng.",
            "{team}: it has {count} persons, fewer than the {least} asked for by {source} ({policy}). Add members, or leave the policy out if it does not apply.");
    static final FindingCode ABOVE = new FindingCode(
            "team.size.above",
            Severity.WARNING,
            "{team}: có {count} người, nhiều hơn mức tối đa {most} theo {source} ({policy}). Hãy kiện toàn tổ, hoặc bỏ chính sách này nếu không áp dụng.",
            "{team}: it has {count} persons, more than the {most} allowed by {source} ({policy}). Reduce it, or leave the policy out if it does not apply.");
    static final FindingCode NO_ROLE = new FindingCode(
            "team.role.missing",
            Severity.WARNING,
            "{team}: không có {role}, là vai trò phải có theo {source} ({policy}). Hãy ghi nhận người giữ vai trò này.",
            "{team}: nobody is {role}, a role that {source} ({policy}) asks for. Record who is.");

    private final UnitTree tree;
    private final List<CompositionPolicy> policies;

    MemberChecks(UnitTree tree, Collection<CompositionPolicy> policies) {
        this.tree = tree;
        this.policies = policies.stream()
                .filter(policy -> policy.valid().contains(tree.day()))
                .toList();
    }

    void check(TeamOnDay team, List<Finding> findings) {
        if (team.memberships().isEmpty()) {
            findings.add(ofDay(NONE, team));
            return;
        }
        // The memberships of one person in one role are one term entered twice, not two leaders.
        long leaders = persons(team.in(Role.LEADER));
        if (leaders == 0) {
            findings.add(ofDay(NO_LEADER, team));
        } else if (leaders > 1) {
            findings.add(counted(LEADERS, team, leaders));
        }
        long doubled = doubled(team);
        if (doubled > 0) {
            findings.add(counted(DOUBLED, team, doubled));
        }
        policies.stream().filter(policy -> isFor(policy, team)).forEach(policy -> hold(policy, team, findings));
    }

    private static long persons(List<Membership> memberships) {
        return memberships.stream().map(Membership::person).distinct().count();
    }

    private static long doubled(TeamOnDay team) {
        Set<String> once = new HashSet<>();
        return team.memberships().stream()
                .map(Membership::person)
                .filter(person -> !once.add(person))
                .distinct()
                .count();
    }

    private boolean isFor(CompositionPolicy policy, TeamOnDay team) {
        return team.team().map(Team::tier).filter(policy.tier()::equals).isPresent()
                && policy.scope()
                        .map(scope -> team.serves().stream().anyMatch(unit -> tree.isUnder(unit.id(), scope)))
                        .orElse(true);
    }

    private void hold(CompositionPolicy policy, TeamOnDay team, List<Finding> findings) {
        int size = team.size();
        if (size < policy.least()) {
            findings.add(breach(BELOW, policy, team, "least", Integer.toString(policy.least())));
        }
        policy.most().ifPresent(most -> {
            if (size > most) {
                findings.add(breach(ABOVE, policy, team, "most", Integer.toString(most)));
            }
        });
        policy.roles().stream()
                .filter(role -> team.in(role).isEmpty())
                .map(role -> breach(NO_ROLE, policy, team, "role", role.vietnamese() + " (" + role.id() + ")"))
                .forEach(findings::add);
    }

    private Finding breach(FindingCode code, CompositionPolicy policy, TeamOnDay team, String name, String value) {
        return Finding.of(
                code,
                Location.NONE,
                "team",
                Shown.team(team),
                "count",
                Integer.toString(team.size()),
                name,
                value,
                "policy",
                policy.id(),
                "source",
                policy.source());
    }

    private Finding ofDay(FindingCode code, TeamOnDay team) {
        return Finding.of(
                code, Location.NONE, "team", Shown.team(team), "day", tree.day().toString());
    }

    private Finding counted(FindingCode code, TeamOnDay team, long count) {
        return Finding.of(
                code,
                Location.NONE,
                "team",
                Shown.team(team),
                "count",
                Long.toString(count),
                "day",
                tree.day().toString());
    }
}
