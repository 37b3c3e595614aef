package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchesTest {
    private final UnitTree before = ListedUnits.register().on(ListedUnits.BEFORE);
    private final UnitTree after = ListedUnits.register().on(ListedUnits.AFTER);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "P.Hà Tu,06664",
                "P Hà Tu,06664",
                "phường HÀ TU,06664",
                "TX. Quảng Yên,206",
                "Tx.Quảng Yên,206",
                "T.X. Quảng Yên,206",
                "T.X.Quảng Yên,206",
                "thị-xã Quảng Yên,206",
                "Thị Trấn Đầm Hà,06895",
                "TT Đầm Hà,06895",
                "T.T. Đầm Hà,06895",
                "H. Đầm Hà,200",
                "THÀNH PHỐ Hạ Long,193",
                "TP. Hạ Long,193",
                "Q.1,760",
                "Q1,760",
                "Quận 1,760",
                "P.1,27325",
                "Phường 01,27325",
                "F.1,27325",
                "P. I,27325",
                "TPHCM,79",
                "TP.HCM,79",
                "HCM,79",
                "Thủ đô Hà Nội,01",
                "TT Huế,46",
                "TP Huế,474",
                "Xã Bản Bo,03424",
                "Bản Bo,03424",
                "X. A Dơi,19483",
                "X.A Dơi,19483",
                "H.A Lưới,481",
                "Phường Đúc,19780",
                "Phường Phường Đúc,19780",
                "Thị trấn N.T Phong Hải,02902",
                "TTNT Phong Hải,02902",
                "Thị trấn Nông trường Phong Hải,02902",
                "Ia H’Drai,618",
                "KDang,23698",
                "Qui Nhơn,540",
                "Mĩ Hoà,31730",
                "Hoà Tú 2,31729",
                "Quận Ba Đình (001),001",
                "Đăk Rve,23480",
            })
    void a_written_name_finds_its_unit(String text, String code) {
        assertThat(before.named(text).only()).map(AdminUnit::id).contains(ListedUnits.before(code));
    }

    @Test
    void special_zones_and_names_of_two_parts_are_found_after_the_reform() {
        assertThat(after.named("ĐK. Vân Đồn").only()).map(AdminUnit::name).contains("Vân Đồn");
        assertThat(after.named("Chân Mây–Lăng Cô").only()).map(AdminUnit::name).contains("Chân Mây - Lăng Cô");
    }

    @Test
    void missing_accents_find_all_units_of_those_letters_and_choose_none() {
        NameMatches inProvince = before.named("quang yen", ListedUnits.before("22"));
        assertThat(ids(inProvince.best())).containsExactly("206@2004-08-31", "07132@2004-08-31");
        assertThat(inProvince.only()).isEmpty();

        NameMatches anywhere = before.named("quang yen");
        assertThat(anywhere.best())
                .hasSize(5)
                .extracting(NameMatch::likeness)
                .containsOnly(NameLikeness.ACCENTS_MISSING);
        assertThat(anywhere.only()).isEmpty();

        assertThat(before.named("ha tu").best()).hasSize(1);
        assertThat(before.named("ha tu").only()).isEmpty();
    }

    /** N15: inside one new province, Cẩm Giang and Cẩm Giàng. */
    @Test
    void names_that_collide_without_accents_all_come_back() {
        NameMatches bare = after.named("cam giang", ListedUnits.before("30"));
        assertThat(ids(bare.best())).containsExactly("10888@2025-07-01", "10903@2025-07-01");
        assertThat(bare.only()).isEmpty();

        NameMatches accented = after.named("Cẩm Giang", ListedUnits.before("30"));
        assertThat(ids(accented.best())).containsExactly("10888@2025-07-01");
        assertThat(accented.only()).map(AdminUnit::name).contains("Cẩm Giang");
    }

    @Test
    void a_text_without_any_mark_is_not_taken_for_the_one_name_that_has_none() {
        assertThat(before.named("thanh an").best()).hasSize(1);
        assertThat(before.named("thanh an").only()).isEmpty();
        assertThat(before.named("Xã Thanh An").only()).map(AdminUnit::name).contains("Thanh An");
    }

    /** N16. */
    @Test
    void homonyms_need_a_parent() {
        assertThat(before.named("Bắc Sơn").best()).hasSize(2);
        assertThat(before.named("Bắc Sơn").only()).isEmpty();
        assertThat(before.named("Bắc Sơn", ListedUnits.before("196")).only())
                .map(AdminUnit::type)
                .contains(UnitType.of("phường"));
    }

    /** N22. */
    @Test
    void another_type_than_written_is_offered_after_missing_accents_and_never_chosen() {
        NameMatches matches = before.named("Xã Yên Giang");
        assertThat(matches.best()).extracting(NameMatch::likeness).containsExactly(NameLikeness.TYPE_DIFFERS);
        assertThat(matches.only()).isEmpty();
        assertThat(before.named("xa dam ha").candidates())
                .extracting(NameMatch::likeness)
                .containsExactly(
                        NameLikeness.ACCENTS_MISSING, NameLikeness.ACCENTS_DIFFER, NameLikeness.ACCENTS_DIFFER);
    }

    /** N14. */
    @Test
    void similar_names_are_offered_only_when_nothing_has_the_letters() {
        assertThat(before.named("Pờ Y").best())
                .containsExactly(new NameMatch(before.get(ListedUnits.before("23395")), NameLikeness.SIMILAR));
        assertThat(ids(before.named("Ea Bia").best())).containsExactly("22228@2004-08-31");
        assertThat(before.named("Ea Bia").only()).isEmpty();
        assertThat(before.named("Phường Pờ Y").candidates()).isEmpty();
        assertThat(before.named("Hà Tu").candidates())
                .extracting(NameMatch::likeness)
                .doesNotContain(NameLikeness.SIMILAR);
    }

    @Test
    void numbers_and_letters_of_parts_are_not_similar() {
        assertThat(before.named("Hoà Tú 3").candidates()).isEmpty();
        assertThat(before.named("Phường 6").candidates()).isEmpty();
        assertThat(before.named("Bình Hưng Hoà B").candidates()).isEmpty();
        assertThat(before.named("Bình Hưng Hoà").candidates()).isEmpty();
        assertThat(before.named("Binh Hung Hao A").candidates()).isEmpty();
        assertThat(before.named("Bình Hưng Ho A").candidates()).hasSize(1);
    }

    @Test
    void a_name_of_another_day_is_not_found() {
        assertThat(before.named("Phường Vàng Danh").candidates()).isEmpty();
        assertThat(after.named("TX. Quảng Yên").best())
                .extracting(NameMatch::likeness)
                .containsOnly(NameLikeness.TYPE_DIFFERS);
    }

    @Test
    void texts_that_are_no_name_find_nothing() {
        for (String text : List.of("", " ", "xã", "---", "x".repeat(3_000_000), "\u0000", "(001)")) {
            assertThat(before.named(text).candidates()).isEmpty();
            assertThat(before.named(text).only()).isEmpty();
        }
    }

    @Test
    void every_unit_is_found_by_its_full_name_under_its_parent() {
        for (AdminUnit unit : ListedUnits.states()) {
            UnitTree tree = ListedUnits.register().on(unit.valid().from());
            assertThat(tree.named(unit.fullName(), unit.parent().orElse(unit.id()))
                            .best())
                    .contains(new NameMatch(unit, NameLikeness.EXACT));
        }
    }

    private static List<String> ids(List<NameMatch> matches) {
        return matches.stream().map(match -> match.unit().id().value()).toList();
    }
}
