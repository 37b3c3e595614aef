package vn.toso.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitRegister;

/**
 * Communes a and b of province p, c of q. a has the villages v and w, of which w was merged into v on 2026-07-01; of b and
 * c no village is listed.
 */
class TeamChecksTest {
    private static final String DAY = "2026-06-30";
    private static final String AFTER = "2026-09-01";
    private static final String ALWAYS = "2004-08-31..";
    private static final DateRange DAYS = DateRange.parse("2022-06-15..");

    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", ALWAYS),
                    province("q", ALWAYS),
                    commune("a", "p", ALWAYS),
                    commune("b", "p", ALWAYS),
                    commune("c", "q", ALWAYS),
                    village("v", "a", ALWAYS),
                    village("w", "a", "2004-08-31..2026-07-01")),
            all("2026-07-01", "w", "v"));

    private final List<Team> teams = new ArrayList<>();
    private final List<ServiceArea> areas = new ArrayList<>();
    private final List<Membership> members = new ArrayList<>();

    private void team(String id, TeamTier tier, String... units) {
        teams.add(Team.of(id, tier, "Tổ " + id, DAYS.from()));
        for (String unit : units) {
            areas.add(new ServiceArea(id, id(unit), DAYS));
        }
    }

    /** Teams of both villages, so that only what a test adds is found. */
    private void villagesHaveTeams() {
        team("tv", TeamTier.VILLAGE, "v");
        team("tw", TeamTier.VILLAGE, "w");
        member("head-v", "tv", Role.LEADER);
        member("head-w", "tw", Role.LEADER);
    }

    private void member(String person, String team, Role role) {
        members.add(new Membership(person, team, role, null, DAYS));
    }

    private void membersOf(String team, int count) {
        for (int i = 0; i < count; i++) {
            member(team + "-person-" + i, team, i == 0 ? Role.LEADER : Role.MEMBER);
        }
    }

    private List<Finding> check(String day, CompositionPolicy... policies) {
        Facts facts = Facts.on(REGISTER)
                .with(TeamKinds.TEAMS, teams)
                .with(TeamKinds.SERVICE_AREAS, areas)
                .with(TeamKinds.MEMBERSHIPS, members);
        List<Finding> findings = TeamChecks.check(facts, day(day), List.of(policies));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
            assertThat(finding.message(Locale.forLanguageTag("vi"))).doesNotContain("{");
            assertThat(finding.arguments().values())
                    .noneMatch(value -> value.contains("person-") || value.contains("head-"));
        });
        return findings;
    }

    private static CompositionPolicy policy(TeamTier tier, int least, Integer most, Role... roles) {
        return new CompositionPolicy(
                "plan-1", "115/KH-UBND", tier, least, most, List.of(roles), DateRange.parse(".."), null);
    }

    @Test
    void sound_teams_give_no_finding() {
        villagesHaveTeams();
        assertThat(check(DAY, policy(TeamTier.VILLAGE, 1, 1, Role.LEADER))).isEmpty();
    }

    @Test
    @DisplayName("C11: an area whose unit has ended is told with where its people are, and where it was filed")
    void c11_an_area_that_ended() {
        villagesHaveTeams();
        List<Finding> findings = check(AFTER);

        assertThat(codes(findings)).containsExactly("team.area.ended");
        assertThat(findings.get(0).arguments())
                .containsEntry("team", "Tổ tw (tw)")
                .containsEntry("unit", "Thôn Tên w (w)")
                .containsEntry("day", "2026-07-01")
                .containsEntry("candidates", "Thôn Tên v (v)");
        assertThat(findings.get(0).location()).isEqualTo(Location.of("memory"));
    }

    @Test
    @DisplayName("C11: an area of a team that has been assigned anew is no longer told, two teams in its village are")
    void c11_an_area_of_a_team_assigned_anew() {
        villagesHaveTeams();
        areas.add(new ServiceArea("tw", id("v"), DateRange.parse("2026-08-01..")));
        List<Finding> findings = check(AFTER);

        assertThat(codes(findings)).containsExactly("team.village.several");
        assertThat(findings.get(0).arguments())
                .containsEntry("unit", "Thôn Tên v (v)")
                .containsEntry("count", "2")
                .containsEntry("teams", "Tổ tv (tv), Tổ tw (tw)");
    }

    @Test
    @DisplayName("T1: areas on units that nobody knows or that are not there yet, and a team without an area")
    void t1_areas_without_a_unit_of_the_day() {
        team("t1", TeamTier.COMMUNE, "nobody");
        team("t2", TeamTier.COMMUNE);

        assertThat(check(DAY))
                .extracting(f -> f.code().id(), f -> f.arguments().get("team"))
                .startsWith(tuple("team.area.unknown", "Tổ t1 (t1)"), tuple("team.area.missing", "Tổ t2 (t2)"));
        assertThat(codes(check("2004-08-30"))).isEmpty();
        areas.add(new ServiceArea("known-by-area", id("a"), DateRange.parse("2004-01-01..")));
        assertThat(check("2004-08-30"))
                .extracting(f -> f.code().id(), f -> f.arguments().get("from"))
                .containsExactly(tuple("team.area.early", "2004-08-31"));
    }

    @Test
    void a_team_stands_on_units_of_its_tier_unless_no_village_is_listed() {
        villagesHaveTeams();
        team("x1", TeamTier.COMMUNE, "v", "a", "p");
        team("x2", TeamTier.VILLAGE, "a", "b", "p");
        membersOf("x1", 1);
        membersOf("x2", 1);

        assertThat(check(DAY))
                .filteredOn(f -> f.code().id().equals("team.area.level"))
                .extracting(f -> f.arguments().get("team"), f -> f.arguments().get("unit"))
                .containsExactly(
                        tuple("Tổ x1 (x1)", "Tỉnh Tên p (p)"),
                        tuple("Tổ x1 (x1)", "Thôn Tên v (v)"),
                        tuple("Tổ x2 (x2)", "Xã Tên a (a)"),
                        tuple("Tổ x2 (x2)", "Tỉnh Tên p (p)"));
    }

    @Test
    void a_team_has_one_leader() {
        villagesHaveTeams();
        team("t0", TeamTier.COMMUNE, "b");
        team("t2", TeamTier.COMMUNE, "c");
        member("person-1", "t0", Role.DEPUTY);
        member("person-1", "t2", Role.LEADER);
        member("person-2", "t2", Role.LEADER);

        assertThat(check(DAY))
                .extracting(f -> f.code().id(), f -> f.arguments().get("team"))
                .containsExactly(
                        tuple("team.leader.missing", "Tổ t0 (t0)"), tuple("team.leader.several", "Tổ t2 (t2)"));
    }

    @Test
    void persons_entered_twice_in_one_team_are_counted_and_not_named() {
        villagesHaveTeams();
        member("head-v", "tv", Role.MEMBER);
        member("head-v", "tv", Role.SECRETARY);
        member("head-v", "tw", Role.MEMBER);
        List<Finding> findings = check(DAY, policy(TeamTier.VILLAGE, 2, 5));

        assertThat(findings)
                .extracting(f -> f.code().id(), f -> f.arguments().get("count"))
                .containsExactly(tuple("team.member.doubled", "1"), tuple("team.size.below", "1"));
    }

    @Test
    void memberships_that_do_not_overlap_are_not_doubled() {
        villagesHaveTeams();
        members.add(new Membership("p", "tv", Role.MEMBER, null, DateRange.parse("2022-01-01..2026-06-30")));
        members.add(new Membership("p", "tv", Role.DEPUTY, null, DateRange.parse("2026-06-30..")));

        assertThat(check(DAY)).isEmpty();
    }

    @Test
    void a_breach_names_the_policy_and_where_it_is_said() {
        villagesHaveTeams();
        team("t", TeamTier.COMMUNE, "b");
        membersOf("t", 4);
        List<Finding> findings = check(
                DAY,
                policy(TeamTier.COMMUNE, 5, null),
                policy(TeamTier.COMMUNE, 0, 3, Role.LEADER, Role.SECRETARY),
                policy(TeamTier.COMMUNE, 4, 4));

        assertThat(codes(findings)).containsExactly("team.size.below", "team.size.above", "team.role.missing");
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.arguments())
                        .containsEntry("team", "Tổ t (t)")
                        .containsEntry("policy", "plan-1")
                        .containsEntry("source", "115/KH-UBND"));
        assertThat(findings.get(2).arguments()).containsEntry("role", "thư ký (secretary)");
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .isEqualTo("Tổ t (t): it has 4 persons, fewer than the 5 asked for by 115/KH-UBND (plan-1)."
                        + " Add members, or leave the policy out if it does not apply.");
    }

    @Test
    void a_policy_is_for_its_tier_its_days_and_the_teams_under_its_unit() {
        villagesHaveTeams();
        team("b", TeamTier.COMMUNE, "b");
        team("c", TeamTier.COMMUNE, "c");
        membersOf("b", 1);
        membersOf("c", 1);
        CompositionPolicy five = policy(TeamTier.COMMUNE, 5, 5);
        CompositionPolicy over = new CompositionPolicy(
                "over", "s", TeamTier.COMMUNE, 5, 5, List.of(), DateRange.parse("..2026-06-30"), null);

        assertThat(breaching(check(DAY, five))).containsExactly("Tổ b (b)", "Tổ c (c)");
        assertThat(breaching(check(DAY, five.withScope(id("p"))))).containsExactly("Tổ b (b)");
        assertThat(breaching(check(DAY, five.withScope(id("c"))))).containsExactly("Tổ c (c)");
        assertThat(breaching(check(DAY, five.withScope(id("nobody"))))).isEmpty();
        assertThat(breaching(check(DAY, over))).isEmpty();
        assertThat(breaching(check(DAY, policy(TeamTier.VILLAGE, 2, null).withScope(id("p")))))
                .containsExactly("Tổ tv (tv)", "Tổ tw (tw)");
    }

    private static List<String> breaching(List<Finding> findings) {
        assertThat(findings).allMatch(finding -> finding.code().id().equals("team.size.below"));
        return findings.stream().map(finding -> finding.arguments().get("team")).toList();
    }

    @Test
    void members_are_looked_at_only_if_any_are_known() {
        team("tv", TeamTier.VILLAGE, "v");
        team("tw", TeamTier.VILLAGE, "w");
        assertThat(check(DAY, policy(TeamTier.VILLAGE, 3, null))).isEmpty();

        membersOf("tv", 3);
        assertThat(check(DAY, policy(TeamTier.VILLAGE, 3, null, Role.LEADER)))
                .extracting(f -> f.code().id(), f -> f.arguments().get("team"))
                .containsExactly(tuple("team.member.missing", "Tổ tw (tw)"));
    }

    @Test
    void memberships_of_a_team_nobody_knows_are_counted_by_team() {
        villagesHaveTeams();
        team("gone", TeamTier.COMMUNE);
        teams.set(teams.size() - 1, Team.of("gone", TeamTier.COMMUNE, "Tổ", day("2027-01-01")));
        membersOf("gone", 1);
        membersOf("zz", 2);
        membersOf("yy", 1);

        assertThat(check(DAY))
                .extracting(
                        f -> f.code().id(),
                        f -> f.arguments().get("team"),
                        f -> f.arguments().get("count"))
                .containsExactly(
                        tuple("membership.team.unknown", "yy", "1"), tuple("membership.team.unknown", "zz", "2"));
    }

    @Test
    void a_village_without_a_team_is_told_also_if_its_commune_has_one() {
        team("tv", TeamTier.VILLAGE, "v");
        team("ta", TeamTier.COMMUNE, "a");

        assertThat(check(DAY))
                .extracting(f -> f.code().id(), f -> f.arguments().get("unit"))
                .containsExactly(tuple("team.village.uncovered", "Thôn Tên w (w)"));
        assertThat(check(AFTER)).isEmpty();
    }

    @Test
    void only_teams_and_villages_under_a_unit_are_looked_at_if_it_is_asked_for() {
        team("tv", TeamTier.VILLAGE, "v");
        team("tc", TeamTier.COMMUNE, "c");
        team("nowhere", TeamTier.COMMUNE);
        member("head-v", "unknown-team", Role.LEADER);
        Facts facts = Facts.on(REGISTER)
                .with(TeamKinds.TEAMS, teams)
                .with(TeamKinds.SERVICE_AREAS, areas)
                .with(TeamKinds.MEMBERSHIPS, members);

        assertThat(codes(TeamChecks.checkUnder(facts, day(DAY), id("p"), List.of())))
                .containsExactly("team.member.missing", "team.village.uncovered");
        assertThat(codes(TeamChecks.checkUnder(facts, day(DAY), id("v"), List.of())))
                .containsExactly("team.member.missing");
        assertThat(codes(TeamChecks.checkUnder(facts, day(DAY), id("q"), List.of())))
                .containsExactly("team.member.missing");
        assertThat(codes(TeamChecks.checkUnder(facts, day(DAY), id("b"), List.of())))
                .isEmpty();
        assertThat(codes(TeamChecks.check(facts, day(DAY), List.of()))).hasSize(6);
    }

    @Test
    @DisplayName("T1: coordination groups on units that ended, or never were, are found, with where their people are")
    void t1_groups_on_units_that_are_not_there() {
        Facts facts = Facts.on(REGISTER)
                .with(
                        TeamKinds.GROUPS,
                        List.of(
                                new CoordinationGroup("g1", id("w"), "Nhóm w", DAYS),
                                new CoordinationGroup("g2", id("nobody"), "Nhóm x", DAYS),
                                new CoordinationGroup("g3", id("b"), "Nhóm b", DAYS)));

        List<Finding> after = TeamChecks.check(facts, day(AFTER), List.of());

        assertThat(after)
                .filteredOn(f -> f.code().id().startsWith("group."))
                .extracting(f -> f.code().id(), f -> f.arguments().get("group"))
                .containsExactly(tuple("group.unit.ended", "Nhóm w (g1)"), tuple("group.unit.unknown", "Nhóm x (g2)"));
        assertThat(after.get(0).message(Locale.ENGLISH))
                .contains("ended on 2026-07-01")
                .contains("(v)");
        assertThat(TeamChecks.check(facts, day(DAY), List.of()))
                .filteredOn(f -> f.code().id().startsWith("group."))
                .extracting(f -> f.code().id())
                .containsExactly("group.unit.unknown");
        assertThat(TeamChecks.checkUnder(facts, day(AFTER), id("q"), List.of()))
                .filteredOn(f -> f.code().id().startsWith("group."))
                .isEmpty();
    }

    @Test
    void a_state_of_a_team_nobody_knows_is_told() {
        Facts facts = Facts.on(REGISTER)
                .with(TeamKinds.STATUSES, List.of(new TeamStatus("nobody", TeamState.DISSOLVED, day(DAY))));

        assertThat(TeamChecks.check(facts, day(DAY), List.of()))
                .filteredOn(f -> f.code().id().equals("status.team.unknown"))
                .extracting(f -> f.arguments().get("team"))
                .containsExactly("nobody");
    }
}
