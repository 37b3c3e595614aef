package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of checklists, each counted by hand from {@link PeopleStore}. */
class SkillFigureTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void make() {
        PeopleStore.make(folder.resolve("store"));
        store = folder.resolve("store").toString();
    }

    private String[] args(String indicator, String... more) {
        return Stream.concat(
                        Stream.of("figure", indicator, "--store", store, "--as-of", "2025-12-31", "--under", "06877"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private Map<String, Object> json(String indicator, String... more) {
        Call call = Call.of(args(
                indicator,
                Stream.concat(Stream.of(more), Stream.of("--format", "json")).toArray(String[]::new)));
        assertThat(call.exitCode()).as(call.err()).isZero();
        return Json.object(call.out());
    }

    @Test
    @DisplayName(
            "C4, C5, C8, C10: counted and reported, unknown, perhaps not eligible, left out by reason, who is missing")
    void an_item_says_what_it_is_made_of() {
        Call call = Call.inVietnamese(args("item.vneid.level-2"));

        // In thôn 1 one of six, one never asked; the child and who moved away are left out. Thôn 2 reports 30 of 40.
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .contains(
                        "Xã Đông Ngũ: từ 66,0 % đến 70,2 % (chắc chắn 31 trên 46; chưa rõ 1, chưa rõ 1 có thuộc diện hay không); báo cáo 2/2.")
                .contains("Đếm từng người: 1 trên 6; theo báo cáo: 30 trên 40.")
                .contains("Chưa rõ: 1 (chưa ai ghi nhận gì; không phải là chưa làm).")
                .contains("Không tính 2: đã chuyển đi: 1, không thuộc độ tuổi hay nhóm: 1.")
                .contains("checklist=practical evidence=self-declared residence=registered");
        assertThat(call.out() + call.err()).doesNotContain("r-stuck", PeopleStore.NAME);
    }

    @Test
    void json_has_the_reported_part_the_undecided_and_the_reasons() {
        Map<String, Object> json = json("item.vneid.level-2");

        assertThat(json)
                .containsEntry("numerator", 31L)
                .containsEntry("denominator", 46L)
                .containsEntry("reported_numerator", 30L)
                .containsEntry("reported_denominator", 40L)
                .containsEntry("unknown", 1L)
                .containsEntry("undecided", 1L);
        assertThat(Json.rows(json, "excluded"))
                .containsExactly(Map.of("reason", "moved-away", "count", 1L), Map.of("reason", "outside", "count", 1L));
        assertThat(Json.rows(json, "rows"))
                .extracting(row -> row.get("unit_name") + " " + row.get("numerator") + "/" + row.get("denominator")
                        + " " + row.get("reported_numerator"))
                .containsExactly("Thôn 1 1/6 0", "Thôn 2 30/40 30", "Xã Đông Ngũ 31/46 30");
    }

    @Test
    void every_kind_of_indicator_of_an_item_is_answered() {
        assertThat(json("remaining.vneid.level-2"))
                .containsEntry("numerator", 14L)
                .containsEntry("unknown", 1L);
        assertThat(json("stuck.vneid.level-2.police"))
                .containsEntry("numerator", 2L)
                .containsEntry("denominator", 6L);
        assertThat(json("funnel.vneid.level-2.chip-card"))
                .containsEntry("numerator", 3L)
                .containsEntry("denominator", 6L);
        // Two of the three who reached the police wait there.
        assertThat(json("funnel.vneid.level-2.police.conversion"))
                .containsEntry("numerator", 1L)
                .containsEntry("denominator", 3L);
        assertThat(json("household.five")).containsEntry("denominator", 2L);
        assertThat(json("checklist.all", "--checklist", "practical")).containsEntry("denominator", 6L);
        assertThat(json("skill.online-payment")).containsEntry("unknown", 7L);
        assertThat(json("universal.confirmed", "--item", "vneid.level-2")).containsEntry("numerator", 0L);
    }

    @Test
    void who_is_counted_and_what_counts_as_done_can_be_asked_for() {
        assertThat(json("item.vneid.level-2", "--evidence", "confirmed")).containsEntry("numerator", 30L);
        assertThat(json("item.vneid.level-2", "--residence", "actual"))
                .containsEntry("numerator", 30L)
                .containsEntry("reported_numerator", 30L);
    }

    @Test
    @DisplayName("C8: where villages are rows, villages are due")
    void villages_are_due_where_they_are_rows() {
        assertThat(json("item.vneid.level-2")).containsEntry("due", 2L);
        assertThat(json("item.vneid.level-2", "--level", "commune")).containsEntry("due", 1L);
        assertThat(json("item.payment", "--level", "village"))
                .containsEntry("reporting", 1L)
                .containsEntry("due", 2L);
    }

    @Test
    @DisplayName("domain.md §4: an account is never published under the name of a skill")
    void an_account_is_refused_as_a_skill_with_the_id_to_use() {
        Call call = Call.of(args("skill.vneid.level-2"));

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("an account", "no skill", "Ask for item.vneid.level-2.");
    }

    @Test
    void unknown_ids_are_refused_with_the_nearest() {
        assertThat(Call.of(args("item.vneid.level2")).err()).contains("The nearest: item.vneid.level-2,");
        assertThat(Call.of(args("team.commune")).err()).contains("The nearest: teams.commune,");
        assertThat(Call.of(args("reach.person")).err())
                .contains("The nearest: reach.persons,")
                .contains(", allowance.persondays,");
        assertThat(Call.of(args("item.payment", "--checklist", "core-five")).exitCode())
                .isEqualTo(2);
        assertThat(Call.of(args("item.payment", "--checklist", "none")).err()).contains("practical, core-five");
        assertThat(Call.of(args("item.payment", "--residence", "holiday")).err())
                .contains("temporary");
        assertThat(Call.of(args("item.payment", "--evidence", "rumour")).err()).contains("self-declared");
        assertThat(Call.of(args("teams.commune", "--evidence", "seen")).exitCode())
                .isEqualTo(2);
        assertThat(Call.of(args("item.payment", "--item", "payment")).exitCode())
                .isEqualTo(2);
        assertThat(Call.of(args("universal.confirmed")).err()).contains("no item “universal”");
    }

    @Test
    @DisplayName("C7: without a register and a report there is no denominator, and that is said")
    void without_a_denominator_it_is_undefined() {
        Call call = Call.inVietnamese(
                "figure", "item.vneid.level-2", "--store", store, "--as-of", "2025-12-31", "--under", "06820");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("không xác định: không có mẫu số");
    }

    @Test
    void the_units_behind_it_say_how_they_were_counted() {
        Map<String, Object> json = json("item.vneid.level-2", "--list");

        assertThat(Json.rows(json, "origins"))
                .extracting(row -> row.get("unit_id") + " " + row.get("counted_as"))
                .containsExactlyInAnyOrder("x:thon-1 people", "x:thon-1 undecided", "x:thon-2 report");
    }
}
