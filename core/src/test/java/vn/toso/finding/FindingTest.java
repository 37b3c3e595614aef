package vn.toso.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final FindingCode CODE = new FindingCode(
            "unit.code.odd", Severity.WARNING, "Mã {code} lạ ở {unit}.", "Code {code} is odd at {unit}.");
    private static final Finding FINDING = Finding.of(CODE, Location.NONE, "code", "06820", "unit", "Hà Tu");

    @Test
    void the_message_is_in_the_language_asked_for() {
        assertThat(FINDING.message(Locale.forLanguageTag("vi"))).isEqualTo("Mã 06820 lạ ở Hà Tu.");
        assertThat(FINDING.message(Locale.forLanguageTag("vi-VN"))).isEqualTo("Mã 06820 lạ ở Hà Tu.");
        assertThat(FINDING.message(Locale.ENGLISH)).isEqualTo("Code 06820 is odd at Hà Tu.");
        assertThat(FINDING.message(Locale.FRENCH)).isEqualTo("Code 06820 is odd at Hà Tu.");
        assertThat(FINDING.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void an_argument_of_the_language_goes_before_the_one_for_programs() {
        Finding finding = Finding.of(CODE, Location.NONE, "code", "6", "unit", "2025..", "unit.vi", "từ 2025");

        assertThat(finding.message(Locale.forLanguageTag("vi"))).isEqualTo("Mã 6 lạ ở từ 2025.");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Code 6 is odd at 2025...");
        assertThat(finding.arguments()).containsEntry("unit", "2025..");
    }

    @Test
    void what_a_person_typed_is_not_read_as_a_place_to_fill() {
        Finding finding = Finding.of(CODE, Location.NONE, "code", "{unit}", "unit", "$1 \\ {code} }{");

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Code {unit} is odd at $1 \\ {code} }{.");
    }

    @Test
    void a_place_without_an_argument_stays_as_it_is() {
        assertThat(Finding.of(CODE, Location.NONE, "code", "1").message(Locale.ENGLISH))
                .isEqualTo("Code 1 is odd at {unit}.");
    }

    @Test
    void a_finding_is_printed_without_its_arguments() {
        assertThat(FINDING).hasToString("unit.code.odd");
        assertThat(FINDING.at(Location.of("list.csv", 7).withColumn("code")))
                .hasToString("unit.code.odd at list.csv:7 [code]");
    }

    @Test
    void arguments_keep_their_order_and_are_copied() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("b", "1");
        given.put("a", "2");
        Finding finding = new Finding(CODE, given, Location.NONE);
        given.put("c", "3");

        assertThat(finding.arguments().keySet()).containsExactly("b", "a");
        assertThatThrownBy(() -> finding.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Finding.of(CODE, Location.NONE, "name")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unit.code", "unit.code.odd.more", "Unit.code.odd", "unit..odd", "unit.code.", "a.b.c_d", ""})
    @DisplayName("U10: a code reads area.noun.state")
    void u10_a_code_reads_area_noun_state(String id) {
        assertThatThrownBy(() -> new FindingCode(id, Severity.ERROR, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("area.noun.state");
    }

    @Test
    @DisplayName("U10: two codes of one id are the same")
    void u10_codes_are_the_same_by_id() {
        FindingCode other = new FindingCode("unit.code.odd", Severity.ERROR, "khác", "other");

        assertThat(other).isEqualTo(CODE).hasSameHashCodeAs(CODE).hasToString("unit.code.odd");
    }

    @Test
    void severities_have_words_for_people() {
        assertThat(List.of(Severity.values()))
                .extracting(Severity::vietnamese)
                .containsExactly("Lỗi", "Cảnh báo", "Đã sửa");
        assertThat(List.of(Severity.values())).extracting(Severity::english).doesNotHaveDuplicates();
    }
}
