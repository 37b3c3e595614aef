package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;

class UnitCodesTest {
    private static final Location WHERE = Location.of("list.csv", 4117).withColumn("code");

    /** C1 and C2: what a spreadsheet makes of codes. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "06820,commune,06820,",
                "04,province,04,",
                "004,district,004,",
                "6820,commune,06820,unit.code.zeros-lost",
                "4,province,04,unit.code.zeros-lost",
                "4,district,004,unit.code.zeros-lost",
                "4,commune,00004,unit.code.zeros-lost",
                "27076.0,commune,27076,unit.code.decimal",
                "1.0,commune,00001,unit.code.decimal unit.code.zeros-lost",
                "\"27076,00\",commune,27076,unit.code.decimal",
                "27.076,commune,27076,unit.code.decimal",
                " 06820 ,commune,06820,unit.code.blanks",
                "\u00a006820\ufeff,commune,06820,unit.code.blanks",
                "06 820,commune,06820,unit.code.blanks",
                "'06820,commune,06820,unit.code.blanks",
                "０６８２０,commune,06820,unit.code.blanks",
                "(001),district,001,unit.code.blanks",
                "006820,commune,06820,unit.code.ambiguous",
                "06820,,06820,",
                "22,,22,",
                "001,,001,",
                "27076.0,,27076,unit.code.decimal",
                "HL-01,,HL-01,",
                "HL-01,village,HL-01,",
                "7,village,7,",
                "4,,04 004 00004,unit.code.ambiguous",
                "22.0,,22 022 00022,unit.code.ambiguous",
                "6820,,06820,unit.code.ambiguous",
                "006820,,06820,unit.code.ambiguous",
                "10101234,,10101234,",
                "06820,province,,unit.code.width",
                "27076,district,,unit.code.width",
                "0682,commune,,unit.code.width",
                "0682.0,commune,,unit.code.width",
                "01,district,,unit.code.width",
                "0,province,,unit.code.width",
                "O6820,commune,,unit.code.unreadable",
                "-1,commune,,unit.code.unreadable",
                "-1,,,unit.code.unreadable",
                "1.5,commune,,unit.code.unreadable",
                "1.000,commune,,unit.code.unreadable",
                "0682,,,unit.code.unreadable",
                "0,,,unit.code.unreadable",
                "đang cập nhật,,,unit.code.unreadable",
                "1e5,commune,,unit.code.unreadable",
                " ,commune,,",
            })
    void reads(String raw, @Nullable String level, @Nullable String codes, @Nullable String findings) {
        Outcome<List<UnitCode>> read =
                UnitCodes.read(raw, level == null ? null : UnitLevel.find(level).orElseThrow(), WHERE);
        assertThat(read.value()).map(UnitCode::value).isEqualTo(words(codes));
        assertThat(SampleUnits.codes(read.findings())).isEqualTo(words(findings));
        assertThat(read.findings()).allMatch(finding -> finding.location().equals(WHERE));
    }

    @Test
    void every_three_digits_may_be_what_is_left_of_five() {
        assertThat(UnitCodes.longer(UnitCode.of("101"))).containsExactly(UnitCode.of("00101"));
        assertThat(UnitCodes.longer(UnitCode.of("22"))).containsExactly(UnitCode.of("022"), UnitCode.of("00022"));
        assertThat(UnitCodes.longer(UnitCode.of("001"))).isEmpty();
        assertThat(UnitCodes.longer(UnitCode.of("06820"))).isEmpty();
        assertThat(UnitCodes.longer(UnitCode.of("HL"))).isEmpty();
    }

    @Test
    void nothing_is_read_of_a_cell_that_holds_a_file() {
        Outcome<List<UnitCode>> read = UnitCodes.read("1".repeat(5_000_000), null, WHERE);
        assertThat(SampleUnits.codes(read.findings())).containsExactly("unit.code.unreadable");
        assertThat(read.findings().get(0).arguments().get("raw")).hasSizeLessThan(100);
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
