package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCoverageTest {
    @Test
    void the_share_is_divided_last() {
        UnitCoverage coverage = new UnitCoverage(null, 53, 54, 54, 54);

        assertThat(coverage.lower()).hasValue(53.0 / 54);
        assertThat(coverage.upper()).hasValue(1.0);
        assertThat(coverage.isExact()).isFalse();
        assertThat(coverage.unit()).isEmpty();
    }

    @Test
    @DisplayName("C7: nothing to divide by is undefined, neither 0 nor 1")
    void c7_no_counted_unit_is_undefined() {
        UnitCoverage nothing = UnitCoverage.none(null);

        assertThat(nothing.isUndefined()).isTrue();
        assertThat(nothing.lower()).isEmpty();
        assertThat(nothing.upper()).isEmpty();
    }

    @Test
    @DisplayName("C7: nobody covered of some is 0, not undefined")
    void c7_none_of_some_is_zero() {
        UnitCoverage none = new UnitCoverage(null, 0, 0, 3, 0);

        assertThat(none.isUndefined()).isFalse();
        assertThat(none.lower()).hasValue(0);
        assertThat(none.isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1,0,1,0", "2,1,3,0", "1,4,3,0", "0,0,3,4", "0,0,3,-1"})
    @DisplayName("C7: done is among eligible by construction: other numbers are refused")
    void c7_other_numbers_are_refused(long certain, long possible, long of, long reporting) {
        assertThatThrownBy(() -> new UnitCoverage(null, certain, possible, of, reporting))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
