package vn.toso.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.privacy.LegalBasis.Ground;

class LegalBasisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consent|CONSENT||consent",
                " consent : phiếu 12 |CONSENT|phiếu 12|consent: phiếu 12",
                "state-work: Kế hoạch 12/KH-UBND|STATE_WORK|Kế hoạch 12/KH-UBND|state-work: Kế hoạch 12/KH-UBND",
                "other: hợp đồng cũ|OTHER|hợp đồng cũ|other: hợp đồng cũ",
                "Luật 91/2025/QH15|OTHER|Luật 91/2025/QH15|other: Luật 91/2025/QH15",
                "other|OTHER|other|other: other",
                "điều 9: sự đồng ý|OTHER|điều 9: sự đồng ý|other: điều 9: sự đồng ý"
            })
    void what_a_filing_says_is_read_and_written(String text, Ground ground, String reference, String written) {
        LegalBasis basis = LegalBasis.parse(text).orElseThrow();

        assertThat(basis.ground()).isEqualTo(ground);
        assertThat(basis.referenceOrNull()).isEqualTo(reference);
        assertThat(basis.toString()).isEqualTo(written);
        assertThat(LegalBasis.parse(written)).contains(basis);
    }

    @Test
    void nothing_written_is_no_basis_and_another_one_needs_its_words() {
        assertThat(LegalBasis.parse(" ")).isEmpty();
        assertThat(LegalBasis.of(Ground.VITAL).reference()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> LegalBasis.of(Ground.OTHER));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalBasis(Ground.CONSENT, " x"));
    }
}
