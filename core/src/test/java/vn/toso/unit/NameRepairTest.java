package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.finding.Location;

class NameRepairTest {
    private static final Location WHERE = Location.of("list.csv", 7).withColumn("name");

    /** N3 to N6 and N20. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã Bình Khánh ",
                "\nXã Bình Khánh\n",
                "Xã \nBình Khánh",
                "Xã  Bình Khánh",
                "Xã\u00a0Bình Khánh",
                "\ufeffXã Bình Khánh",
                "Xã Bình\u200b Khánh",
                "\tXã Bình\u3000Khánh"
            })
    void blanks_are_put_right_and_said_once(String raw) {
        NameRepair repair = NameRepair.of(raw, WHERE);
        assertThat(repair.name()).isEqualTo("Xã Bình Khánh");
        assertThat(SampleUnits.codes(repair.findings())).containsExactly("unit.name.blanks");
    }

    /** N2. */
    @Test
    void decomposed_names_are_composed() {
        NameRepair repair = NameRepair.of(Normalizer.normalize("Xã Đan Phượng", Normalizer.Form.NFD), WHERE);
        assertThat(repair.name()).isEqualTo("Xã Đan Phượng");
        assertThat(SampleUnits.codes(repair.findings())).containsExactly("unit.name.decomposed");
    }

    /** N21. */
    @Test
    void a_code_behind_the_name_is_parted_from_it() {
        NameRepair repair = NameRepair.of("Quận Ba Đình (001)", WHERE);
        assertThat(repair.name()).isEqualTo("Quận Ba Đình");
        assertThat(repair.code()).isEqualTo("001");
        assertThat(SampleUnits.codes(repair.findings())).containsExactly("unit.name.code-inside");
    }

    /** N17 and N18, before anything is done to blanks: a non-breaking one may be half a letter. */
    @Test
    void an_encoding_is_put_right_first() {
        NameRepair whole = NameRepair.of("HÃ\u00a0 TÄ©nh ", WHERE);
        assertThat(whole.name()).isEqualTo("Hà Tĩnh");
        assertThat(SampleUnits.codes(whole.findings())).containsExactly("unit.name.recovered", "unit.name.blanks");
        assertThat(whole.findings().get(0).arguments()).containsEntry("encoding", "UTF-8 → Windows-1252");
    }

    /** P1. */
    @ParameterizedTest
    @ValueSource(
            strings = {"đang cập nhật", "Đang cập nhật", "N/A", "#N/A", "#REF!", "-", "...", "?", "null", "chưa có"})
    void placeholders_are_no_names(String raw) {
        NameRepair repair = NameRepair.of(raw, WHERE);
        assertThat(repair.name()).isEmpty();
        assertThat(SampleUnits.codes(repair.findings())).containsExactly("unit.name.placeholder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u00a0\t"})
    void an_empty_cell_has_no_name(String raw) {
        assertThat(NameRepair.of(raw, WHERE).name()).isEmpty();
    }

    @Test
    void a_cell_that_holds_a_file_is_refused_without_being_shown() {
        NameRepair repair = NameRepair.of("Xã Hà Tu;".repeat(300_000), WHERE);
        assertThat(repair.name()).isEmpty();
        assertThat(SampleUnits.codes(repair.findings())).containsExactly("unit.name.too-long");
        assertThat(repair.findings().get(0).arguments().get("text")).hasSizeLessThan(100);
        assertThat(NameRepair.of(" ".repeat(3_000_000) + "Hà Tu", WHERE).name()).isEqualTo("Hà Tu");
    }

    @Test
    void a_good_name_is_left_as_it_is() {
        for (String name :
                new String[] {"Phường Hà Tu", "K' Dang", "Hoà", "Phan Rang-Tháp Chàm", "Phường 01", "Đăk R’Măng"}) {
            assertThat(NameRepair.of(name, WHERE)).isEqualTo(new NameRepair(name, "", List.of()));
        }
    }
}
