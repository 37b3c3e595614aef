package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LineageCommandsTest {
    private static Call successors(String code, String... more) {
        return Call.of(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("successors", code, "--from", "2025-06-30", "--to", "2025-07-01"),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void says_that_the_people_of_hai_hoa_went_elsewhere_than_its_name() {
        Call call = successors("06799");

        assertThat(call.exitCode()).isZero();
        assertThat(call.lines())
                .startsWith(
                        "All people of xã Hải Hòa (06799@2004-08-31) on 2025-06-30 are in xã Hải Lạng (06886@2025-07-01)"
                                + " on 2025-07-01.",
                        "Only land, and no people, passed to xã Hải Hòa (06799@2025-07-01) (on 2025-07-01).");
        assertThat(call.out()).contains("1679/NQ-UBTVQH15, clause 7");
    }

    @Test
    void says_it_in_vietnamese() {
        assertThat(successors("06799", "--lang", "vi").lines())
                .startsWith(
                        "Toàn bộ người dân của xã Hải Hòa (06799@2004-08-31) ngày 2025-06-30 thuộc xã Hải Lạng"
                                + " (06886@2025-07-01) ngày 2025-07-01.",
                        "Chỉ đất, không có người dân, sang xã Hải Hòa (06799@2025-07-01) (ngày 2025-07-01).");
    }

    @Test
    void says_that_the_new_hai_hoa_has_land_of_the_old_one_and_people_of_another() {
        Call call = Call.of("predecessors", "06799", "--from", "2025-07-01", "--to", "2025-06-30");

        assertThat(call.exitCode()).isZero();
        assertThat(call.lines())
                .contains("Only land, and no people, came from xã Hải Hòa (06799@2004-08-31) (on 2025-07-01).");
        assertThat(call.out()).contains("1679/NQ-UBTVQH15, clause 3");
    }

    @Test
    void knows_one_place_for_the_people_of_lien_hoa() {
        Map<String, Object> json =
                Json.object(successors("07180", "--format", "json").out());

        assertThat(json)
                .containsEntry("settled", true)
                .containsEntry("candidates", java.util.List.of("07180@2025-07-01"));
        assertThat(Json.rows(json, "steps"))
                .extracting(row -> row.get("step") + " " + row.get("to_id") + " " + row.get("people"))
                .containsExactlyInAnyOrder("filed 07180@2025-07-01 all", "land-only 07168@2025-07-01 none");
    }

    @Test
    void knows_two_places_for_the_people_of_dong_ngu() {
        Map<String, Object> json =
                Json.object(successors("06877", "--format", "json").out());

        assertThat(json)
                .containsEntry("settled", false)
                .containsEntry("candidates", java.util.List.of("06862@2025-07-01", "06877@2025-07-01"));
    }

    @Test
    void names_dien_cong_beside_trung_vuong_itself() {
        Call call = Call.inVietnamese("predecessors", "06820", "--from", "2025-06-30", "--to", "2019-01-01");

        assertThat(call.exitCode()).isZero();
        assertThat(call.lines().get(0))
                .contains("ở 2 nơi", "phường Trưng Vương (06820@2004-08-31)", "xã Điền Công (07141@2004-08-31)");
    }

    @Test
    void carries_a_town_by_its_communes() {
        Call call = successors("206");

        assertThat(call.lines().get(0))
                .startsWith("Thị xã Quảng Yên (206@2004-08-31) on 2025-06-30 is carried by its 19")
                .contains("in 6 units");
    }

    @Test
    void shows_a_districts_own_rows_and_does_not_walk_them() {
        Map<String, Object> json = Json.object(
                Call.of("successors", "207", "--from", "2025-06-30", "--to", "2025-07-01", "--format", "json")
                        .out());

        assertThat(json).containsEntry("candidates", java.util.List.of("07192@2025-07-01"));
    }

    @Test
    void says_that_nothing_happened_to_a_unit_that_stayed() {
        assertThat(successors("06967", "--format", "csv").lines())
                .containsExactly(
                        "on,step,from_id,to_id,people,land,act,clause,basis,candidate",
                        ",unchanged,06967@2004-08-31,06967@2004-08-31,,,,,,true");
    }

    /** Phường Thịnh Quang ended on 2025-01-01; which resolution says where its people went is not in the data. */
    @Test
    void claims_no_law_and_no_division_where_nothing_is_known() {
        String[] question = {"successors", "00223", "--from", "2010-01-01", "--to", "2025-01-01"};

        assertThat(Call.of(question).lines().get(0))
                .startsWith("Where the people of phường Thịnh Quang (00223@2004-08-31) on 2010-01-01 are on 2025-01-01"
                        + " is not known")
                .doesNotContain("The law");
        assertThat(Call.inVietnamese(question).lines().get(0))
                .startsWith("Không rõ người dân của phường Thịnh Quang")
                .doesNotContain("chia về", "Văn bản");
    }

    @Test
    void says_on_which_day_the_data_begin() {
        Call call = Call.of("predecessors", "06820", "--from", "2025-06-30", "--to", "1900-01-01");

        assertThat(call.lines())
                .startsWith("The data begin on 2004-08-31: where the people of phường Trưng Vương"
                        + " (06820@2004-08-31) on 2025-06-30 were on 1900-01-01 is not known.");
        assertThat(call.out()).doesNotContain("0 units");
    }

    @Test
    void refuses_days_in_the_wrong_order_and_names_the_other_command() {
        Call call = Call.of("successors", "06820", "--from", "2025-07-01", "--to", "2025-06-30");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("predecessors");
        assertThat(Call.of("predecessors", "06820", "--from", "2025-06-30", "--to", "2025-07-01")
                        .err())
                .contains("successors");
    }

    @Test
    void refuses_a_code_that_is_not_there_on_the_first_day() {
        Call call = Call.of("successors", "06802", "--from", "2025-06-30", "--to", "2025-07-01");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("06802@2004-08-31", "xã Cẩm Hải");
    }
}
