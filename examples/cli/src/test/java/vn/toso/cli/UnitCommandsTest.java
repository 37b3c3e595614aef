package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCommandsTest {
    @Test
    void counts_the_communes_of_the_last_day_before_the_reform() {
        Call call = Call.of("units", "--on", "2025-06-30", "--level", "commune", "--count");

        assertThat(call.out()).isEqualTo("10035\n");
        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2019-04-01,63,713,11161", "2024-11-01,63,704,10472", "2025-07-01,34,0,3321"})
    void counts_every_level(String day, long provinces, long districts, long communes) {
        Map<String, Object> json = Json.object(
                Call.of("units", "--on", day, "--count", "--format", "json").out());

        assertThat(Json.rows(json, "levels"))
                .extracting(row -> row.get("count"))
                .containsExactly(provinces, districts, communes, 0L);
    }

    @Test
    void lists_the_units_under_a_province() {
        Call call = Call.of("units", "--on", "01/07/2025", "--under", "22", "--level", "xã", "--format", "csv");

        assertThat(call.lines()).hasSize(55);
        assertThat(call.lines().get(0)).isEqualTo("code,id,level,type,name,parent_id");
        assertThat(call.lines()).contains("06820,06820@2025-07-01,commune,phường,Vàng Danh,22@2004-08-31");
    }

    @Test
    void says_that_villages_are_in_no_public_list() {
        assertThat(Call.of("units", "--on", "2025-07-01", "--level", "village").out())
                .startsWith("0 units on 2025-07-01.\nVillages are in no public list");
    }

    @Test
    void refuses_a_code_without_a_day_that_two_units_had() {
        Call call = Call.inVietnamese("unit", "06820");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines().toList())
                .hasSize(3)
                .anySatisfy(line ->
                        assertThat(line).contains("06820@2004-08-31", "phường Trưng Vương", "đến hết 2025-06-30"))
                .anySatisfy(line -> assertThat(line).contains("06820@2025-07-01", "phường Vàng Danh", "từ 2025-07-01"));
    }

    @Test
    void tells_the_history_of_a_unit_with_act_and_clause() {
        Call call = Call.inVietnamese("unit", "06820", "--on", "2025-07-01");

        assertThat(call.exitCode()).isZero();
        assertThat(call.lines().get(0))
                .startsWith("Phường Vàng Danh (06820@2025-07-01), cấp xã, thuộc tỉnh Quảng Ninh");
        assertThat(call.lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("nhận từ", "phường Trưng Vương (06820@2004-08-31)", "một phần")
                        .contains("1679/NQ-UBTVQH15, khoản 28", "văn bản"));
    }

    /** Uông Bí was a thị xã until 2011-02-25 and a thành phố from then on. */
    @Test
    void names_the_units_above_as_they_were_called_on_the_day_asked_for() {
        assertThat(Call.inVietnamese("unit", "06820", "--on", "2025-06-30")
                        .lines()
                        .get(0))
                .contains("thuộc thành phố Uông Bí, tỉnh Quảng Ninh");
        assertThat(Call.inVietnamese("unit", "06820", "--on", "2010-12-31")
                        .lines()
                        .get(0))
                .contains("thuộc thị xã Uông Bí, tỉnh Quảng Ninh");
    }

    @Test
    void names_the_units_above_as_they_were_called_last_where_no_day_is_asked_for() {
        assertThat(Call.inVietnamese("unit", "06820").err())
                .contains("phường Trưng Vương, thành phố Uông Bí, tỉnh Quảng Ninh, từ 2004-08-31 đến hết 2025-06-30");
        Call call = Call.inVietnamese("unit", "06820@2004-08-31");
        assertThat(call.lines().get(0)).contains("thuộc thành phố Uông Bí, tỉnh Quảng Ninh");
        assertThat(call.out()).contains("phường Trưng Vương, thành phố Uông Bí").doesNotContain("thị xã Uông Bí");
    }

    @Test
    void shows_every_state_of_a_unit_and_what_it_passed_on() {
        Map<String, Object> json = Json.object(
                Call.of("unit", "06799@2004-08-31", "--format", "json").out());

        assertThat(Json.rows(json, "history"))
                .extracting(row -> row.get("from") + " " + row.get("event") + " " + row.get("name"))
                .contains(
                        "2004-08-31 state Cộng Hòa",
                        "2024-11-01 state Hải Hòa",
                        "2025-07-01 passed Hải Hòa",
                        "2025-07-01 passed Hải Lạng");
    }

    @Test
    void reads_a_code_that_lost_its_zero_and_says_so() {
        Call call = Call.of("unit", "6820", "--on", "2025-07-01");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).startsWith("Phường Vàng Danh (06820@2025-07-01)");
        assertThat(call.err()).contains("06820");
    }

    @Test
    void refuses_a_number_that_is_the_code_of_three_units() {
        Call call = Call.of("unit", "4", "--on", "2025-06-30");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("Cao Bằng", "Long Biên", "Trúc Bạch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "Hà Tu", "06820@1999-01-01", "068200000", "-"})
    void refuses_what_is_no_unit(String code) {
        Call call = Call.of("unit", code, "--on", "2025-07-01");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void finds_a_town_and_a_ward_by_a_name_without_accents_and_chooses_none() {
        Call call = Call.of("find", "quang yen", "--on", "2024-01-01", "--under", "22", "--format", "csv");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.lines())
                .containsExactly(
                        "code,id,level,type,name,parent_id,likeness",
                        "206,206@2004-08-31,district,thị xã,Quảng Yên,22@2004-08-31,accents-missing",
                        "07132,07132@2004-08-31,commune,phường,Quảng Yên,206@2004-08-31,accents-missing");
    }

    @Test
    void finds_five_units_in_the_whole_country() {
        Call call = Call.of("find", "quang", "yen", "--on", "2024-01-01", "--format", "json");

        Map<String, Object> json = Json.object(call.out());
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(json).containsEntry("only", "null");
        assertThat(Json.rows(json, "candidates")).hasSize(5);
    }

    @Test
    void finds_the_one_unit_that_a_full_name_means() {
        Call call = Call.inVietnamese("find", "TX. Quảng Yên", "--on", "2024-01-01");

        assertThat(call.exitCode()).isZero();
        assertThat(call.lines().get(0))
                .isEqualTo("“TX. Quảng Yên” ngày 2024-01-01 là thị xã Quảng Yên (206@2004-08-31).");
    }

    @Test
    void asks_for_today_where_no_day_is_given_and_prints_it() {
        assertThat(Call.of("find", "Vàng Danh", "--under", "22").lines().get(0))
                .isEqualTo("“Vàng Danh” on " + Call.TODAY
                        + ", in tỉnh Quảng Ninh is phường Vàng Danh (06820@2025-07-01).");
    }

    @Test
    void finds_nothing_and_says_so() {
        Call call = Call.of("find", "Zzzz", "--on", "2024-01-01");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).startsWith("No unit is like “Zzzz” on 2024-01-01.");
    }

    @Test
    void writes_the_same_rows_in_all_formats() {
        List<String> question =
                List.of("units", "--on", "2025-07-01", "--under", "22", "--level", "commune", "--format");
        Call csv = Call.of(append(question, "csv"));
        Call json = Call.of(append(question, "json"));
        Call table = Call.of(append(question, "table"));

        List<String> ids = Json.rows(Json.object(json.out()), "units").stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
        assertThat(ids).hasSize(54);
        assertThat(csv.lines().stream().skip(1).map(line -> line.split(",")[1])).containsExactlyElementsOf(ids);
        assertThat(table.lines().stream().skip(3).map(line -> line.split(" +")[1]))
                .containsExactlyElementsOf(ids);
    }

    private static String[] append(List<String> args, String last) {
        return java.util.stream.Stream.concat(args.stream(), java.util.stream.Stream.of(last))
                .toArray(String[]::new);
    }
}
