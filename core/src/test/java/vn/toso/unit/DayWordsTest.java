package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.finding.Finding;
import vn.toso.time.DateRange;

class DayWordsTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource({
        "2004-08-31..2025-07-01,từ 2004-08-31 đến hết 2025-06-30,from 2004-08-31 to the end of 2025-06-30",
        "2025-07-01..,từ 2025-07-01,since 2025-07-01",
        "..2025-07-01,đến hết 2025-06-30,to the end of 2025-06-30",
        "2025-06-30..2025-07-01,ngày 2025-06-30,on 2025-06-30",
        "..,mọi ngày,on all days",
    })
    void the_last_day_is_one_of_the_range(String range, String vietnamese, String english) {
        assertThat(DayWords.vietnamese(DateRange.parse(range))).isEqualTo(vietnamese);
        assertThat(DayWords.english(DateRange.parse(range))).isEqualTo(english);
    }

    /** 06820 was Trưng Vương until 2025-06-30 and is Vàng Danh. */
    @Test
    void findings_name_first_and_last_days_and_keep_the_range_for_programs() {
        UnitMatcher matcher = UnitMatcher.of(ListedUnits.register().on(ListedUnits.AFTER));
        Finding finding = matcher.match(UnitRow.of("06820", "Phường Trưng Vương"))
                .findings()
                .get(0);

        assertThat(finding.message(VIETNAMESE))
                .contains("khớp với Phường Trưng Vương (06820) từ 2004-08-31 đến hết 2025-06-30.");
        assertThat(finding.message(Locale.ENGLISH))
                .contains("is Phường Trưng Vương (06820) from 2004-08-31 to the end of 2025-06-30.");
        assertThat(finding.arguments())
                .containsEntry("candidates", "Phường Trưng Vương (06820) 2004-08-31..2025-07-01");
    }

    @Test
    void a_register_names_first_and_last_days_too() {
        AdminUnit one = SampleUnits.province("p", "2004-08-31..2020-01-01");
        AdminUnit two = SampleUnits.named(SampleUnits.province("p", "2019-01-01.."), "Khác");
        Finding finding = UnitRegister.of(java.util.List.of(one, two), java.util.List.of())
                .findings("unit.state.overlap")
                .get(0);

        assertThat(finding.message(VIETNAMESE))
                .contains("trạng thái từ 2019-01-01 trùng ngày với trạng thái từ 2004-08-31 đến hết 2019-12-31;");
        assertThat(finding.message(Locale.ENGLISH))
                .contains("its state since 2019-01-01 overlaps the one from 2004-08-31 to the end of 2019-12-31;");
    }

    @Test
    void a_level_is_named_by_its_word() {
        Finding finding = UnitCodes.read("123456", UnitLevel.COMMUNE, vn.toso.finding.Location.NONE)
                .findings()
                .get(0);

        assertThat(finding.message(VIETNAMESE)).contains("Mã “123456” không phải mã xã: mã xã có 5 chữ số.");
        assertThat(finding.message(Locale.ENGLISH)).contains("not that of a commune, which has 5 digits");
        assertThat(finding.arguments()).containsEntry("level", "commune");
    }
}
