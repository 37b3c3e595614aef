package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {
    /** Kinds N1, N5 to N7, N10 to N13 of the damage counted in public lists. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Hòa,Hoà",
                "Thủy,Thuỷ",
                "Hải Hòa,HẢI HOÀ",
                "của,cuả",
                "Mỹ Hòa,Mĩ Hoà",
                "Lý,Lí",
                "Kỳ Sơn,Kì Sơn",
                "Quy Nhơn,Qui Nhơn",
                "Quỳnh,Quình",
                "Vĩnh Tỷ,Vĩnh Tỉ",
                "Sỹ,Sĩ",
                "Đống Đa,Ðống Ða",
                "Đống Đa,Ɖống Ɖa",
                "Ia H'Drai,Ia H’Drai",
                "K' Dang,K'Dang",
                "K' Dang,KDang",
                "K` Dang,K´Dang",
                "Phan Rang-Tháp Chàm,Phan Rang – Tháp Chàm",
                "Vũng  Liêm,Vũng Liêm",
                "Phường IV,Phường 4",
                "Hòa Tú II,Hoà Tú 2",
                "Phường 01,Phường 1",
                "Khu XXXIX,Khu 039",
                "Khu 2A,Khu 02 A",
                "Phường 5,Phường５",
                "Đại Áng,Đại áng",
                "Ninh Bình,Ninh BÌnh",
                "N.T Phong Hải,Nông trường Phong Hải",
                "NT Phong Hải,nông trường phong hải",
                "TP.HCM,TPHCM",
                "tp Hồ Chí Minh,TP. H.C.M",
            })
    void two_spellings_of_one_name_have_one_exact_key(String one, String other) {
        assertThat(NameFolding.exact(one)).isEqualTo(NameFolding.exact(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Đăk Rve,Đắk Rve",
        "Đăk Rve,Đak Rve",
        "Cẩm Giang,Cẩm Giàng",
        "Bờ Y,Pờ Y",
        "Bờ Y,Bờ I",
        "Thủy,Thui",
        "Ba Tơ,Ba Tô",
        "Phường 40,Phường XL",
        "An Phú,An Phù",
        "Tu Sơn,Tú Sơn",
        "P Rao,Prao",
    })
    void two_names_have_two_exact_keys(String one, String other) {
        assertThat(NameFolding.exact(one)).isNotEqualTo(NameFolding.exact(other));
    }

    /** Kinds N2 to N4, N6 and N20, and marks in an order that Unicode does not put right. */
    @Test
    void the_way_characters_are_composed_does_not_matter() {
        String key = NameFolding.exact("Đặc khu Trường Sa Lớn");
        assertThat(NameFolding.exact(Normalizer.normalize("Đặc khu Trường Sa Lớn", Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(NameFolding.exact("\ufeff\nĐặc\u00a0khu\u200b Trường\r\n Sa \u2007Lớn "))
                .isEqualTo(key);
        assertThat(NameFolding.exact("Ba\u0300n Ta\u0302\u0301m")).isEqualTo(NameFolding.exact("Bàn Tấm"));
        assertThat(NameFolding.exact("Ta\u0301\u0302m")).isEqualTo(NameFolding.exact("Tấm"));
        assertThat(NameFolding.exact("T\u00e1\u0302m")).isEqualTo(NameFolding.exact("Tấm"));
        assertThat(NameFolding.exact("T\u00e1\u0301m")).isEqualTo(NameFolding.exact("Tám"));
        assertThat(NameFolding.exact("Ta\u0341m")).isEqualTo(NameFolding.exact("Tám"));
    }

    @Test
    void the_bare_key_has_no_marks() {
        assertThat(NameFolding.bare("Thị xã Quảng Yên")).isEqualTo("thi xa quang yen");
        assertThat(NameFolding.bare("ĐẮK R’MĂNG")).isEqualTo("dak rmang");
    }

    @Test
    void a_text_without_letters_and_digits_has_no_key() {
        assertThat(NameFolding.exact("")).isEmpty();
        assertThat(NameFolding.exact(" .-'\u0301\u200b")).isEmpty();
    }

    @Test
    void a_mark_that_is_missing_is_told_from_one_that_contradicts() {
        assertThat(likeness("quang yen", "Quảng Yên")).isEqualTo(NameLikeness.ACCENTS_MISSING);
        assertThat(likeness("Quảng Yen", "Quảng Yên")).isEqualTo(NameLikeness.ACCENTS_MISSING);
        assertThat(likeness("Vi Xuyên", "Vị Xuyên")).isEqualTo(NameLikeness.ACCENTS_MISSING);
        assertThat(likeness("dam ha", "Đầm Hà")).isEqualTo(NameLikeness.ACCENTS_MISSING);
        assertThat(likeness("Quang Yến", "Quảng Yên")).isEqualTo(NameLikeness.ACCENTS_DIFFER);
        assertThat(likeness("Quảng Yên", "Quang Yên")).isEqualTo(NameLikeness.ACCENTS_DIFFER);
        assertThat(likeness("Quảng Yên", "QUẢNG YÊN")).isEqualTo(NameLikeness.EXACT);
        assertThat(likeness("Quảng Yê", "Quảng Yên")).isNull();
        assertThat(likeness("Quảng Yên", "Quảng Yê")).isNull();
    }

    private static NameLikeness likeness(String text, String name) {
        return NameKeys.likeness(NameFolding.exact(text), NameFolding.exact(name));
    }

    @Test
    void entries_of_the_tables_are_keys_themselves() {
        assertThat(NameTables.PLACEHOLDERS)
                .allSatisfy(entry -> assertThat(NameFolding.bare(entry)).isEqualTo(entry));
        assertThat(NameTables.HEADINGS)
                .allSatisfy(entry -> assertThat(NameFolding.bare(entry)).isEqualTo(entry));
        assertThat(NameTables.OTHER_READINGS.keySet())
                .allSatisfy(entry -> assertThat(NameFolding.bare(entry)).isEqualTo(entry));
        assertThat(NameTables.ABBREVIATIONS.keySet())
                .allSatisfy(entry -> assertThat(entry).matches("[b-df-hj-np-tv-xz]+"));
        assertThat(NameTables.Y_FOR_I)
                .allSatisfy(entry -> assertThat(NameFolding.bare(entry)).isEqualTo(entry.replace('y', 'i')));
    }

    @Test
    void hostile_text_takes_time_in_proportion_to_its_length() {
        String marks = "a" + "\u0301\u0302\u0306".repeat(200_000);
        assertThat(NameFolding.bare(marks)).isEqualTo("a");
        assertThat(NameFolding.bare("n ".repeat(100_000))).hasSize(199_999);
        assertThat(NameFolding.bare("7".repeat(500_000))).hasSize(500_000);
    }
}
