package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the two villages of {@link PeopleStore} one dies in March 2026, one moves to the other village, and one far away. */
class MovementsCommandTest {
    private static final String FAR = "07132";

    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void make() {
        PeopleStore.make(folder.resolve("store"));
        store = folder.resolve("store").toString();
        done("person", "died", "r-stuck", "--on", "2026-03-05");
        done("person", "move", "r-begun", "--to", PeopleStore.SECOND.value(), "--on", "2026-03-31");
        done("person", "move", "r-second", "--to", FAR, "--on", "2026-03-01");
        done("person", "move", "r-never", "--to", FAR, "--on", "2026-04-01");
    }

    private void done(String... words) {
        Call call = call(words);
        assertThat(call.exitCode()).as(call.err()).isZero();
    }

    private Call call(String... words) {
        return Call.of(
                Stream.concat(Stream.of(words), Stream.of("--store", store)).toArray(String[]::new));
    }

    @Test
    void lists_one_by_one_for_the_team_of_a_village() {
        Call call = call("movements", "--period", "2026-03", "--under", PeopleStore.FIRST.value(), "--format", "json");
        Map<String, Object> json = Json.object(call.out());

        assertThat(json)
                .containsEntry("died", 1L)
                .containsEntry("moved_out", 1L)
                .containsEntry("moved_in", 0L)
                .containsEntry("possible", 0L);
        assertThat(Json.rows(json, "movements"))
                .extracting(row ->
                        row.get("subject") + " " + row.get("what") + " " + row.get("from_id") + " " + row.get("to_id"))
                .containsExactly("r-stuck died x:thon-1 null", "r-begun moved_out x:thon-1 x:thon-2");
        assertThat(call("movements", "--period", "2026-03", "--under", PeopleStore.FIRST.value())
                        .out())
                .contains("Thôn 1, from 2026-03-01 to 2026-03-31: died 1, moved away 1.")
                .containsPattern("r-stuck +died +Thôn 1, xã Đông Ngũ")
                .containsPattern("r-begun +moved away +Thôn 1, xã Đông Ngũ +Thôn 2, xã Đông Ngũ");
    }

    @Test
    void counts_for_everyone_else_and_names_nobody() {
        Call call = call("movements", "--period", "2026-03", "--under", "22");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .contains("Tỉnh Quảng Ninh, from 2026-03-01 to 2026-03-31: died 1, moved within 2.")
                .contains("Counts only")
                .doesNotContain("r-stuck", PeopleStore.NAME);
        assertThat(Json.rows(
                        Json.object(call("movements", "--period", "2026-03", "--under", "22", "--format", "json")
                                .out()),
                        "units"))
                .extracting(row -> row.get("unit_id") + " died " + row.get("died") + " out " + row.get("moved_out")
                        + " in " + row.get("moved_in") + " within " + row.get("moved_within"))
                .containsExactly(
                        PeopleStore.COMMUNE + " died 1 out 1 in 0 within 1",
                        "07132@2025-07-01 died 0 out 0 in 1 within 0");
    }

    @Test
    void says_when_nothing_happened_and_what_was_known_before() {
        assertThat(call("movements", "--period", "2026-02", "--under", "22").out())
                .contains("nobody on record died, left, was born, came or moved");
        assertThat(call("movements", "--period", "2026-03", "--under", "22", "--known-at", "1")
                        .out())
                .contains("nobody on record died, left, was born, came or moved");
    }

    @Test
    void wants_a_period_and_a_kind_of_residence_that_there_is() {
        Call day = Call.inVietnamese("movements", "--as-of", "2026-03-31", "--store", store);
        assertThat(day.exitCode()).isEqualTo(2);
        assertThat(day.err()).contains("hãy ghi --period");
        assertThat(call("movements", "--period", "2026-03", "--residence", "none")
                        .exitCode())
                .isEqualTo(2);
    }
}
