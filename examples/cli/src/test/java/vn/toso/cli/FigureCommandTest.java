package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureCommandTest {
    @TempDir
    private Path folder;

    private static Call sample(String... more) {
        return figure("teams.commune", more);
    }

    private static Call figure(String indicator, String... more) {
        return Call.inVietnamese(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("figure", indicator, "--teams", "sample"),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new));
    }

    private Call teams(String rows, String... more) throws Exception {
        Path file = Files.writeString(folder.resolve("teams.csv"), rows);
        return Call.of(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("coverage", "teams.commune", "--teams", file.toString()),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void numerator_and_denominator_stand_beside_the_percentage() {
        Call call = sample("--as-of", "2023-12-31", "--under", "22");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .contains("các tổ là giả định")
                .contains("Tỉnh Quảng Ninh: 177 trên 177 (100,0 %); báo cáo 177/177.")
                .contains("Chỉ số teams.commune", "số liệu và địa giới ngày 2023-12-31", "phiên bản")
                .contains("Thị xã Quảng Yên", "19 trên 19 (100,0 %)");
    }

    @Test
    void what_is_certain_and_what_is_possible_are_said_apart() {
        Call call = sample("--as-of", "2023-12-31", "--boundaries", "2025-12-31", "--under", "22", "--list");

        assertThat(call.out())
                .contains("53 chắc chắn, 54 có thể, trên 54 (từ 98,1 % đến 100,0 %)")
                .contains("số liệu ngày 2023-12-31, tính lại theo địa giới ngày 2025-12-31");
        assertThat(call.lines())
                .anySatisfy(line -> assertThat(line).startsWith("có thể có tổ").contains("Xã Hải Hòa", "qn-xa-06886"));
    }

    @Test
    void teams_whose_units_have_ended_are_not_counted_and_are_reported() {
        Call call = sample("--as-of", "2025-12-31", "--under", "22");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("1 trên 54 (1,9 %)");
        assertThat(call.err()).contains("Cảnh báo [coverage.unit.ended]", "tất cả 176 lần");
    }

    @Test
    void villages_and_members_of_the_sample_are_counted_and_listed() {
        String[] days = {"--as-of", "2023-12-31", "--boundaries", "2025-12-31", "--under", "22", "--list"};

        assertThat(figure("teams.village", days).out()).contains("1.452 trên 1.452 (100,0 %); báo cáo 1.452/1.452.");
        Call members = figure("members", days);
        assertThat(members.exitCode()).isZero();
        assertThat(members.out()).contains("Tỉnh Quảng Ninh: 11.005;").doesNotContain("Người mẫu");
        assertThat(members.lines())
                .anySatisfy(line -> assertThat(line).startsWith("mau:06877-01").contains("Xã Tiên Yên, Xã Đông Ngũ"));
    }

    /** Ten villages of xã Thượng Yên Công owe a report of their sessions in October 2024, and the last sends none. */
    @Test
    @DisplayName("C8: a month with one silent village says so, also of what was done")
    void a_silent_village_is_told() {
        Map<String, Object> json = Json.object(Call.of(
                        "figure",
                        "sessions",
                        "--period",
                        "2024-10",
                        "--under",
                        "06829",
                        "--level",
                        "village",
                        "--format",
                        "json")
                .out());

        assertThat(json).containsEntry("reporting", 9L).containsEntry("due", 10L);
        assertThat(Json.rows(json, "rows"))
                .filteredOn(row -> row.get("reporting").equals(0L))
                .extracting(row -> row.get("unit_id"))
                .containsExactly("mau:06829-10");
    }

    @Test
    void a_figure_of_nothing_is_undefined() {
        assertThat(sample("--as-of", "2023-12-31", "--under", "471").out()).contains("không xác định", "báo cáo 0/0");
        assertThat(Json.object(sample("--as-of", "2023-12-31", "--under", "471", "--format", "json")
                        .out()))
                .containsEntry("denominator", 0L);
    }

    @Test
    void reads_teams_with_codes_of_their_day_ids_and_reports_of_none() throws Exception {
        String rows = "Mã tổ,Mã xã,Từ ngày,Đến hết ngày\n"
                + "a,6664,01/06/2022,\n"
                + "b,06673@2004-08-31,,\n"
                + "c,06676,2022-06-01,2023-12-30\n"
                + ",06658,2023-12-01,2023-12-31\n";

        Call call = teams(rows, "--as-of", "2023-12-31", "--under", "193", "--list", "--format", "json");

        Map<String, Object> json = Json.object(call.out());
        assertThat(call.exitCode()).isZero();
        assertThat(json)
                .containsEntry("numerator", 2L)
                .containsEntry("denominator", 33L)
                .containsEntry("reporting", 4L);
        assertThat(Json.rows(json, "units"))
                .filteredOn(row -> Boolean.TRUE.equals(row.get("reporting")))
                .extracting(row -> row.get("code") + " " + row.get("standing") + " " + row.get("teams"))
                .containsExactly("06658 none []", "06676 none []", "06664 certain [a]", "06673 certain [b]");
    }

    @Test
    void the_list_keeps_apart_who_said_none_and_who_said_nothing() throws Exception {
        Call call = teams(
                "team,code,from,until\n,06658,2023-12-01,2024-01-01\n",
                "--as-of",
                "2023-12-31",
                "--under",
                "193",
                "--list");

        assertThat(call.lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("not covered (said so)").contains("Phường Cao Xanh"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("not covered (no report)").contains("Phường Hà Tu"));
    }

    @Test
    void the_same_code_is_another_unit_after_the_reform() throws Exception {
        String rows = "team,code,from,until\nx,06820,2022-06-01,2025-07-01\ny,06820,2025-07-01,\n";

        assertThat(teams(rows, "--as-of", "2025-06-30", "--under", "22", "--list", "--format", "csv")
                        .lines())
                .contains("certain,certain,06820,06820@2004-08-31,Phường Trưng Vương,true,x");
        assertThat(teams(rows, "--as-of", "2025-07-01", "--under", "22", "--list", "--format", "csv")
                        .lines())
                .contains("certain,certain,06820,06820@2025-07-01,Phường Vàng Danh,true,y");
    }

    @Test
    @DisplayName("U8: a village that is undecided is itself in its own scope")
    void an_undecided_village_is_its_own_scope() {
        Call call = Call.of("figure", "members", "--as-of", "2025-12-31", "--under", "mau:06877-01");

        assertThat(call.out()).contains("Thôn 1: 10;");
    }

    @Test
    @DisplayName("C4, U8: villages that may be elsewhere are said to be, beside those that are here")
    void what_may_be_elsewhere_is_said_beside_what_is_here() {
        Call call = Call.of("figure", "teams.village", "--as-of", "2025-12-31", "--under", "06877", "--list");

        assertThat(call.out())
                .contains("10 of 10 (100.0 %); 7 may be here or elsewhere")
                .contains("covered, here or elsewhere")
                .contains("not decided: Xã Tiên Yên, Xã Đông Ngũ");
    }

    @Test
    @DisplayName("C8: that a team is there is no report of a session")
    void a_team_without_sessions_has_not_reported() {
        Call call = Call.of("figure", "teams.active", "--period", "2022-12-05..2022-12-08", "--under", "22");

        assertThat(call.out()).contains("0 of 1,473 (0.0 %); reporting 0/177.");
        // In December 2023 three communes sent no report of their sessions.
        assertThat(Call.of("figure", "teams.active", "--period", "2023-12-04..2023-12-06", "--under", "22")
                        .out())
                .contains("0 of 1,473 (0.0 %); reporting 174/177.");
    }

    @Test
    void a_list_that_cannot_be_read_gives_no_figure() throws Exception {
        Call call = teams("", "--as-of", "2025-06-30", "--under", "22");

        assertThat(call.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("list.file.empty");
    }

    @Test
    void two_ends_that_differ_are_refused() throws Exception {
        Call call = teams(
                "team,code,from,until,last day\nx,06820,2024-01-01,2024-02-01,2026-01-01\n",
                "--as-of",
                "2025-06-30",
                "--under",
                "22");

        assertThat(call.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(call.err()).contains("teams.day.two-ends");
    }

    @Test
    void rows_that_cannot_be_used_are_left_out_with_file_row_and_column() throws Exception {
        String rows = "Mã tổ,Mã đơn vị,Từ ngày,Trước ngày\n"
                + "t 1,06664,2022-06-01,\n"
                + "t2,99999,2022-06-01,\n"
                + "t3,4,2022-06-01,\n"
                + "t4,06664,2022-02-30,\n"
                + "t5,06664,2022-06-01,2022-01-01\n"
                + "t6,06664,,\n"
                + "t7,,2022-06-01,\n"
                + "t8,06664@1999-01-01,2022-06-01,\n"
                + "t9,06664,2022-06-01,\n";

        Call call = teams(rows, "--as-of", "2023-12-31", "--under", "193");

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out()).contains("1 of 33 (3.0 %)");
        assertThat(call.err())
                .contains("Error [value.id-text.invalid] teams.csv, row 2, column “Mã tổ”")
                .contains("Error [teams.unit.unknown] teams.csv, row 3, column “Mã đơn vị”")
                .contains("Error [teams.unit.ambiguous] teams.csv, row 4, column “Mã đơn vị”")
                .contains("Error [teams.day.invalid] teams.csv, row 5, column “Từ ngày”")
                .contains("Error [teams.day.order] teams.csv, row 6, column “Trước ngày”")
                .contains("Error [teams.day.missing] teams.csv, row 7, column “Từ ngày”")
                .contains("Error [teams.unit.missing] teams.csv, row 8, column “Mã đơn vị”")
                .contains("Error [teams.unit.id-unknown] teams.csv, row 9, column “Mã đơn vị”");
    }

    @Test
    void a_list_without_the_columns_is_refused() throws Exception {
        Call call = teams("a,b\n1,2\n", "--as-of", "2023-12-31", "--under", "193");

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.err()).contains("Error [list.column.missing] teams.csv, row 1");
        assertThat(teams("", "--as-of", "2023-12-31").err()).contains("Error [list.file.empty] teams.csv");
    }

    @Test
    void csv_has_a_row_for_each_unit_and_the_total_last() throws Exception {
        List<String> lines = sample("--as-of", "2023-12-31", "--under", "22", "--format", "csv")
                .lines();

        assertThat(lines).hasSize(15);
        assertThat(lines.get(0))
                .isEqualTo("indicator,as_of,period,boundaries,known_at,register,total,code,unit_id,unit_name,numerator,"
                        + "denominator,unknown,possible,open,lower,lower_of,upper,upper_of,reporting,due,reported_numerator,reported_denominator,undecided,"
                        + "target_percent,target_count,attained_lower,attained_upper,attained,undefined");
        assertThat(lines.get(14))
                .contains(",true,22,22@2004-08-31,Tỉnh Quảng Ninh,177,177,0,177,0,177,177,177,177,177,177,0,0,0,");
    }
}
