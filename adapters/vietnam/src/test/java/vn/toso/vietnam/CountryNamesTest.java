package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.NameLikeness;
import vn.toso.unit.NameMatch;
import vn.toso.unit.NameMatches;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** Names over the whole country: what is found, and what is not chosen. */
class CountryNamesTest {
    private final UnitTree early2024 = VietnamUnits.register().on(LocalDate.of(2024, 1, 1));
    private final UnitTree reformed = VietnamUnits.register().on(LocalDate.of(2025, 7, 1));

    private static UnitId id(UnitTree tree, String code) {
        return tree.get(UnitCode.of(code)).id();
    }

    @Test
    void quang_yen_is_a_town_and_a_ward_in_its_province_and_five_units_in_the_country() {
        NameMatches inProvince = early2024.named("quang yen", id(early2024, "22"));
        assertThat(inProvince.best())
                .extracting(match -> match.unit().fullName())
                .containsExactly("Thị xã Quảng Yên", "Phường Quảng Yên");
        assertThat(inProvince.only()).isEmpty();

        NameMatches inCountry = early2024.named("quang yen");
        assertThat(inCountry.best()).hasSize(5);
        assertThat(inCountry.only()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("N15: without accents ten pairs of one new province collide; both come back and none is chosen")
    @CsvSource({
        "19, van lang, 02143, 05665",
        "31, cam giang, 10888, 10903",
        "38, dong tien, 15724, 15853",
        "51, son ha, 21289, 21292",
        "51, ba to, 21484, 21523",
        "75, loc thanh, 25280, 25294",
        "79, thanh an, 25807, 27676",
        "80, tan thanh, 25534, 27826",
        "82, tan thanh, 29938, 30157",
        "82, my tho, 28261, 30076"
    })
    void n15_names_that_collide_without_accents(String province, String text, String one, String other) {
        NameMatches found = reformed.named(text, id(reformed, province));
        assertThat(found.candidates())
                .extracting(match -> match.unit().codeOrNull())
                .contains(UnitCode.of(one), UnitCode.of(other));
        assertThat(found.only()).isEmpty();
    }

    @Test
    @DisplayName("N1, N2, N8: every unit of the day is found by its full name in capitals and in NFD under its parent")
    void every_unit_is_found_by_its_full_name_under_its_parent() {
        for (AdminUnit unit : reformed.atLevel(UnitLevel.COMMUNE)) {
            String typed = Normalizer.normalize(unit.fullName().toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
            NameMatches found = reformed.named(typed, unit.parent().orElseThrow());
            assertThat(found.only()).as(typed).contains(unit);
            assertThat(found.best()).as(typed).extracting(NameMatch::likeness).containsExactly(NameLikeness.EXACT);
        }
    }

    @Test
    @DisplayName("N1: Hải Hòa and Hải Hoà are one name; Đăk, Đắk and Đak are three")
    void n1_tone_placement_is_no_difference_and_vowels_are() {
        UnitTree eve = VietnamUnits.register().on(LocalDate.of(2025, 6, 30));
        assertThat(eve.named("xã Hải Hoà", id(eve, "22")).only())
                .map(AdminUnit::codeOrNull)
                .contains(UnitCode.of("06799"));
        List<NameMatch> dak = reformed.named("Đăk Pék").best();
        assertThat(dak).allMatch(match -> match.unit().name().startsWith("Đăk"));
    }
}
