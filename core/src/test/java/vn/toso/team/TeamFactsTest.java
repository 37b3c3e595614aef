package vn.toso.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** The records of the package: what can never be meaningful is refused, and nothing personal is shown. */
class TeamFactsTest {
    private static final String NAME = "Nguyễn Văn A";
    private static final DateRange DAYS = DateRange.parse("2022-06-15..");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    @Test
    void who_somebody_is_does_not_reach_a_log() {
        Person person = new Person("p-17", NAME);
        Membership membership = new Membership("p-17", "t1", Role.LEADER, Affiliation.VILLAGE_HEAD, DAYS);
        GroupMember member = GroupMember.person("g1", "p-17", Role.MEMBER, DAYS);
        Organisation business = new Organisation("o-1", "Hộ kinh doanh " + NAME, null);

        assertThat(person).hasToString("Person");
        assertThat(membership).hasToString("Membership[t1, leader, 2022-06-15..]");
        assertThat(member).hasToString("GroupMember[g1, member, 2022-06-15..]");
        assertThat(business).hasToString("Organisation[o-1]");
    }

    @Test
    void what_was_typed_in_the_place_of_an_id_is_not_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Person(NAME, NAME))
                .withMessageContaining("person's id")
                .withMessageNotContaining("Nguyễn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(NAME, "t1", Role.MEMBER, null, DAYS))
                .withMessageNotContaining("Nguyễn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Affiliation.of(NAME))
                .withMessageNotContaining("Nguyễn");
        assertThatIllegalArgumentException().isThrownBy(() -> Role.of(NAME)).withMessageNotContaining("Nguyễn");
        assertThatIllegalArgumentException().isThrownBy(() -> TeamTier.of(NAME)).withMessageNotContaining("Nguyễn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamState.of(NAME))
                .withMessageNotContaining("Nguyễn");
    }

    @Test
    void texts_are_kept_in_one_spelling() {
        Team team = Team.of("t1", TeamTier.VILLAGE, "To\u0302\u0309 1", DAY)
                .withAliases(List.of("To\u0302\u0309 mo\u0323\u0302t"));
        assertThat(team.title()).isEqualTo("Tổ 1");
        assertThat(team.aliases()).containsExactly("Tổ một");
        assertThat(new Person("p", "A\u0301nh").name()).isEqualTo("Ánh");
    }

    @Test
    void a_team_is_there_from_its_founding_day_on_or_always_if_that_is_unknown() {
        Team team = Team.of("t1", TeamTier.COMMUNE, "Tổ", DAY);
        Team unknown = new Team("t2", TeamTier.COMMUNE, "Tổ", null, List.of(), null);

        assertThat(team.isFoundedBy(DAY)).isTrue();
        assertThat(team.isFoundedBy(DAY.minusDays(1))).isFalse();
        assertThat(unknown.isFoundedBy(LocalDate.MIN)).isTrue();
        assertThat(team).hasToString("Team[t1, commune]");
    }

    @Test
    void a_decision_has_at_least_a_number() {
        FoundingDecision decision = FoundingDecision.of("93/QĐ-UBND", DAY, "Chủ tịch UBND xã");
        assertThat(Team.of("t1", TeamTier.VILLAGE, "Tổ 1", DAY)
                        .withDecision(decision)
                        .decision())
                .contains(decision);
        assertThatIllegalArgumentException().isThrownBy(() -> FoundingDecision.orNull(null, DAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> FoundingDecision.of(" ", DAY, "Chủ tịch UBND xã"));
        assertThat(FoundingDecision.orNull(null, null, null)).isNull();
    }

    @Test
    void a_member_of_a_group_is_a_person_or_an_organisation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupMember("g1", null, null, Role.MEMBER, DAYS))
                .withMessageContaining("person");
        assertThat(GroupMember.organisation("g1", "o-1", Role.MEMBER, DAYS).person())
                .isEmpty();
    }

    @Test
    void blank_texts_and_negative_counts_are_refused() {
        UnitId unit = UnitId.of("06820@2025-07-01");
        assertThatIllegalArgumentException().isThrownBy(() -> Team.of("t1", TeamTier.VILLAGE, " ", DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new CoordinationGroup("g1", unit, "", DAYS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TeamChannel("c1", "t1", TeamChannel.ZALO_GROUP, -1L, DAY));
        assertThat(new TeamChannel("c1", "t1", TeamChannel.ZALO_GROUP, null, DAY).households())
                .isEmpty();
    }

    @Test
    void affiliations_are_an_open_list() {
        assertThat(Affiliation.known()).hasSize(15).startsWith(Affiliation.VILLAGE_HEAD);
        assertThat(Affiliation.of("bank")).isEqualTo(Affiliation.BANK);
        assertThat(Affiliation.BANK.vietnamese()).contains("ngân hàng");
        assertThat(Affiliation.of("choir").vietnamese()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Affiliation.of("a".repeat(41)));
    }
}
