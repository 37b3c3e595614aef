package vn.toso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Precision;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

class ReportedCountTest {
    private static final UnitId UNIT = UnitId.of("22@2004-08-31");
    private static final DateRange DAY = DateRange.parse("2023-12-31..2024-01-01");
    private static final Locale VI = Locale.forLanguageTag("vi");

    private static ReportedCount said(Precision precision, Amount amount) {
        return new ReportedCount(UNIT, DAY, "members", null, precision, amount);
    }

    @Test
    void figures_are_held_as_they_were_said() {
        assertThat(said(Precision.AT_LEAST, Amount.of(11_000)).text(VI)).isEqualTo("trên 11.000");
        assertThat(said(Precision.AT_LEAST, Amount.percent("61")).text(VI)).isEqualTo("trên 61 %");
        assertThat(said(Precision.EXACT, Amount.percent("45.6")).text(VI)).isEqualTo("45,6 %");
        assertThat(said(Precision.EXACT, Amount.percent("45.60")).text(Locale.ENGLISH))
                .isEqualTo("45.60 %");
        assertThat(said(Precision.ABOUT, Amount.of(2_000_000)).text(Locale.ENGLISH))
                .isEqualTo("about 2,000,000");
        assertThat(said(Precision.EXACT, Amount.of(1234, 1500)).text(VI)).isEqualTo("1.234/1.500");
        assertThat(said(Precision.EXACT, Amount.of(Long.MAX_VALUE)).text(Locale.ENGLISH))
                .isEqualTo("9,223,372,036,854,775,807");
    }

    @Test
    void a_bare_ratio_is_exact_and_has_no_counts() {
        Amount share = Amount.percent("45.6");
        assertThat(share.ratio()).contains(new BigDecimal("0.456"));
        assertThat(share.count()).isEmpty();
        assertThat(share.outOf()).isEmpty();
        assertThat(Amount.percent("101.4").ratio()).contains(new BigDecimal("1.014"));
        assertThat(Amount.of(1, 2).ratio()).isEmpty();
    }

    @Test
    void more_than_there_are_is_kept_and_told() {
        assertThat(Amount.of(1600, 1500).isExceeding()).isTrue();
        assertThat(Amount.of(1500, 1500).isExceeding()).isFalse();
        assertThat(Amount.of(0, 0).isExceeding()).isFalse();
    }

    @Test
    void amounts_that_say_nothing_or_two_things_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(1L, null, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(null, 5L, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(-1));
        for (String text : new String[] {"", "45,6", "45.6 %", "-1", "1e3", ".5", "5.", "1234567890", "0.1234567890"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Amount.percent(text));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(null, null, new BigDecimal("-1")));
    }

    @Test
    void a_target_never_says_out_of_how_many() {
        assertThat(new Target(UNIT, DAY, "skill.pay", null, Amount.percent("80"))
                        .amount()
                        .percent())
                .contains(new BigDecimal("80"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(UNIT, DAY, "skill.pay", null, Amount.of(80, 100)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(UNIT, DAY, "tỷ lệ", null, Amount.of(80)));
    }
}
