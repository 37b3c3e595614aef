package vn.toso.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.idsOf;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitNotFoundException;
import vn.toso.unit.UnitRegister;

/** On D = 2025-07-01 commune a was divided between m and n; on 2025-10-01 its village w was merged into v, both in m. */
class TeamRosterTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String AFTER = "2025-12-31";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 15);

    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", BOTH),
                    commune("a", "p", OLD),
                    commune("m", "p", NEW),
                    commune("n", "p", NEW),
                    commune("gap", "p", "2004-08-31..2010-01-01"),
                    commune("gap", "p", "2026-01-01.."),
                    village("v", "a", OLD),
                    village("v", "m", NEW),
                    village("w", "a", OLD),
                    village("w", "m", "2025-07-01..2025-10-01")),
            some(D, "a", "m"),
            some(D, "a", "n"),
            all("2010-01-01", "gap", "a"),
            some("2026-01-01", "m", "gap"),
            all("2025-10-01", "w", "v"));

    private static final Facts NONE = Facts.on(REGISTER);

    private static ServiceArea area(String team, String unit, String days) {
        return new ServiceArea(team, id(unit), DateRange.parse(days));
    }

    private static Membership member(String person, String team, Role role, String days) {
        return new Membership(person, team, role, null, DateRange.parse(days));
    }

    private static TeamRoster areas(String day, ServiceArea... areas) {
        return TeamRoster.on(NONE.with(TeamKinds.SERVICE_AREAS, List.of(areas)), day(day));
    }

    private static TeamOnDay only(TeamRoster roster) {
        assertThat(roster.teams()).hasSize(1);
        return roster.teams().get(0);
    }

    private static TeamOnDay members(Membership... members) {
        return only(TeamRoster.on(
                NONE.with(TeamKinds.TEAMS, List.of(Team.of("t", TeamTier.COMMUNE, "Tổ", FOUNDED)))
                        .with(TeamKinds.MEMBERSHIPS, List.of(members)),
                day(BEFORE)));
    }

    @Test
    void teams_that_are_there_stand_in_the_order_of_their_ids() {
        Facts facts = NONE.with(
                        TeamKinds.TEAMS,
                        List.of(
                                Team.of("t2", TeamTier.COMMUNE, "Tổ 2", FOUNDED),
                                Team.of("t1", TeamTier.COMMUNE, "Tổ 1", FOUNDED),
                                Team.of("late", TeamTier.COMMUNE, "Tổ 3", day(D)),
                                Team.of("gone", TeamTier.COMMUNE, "Tổ 4", FOUNDED)))
                .with(
                        TeamKinds.STATUSES,
                        List.of(
                                new TeamStatus("gone", TeamState.DISSOLVED, day(BEFORE)),
                                new TeamStatus("t1", TeamState.SUSPENDED, day(BEFORE))))
                .with(
                        TeamKinds.SERVICE_AREAS,
                        List.of(area("gone", "a", BOTH), area("late", "a", BOTH), area("known-by-area", "a", BOTH)));
        TeamRoster roster = TeamRoster.on(facts, day(BEFORE));

        assertThat(roster.teams())
                .extracting(TeamOnDay::id, TeamOnDay::state)
                .containsExactly(
                        tuple("known-by-area", TeamState.ACTIVE),
                        tuple("t1", TeamState.SUSPENDED),
                        tuple("t2", TeamState.ACTIVE));
        assertThat(roster.find("known-by-area").orElseThrow().team()).isEmpty();
        assertThat(roster.find("t2").orElseThrow().team()).map(Team::title).contains("Tổ 2");
        assertThat(roster.find("gone")).isEmpty();
        assertThat(roster.find("late")).isEmpty();
        assertThat(roster.day()).isEqualTo(day(BEFORE));
    }

    @Test
    @DisplayName("C11: on its unit's last day a team covers it, on the next day it is stale and covers nothing")
    void c11_a_team_is_stale_from_the_first_day_without_its_unit() {
        ServiceArea area = area("t", "a", BOTH);
        TeamOnDay before = only(areas(BEFORE, area));
        TeamOnDay after = only(areas(D, area));

        assertThat(before.isCovering()).isTrue();
        assertThat(before.isStale()).isFalse();
        assertThat(before.serves(id("a"))).isTrue();
        assertThat(after.isCovering()).isFalse();
        assertThat(after.isStale()).isTrue();
        assertThat(after.ended())
                .extracting(EndedArea::area, EndedArea::endedOn)
                .containsExactly(tuple(area, day(D)));
        assertThat(idsOf(after.ended().get(0).candidates())).containsExactly("m", "n");
    }

    @Test
    @DisplayName("C11, U8: a team of a merged village is stale, and told into which village it was merged")
    void c11_u8_a_merged_village() {
        assertThat(idsOf(only(areas("2025-09-30", area("t", "w", BOTH))).serves()))
                .containsExactly("w");

        TeamOnDay team = only(areas(AFTER, area("t", "w", BOTH)));
        assertThat(team.isStale()).isTrue();
        assertThat(idsOf(team.ended().get(0).candidates())).containsExactly("v");
    }

    @Test
    @DisplayName("C11: a team that lost one of its two villages covers the other and is stale")
    void c11_a_team_that_lost_one_of_two_villages() {
        TeamOnDay team = only(areas(AFTER, area("t", "w", BOTH), area("t", "v", BOTH)));

        assertThat(team.isCovering()).isTrue();
        assertThat(team.isStale()).isTrue();
    }

    @Test
    @DisplayName("C11: a team is stale until it is assigned anew")
    void c11_until_it_is_assigned_anew() {
        ServiceArea left = area("t", "a", BOTH);

        assertThat(only(areas("2025-08-31", left, area("t", "n", "2025-09-01..")))
                        .isStale())
                .isTrue();
        TeamOnDay anew = only(areas("2025-09-01", left, area("t", "n", "2025-09-01..")));
        assertThat(anew.isStale()).isFalse();
        assertThat(anew.ended()).hasSize(1);
        assertThat(only(areas(D, left, area("t", "n", "2025-06-20.."))).isStale())
                .as("decided before the day on which the new unit began")
                .isFalse();
    }

    @Test
    @DisplayName("C11: an area that ended with its unit leaves a team without an area, not a stale one")
    void c11_an_area_that_ended_in_time() {
        Facts facts = NONE.with(TeamKinds.TEAMS, List.of(Team.of("t", TeamTier.COMMUNE, "Tổ", FOUNDED)))
                .with(TeamKinds.SERVICE_AREAS, List.of(area("t", "a", OLD)));
        TeamOnDay team = only(TeamRoster.on(facts, day(D)));

        assertThat(team.isStale()).isFalse();
        assertThat(team.isCovering()).isFalse();
        assertThat(team.ended()).isEmpty();
    }

    @Test
    @DisplayName("T1: units that are not there yet or that nobody knows are neither served nor ended")
    void t1_units_that_are_not_there_yet_or_unknown() {
        TeamOnDay team = only(areas(BEFORE, area("t", "nobody", BOTH), area("t", "m", BOTH)));

        assertThat(team.misplaced()).extracting(ServiceArea::unit).containsExactly(id("m"), id("nobody"));
        assertThat(team.isStale()).isFalse();
        assertThat(team.isCovering()).isFalse();
    }

    @Test
    @DisplayName("C11: a unit that is away for some years has ended for that time")
    void c11_a_unit_that_is_away() {
        TeamOnDay away = only(areas("2015-01-01", area("t", "gap", BOTH)));

        assertThat(away.isStale()).isTrue();
        assertThat(away.ended().get(0).endedOn()).isEqualTo(day("2010-01-01"));
        assertThat(only(areas("2026-01-01", area("t", "gap", BOTH))).isCovering())
                .isTrue();
    }

    @Test
    void two_areas_on_one_unit_are_one_unit_served() {
        assertThat(only(areas(BEFORE, area("t", "a", BOTH), area("t", "a", OLD)))
                        .serves())
                .hasSize(1);
    }

    @Test
    void members_of_the_day_stand_by_role_the_leader_first() {
        TeamOnDay team = members(
                member("3", "t", Role.MEMBER, BOTH),
                member("2", "t", Role.DEPUTY, BOTH),
                member("1", "t", Role.LEADER, BOTH),
                member("4", "t", Role.MEMBER, BOTH),
                member("left", "t", Role.LEADER, "2022-06-15..2025-06-30"),
                member("elsewhere", "u", Role.MEMBER, BOTH));

        assertThat(team.memberships()).extracting(Membership::person).containsExactly("1", "2", "3", "4");
        assertThat(team.leader()).map(Membership::person).contains("1");
        assertThat(team.in(Role.MEMBER)).extracting(Membership::person).containsExactly("3", "4");
        assertThat(team.size()).isEqualTo(4);
    }

    @Test
    void of_two_leaders_neither_is_the_leader_but_one_entered_twice_is() {
        assertThat(members(member("1", "t", Role.LEADER, BOTH), member("2", "t", Role.LEADER, BOTH))
                        .leader())
                .isEmpty();
        TeamOnDay twice = members(member("1", "t", Role.LEADER, BOTH), member("1", "t", Role.LEADER, OLD));
        assertThat(twice.leader()).isPresent();
        assertThat(twice.size()).isEqualTo(1);
        assertThat(members().leader()).isEmpty();
    }

    @Test
    void a_team_is_found_by_title_or_alias_whatever_the_case_and_several_may_have_it() {
        Team hung = Team.of("1", TeamTier.VILLAGE, "Tổ công nghệ số Khu 2", FOUNDED);
        TeamRoster roster = TeamRoster.on(
                NONE.with(
                        TeamKinds.TEAMS,
                        List.of(
                                hung.withAliases(List.of("Tổ Đề án 06 Khu 2")),
                                Team.of("2", TeamTier.VILLAGE, "TỔ CÔNG NGHỆ SỐ KHU 2", FOUNDED))),
                day(BEFORE));

        assertThat(roster.named(" tổ công  nghệ số khu 2"))
                .extracting(TeamOnDay::id)
                .containsExactly("1", "2");
        assertThat(roster.named("to\u0302\u0309 đề án 06 khu 2"))
                .extracting(TeamOnDay::id)
                .containsExactly("1");
        assertThat(roster.named("Khu 2")).isEmpty();
        assertThat(roster.named("tổ công nghệ so khu 2")).isEmpty();
    }

    @Test
    void groups_of_the_day_have_their_members_of_the_day_and_are_no_teams() {
        CoordinationGroup late = new CoordinationGroup("g0", id("a"), "Nhóm điều hành", DateRange.parse(NEW));
        CoordinationGroup group = new CoordinationGroup("g1", id("a"), "Nhóm điều hành", DateRange.parse(OLD));
        DateRange days = DateRange.parse(OLD);
        Facts facts = NONE.with(TeamKinds.GROUPS, List.of(group, late))
                .with(
                        TeamKinds.GROUP_MEMBERS,
                        List.of(
                                GroupMember.organisation("g1", "bank", Role.MEMBER, days),
                                GroupMember.person("g1", "officer", Role.LEADER, days),
                                GroupMember.person("g1", "new", Role.MEMBER, DateRange.parse(NEW)),
                                GroupMember.person("g0", "other", Role.MEMBER, days)));
        TeamRoster roster = TeamRoster.on(facts, day(BEFORE));

        assertThat(roster.teams()).isEmpty();
        assertThat(roster.groups())
                .extracting(
                        GroupOnDay::group,
                        on -> on.members().stream().map(GroupMember::role).toList())
                .containsExactly(tuple(group, List.of(Role.LEADER, Role.MEMBER)));
    }

    @Test
    void who_is_in_a_team_does_not_reach_a_log() {
        TeamOnDay team = members(member("person-17", "t", Role.LEADER, BOTH));
        assertThat(team).hasToString("TeamOnDay[t, active, 0 units, 1 memberships]");
        assertThat(new GroupOnDay(
                        new CoordinationGroup("g", id("a"), "Nhóm", DateRange.parse(OLD)),
                        List.of(GroupMember.person("g", "person-17", Role.MEMBER, DateRange.parse(OLD)))))
                .hasToString("GroupOnDay[g, 1 members]");
    }

    private static List<String> ids(List<TeamOnDay> teams) {
        return teams.stream().map(TeamOnDay::id).toList();
    }

    @Test
    @DisplayName("C11: a stale team is under the units its people are now in, certainly only if all of them are")
    void a_stale_team_is_where_its_people_are() {
        TeamRoster roster = areas(
                AFTER,
                area("old", "a", BOTH),
                area("new", "m", BOTH),
                area("both", "m", BOTH),
                area("both", "n", BOTH));

        assertThat(ids(roster.under(id("m")))).containsExactly("both", "new");
        assertThat(ids(roster.possiblyUnder(id("m")))).containsExactly("both", "new", "old");
        assertThat(ids(roster.under(id("p")))).containsExactly("both", "new", "old");
        assertThat(ids(roster.under(id("v")))).isEmpty();
        assertThat(ids(roster.possiblyUnder(id("v")))).isEmpty();
    }

    @Test
    void a_team_assigned_anew_is_no_longer_where_it_was() {
        TeamRoster roster = areas(AFTER, area("moved", "a", BOTH), area("moved", "m", "2025-08-01.."));

        assertThat(ids(roster.possiblyUnder(id("m")))).containsExactly("moved");
        assertThat(roster.possiblyUnder(id("n"))).isEmpty();
    }

    @Test
    void a_team_of_a_merged_village_is_where_the_merged_one_is() {
        TeamRoster roster = areas(AFTER, area("w-team", "w", BOTH));

        assertThat(ids(roster.under(id("v")))).containsExactly("w-team");
        assertThat(ids(roster.under(id("m")))).containsExactly("w-team");
        assertThat(roster.possiblyUnder(id("n"))).isEmpty();
    }

    @Test
    @DisplayName(
            "U8: a team of an undecided village is possibly under each commune, and certainly under what is above all")
    void a_team_of_an_undecided_village_is_possibly_under_each_commune() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", OLD),
                        commune("m", "p", NEW),
                        commune("n", "p", NEW),
                        village("u", "a", BOTH)),
                some(D, "a", "m"),
                some(D, "a", "n"));
        TeamRoster roster = TeamRoster.on(
                Facts.on(register).with(TeamKinds.SERVICE_AREAS, List.of(area("t", "u", BOTH))), day(AFTER));

        assertThat(roster.under(id("m"))).isEmpty();
        assertThat(ids(roster.possiblyUnder(id("m")))).containsExactly("t");
        assertThat(ids(roster.possiblyUnder(id("n")))).containsExactly("t");
        assertThat(ids(roster.under(id("p")))).containsExactly("t");
        assertThat(ids(roster.under(id("u")))).containsExactly("t");
    }

    @Test
    void an_area_on_a_unit_that_is_not_there_yet_is_nowhere() {
        TeamRoster roster = areas(BEFORE, area("early", "m", BOTH));

        assertThat(roster.possiblyUnder(id("p"))).isEmpty();
        assertThatThrownBy(() -> roster.under(id("m"))).isInstanceOf(UnitNotFoundException.class);
    }
}
