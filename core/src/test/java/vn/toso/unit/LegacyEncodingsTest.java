package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingsTest {
    /** N17. */
    @ParameterizedTest
    @ValueSource(strings = {"Phường Hà Tu", "Đặc khu Vân Đồn", "TỈNH QUẢNG NINH", "Thị trấn Ái Tử", "Đắk R'Măng"})
    void utf_8_read_as_another_code_page_is_brought_back(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        assertThat(LegacyEncodings.recover(new String(bytes, Charset.forName("IBM437"))))
                .contains(new LegacyEncodings.Recovered("UTF-8 → CP437", name));
        assertThat(LegacyEncodings.recover(windows1252(bytes)))
                .contains(new LegacyEncodings.Recovered("UTF-8 → Windows-1252", name));
    }

    /** As browsers and spreadsheets do it: a byte without a character is the control character of its number. */
    private static String windows1252(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            String character = new String(new byte[] {b}, Charset.forName("windows-1252"));
            text.append(character.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : character);
        }
        return text.toString();
    }

    /** N18. */
    @ParameterizedTest
    @CsvSource({
        "QUAÛNG NINH,QUẢNG NINH,VNI",
        "HAØ NOÄI,HÀ NỘI,VNI",
        "Thaønh phoá Hoà Chí Minh,Thành phố Hồ Chí Minh,VNI",
        "Ñaø Naüng,Đà Nẵng,VNI",
        "Thöøa Thieân Hueá,Thừa Thiên Huế,VNI",
        "Bình Döông,Bình Dương,VNI",
        "Xuaân Loäc,Xuân Lộc,VNI",
        "Qu¶ng Ninh,Quảng Ninh,TCVN3",
        "Hµ Néi,Hà Nội,TCVN3",
        "§µ N½ng,Đà Nẵng,TCVN3",
        "Thõa Thiªn HuÕ,Thừa Thiên Huế,TCVN3",
        "NghÖ An,Nghệ An,TCVN3",
        "Phó Thä,Phú Thọ,TCVN3",
        "B×nh D\u00ad¬ng,Bình Dương,TCVN3",
        "VÜnh Phóc,Vĩnh Phúc,TCVN3",
        "Cµ Mau,Cà Mau,TCVN3",
        "X· L¹ng S¬n,Xã Lạng Sơn,TCVN3",
        "§¾k L¾k,Đắk Lắk,TCVN3",
    })
    void texts_of_old_fonts_are_converted(String text, String name, String encoding) {
        assertThat(LegacyEncodings.recover(text)).contains(new LegacyEncodings.Recovered(encoding, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phường Hà Tu",
                "XÃ\u00a0TAM GIANG",
                "HOÀ BÌNH",
                "Hòa Bình",
                "Đắk R’Măng",
                "Ðống Đa",
                "Phan Rang–Tháp Chàm",
                "Quy Nhơn",
                "Yên Bái",
                "Ea Âu",
                "oà",
                "Hà Tu?",
                "",
                "La Ê",
                "K´Dang",
                "Phường\u00a01"
            })
    void unicode_is_left_alone(String name) {
        assertThat(LegacyEncodings.recover(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Qu?ng Ninh,?", "Qu\ufffdng Ninh,?", "Phưá»\ufffdng Hà Tu,UTF-8 → ?", "Xã áº?n,UTF-8 → ?"})
    void what_was_lost_is_named_and_not_guessed(String text, String encoding) {
        assertThat(LegacyEncodings.recover(text)).contains(new LegacyEncodings.Recovered(encoding, ""));
    }

    @Test
    void long_texts_are_read_to_their_end() {
        assertThat(LegacyEncodings.recover("Qu¶ng ".repeat(50_000))).isPresent();
        assertThat(LegacyEncodings.recover("aâ ".repeat(100_000))).isPresent();
        assertThat(LegacyEncodings.recover("aâä".repeat(100_000))).isEmpty();
    }
}
