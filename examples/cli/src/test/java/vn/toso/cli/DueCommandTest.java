package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sample's reports of sessions in October: of 2024 its 177 communes owe one, three send none, ten send it late, one
 * sends it twice, and ten villages of Thượng Yên Công owe one, too, of which the last sends none; of 2025 its 54 communes,
 * of which one sends none, three are late, and Vàng Danh files its report under the unit that had its code before.
 */
class DueCommandTest {
    private static Map<String, Object> json(String line) {
        Call call = Call.of((line + " --teams sample --format json").split(" "));
        assertThat(call.exitCode()).isZero();
        return Json.object(call.out());
    }

    private static List<Object> units(Map<String, Object> json, String state) {
        return Json.rows(json, "reports").stream()
                .filter(row -> state.equals(row.get("state")))
                .map(row -> row.get("code"))
                .toList();
    }

    @Test
    void names_who_has_not_reported_october_and_counts_who_was_late() {
        Map<String, Object> json = json("due --period 2024-10 --under 22");

        assertThat(json)
                .containsEntry("due", 187L)
                .containsEntry("missing", 4L)
                .containsEntry("late", 10L)
                .containsEntry("not_yet", 0L)
                .containsEntry("in_time", 173L);
        assertThat(Json.rows(json, "reports")).hasSize(187);
        assertThat(units(json, "missing")).containsExactlyInAnyOrder("06715", "06877", "07051", "null");
        assertThat(Json.rows(json, "reports"))
                .filteredOn(row -> row.get("times").equals(2L))
                .extracting(row -> row.get("code"))
                .containsExactly("07162");
    }

    @Test
    void shows_people_only_what_is_to_be_done() {
        Call call = Call.inVietnamese("due", "--period", "2024-10", "--under", "22", "--teams", "sample");

        assertThat(call.out())
                .contains("phải nộp 187, trong đó", "10 nộp muộn", "4 chưa nộp", "Phường Ninh Dương", "Xã Đông Ngũ")
                .contains("Báo cáo chưa có không phải là số 0");
        assertThat(call.lines().stream().filter(line -> line.matches("0\\d{4} .*")))
                .hasSize(13);
        assertThat(Call.of("due", "--period", "2024-10", "--under", "22", "--teams", "sample", "--all").lines().stream()
                        .filter(line -> line.matches("0\\d{4} .*")))
                .hasSize(177);
    }

    @Test
    void after_the_reform_the_new_units_owe_it() {
        Map<String, Object> json = json("due --period 2025-10 --under 22");

        assertThat(json).containsEntry("due", 54L).containsEntry("missing", 2L).containsEntry("late", 3L);
        assertThat(units(json, "missing")).containsExactly("06820", "07090");
    }

    @Test
    void on_the_map_of_today_the_reports_of_then_are_those_of_the_54() {
        Map<String, Object> json = json("due --period 2024-10 --under 22 --boundaries 2025-12-31");

        assertThat(json).containsEntry("due", 64L);
        assertThat(Json.rows(json, "reports"))
                .filteredOn(row -> row.get("unit_id").equals("07132@2025-07-01"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("filed"))
                        .isEqualTo(List.of("07132@2004-08-31", "07153@2004-08-31", "07162@2004-08-31")));
    }

    @Test
    void before_the_day_on_which_it_is_due_nothing_is_missing() {
        Map<String, Object> json = json("due --period 2024-10 --under 22 --on 2024-10-31");

        assertThat(json).containsEntry("missing", 0L).containsEntry("late", 0L);
        assertThat((long) json.get("not_yet") + (long) json.get("in_time")).isEqualTo(187L);
    }

    @ParameterizedTest
    @CsvSource({"due --as-of 2024-10-31, hãy ghi --period", "due --period 2024-10 --level village, hãy bỏ --level"})
    void refuses_what_is_no_period(String line, String said) {
        Call call = Call.inVietnamese((line + " --teams sample").split(" "));

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains(said);
    }

    @Test
    void says_when_none_was_due() {
        assertThat(Call.of("due", "--period", "2019", "--under", "22", "--teams", "sample")
                        .out())
                .contains("none was due");
    }
}
