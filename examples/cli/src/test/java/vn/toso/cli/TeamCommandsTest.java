package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code teams} and {@code team} on the sample, whose figures {@code SampleProvince} documents, and on lists. */
class TeamCommandsTest {
    @TempDir
    private Path folder;

    private static Map<String, Object> json(String... args) {
        Call call = Call.of(Stream.concat(Arrays.stream(args), Stream.of("--format", "json"))
                .toArray(String[]::new));
        assertThat(call.exitCode()).as(call.err()).isZero();
        return Json.object(call.out());
    }

    private static List<Map<String, Object>> teams(String... args) {
        return Json.rows(json(args), "teams");
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String id) {
        return rows.stream().filter(row -> id.equals(row.get("id"))).findFirst().orElseThrow();
    }

    private static long serving(List<Map<String, Object>> rows, int units) {
        return rows.stream()
                .filter(row -> ((List<?>) row.get("serves")).size() == units)
                .count();
    }

    @Test
    void the_sample_has_1473_teams_177_of_communes_and_1296_of_villages() {
        assertThat(json("teams", "--on", "2023-12-31", "--count"))
                .containsEntry("sample", true)
                .containsEntry("count", 1_473L)
                .containsEntry("possible", 1_473L);
        assertThat(json("teams", "--on", "2023-12-31", "--tier", "commune", "--count"))
                .containsEntry("count", 177L);
        assertThat(json("teams", "--on", "2023-12-31", "--tier", "village", "--count"))
                .containsEntry("count", 1_296L);
        assertThat(json("teams", "--on", "2022-05-31", "--count")).containsEntry("count", 0L);
        assertThat(Call.inVietnamese("teams", "--on", "2023-12-31", "--count").lines())
                .last()
                .isEqualTo("1473");
    }

    @Test
    void quang_yen_has_179_teams() {
        List<Map<String, Object>> rows = teams("teams", "--on", "2023-12-31", "--under", "206");

        assertThat(rows)
                .hasSize(179)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("state", "active")
                        .containsEntry("stale", false)
                        .containsEntry("leader", true)
                        .containsEntry("within", "certain"));
        assertThat(serving(rows, 2)).isEqualTo(18);
        assertThat(Call.inVietnamese("teams", "--on", "2023-12-31", "--under", "206")
                        .out())
                .contains("các tổ là giả định", "179 tổ ngày 2023-12-31, trong thị xã Quảng Yên (206@2004-08-31).");
    }

    @Test
    void teams_serve_one_unit_or_two_and_each_has_a_leader_but_nobody_is_named() {
        Call call = Call.of("teams", "--on", "2023-12-31", "--format", "json");
        List<Map<String, Object>> rows = Json.rows(Json.object(call.out()), "teams");

        assertThat(serving(rows, 2)).isEqualTo(156);
        assertThat(serving(rows, 1)).isEqualTo(177 + 1_140);
        assertThat(rows).allSatisfy(row -> assertThat(row).containsEntry("leader", true));
        assertThat(call.out()).doesNotContain("Người mẫu", "mau-nguoi");
    }

    @Test
    @DisplayName("C11: 176 commune teams are stale after the reform, and are where the people of their communes are")
    void teams_whose_communes_have_ended_are_stale() {
        List<Map<String, Object>> rows = teams("teams", "--on", "2025-12-31", "--under", "22", "--state", "stale");

        assertThat(rows)
                .hasSize(176)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("tier", "commune")
                        .containsEntry("state", "active")
                        .containsEntry("serves", List.of())
                        .containsEntry("within", "certain"));
        assertThat(row(rows, "qn-xa-07162"))
                .containsEntry("ended", List.of("07162@2004-08-31"))
                .containsEntry("candidates", List.of("07132@2025-07-01"));
        assertThat(json("teams", "--on", "2025-12-31", "--state", "stale", "--tier", "village", "--count"))
                .containsEntry("count", 0L);
    }

    @Test
    @DisplayName(
            "U8: teams of undecided villages and of divided communes are possibly, and not certainly, in one place")
    void what_is_possible_is_said_apart() {
        String[] inTienYen = {"teams", "--on", "2025-12-31", "--under", "06862@2025-07-01"};
        List<Map<String, Object>> rows = teams(inTienYen);

        assertThat(row(rows, "qn-thon-06877-01")).containsEntry("within", "possible");
        assertThat(row(rows, "qn-xa-06877"))
                .containsEntry("within", "possible")
                .containsEntry("candidates", List.of("06862@2025-07-01", "06877@2025-07-01"));
        assertThat(row(rows, "qn-thon-06862-01")).containsEntry("within", "certain");
        assertThat(Call.of(inTienYen).out()).contains("teams certainly,", "not decided: Xã Tiên Yên, Xã Đông Ngũ");
        assertThat(row(
                        teams("teams", "--on", "2025-12-31", "--under", "06862@2025-07-01", "--villages-placed"),
                        "qn-thon-06877-01"))
                .containsEntry("within", "certain");
        assertThat(json("teams", "--on", "2025-12-31", "--under", "22", "--count"))
                .containsEntry("count", 1_473L)
                .containsEntry("possible", 1_473L);
    }

    @Test
    void none_is_suspended_or_dissolved_and_other_states_are_refused_with_those_there_are() {
        assertThat(json("teams", "--on", "2023-12-31", "--state", "suspended", "--count"))
                .containsEntry("count", 0L);
        assertThat(teams("teams", "--on", "2023-12-31", "--state", "dissolved")).isEmpty();
        assertThat(Call.of("teams", "--on", "2023-12-31", "--state", "asleep").err())
                .contains("“asleep”", "active, suspended, dissolved, stale or idle");
    }

    @Test
    void csv_has_a_row_for_each_team_and_the_label_beside_it() {
        Call call = Call.of("teams", "--on", "2023-12-31", "--under", "206", "--tier", "commune", "--format", "csv");

        assertThat(call.lines())
                .hasSize(1 + 19)
                .startsWith("id,tier,title,state,stale,serves,ended,candidates,members,leader,within");
        assertThat(call.out())
                .contains("qn-xa-07162,commune,Tổ công nghệ số cộng đồng phường Yên Giang,active,false,"
                        + "07162@2004-08-31,,,");
        assertThat(call.err()).contains("Sample data");
    }

    @Test
    void a_list_of_teams_says_nothing_of_members() throws Exception {
        Path file = Files.writeString(
                folder.resolve("teams.csv"), "team,code,from\na,06664,2022-06-01\nb,99999,2022-06-01\n");
        Call call = Call.of("teams", "--on", "2023-12-31", "--teams", file.toString(), "--format", "csv");

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.lines()).last().isEqualTo("a,,,active,false,06664@2004-08-31,,,,,");
        assertThat(call.err()).contains("row 3").doesNotContain("Sample data");
        assertThat(Call.of("team", "a", "--on", "2023-12-31", "--teams", file.toString())
                        .out())
                .contains("a (a): not known, active; on 2023-12-31.", "No member is recorded.", "Phường Hà Tu");
    }

    @Test
    void a_list_that_cannot_be_used_has_findings_and_no_table() throws Exception {
        Path file = Files.writeString(folder.resolve("teams.csv"), "a,b\n1,2\n");
        for (String command : List.of("teams", "team x", "check")) {
            Call call = Call.of((command + " --on 2023-12-31 --teams " + file).split(" "));

            assertThat(call.exitCode()).isEqualTo(1);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).contains("[list.column.missing]");
        }
    }

    @Test
    void one_team_with_decision_area_seats_channel_and_coordination_group() {
        Map<String, Object> team = json("team", "qn-xa-07162", "--on", "2023-12-31");

        assertThat(team)
                .containsEntry("tier", "commune")
                .containsEntry("decision", "mẫu-07162/QĐ-UBND")
                .containsEntry("decision_signed_on", "2022-06-01")
                .containsEntry("stale", false)
                .containsEntry("leader", true)
                .doesNotContainKey("roster");
        assertThat(Json.rows(team, "areas"))
                .extracting(row -> row.get("area") + " " + row.get("unit_id"))
                .containsExactly("serves 07162@2004-08-31");
        assertThat(Json.rows(team, "members").get(0))
                .containsEntry("role", "leader")
                .containsEntry("affiliation", "commune-official")
                .containsEntry("count", 1L);
        assertThat(Json.rows(team, "channels"))
                .extracting(row -> row.get("channel") + " " + row.get("as_of"))
                .containsExactly("qn-zalo-07162 2023-12-31");
        assertThat(Json.rows(team, "groups"))
                .extracting(row -> row.get("id") + " " + row.get("members"))
                .containsExactly("qn-nhom-07162 5");
        assertThat(Json.rows(json("team", "qn-xa-07162", "--on", "2023-12-30"), "channels"))
                .isEmpty();
    }

    @Test
    @DisplayName("C11: after the reform a team shows where the people of its area are, and keeps its group")
    void a_stale_team_shows_where_its_people_are() {
        Map<String, Object> team = json("team", "qn-xa-07162", "--on", "2025-12-31");

        assertThat(team).containsEntry("stale", true);
        assertThat(Json.rows(team, "areas").get(0))
                .containsEntry("area", "ended")
                .containsEntry("ended_on", "2025-07-01")
                .containsEntry("candidates", List.of("07132@2025-07-01"));
        assertThat(Json.rows(team, "groups")).hasSize(1);
        assertThat(Json.rows(json("team", "qn-thon-07162-01", "--on", "2025-12-31"), "groups"))
                .extracting(row -> row.get("id"))
                .containsExactly("qn-nhom-07162");
        assertThat(Call.inVietnamese("team", "qn-xa-07162", "--on", "2025-12-31")
                        .out())
                .contains("tổ cấp xã, đang hoạt động, địa bàn đã kết thúc", "Nhóm điều hành phường Yên Giang");
    }

    @Test
    void people_are_named_in_the_roster_and_nowhere_else() {
        Call without = Call.of("team", "qn-xa-07162", "--on", "2023-12-31", "--format", "json");
        Call roster = Call.of("team", "qn-xa-07162", "--on", "2023-12-31", "--roster", "--format", "csv");

        assertThat(without.out()).doesNotContain("Người mẫu", "mau-nguoi");
        assertThat(roster.lines().get(0)).isEqualTo("role,person,name,affiliation,from,last_day");
        assertThat(roster.lines().get(1))
                .startsWith("leader,mau-nguoi-")
                .contains("Người mẫu")
                .endsWith("commune-official,2022-06-01,");
        assertThat(roster.lines()).hasSizeBetween(1 + 3, 1 + 10);
        assertThat(roster.err()).doesNotContain("Người mẫu");
    }

    @Test
    void a_name_is_found_whatever_its_case_and_refused_if_several_teams_have_it() {
        assertThat(json("team", "TỔ CÔNG NGHỆ SỐ", "cộng đồng phường Hà Tu", "--on", "2023-12-31"))
                .containsEntry("id", "qn-xa-06664");
        Call call = Call.of("team", "Tổ công nghệ số cộng đồng Thôn 1", "--on", "2023-12-31");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .contains("none is chosen", "qn-thon-06865-01", "Thôn 1, xã Hà Lâu, huyện Tiên Yên, tỉnh Quảng Ninh");
    }

    @Test
    void a_village_that_is_not_there_on_the_day_is_refused_with_its_days() {
        assertThat(Call.of("teams", "--on", "2019-12-31", "--under", "mau:06877-01")
                        .err())
                .contains("mau:06877-01", "2020-01-01");
    }

    @Test
    void idle_teams_are_those_that_are_there_and_held_no_session() {
        // 590 of the 1,473 teams held one in December 2023, so 883 did not; some of these held one in the quarter.
        Call month = Call.of(
                "teams", "--teams", "sample", "--on", "2023-12-31", "--under", "22", "--state", "idle", "--count");
        Call quarter = Call.of(
                "teams",
                "--teams",
                "sample",
                "--on",
                "2023-12-31",
                "--state",
                "idle",
                "--period",
                "2023-Q4",
                "--count",
                "--format",
                "json");

        assertThat(month.exitCode()).as(month.err()).isZero();
        assertThat(month.out()).contains("no session is on record in 2023-12").contains("883");
        assertThat(Json.object(quarter.out())).containsEntry("period", "2023-Q4");
        assertThat((Long) Json.object(quarter.out()).get("count")).isLessThan(883L);
        assertThat(Call.of("teams", "--teams", "sample", "--on", "2023-12-31", "--period", "2023-12")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Call.of("teams", "--teams", "sample", "--on", "2023-12-31", "--state", "idle", "--period", "2023-13")
                        .exitCode())
                .isEqualTo(2);
    }
}
