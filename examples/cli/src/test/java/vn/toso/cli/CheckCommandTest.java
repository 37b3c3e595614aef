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

class CheckCommandTest {
    @TempDir
    private Path folder;

    private static List<String> summary(String... args) {
        Call call = Call.of(Stream.concat(Stream.of("check", "--format", "csv"), Arrays.stream(args))
                .toArray(String[]::new));
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.lines().get(0)).isEqualTo("finding,severity,count");
        return call.lines().subList(1, call.lines().size());
    }

    /** As known at #4, before Vàng Danh filed a report of 2025 under a commune that had ended. */
    @Test
    void nothing_is_to_be_said_of_the_sample_before_the_reform() {
        assertThat(summary("--on", "2023-12-31", "--known-at", "4")).isEmpty();
        assertThat(summary("--on", "2023-12-31", "--known-at", "4", "--policy", "cv-793-2022"))
                .isEmpty();
        assertThat(Call.of("check", "--on", "2023-12-31", "--known-at", "4", "--policy", "cv-793-2022")
                        .out())
                .contains("On 2023-12-31 there is nothing to report.", "793/BTTTT-THH (2022)");
    }

    @Test
    @DisplayName(
            "C11: after the reform 176 teams and 19 groups stand on communes that have ended; no leader is missing")
    void teams_on_ended_communes_are_told() {
        Call call = Call.inVietnamese("check", "--on", "2025-12-31", "--format", "json");
        Map<String, Object> json = Json.object(call.out());

        assertThat(call.exitCode()).isEqualTo(1);
        // Beside the teams and groups: what the sample's work has on purpose.
        assertThat(Json.rows(json, "summary"))
                .containsExactlyInAnyOrder(
                        Map.of("finding", "fact.unit.ended", "severity", "error", "count", 1L),
                        Map.of("finding", "attendance.capacity.exceeding", "severity", "warning", "count", 1L),
                        Map.of("finding", "material.copies.exceeding", "severity", "warning", "count", 1L),
                        Map.of("finding", "team.area.ended", "severity", "warning", "count", 176L),
                        Map.of("finding", "group.unit.ended", "severity", "warning", "count", 19L));
        assertThat(Json.rows(json, "findings"))
                .filteredOn(row -> row.get("finding").equals("team.area.ended"))
                .hasSize(176)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("finding", "team.area.ended")
                        .containsEntry("source", "mau:founding"));
        assertThat(call.err()).contains("Cảnh báo [team.area.ended]", "tất cả 176 lần");
        assertThat(call.out() + call.err()).doesNotContain("Người mẫu", "mau-nguoi");
    }

    @Test
    void two_villages_of_yen_giang_had_no_team_before_their_areas_were_filed() {
        assertThat(summary("--on", "2023-12-31", "--known-at", "3"))
                .containsExactly("team.area.missing,warning,2", "team.village.uncovered,warning,2");
        assertThat(summary("--on", "2023-12-31", "--known-at", "3", "--under", "206"))
                .containsExactly("team.village.uncovered,warning,2");
        assertThat(summary("--on", "2023-12-31", "--known-at", "3", "--under", "193"))
                .isEmpty();
    }

    /** Phường Yên Giang is part of phường Quảng Yên since 2025-07-01. */
    @Test
    void only_what_is_under_a_unit_is_told_if_it_is_asked_for() {
        Map<String, Object> json =
                Json.object(Call.of("check", "--on", "2025-12-31", "--under", "07132@2025-07-01", "--format", "json")
                        .out());

        assertThat(json).containsEntry("under", "07132@2025-07-01");
        assertThat(Json.rows(json, "findings"))
                .allSatisfy(
                        row -> assertThat((String) row.get("message")).contains("Phường Quảng Yên (07132@2025-07-01)"))
                .anySatisfy(row -> assertThat((String) row.get("message")).contains("(qn-xa-07162)"));
    }

    @Test
    void an_unknown_policy_is_refused_with_those_there_are() {
        Call call = Call.of("check", "--on", "2023-12-31", "--policy", "none");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .contains("“none”", "cv-793-2022: village team, at least 3 persons; 793/BTTTT-THH (2022)")
                .contains("quang-tri-commune-2022: commune team in tỉnh Quảng Trị, 5 persons")
                .contains("quang-tri-village-2022: village team in tỉnh Quảng Trị, 5 to 8 persons");
    }

    @Test
    void a_row_that_cannot_be_used_is_an_error_and_what_is_sound_is_checked() throws Exception {
        Path file = Files.writeString(
                folder.resolve("teams.csv"), "team,code,from\na,06664,2022-06-01\nb,99999,2022-06-01\n");
        Call call = Call.of("check", "--on", "2025-12-31", "--teams", file.toString(), "--format", "csv");

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.lines())
                .containsExactly("finding,severity,count", "teams.unit.unknown,error,1", "team.area.ended,warning,1");
    }

    @Test
    void people_progress_and_reports_are_looked_at_and_nobody_is_named() {
        PeopleStore.make(folder.resolve("store"));
        String store = folder.resolve("store").toString();
        Call call = Call.of("check", "--on", "2025-09-30", "--store", store, "--format", "csv");

        // On that day the progress and the report have not happened yet.
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.lines())
                .contains("progress.day.future,error,7", "report.day.future,error,1")
                .noneMatch(line -> line.startsWith("progress.item.unknown"));
        assertThat(call.out() + call.err()).doesNotContain("r-stuck", PeopleStore.NAME);
        assertThat(Call.of("check", "--on", "2025-09-30", "--store", store, "--under", "06877")
                        .out())
                .contains("looked at without --under");
        Call sound = Call.of("check", "--on", "2025-12-31", "--store", store, "--format", "csv");
        assertThat(sound.lines()).noneMatch(line -> line.contains(",error,"));
    }
}
