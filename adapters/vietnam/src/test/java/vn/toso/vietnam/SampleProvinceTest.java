package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.Indicators;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.outreach.SessionStatus;
import vn.toso.store.Store;
import vn.toso.team.Affiliation;
import vn.toso.team.GroupMember;
import vn.toso.team.Membership;
import vn.toso.team.Person;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamChannel;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamTier;
import vn.toso.time.KnownAt;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** The lists of the sample: how many of what, and that they fit together. Figures are in {@link SampleFiguresTest}. */
class SampleProvinceTest {
    private static final LocalDate Y2023 = LocalDate.of(2023, 12, 31);

    private final UnitTree tree = SampleProvince.register().on(Y2023);
    private final Map<String, List<UnitId>> served = SampleProvince.areas().stream()
            .collect(Collectors.groupingBy(
                    ServiceArea::team, Collectors.mapping(ServiceArea::unit, Collectors.toList())));

    private List<AdminUnit> under(String code, UnitLevel level) {
        return tree.descendants(tree.get(UnitCode.of(code)).id(), level);
    }

    @Test
    void the_province_has_177_communes_and_1452_villages() {
        assertThat(under("22", UnitLevel.COMMUNE)).hasSize(177);
        assertThat(under("22", UnitLevel.VILLAGE)).hasSize(1_452);
        assertThat(SampleProvince.villages())
                .map(AdminUnit::id)
                .map(UnitId::value)
                .contains("mau:06877-01");
        assertThat(under("22", UnitLevel.COMMUNE))
                .allSatisfy(commune -> assertThat(tree.children(commune.id())).hasSizeBetween(5, 13));
    }

    @Test
    void villages_are_thon_in_a_xa_and_khu_pho_elsewhere_and_their_names_repeat() {
        assertThat(under("22", UnitLevel.VILLAGE)).allSatisfy(village -> {
            String commune = tree.parent(village.id()).orElseThrow().type().word();
            assertThat(village.type().word()).isEqualTo(commune.equals("xã") ? "thôn" : "khu phố");
        });
        assertThat(under("22", UnitLevel.VILLAGE))
                .map(AdminUnit::fullName)
                .contains("Thôn 1", "Khu phố 1")
                .filteredOn(name -> name.endsWith(" 1"))
                .hasSize(177);
    }

    @Test
    void quang_yen_has_19_communes_178_villages_and_179_teams_of_which_18_serve_two_villages() {
        assertThat(tree.get(UnitCode.of("206")).fullName()).isEqualTo("Thị xã Quảng Yên");
        Set<UnitId> town = Stream.of(UnitLevel.COMMUNE, UnitLevel.VILLAGE)
                .flatMap(level -> under("206", level).stream())
                .map(AdminUnit::id)
                .collect(Collectors.toSet());
        assertThat(town).hasSize(19 + 178);
        List<Map.Entry<String, List<UnitId>>> teams = served.entrySet().stream()
                .filter(team -> town.containsAll(team.getValue()))
                .toList();
        assertThat(teams).hasSize(179);
        assertThat(teams).filteredOn(team -> team.getKey().startsWith("qn-xa-")).hasSize(19);
        assertThat(teams).filteredOn(team -> team.getValue().size() == 2).hasSize(18);
    }

    @Test
    void there_are_177_commune_teams_and_1296_village_teams_of_which_156_serve_two_villages() {
        assertThat(SampleProvince.teams()).hasSize(1_473);
        assertThat(SampleProvince.teams())
                .map(Team::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(served.keySet());
        Map<TeamTier, List<Team>> tiers = SampleProvince.teams().stream().collect(Collectors.groupingBy(Team::tier));
        assertThat(tiers.get(TeamTier.COMMUNE)).hasSize(177).map(Team::id).contains("qn-xa-06820");
        assertThat(tiers.get(TeamTier.VILLAGE)).hasSize(1_296);
        assertThat(served.get("qn-xa-06820")).containsExactly(UnitId.of("06820@2004-08-31"));
        assertThat(served.values()).filteredOn(units -> units.size() == 2).hasSize(156);
        assertThat(served.values()).filteredOn(units -> units.size() == 1).hasSize(177 + 1_140);
    }

    @Test
    void every_area_is_on_a_unit_of_the_teams_tier_that_was_there_when_it_was_founded() {
        UnitTree first = SampleProvince.register().on(LocalDate.of(2022, 6, 1));
        assertThat(SampleProvince.teams()).allSatisfy(team -> {
            assertThat(team.foundedOn()).contains(LocalDate.of(2022, 6, 1));
            assertThat(served.get(team.id()))
                    .allSatisfy(unit -> assertThat(first.get(unit).level())
                            .isEqualTo(team.tier().level()));
        });
        assertThat(SampleProvince.areas())
                .allSatisfy(area -> assertThat(area.serves()).hasToString("2022-06-01.."));
        assertThat(SampleProvince.areas()).map(ServiceArea::unit).doesNotHaveDuplicates();
    }

    @Test
    void villages_add_no_finding_to_the_packs_register() {
        var added = VietnamUnits.register().plus(SampleProvince.villages(), List.of());
        assertThat(added.findings()).isEmpty();
        assertThat(added.value()
                        .plus(SampleProvince.villagesOfDongNguPlaced(), List.of())
                        .findings())
                .isEmpty();
    }

    @Test
    void over_11000_members_in_teams_of_3_to_10_with_one_leader_each() {
        List<Membership> memberships = SampleProvince.memberships();
        assertThat(memberships).hasSize(11_050);
        assertThat(memberships.stream().map(Membership::person).distinct()).hasSize(11_005);
        Map<String, List<Membership>> teams = memberships.stream().collect(Collectors.groupingBy(Membership::team));
        assertThat(teams).hasSize(1_473);
        assertThat(teams.values()).allSatisfy(members -> {
            assertThat(members).hasSizeBetween(3, 10);
            assertThat(members)
                    .filteredOn(member -> member.role() == Role.LEADER)
                    .hasSize(1);
            assertThat(members).map(Membership::person).doesNotHaveDuplicates();
        });
    }

    @Test
    void names_of_persons_are_plainly_invented() {
        assertThat(SampleProvince.persons())
                .hasSize(11_005)
                .allSatisfy(person -> assertThat(person.name()).matches("Người mẫu [1-9][0-9]*"));
        assertThat(SampleProvince.persons()).map(Person::id).doesNotHaveDuplicates();
    }

    @Test
    void each_commune_of_quang_yen_has_a_coordination_group_with_a_person_and_four_organisations() {
        assertThat(SampleProvince.groups())
                .map(group -> tree.get(group.unit()))
                .containsExactlyElementsOf(under("206", UnitLevel.COMMUNE));
        Map<String, List<GroupMember>> groups =
                SampleProvince.groupMembers().stream().collect(Collectors.groupingBy(GroupMember::group));
        Set<String> persons = SampleProvince.persons().stream().map(Person::id).collect(Collectors.toSet());
        assertThat(groups).hasSize(19);
        assertThat(groups.values()).allSatisfy(members -> {
            assertThat(members.stream().flatMap(member -> member.person().stream()))
                    .hasSize(1)
                    .allMatch(persons::contains);
            assertThat(members.stream().flatMap(member -> member.organisation().stream()))
                    .containsExactly("mau-cds", "mau-vien-thong", "mau-ngan-hang", "mau-cntt");
        });
        assertThat(SampleProvince.organisations())
                .map(organisation -> organisation.affiliation().orElseThrow())
                .contains(Affiliation.TELECOM, Affiliation.BANK, Affiliation.IT_FIRM);
    }

    @Test
    void sessions_are_on_weekends_and_in_every_month_about_two_teams_of_five_hold_one() {
        Map<YearMonth, Set<String>> atWork = new HashMap<>();
        for (Session session : SampleProvince.sessions()) {
            assertThat(session.day().getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            if (session.status() != SessionStatus.HELD) {
                continue;
            }
            atWork.computeIfAbsent(YearMonth.from(session.day()), month -> new HashSet<>())
                    .add(session.team());
        }
        assertThat(atWork).hasSize(27).containsKeys(YearMonth.of(2023, 10), YearMonth.of(2025, 12));
        // 1,473 = 294 x 5 + 3: two fifths are 588, and up to two more.
        assertThat(atWork.values()).allSatisfy(teams -> assertThat(teams).hasSizeBetween(588, 590));
        assertThat(SampleProvince.sessions()).map(Session::idOrNull).doesNotHaveDuplicates();
    }

    @Test
    void each_commune_team_has_a_zalo_group_with_households() {
        assertThat(SampleProvince.channels()).hasSize(3 * 177);
        List<TeamChannel> first = SampleProvince.channels().stream()
                .filter(channel -> channel.asOf().equals(Y2023))
                .toList();
        assertThat(first)
                .hasSize(177)
                .map(TeamChannel::team)
                .contains("qn-xa-06820")
                .doesNotHaveDuplicates();
        assertThat(first).allSatisfy(channel -> {
            assertThat(channel.kind()).isEqualTo(TeamChannel.ZALO_GROUP);
            assertThat(channel.households().orElseThrow()).isPositive();
        });
    }

    @Test
    void the_facts_hold_every_row_of_the_lists() {
        Facts facts = SampleProvince.facts();
        assertThat(contents(facts, TeamKinds.TEAMS)).isEqualTo(SampleProvince.teams());
        assertThat(contents(facts, TeamKinds.SERVICE_AREAS))
                .containsExactlyInAnyOrderElementsOf(SampleProvince.areas());
        assertThat(contents(facts, UnitKinds.UNITS)).isEqualTo(SampleProvince.villages());
        assertThat(contents(facts, TeamKinds.PERSONS)).isEqualTo(SampleProvince.persons());
        assertThat(contents(facts, TeamKinds.MEMBERSHIPS)).isEqualTo(SampleProvince.memberships());
        assertThat(contents(facts, TeamKinds.ORGANISATIONS)).isEqualTo(SampleProvince.organisations());
        assertThat(contents(facts, TeamKinds.GROUPS)).isEqualTo(SampleProvince.groups());
        assertThat(contents(facts, TeamKinds.GROUP_MEMBERS)).isEqualTo(SampleProvince.groupMembers());
        assertThat(contents(facts, TeamKinds.CHANNELS)).isEqualTo(SampleProvince.channels());
        assertThat(contents(facts, OutreachKinds.SESSIONS)).isEqualTo(SampleProvince.sessions());
        assertThat(SampleProvince.factsWithDongNguPlaced().register())
                .isSameAs(SampleProvince.registerWithDongNguPlaced());
    }

    @Test
    @DisplayName("T3: two villages of Yên Giang were filed late; what was known before is 1,450 of 1,452")
    void t3_the_report_of_2023_can_be_computed_as_it_was_known() {
        Store store = SampleProvince.store();
        CoverageQuery query = CoverageQuery.asOf(LocalDate.of(2023, 12, 31));

        assertThat(village(store, 3, query)).containsExactly(1450L, 1452L);
        assertThat(village(store, 4, query)).containsExactly(1452L, 1452L);
        assertThat(store.latest()).isEqualTo(KnownAt.of(6));
        assertThat(store.recordedAt(KnownAt.of(4))).isEqualTo("2024-01-20T02:00:00Z");
        assertThat(store.knownAt(Instant.parse("2024-01-10T00:00:00Z"))).isEqualTo(KnownAt.of(3));
        SampleProvince.placeDongNgu(store);
        assertThat(store.latest()).isEqualTo(KnownAt.of(7));
        assertThat(store.units(store.latest()).findings()).isEmpty();
    }

    private static List<Long> village(Store store, long position, CoverageQuery query) {
        Coverage total = CoverageCalculator.of(store.facts(KnownAt.of(position)))
                .calculate(Indicators.TEAMS_VILLAGE, query)
                .total();
        return List.of(total.numerator(), total.denominator());
    }

    private static <T> List<T> contents(Facts facts, FactKind<T> kind) {
        try (var all = facts.of(kind)) {
            return all.map(fact -> fact.content()).toList();
        }
    }

    @Test
    void it_is_labelled_invented() {
        assertThat(SampleProvince.LABEL.vietnamese()).contains("thôn, khu phố, người và các tổ là giả định");
        assertThat(SampleProvince.LABEL.english()).contains("villages, persons and the teams are invented");
    }
}
