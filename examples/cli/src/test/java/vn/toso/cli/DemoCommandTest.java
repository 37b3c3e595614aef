package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    static final Call CALL = Call.of("demo", "--one-in", "100", "--format", "json");

    private final Map<String, Object> json = Json.object(CALL.out());

    @Test
    void counts_the_country_on_five_days() {
        assertThat(CALL.exitCode()).isZero();
        assertThat(Json.rows(json, "country"))
                .extracting(row -> List.copyOf(row.values()))
                .containsExactly(
                        List.of("2019-04-01", 63L, 713L, 11161L, 14L, 186L),
                        List.of("2022-12-31", 63L, 705L, 10599L, 13L, 177L),
                        List.of("2024-11-01", 63L, 704L, 10472L, 13L, 171L),
                        List.of("2025-06-30", 63L, 696L, 10035L, 13L, 171L),
                        List.of("2025-07-01", 34L, 0L, 3321L, 0L, 54L));
    }

    @Test
    void tells_what_became_of_quang_yen() {
        assertThat(Json.rows(json, "quang_ninh"))
                .extracting(row -> row.get("communes"))
                .containsExactly(177L, 171L, 54L);
        assertThat(Json.rows(json, "quang_yen")).hasSize(19);
        assertThat(Json.rows(json, "quang_yen").stream()
                        .map(row -> row.get("to_ids"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        List.of("07132@2025-07-01"),
                        List.of("07135@2025-07-01"),
                        List.of("07147@2025-07-01"),
                        List.of("07168@2025-07-01"),
                        List.of("07180@2025-07-01"),
                        List.of("07183@2025-07-01"));
    }

    @Test
    void explains_three_cases_with_act_and_clause() {
        assertThat(List.of("steps_06799", "steps_07180", "steps_06877"))
                .allSatisfy(key -> assertThat(Json.rows(json, key))
                        .hasSize(2)
                        .allSatisfy(step -> assertThat(step.get("act")).isEqualTo("1679/NQ-UBTVQH15")));
    }

    @Test
    void dates_and_matches_the_messy_list() {
        assertThat(Json.rows(json, "ranges"))
                .singleElement()
                .satisfies(range ->
                        assertThat(range).containsEntry("from", "2020-01-01").containsEntry("last_day", "2024-10-31"));
        List<Map<String, Object>> rows = Json.rows(json, "matches");
        assertThat(rows).hasSize(23);
        assertThat(rows)
                .filteredOn(row -> row.get("unit_id").equals("null"))
                .extracting(row -> row.get("row"))
                .containsExactly(16L, 17L, 21L, 22L, 24L, 25L);
    }

    @Test
    void counts_the_sample_province_at_the_end_of_2023() {
        assertThat(Json.rows(json, "province"))
                .extracting(row -> row.get("indicator"), row -> row.get("numerator"), row -> row.get("denominator"))
                .contains(
                        tuple("teams.commune", 177L, 177L),
                        tuple("teams.village", 1452L, 1452L),
                        tuple("members", 11005L, 0L),
                        tuple("members.mean", 11050L, 1473L));
        assertThat(json).containsEntry("teams", 1473L).containsEntry("quang_yen_teams", 179L);
        assertThat(json).containsEntry("quang_yen_groups", 19L);
        assertThat(Json.rows(json, "known_at"))
                .extracting(row -> row.get("known_at"), row -> row.get("numerator"))
                .containsExactly(tuple("#3", 1450L), tuple("#4", 1452L));
    }

    @Test
    void counts_the_sample_teams_as_it_was_and_restated() {
        assertThat(Json.rows(json, "figures"))
                .extracting(row -> row.get("indicator") + " " + row.get("as_of") + " " + row.get("boundaries") + " "
                        + row.get("numerator") + " " + row.get("possible") + " " + row.get("denominator") + " "
                        + row.get("stale"))
                .contains(
                        "teams.commune 2023-12-31 2023-12-31 177 177 177 0",
                        "teams.commune 2023-12-31 " + Call.TODAY + " 53 54 54 0",
                        "teams.commune 2024-12-31 2024-12-31 171 171 171 6",
                        "teams.commune 2024-12-31 " + Call.TODAY + " 53 54 54 6",
                        "teams.commune 2025-12-31 2025-12-31 1 1 54 176",
                        "teams.commune.any 2023-12-31 " + Call.TODAY + " 54 54 54 0")
                .hasSize(12);
    }

    @Test
    void closes_the_interval_of_dong_ngu_by_placing_its_villages() {
        assertThat(Json.rows(json, "interval")).hasSize(2).allSatisfy(row -> {
            long least = (Long) row.get("least");
            long most = (Long) row.get("most");
            assertThat((Long) row.get("exact")).isBetween(least, most);
            assertThat(most - least).isPositive();
        });
    }

    @Test
    void explains_one_number_down_to_the_clause() {
        assertThat(Json.rows(json, "explanation"))
                .extracting(row -> row.get("text").toString())
                .anyMatch(text -> text.contains("Hải Lạng") && text.endsWith("1679/NQ-UBTVQH15, khoản 3"));
    }

    @Test
    @DisplayName("domain.md §6: an account under the name of an item, a use under that of a skill, each by commune")
    void shows_an_item_and_a_skill_of_each_commune() {
        List<Map<String, Object>> rows = Json.rows(json, "people");

        assertThat(rows).hasSize(54);
        // Đặc khu Cô Tô keeps no register: it reported 68 and 61 of a hundred (C10).
        Map<String, Object> coTo = rows.stream()
                .filter(row -> row.get("unit_id").equals("07192@2025-07-01"))
                .findFirst()
                .orElseThrow();
        assertThat(100 * (Long) coTo.get("item_done") / (Long) coTo.get("item_eligible"))
                .isEqualTo(67);
        assertThat(100 * (Long) coTo.get("skill_done") / (Long) coTo.get("skill_eligible"))
                .isEqualTo(60);
        assertThat(coTo).containsEntry("item_unknown", 0L);
    }

    @Test
    void shows_a_funnel_that_never_widens_and_whose_steps_begin_where_the_last_ended() {
        List<Map<String, Object>> steps = Json.rows(json, "funnel");

        assertThat(steps).hasSize(6);
        for (int at = 1; at < steps.size(); at++) {
            assertThat((Long) steps.get(at).get("past"))
                    .isLessThanOrEqualTo((Long) steps.get(at - 1).get("past"));
            assertThat(steps.get(at).get("reached")).isEqualTo(steps.get(at - 1).get("passed"));
        }
        assertThat(Json.rows(json, "stuck")).hasSize(8);
    }

    @Test
    @DisplayName("C8, C10: nine of ten villages, and a share that is in no sum")
    void shows_what_a_total_lacks_and_what_is_only_said() {
        assertThat(json).containsEntry("nine_of_ten_reporting", 9L).containsEntry("nine_of_ten_due", 10L);
        assertThat(Json.rows(json, "villages")).hasSize(10);
        assertThat(Json.rows(json, "said"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("unit_name", "Xã Đông Ngũ")
                        .containsEntry("percent", "45.6")
                        .containsEntry("count", "null"));
    }

    @Test
    @DisplayName("C4: the province is the same on both maps; of the two successors of Đông Ngũ each has an interval")
    void shows_the_same_people_before_and_after_the_reform() {
        List<Map<String, Object>> rows = Json.rows(json, "people_reform");

        assertThat(rows)
                .extracting(row -> row.get("unit_id"))
                .containsExactly(
                        "06877@2004-08-31", "22@2004-08-31", "06862@2025-07-01", "06877@2025-07-01", "22@2004-08-31");
        for (String end : List.of("lower", "lower_of", "upper", "upper_of")) {
            assertThat(rows.get(4).get(end)).isEqualTo(rows.get(1).get(end));
        }
        assertThat(rows.subList(2, 4))
                .allSatisfy(row -> assertThat((Long) row.get("upper") * (Long) row.get("lower_of"))
                        .isGreaterThan((Long) row.get("lower") * (Long) row.get("upper_of")));
    }

    @Test
    void reads_the_same_every_time_and_in_both_languages() {
        Call vietnamese = Call.inVietnamese("demo", "--one-in", "1000");
        Call english = Call.of("demo", "--one-in", "1000");

        assertThat(Call.inVietnamese("demo", "--one-in", "1000")).isEqualTo(vietnamese);
        assertThat(vietnamese.lines()).hasSameSizeAs(english.lines());
        assertThat(vietnamese.out())
                .contains("11.161", "các tổ là giả định", "53 chắc chắn, 54 có thể, trên 54 (từ 98,1 % đến 100,0 %)");
        assertThat(english.out())
                .contains("11,161", "the teams are invented", "53 certainly, 54 possibly, of 54 (98.1 % to 100.0 %)");
        assertThat(vietnamese.err()).contains("Tỉnh mẫu không được đưa vào kho nào");
        assertThat(vietnamese.exitCode()).isZero();
    }
}
