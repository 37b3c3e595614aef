package vn.toso.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toso.privacy.Correction.COUNTRY_CODE_DROPPED;
import static vn.toso.privacy.Correction.DECIMAL_DROPPED;
import static vn.toso.privacy.Correction.PREFIX_CONVERTED;
import static vn.toso.privacy.Correction.ZERO_RESTORED;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.finding.Location;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0395678945",
                "01695678945",
                "1695678945",
                "+84 395 678 945",
                "+84 (0) 395.678.945",
                "84395678945",
                "840395678945",
                "0084-395-678-945",
                "+841695678945",
                "395678945",
                "395678945.0",
                "395,678,945",
                "\u00a00395\u00a0678\u00a0945\u200b",
                "\uff10\uff13\uff19\uff15\uff16\uff17\uff18\uff19\uff14\uff15",
                "\uff0b\uff18\uff14395678945",
                "[0395] 678\u2013945",
                "'0395678945",
                "=\"0395678945\"",
            })
    void all_spellings_of_one_number_are_that_number(String written) {
        assertThat(PhoneNumber.of(written)).isEqualTo(PhoneNumber.of("0395678945"));
        assertThat(PhoneNumber.of(written).value()).isEqualTo("0395678945");
    }

    @Test
    void what_was_corrected_is_told_and_a_way_of_writing_is_not() {
        assertThat(PhoneNumber.parse("0395 678.945").corrections()).isEmpty();
        assertThat(PhoneNumber.parse("01695678945").corrections()).containsExactly(PREFIX_CONVERTED);
        assertThat(PhoneNumber.parse("1695678945").corrections()).containsExactly(ZERO_RESTORED, PREFIX_CONVERTED);
        assertThat(PhoneNumber.parse("1695678945.0").corrections())
                .containsExactly(DECIMAL_DROPPED, ZERO_RESTORED, PREFIX_CONVERTED);
        assertThat(PhoneNumber.parse("+84 395 678 945").corrections()).containsExactly(COUNTRY_CODE_DROPPED);
        assertThat(PhoneNumber.parse("84395678945").corrections()).containsExactly(COUNTRY_CODE_DROPPED);
    }

    @Test
    void corrections_are_findings_for_a_clerk_without_the_number() {
        Location place = new Location("list.csv", 4, "phone");
        assertThat(PhoneNumber.parse("1695678945").findings(place))
                .extracting(finding -> finding.severity().vietnamese() + " "
                        + finding.message(Locale.forLanguageTag("vi")) + " " + finding.location())
                .containsExactly(
                        "Đã sửa Số bị mất số 0 ở đầu; đã thêm lại. Hãy định dạng cột là văn bản. list.csv:4 [phone]",
                        "Đã sửa Số di động 11 số của trước năm 2018; đã đổi sang đầu số mới 10 số. list.csv:4 [phone]");
        assertThat(PhoneNumber.parse("12").findings(place))
                .extracting(finding -> finding.code().id())
                .containsExactly("phone.number.length");
    }

    /** The table of the plan of 2018, all 21 of it. */
    @ParameterizedTest
    @CsvSource({
        "0120,070", "0121,079", "0122,077", "0126,076", "0128,078", "0123,083", "0124,084", "0125,085", "0127,081",
        "0129,082", "0162,032", "0163,033", "0164,034", "0165,035", "0166,036", "0167,037", "0168,038", "0169,039",
        "0186,056", "0188,058", "0199,059"
    })
    void numbers_of_eleven_digits_are_converted(String old, String current) {
        assertThat(PhoneNumber.of(old + "5678945").value()).isEqualTo(current + "5678945");
    }

    @Test
    void a_mobile_number_that_begins_with_the_country_code_keeps_it() {
        assertThat(PhoneNumber.of("0843956789").value()).isEqualTo("0843956789");
        assertThat(PhoneNumber.of("843956789").value()).isEqualTo("0843956789");
        assertThat(PhoneNumber.of("84843956789").value()).isEqualTo("0843956789");
    }

    @Test
    void a_landline_is_a_phone_and_not_a_mobile_one() {
        assertThat(PhoneNumber.of("0395678945").isMobile()).isTrue();
        assertThat(PhoneNumber.of("0203 3825 555").isMobile()).isFalse();
        assertThat(PhoneNumber.of("(024) 3825 5555").value()).isEqualTo("02438255555");
        assertThat(PhoneNumber.of("+84 24 3825 5555").value()).isEqualTo("02438255555");
        assertThat(PhoneNumber.of("0203 825 555").isMobile()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "039567894 | PHONE_LENGTH",
                "03956789451 | PHONE_LENGTH",
                "0395678945 0912345678 | PHONE_LENGTH",
                "022085001234 | PHONE_LENGTH",
                "0000000000 | PHONE_PREFIX",
                "0438255555 | PHONE_PREFIX",
                "01305678945 | PHONE_PREFIX",
                "+66 81 234 5678 | PHONE_FOREIGN",
                "0086 10 1234 5678 | PHONE_FOREIGN",
                "3.9568E+8 | ROUNDED",
                "0395678945 / 0912345678 | UNREADABLE",
                "con gái: 0395678945 | UNREADABLE",
                "0395 ++ 678945 | UNREADABLE",
                "#### | UNREADABLE",
                "²395678945 | UNREADABLE",
            })
    void what_is_no_number_is_refused_with_its_reason(String written, Refusal reason) {
        assertThat(PhoneNumber.parse(written).refusal()).contains(reason);
        assertThat(PhoneNumber.parse(written).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0\u200b", "-", "\u2013"})
    void nothing_written_is_neither_a_number_nor_a_mistake(String written) {
        assertThat(PhoneNumber.parse(written).value()).isEmpty();
        assertThat(PhoneNumber.parse(written).findings(Location.NONE)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of(written))
                .withMessageEndingWith("blank");
    }

    @Test
    void no_text_and_no_message_shows_a_number() {
        assertThat(PhoneNumber.of("0395678945").toString()).isEqualTo("PhoneNumber[…]");
        assertThat(PhoneNumber.parse("1695678945")).hasToString("Reading[ZERO_RESTORED, PREFIX_CONVERTED]");
        assertThat(PhoneNumber.parse("16956789451")).hasToString("Reading[PHONE_LENGTH]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of("039567894"))
                .withMessage("a phone number is required, but this is none: phone.number.length");
    }
}
