package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {
    @Test
    void a_code_is_text_and_keeps_its_leading_zeros() {
        assertThat(UnitCode.of("04")).isNotEqualTo(UnitCode.of("004")).isNotEqualTo(UnitCode.of("00004"));
        assertThat(UnitCode.of("00004")).hasToString("00004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "06820 ", "06820@2025-07-01", "a:b", "12345678901234567", "6820\n", "１２"})
    void what_is_no_code_is_refused(String text) {
        assertThat(UnitCode.isValid(text)).isFalse();
        assertThatThrownBy(() -> UnitCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codes_are_ordered_as_text() {
        assertThat(UnitCode.of("06820")).isLessThan(UnitCode.of("1"));
    }
}
