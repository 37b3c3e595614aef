package vn.toso.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toso.privacy.Correction.DECIMAL_DROPPED;
import static vn.toso.privacy.Correction.ZERO_RESTORED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.finding.Location;

class PersonalIdTest {
    @Test
    void tells_province_of_birth_registration_sex_and_year() {
        PersonalId id = PersonalId.of("022085001234");
        assertThat(id.provinceOfBirthRegistration()).isEqualTo(new BirthProvince("022", "Quảng Ninh"));
        assertThat(id.sex()).isEqualTo(Sex.MALE);
        assertThat(id.birthYear()).isEqualTo(1985);
    }

    @ParameterizedTest
    @CsvSource({
        "0,MALE,1907",
        "1,FEMALE,1907",
        "2,MALE,2007",
        "3,FEMALE,2007",
        "4,MALE,2107",
        "5,FEMALE,2107",
        "6,MALE,2207",
        "7,FEMALE,2207",
        "8,MALE,2307",
        "9,FEMALE,2307"
    })
    void the_fourth_digit_is_century_and_sex(String digit, Sex sex, int year) {
        PersonalId id = PersonalId.of("001" + digit + "07001234");
        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.birthYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "022085001234",
                "022 085 001 234",
                "022.085.001-234",
                "'022085001234",
                "22085001234",
                "22085001234.0",
                "\uff10\uff12\uff12\uff10\uff18\uff15\uff10\uff10\uff11\uff12\uff13\uff14",
                "\u00a0022085001234\ufeff",
            })
    void all_spellings_of_one_number_are_that_number(String written) {
        assertThat(PersonalId.of(written)).isEqualTo(PersonalId.of("022085001234"));
        assertThat(PersonalId.of(written).value()).isEqualTo("022085001234");
    }

    @Test
    void lost_zeros_are_put_back_and_told() {
        assertThat(PersonalId.parse("022 085 001 234").corrections()).isEmpty();
        assertThat(PersonalId.parse("22085001234").corrections()).containsExactly(ZERO_RESTORED);
        assertThat(PersonalId.parse("22085001234,00").corrections()).containsExactly(DECIMAL_DROPPED, ZERO_RESTORED);
        assertThat(PersonalId.of("1185001234").value()).isEqualTo("001185001234");
    }

    @ParameterizedTest
    @CsvSource({
        "003085001234, ID_PROVINCE",
        "122085001234, ID_PROVINCE",
        "097085001234, ID_PROVINCE",
        "000000000000, ID_PROVINCE",
        "23085001234, ID_LENGTH",
        "02208500123, ID_LENGTH",
        "0220850012345, ID_LENGTH",
        "0395678945, ID_LENGTH",
        "1695678945, ID_LENGTH",
        "3185001234, ID_LENGTH",
        "12345678, ID_LENGTH",
        "101234567, ID_OLD_CARD",
        "012345678, ID_OLD_CARD",
        "2.21E+10, ROUNDED",
        "B1234567, UNREADABLE",
        "+022085001234, UNREADABLE",
    })
    void what_is_no_number_is_refused_with_its_reason(String written, Refusal reason) {
        assertThat(PersonalId.parse(written).refusal()).contains(reason);
        assertThat(PersonalId.parse(written).findings(Location.NONE))
                .extracting(finding -> finding.code())
                .containsExactly(reason.code());
    }

    @Test
    void no_text_and_no_message_shows_a_number() {
        assertThat(PersonalId.of("022085001234").toString()).isEqualTo("PersonalId[…]");
        assertThat(PersonalId.parse("22085001234")).hasToString("Reading[ZERO_RESTORED]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalId.of("003085001234"))
                .withMessage("a personal ID is required, but this is none: personal-id.province.unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalId.of(" "))
                .withMessageEndingWith("blank");
    }

    @Test
    void there_are_63_provinces_of_birth_registration() {
        assertThat(BirthProvince.all())
                .hasSize(63)
                .extracting(BirthProvince::code)
                .isSorted()
                .allMatch(code -> code.matches("0[0-9]{2}"));
        assertThat(BirthProvince.all()).extracting(BirthProvince::name).doesNotHaveDuplicates();
    }
}
