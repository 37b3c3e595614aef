package vn.toso.team;

import static vn.toso.team.TeamStates.contents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

/**
 * Looks at what is known of all teams of a day together, and says what a person should look at. Each row alone may be
 * sound: a team without a leader, a village without a team and a unit that has ended show only here.
 */
public final class TeamChecks {
    static final FindingCode TEAM_UNKNOWN = new FindingCode(
            "membership.team.unknown",
            Severity.ERROR,
            "Có {count} lượt thành viên thuộc tổ {team}, nhưng không có tổ nào mang định danh này, nên không được tính. Hãy sửa định danh hoặc khai báo tổ.",
            "{count} memberships are in the team {team}, but there is no team with this id, so they are not counted. Correct the id or record the team.");

    static final FindingCode STATUS_UNKNOWN = new FindingCode(
            "status.team.unknown",
            Severity.ERROR,
            "Có trạng thái của tổ {team}, nhưng không có tổ nào mang định danh này. Hãy sửa định danh hoặc khai báo tổ.",
            "A state of the team {team} is recorded, but there is no team with this id. Correct the id or record the team.");

    private TeamChecks() {}

    /**
     * Returns what there is to say of the teams of a day, on the units of that day.
     *
     * <p>The findings of each team come first, in the order of ids, those on its areas before those on its members and on
     * policies ({@code team.}); then states and memberships of teams nobody knows ({@code status.}, {@code membership.}); then coordination groups
     * ({@code group.}); then villages, in the order of ids. No finding names a person. One that a single fact causes is located in that fact's source, others nowhere.
     *
     * <ul>
     *   <li>Members are looked at only if any membership is known at all, on any day. A team of which none is known then
     *       is one finding, not a breach of each policy.
     *   <li>Villages are looked at only where the units of the day have villages. Several teams in one are allowed, and
     *       told all the same.
     *   <li>A policy is for teams of its tier, on the days on which it holds, that serve its unit or one under it. All
     *       that are given and apply are held against a team: give those that have been adopted.
     * </ul>
     */
    public static List<Finding> check(Facts facts, LocalDate day, Collection<CompositionPolicy> policies) {
        TeamRoster roster = TeamRoster.on(facts, day);
        UnitTree tree = facts.register().on(day);
        List<Finding> findings = ofTeams(roster.teams(), facts, tree, policies);
        checkMemberships(facts, day, findings);
        new GroupChecks(tree).check(roster.groups(), findings);
        VillageChecks.check(roster, tree, village -> true, findings);
        return List.copyOf(findings);
    }

    /**
     * Returns what there is to say of the teams and villages that are, or may be, at or under a unit of the day, in the
     * order of {@link #check}. Memberships of teams nobody knows are nowhere, and so not among it.
     *
     * @throws vn.toso.unit.UnitNotFoundException if the unit is not there on the day
     */
    public static List<Finding> checkUnder(
            Facts facts, LocalDate day, UnitId unit, Collection<CompositionPolicy> policies) {
        TeamRoster roster = TeamRoster.on(facts, day);
        UnitTree tree = facts.register().on(day);
        List<Finding> findings = ofTeams(roster.possiblyUnder(unit), facts, tree, policies);
        TeamPlaces places = new TeamPlaces(tree, unit);
        new GroupChecks(tree).check(roster.groups(), places::isPossibly, findings);
        VillageChecks.check(roster, tree, places::isPossibly, findings);
        return List.copyOf(findings);
    }

    private static List<Finding> ofTeams(
            List<TeamOnDay> teams, Facts facts, UnitTree tree, Collection<CompositionPolicy> policies) {
        List<Finding> findings = new ArrayList<>();
        AreaChecks areas = new AreaChecks(tree, Sources.on(facts, tree.day()));
        MemberChecks members = new MemberChecks(tree, policies);
        boolean membersKnown = anyMembers(facts);
        for (TeamOnDay team : teams) {
            areas.check(team, findings);
            if (membersKnown) {
                members.check(team, findings);
            }
        }
        return findings;
    }

    private static boolean anyMembers(Facts facts) {
        try (Stream<Membership> all = contents(facts, TeamKinds.MEMBERSHIPS)) {
            return all.findAny().isPresent();
        }
    }

    /** A team is known if there was ever a record or an area of it; one that is gone is no mistake of its members. */
    private static void checkMemberships(Facts facts, LocalDate day, List<Finding> findings) {
        Set<String> known = new HashSet<>();
        try (Stream<Team> teams = contents(facts, TeamKinds.TEAMS);
                Stream<ServiceArea> areas = contents(facts, TeamKinds.SERVICE_AREAS)) {
            teams.forEach(team -> known.add(team.id()));
            areas.forEach(area -> known.add(area.team()));
        }
        Map<String, Location> states = new TreeMap<>();
        try (var statuses = facts.of(TeamKinds.STATUSES)) {
            statuses.filter(fact -> !known.contains(fact.content().team()))
                    .forEach(fact -> states.putIfAbsent(
                            fact.content().team(), Location.of(fact.filing().source())));
        }
        states.forEach((team, place) -> findings.add(Finding.of(STATUS_UNKNOWN, place, "team", team)));
        Map<String, Integer> unknown = new TreeMap<>();
        Sources sources = new Sources();
        try (var memberships = facts.of(TeamKinds.MEMBERSHIPS)) {
            memberships
                    .filter(fact -> fact.content().serves().contains(day)
                            && !known.contains(fact.content().team()))
                    .forEach(fact -> {
                        unknown.merge(fact.content().team(), 1, Integer::sum);
                        sources.add(fact.content().team(), fact);
                    });
        }
        unknown.forEach((team, count) -> findings.add(
                Finding.of(TEAM_UNKNOWN, sources.of(team), "team", team, "count", Integer.toString(count))));
    }
}
