package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdTest {
    @Test
    @DisplayName("U1: an id of the national lists is code@since")
    void u1_a_national_id_is_the_code_and_the_first_known_day() {
        assertThat(UnitId.of(UnitCode.of("06820"), day("2025-07-01"))).isEqualTo(UnitId.of("06820@2025-07-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06820@2025-07-01", "quangninh:thon-1", "a", ".", "@", "A.b_c:d@e-f", "-----"})
    @DisplayName("U1: an id is any text of letters, digits and . _ : @ -")
    void u1_an_id_is_any_text_of_the_allowed_characters(String text) {
        assertThat(UnitId.isValid(text)).isTrue();
        assertThat(UnitId.of(text).value()).isEqualTo(text);
        assertThat(UnitId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "Hà Tu", "a/b", "a,b", "a\u00a0", "đ", "a\u0000", "a+b", "０"})
    @DisplayName("U1: no name, space, line break or look-alike digit is in an id")
    void u1_other_characters_are_refused(String text) {
        assertThat(UnitId.isValid(text)).isFalse();
        assertThatThrownBy(() -> UnitId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 64 characters");
    }

    @Test
    void an_id_has_64_characters_at_most() {
        assertThat(UnitId.of("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> UnitId.of("x".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65");
    }

    @Test
    void ids_are_compared_byte_by_byte() {
        assertThat(id("a")).isNotEqualTo(id("A"));
        assertThat(id("B")).isLessThan(id("a"));
        assertThat(id("10")).isLessThan(id("9"));
    }

    @Test
    @DisplayName("U1: no date is read out of an id; states may begin before the day it names")
    void u1_the_day_in_an_id_means_nothing() {
        UnitRegister register = sound(List.of(province("22@2004-08-31", "1963-10-30..")));

        assertThat(register.on(day("1970-01-01")).find(id("22@2004-08-31"))).isPresent();
    }

    @Test
    @DisplayName("U1: a host's id stands for its unit although the name is everybody's")
    void u1_units_with_the_same_name_are_kept_apart_by_their_ids() {
        UnitRegister register = sound(List.of(
                province("22", "2020-01-01.."),
                commune("a", "22", "2020-01-01.."),
                SampleUnits.named(village("host:1", "a", "2020-01-01.."), "Thôn 1"),
                SampleUnits.named(village("host:2", "a", "2020-01-01.."), "Thôn 1")));

        assertThat(register.on(day("2020-01-01")).children(id("a"))).hasSize(2);
    }

    @Test
    @DisplayName("U1: the same code of two times is two units")
    void u1_a_code_used_again_is_another_unit() {
        UnitRegister register = sound(
                List.of(
                        province("22", "2004-08-31.."),
                        commune("06820@2004-08-31", "22", "2004-08-31..2025-07-01"),
                        commune("06820@2025-07-01", "22", "2025-07-01.."),
                        commune("06811@2004-08-31", "22", "2004-08-31..2025-07-01")),
                SampleUnits.all("2025-07-01", "06811@2004-08-31", "06820@2025-07-01"));
        UnitCode code = UnitCode.of("06820");

        assertThat(register.on(day("2025-06-30")).get(code).id()).isEqualTo(id("06820@2004-08-31"));
        assertThat(register.on(day("2025-07-01")).get(code).id()).isEqualTo(id("06820@2025-07-01"));
        assertThat(register.withCode(code))
                .extracting(AdminUnit::id)
                .containsExactly(id("06820@2004-08-31"), id("06820@2025-07-01"));
    }
}
