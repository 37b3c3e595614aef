package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    private final Call call = Call.of("demo", "--format", "json");
    private final Map<String, Object> json = Json.object(call.out());

    @Test
    void counts_the_country_on_five_days() {
        assertThat(call.exitCode()).isZero();
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
    void reads_the_same_every_time_and_in_both_languages() {
        Call vietnamese = Call.inVietnamese("demo");
        Call english = Call.of("demo");

        assertThat(Call.inVietnamese("demo")).isEqualTo(vietnamese);
        assertThat(vietnamese.lines()).hasSameSizeAs(english.lines());
        assertThat(vietnamese.out())
                .contains("11.161", "các tổ là giả định", "53 chắc chắn, 54 có thể, trên 54 (từ 98,1 % đến 100,0 %)");
        assertThat(english.out())
                .contains("11,161", "the teams are invented", "53 certainly, 54 possibly, of 54 (98.1 % to 100.0 %)");
        assertThat(vietnamese.err()).contains("Tỉnh mẫu không được đưa vào kho nào");
        assertThat(vietnamese.exitCode()).isZero();
    }
}
