package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.toso.team.CompositionPolicy;
import vn.toso.team.Role;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;

class CompositionPoliciesTest {
    private static final String COLUMNS = "id,tier,least,most,roles,valid,scope,source\n";

    private static CompositionPolicy get(String id) {
        return CompositionPolicies.find(id).orElseThrow();
    }

    private static List<CompositionPolicy> parse(String text) {
        return CompositionPolicies.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sizes_are_those_that_were_reported() {
        assertThat(CompositionPolicies.all())
                .extracting(
                        CompositionPolicy::id,
                        CompositionPolicy::tier,
                        CompositionPolicy::least,
                        CompositionPolicy::mostOrNull)
                .containsExactly(
                        tuple("cv-793-2022", TeamTier.VILLAGE, 3, null),
                        tuple("hai-duong-2022", TeamTier.VILLAGE, 5, 5),
                        tuple("thai-nguyen-2022", TeamTier.VILLAGE, 2, 5),
                        tuple("quang-tri-commune-2022", TeamTier.COMMUNE, 5, 5),
                        tuple("quang-tri-village-2022", TeamTier.VILLAGE, 5, 8),
                        tuple("tuyen-quang-commune", TeamTier.COMMUNE, 0, 10),
                        tuple("tuyen-quang-village", TeamTier.VILLAGE, 0, 5),
                        tuple("tam-thanh-2022", TeamTier.VILLAGE, 4, null));
    }

    @Test
    void the_ministrys_asks_for_a_head_and_two_persons_in_the_whole_country() {
        CompositionPolicy ministry = get("cv-793-2022");

        assertThat(ministry.source()).startsWith("793/BTTTT-THH");
        assertThat(ministry.roles()).containsExactly(Role.LEADER);
        assertThat(ministry.scope()).isEmpty();
        assertThat(ministry.allows(2)).isFalse();
        assertThat(ministry.allows(3)).isTrue();
        assertThat(ministry.most()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void all_others_are_for_the_teams_of_one_unit_as_it_was_then() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        assertThat(scopes("hai-duong-2022", last)).isEqualTo("Tỉnh Hải Dương");
        assertThat(scopes("thai-nguyen-2022", last)).isEqualTo("Tỉnh Thái Nguyên");
        assertThat(scopes("quang-tri-commune-2022", last)).isEqualTo("Tỉnh Quảng Trị");
        assertThat(scopes("quang-tri-village-2022", last)).isEqualTo("Tỉnh Quảng Trị");
        assertThat(scopes("tuyen-quang-commune", last.plusDays(1))).isEqualTo("Tỉnh Tuyên Quang");
        assertThat(scopes("tuyen-quang-village", last.plusDays(1))).isEqualTo("Tỉnh Tuyên Quang");
        assertThat(scopes("tam-thanh-2022", last)).isEqualTo("Xã Tam Thanh");
        UnitId tamThanh = get("tam-thanh-2022").scope().orElseThrow();
        assertThat(VietnamUnits.register().on(last).ancestors(tamThanh))
                .map(AdminUnit::fullName)
                .containsExactly("Thành phố Tam Kỳ", "Tỉnh Quảng Nam");
    }

    private static String scopes(String policy, LocalDate day) {
        return VietnamUnits.register()
                .on(day)
                .get(get(policy).scope().orElseThrow())
                .fullName();
    }

    @Test
    void days_are_open_because_they_are_not_known_and_only_the_ministry_names_a_role() {
        assertThat(CompositionPolicies.all()).map(CompositionPolicy::valid).containsOnly(DateRange.parse(".."));
        assertThat(CompositionPolicies.all())
                .filteredOn(policy -> !policy.roles().isEmpty())
                .hasSize(1);
        assertThat(CompositionPolicies.find("nobody")).isEmpty();
    }

    @Test
    void a_row_that_makes_no_policy_is_refused() {
        assertThat(parse(COLUMNS + "# a comment\n\na,village,1,2,leader deputy,2022-01-01..,,Kế hoạch\n"))
                .containsExactly(new CompositionPolicy(
                        "a",
                        "Kế hoạch",
                        TeamTier.VILLAGE,
                        1,
                        2,
                        List.of(Role.LEADER, Role.DEPUTY),
                        DateRange.parse("2022-01-01.."),
                        null));
        for (String row : List.of(
                "a,village,1,2,,..,,",
                "a,hamlet,1,2,,..,,s",
                "a,village,x,2,,..,,s",
                "a,village,1,2,chief,..,,s",
                "a,village,1,2,,2022,,s",
                "a,village,1,2,,..,s")) {
            assertThatIllegalStateException().as(row).isThrownBy(() -> parse(COLUMNS + row));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> parse(COLUMNS + "a,village,1,2,,..,,s\n".repeat(2)))
                .withMessageContaining("two rows");
        assertThatIllegalStateException().isThrownBy(() -> parse("id,tier\n"));
    }
}
