package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitNotFoundException;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** What the register of the pack says, against figures that were counted elsewhere. */
class VietnamUnitsTest {
    private static final UnitRegister REGISTER = VietnamUnits.register();
    private static final UnitCode QUANG_NINH = UnitCode.of("22");

    private static UnitTree on(String day) {
        return REGISTER.on(LocalDate.parse(day));
    }

    private static List<AdminUnit> quangNinh(String day, UnitLevel level) {
        UnitTree tree = on(day);
        return tree.descendants(tree.get(QUANG_NINH).id(), level);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-08-31, 64, 660, 10751, 14, 184",
        "2010-12-31, 63, 697, 11103, 14, 186",
        "2019-04-01, 63, 713, 11161, 14, 186",
        "2020-02-29, 63, 709, 10661, 13, 177",
        "2022-12-31, 63, 705, 10599, 13, 177",
        "2023-07-02, 63, 705, 10598, 13, 177",
        "2024-02-29, 63, 705, 10598, 13, 177",
        "2024-11-01, 63, 704, 10472, 13, 171",
        "2025-06-30, 63, 696, 10035, 13, 171",
        "2025-07-01, 34, 0, 3321, 0, 54",
        "2026-04-29, 34, 0, 3321, 0, 54",
        "2026-04-30, 34, 0, 3321, 0, 54",
        "2099-12-31, 34, 0, 3321, 0, 54",
    })
    void counts_the_country_and_quang_ninh(
            String day, int provinces, int districts, int communes, int quangNinhDistricts, int quangNinhCommunes) {
        UnitTree tree = on(day);
        assertThat(tree.atLevel(UnitLevel.PROVINCE)).hasSize(provinces).hasSameElementsAs(tree.roots());
        assertThat(tree.atLevel(UnitLevel.DISTRICT)).hasSize(districts);
        assertThat(tree.atLevel(UnitLevel.COMMUNE)).hasSize(communes);
        assertThat(quangNinh(day, UnitLevel.DISTRICT)).hasSize(quangNinhDistricts);
        assertThat(quangNinh(day, UnitLevel.COMMUNE)).hasSize(quangNinhCommunes);
    }

    @Test
    void knows_nothing_before_the_first_list() {
        assertThat(on("2004-08-30").atLevel(UnitLevel.PROVINCE)).isEmpty();
        assertThat(on("2004-08-30").roots()).isEmpty();
    }

    @Test
    void has_15237_units_and_213_days_of_change() {
        assertThat(REGISTER.size()).isEqualTo(15_237);
        assertThat(REGISTER.changeDays())
                .hasSize(213)
                .containsExactlyElementsOf(SourceRows.changeDays())
                .startsWith(LocalDate.of(2004, 8, 31))
                .endsWith(LocalDate.of(2026, 4, 30));
    }

    @Test
    void u1_code_06820_is_two_units() {
        assertThat(REGISTER.withCode(UnitCode.of("06820")))
                .map(unit -> unit.id() + " " + unit.fullName())
                .containsExactly("06820@2004-08-31 Phường Trưng Vương", "06820@2025-07-01 Phường Vàng Danh");
        assertThat(on("2025-06-30").get(UnitCode.of("06820")).name()).isEqualTo("Trưng Vương");
        assertThat(on("2025-07-01").get(UnitCode.of("06820")).name()).isEqualTo("Vàng Danh");
    }

    @Test
    void finds_the_old_unit_on_the_last_day_before_a_reform_and_not_on_the_first_after() {
        UnitId old = UnitId.of("06820@2004-08-31");
        assertThat(on("2025-06-30").find(old)).isPresent();
        assertThat(on("2025-07-01").find(old)).isEmpty();
        assertThatExceptionOfType(UnitNotFoundException.class)
                .isThrownBy(() -> on("2025-07-01").get(old))
                .withMessage("no unit with id 06820@2004-08-31 is valid on 2025-07-01");
    }

    @Test
    void codes_begin_with_zero_and_are_text() {
        assertThat(on("2025-06-30").atLevel(UnitLevel.COMMUNE))
                .filteredOn(unit -> unit.code().orElseThrow().value().startsWith("0"))
                .hasSize(3061);
        assertThat(on("2025-07-01").atLevel(UnitLevel.COMMUNE))
                .filteredOn(unit -> unit.code().orElseThrow().value().startsWith("0"))
                .hasSize(994);
        UnitTree tree = on("2025-06-30");
        assertThat(tree.get(UnitCode.of("04")).name()).isEqualTo("Cao Bằng");
        assertThat(tree.get(UnitCode.of("004")).name()).isEqualTo("Long Biên");
        assertThat(tree.get(UnitCode.of("00004")).name()).isEqualTo("Trúc Bạch");
    }

    @Test
    void of_3321_new_communes_3316_carry_a_code_that_another_had() {
        Set<UnitCode> before = codes("2025-06-30");
        assertThat(codes("2025-07-01"))
                .hasSize(3321)
                .filteredOn(before::contains)
                .hasSize(3316);
    }

    private static Set<UnitCode> codes(String day) {
        return on(day).atLevel(UnitLevel.COMMUNE).stream()
                .map(unit -> unit.code().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void communes_of_2025_have_2848_bare_names() {
        assertThat(on("2025-07-01").atLevel(UnitLevel.COMMUNE).stream()
                        .map(AdminUnit::name)
                        .distinct())
                .hasSize(2848);
    }

    @Test
    void only_cai_chien_of_quang_ninh_is_unchanged_by_the_reform() {
        Set<UnitId> before = quangNinh("2025-06-30", UnitLevel.COMMUNE).stream()
                .map(AdminUnit::id)
                .collect(Collectors.toSet());
        assertThat(quangNinh("2025-07-01", UnitLevel.COMMUNE))
                .filteredOn(unit -> before.contains(unit.id()))
                .map(AdminUnit::fullName)
                .containsExactly("Xã Cái Chiên");
    }

    @Test
    void u2_a_new_type_is_a_new_state_of_the_same_unit() {
        assertThat(REGISTER.history(UnitId.of("25270@2025-07-01")))
                .map(unit -> unit.valid() + " " + unit.fullName())
                .containsExactly("2025-07-01..2026-04-30 Xã Lộc Ninh", "2026-04-30.. Phường Lộc Ninh");
    }
}
