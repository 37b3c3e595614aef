package vn.toso.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Tổ 1", "99999", "31/12/2025", "2025-02-30", "06820@2025-07-01", "dt:thon-1", "tổ?", ""})
    void what_a_list_of_teams_holds_is_told_again(String text) {
        assertThat(CellText.told(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Mẫu",
                "Mẫu A.",
                "Tổ trưởng: Nguyễn Mẫu",
                "0395678945",
                "+84 395 678 945",
                "0395.678.945",
                "022 085 001 234",
                "xã 1, Nguyễn Mẫu"
            })
    void what_may_be_a_name_or_a_number_of_somebody_is_not(String text) {
        assertThat(CellText.told(text)).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 1_000, 100_000})
    void a_long_text_is_shortened(int length) {
        assertThat(CellText.told("x".repeat(length))).isEqualTo("x".repeat(60) + "…");
    }
}
