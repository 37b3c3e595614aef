package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;

class UnitMatcherTest {
    private static final Location ROW = Location.of("list.csv", 4117);

    private final UnitMatcher before = UnitMatcher.of(ListedUnits.register().on(ListedUnits.BEFORE));
    private final UnitMatcher after = UnitMatcher.of(ListedUnits.register().on(ListedUnits.AFTER));

    @ParameterizedTest
    @CsvSource({
        "06664,Phường Hà Tu,06664,CODE_AND_NAME,EXACT",
        "06664,,06664,CODE,",
        ",TX. Quảng Yên,206,NAME,EXACT",
        "06916,xa dam ha,06916,CODE_AND_NAME,ACCENTS_MISSING",
        "06895,Đầm Hà,06895,CODE_AND_NAME,EXACT",
        "31729,Hoà Tú 2,31729,CODE_AND_NAME,EXACT",
    })
    void a_sound_row_is_matched_without_findings(
            String code, String name, String unit, MatchedBy by, NameLikeness like) {
        UnitMatch match = before.match(UnitRow.of(code == null ? "" : code, name == null ? "" : name));
        assertThat(match.unit()).map(AdminUnit::id).contains(ListedUnits.before(unit));
        assertThat(match.byOrNull()).isEqualTo(by);
        assertThat(match.likenessOrNull()).isEqualTo(like);
        assertThat(match.candidates()).containsExactly(match.unit().orElseThrow());
        assertThat(match.findings()).isEmpty();
    }

    @Test
    void the_units_above_may_stand_in_the_name_or_beside_it() {
        assertChosen(before.match(UnitRow.of("", "Bắc Sơn, TP Uông Bí, Quảng Ninh")), "06814");
        assertChosen(before.match(UnitRow.of("", "Bắc Sơn").withAbove(List.of("Uông Bí", ""))), "06814");
        assertChosen(before.match(UnitRow.of("", "Bắc Sơn").withAbove(List.of("22", "Móng Cái"))), "06727");
        assertChosen(before.match(UnitRow.of("", "Phường 5").withAbove(List.of("5", "79"))), "27326");
    }

    @Test
    void the_level_parts_a_town_from_its_ward() {
        UnitRow row = UnitRow.of("", "Quảng Yên").withAbove(List.of("Quảng Ninh"));
        assertUndecided(before.match(row), "unit.row.ambiguous", "206", "07132");
        assertChosen(before.match(row.withLevel(UnitLevel.COMMUNE)), "07132");
    }

    /** C1 and C2. */
    @Test
    void lost_zeros_are_put_back_where_the_level_is_known() {
        UnitMatch match = before.match(UnitRow.of("6664.0", "P. Hà Tu").withLevel(UnitLevel.COMMUNE));
        assertChosen(match, "06664", "unit.code.decimal", "unit.code.zeros-lost");
    }

    /** C1. */
    @Test
    void without_a_level_the_name_decides_what_a_number_is() {
        assertChosen(before.match(UnitRow.of("4", "Cao Bằng")), "04", "unit.code.ambiguous");
        assertChosen(before.match(UnitRow.of("4", "Trúc Bạch")), "00004", "unit.code.ambiguous");
        assertChosen(before.match(UnitRow.of("101", "Cống Vị")), "00101", "unit.code.ambiguous");
        assertChosen(before.match(UnitRow.of("101", "Điện Biên Đông")), "101");
        assertUndecided(
                before.match(UnitRow.of("4", "")), "unit.code.ambiguous unit.row.ambiguous", "04", "004", "00004");
    }

    /** C3: 06820 was Trưng Vương and is Vàng Danh. */
    @Test
    void code_and_name_of_another_day_are_recognised_and_not_chosen() {
        UnitMatch match = after.match(UnitRow.of("06820", "Phường Trưng Vương").at(ROW));
        assertUndecided(match, "unit.row.other-day", "06820");
        assertThat(match.findings().get(0).message(Locale.ENGLISH))
                .contains("Trưng Vương (06820) from 2004-08-31 to the end of 2025-06-30");
        assertUndecided(before.match(UnitRow.of("06652", "Hà Tu")), "unit.row.other-day", "06652@2025-07-01");
        assertUndecided(after.match(UnitRow.of("", "Xã Yên Giang")), "unit.row.other-day", "07162");
    }

    /** C4. */
    @Test
    void code_and_name_that_contradict_are_an_error_with_both() {
        UnitMatch match = before.match(UnitRow.of("06820", "Phường Hà Tu").at(ROW));
        assertUndecided(match, "unit.row.contradiction", "06664", "06820");
        assertThat(match.findings().get(0).location()).isEqualTo(ROW);
    }

    /** C6 and C9. */
    @Test
    void a_code_that_is_none_leaves_the_units_of_the_name_as_candidates() {
        assertUndecided(before.match(UnitRow.of("99999", "Hà Tu")), "unit.code.unknown", "06664");
        assertUndecided(before.match(UnitRow.of("10101234", "Hà Tu")), "unit.code.unknown", "06664");
        assertUndecided(before.match(UnitRow.of("-1", "Hà Tu")), "unit.code.unreadable", "06664");
        assertUndecided(before.match(UnitRow.of("06664", "Hà Tu").withLevel(UnitLevel.DISTRICT)), "unit.code.width");
    }

    /** C7: a code that two units have on one day. */
    @Test
    void a_contested_code_is_decided_by_the_name_only() {
        AdminUnit one = SampleUnits.commune("00001@2004-08-31", "01@2004-08-31", "2004-08-31..");
        AdminUnit two = new AdminUnit(
                UnitId.of("00001@2005-01-01"),
                one.codeOrNull(),
                one.valid(),
                one.level(),
                one.type(),
                "Hai",
                one.parentOrNull());
        AdminUnit province = SampleUnits.province("01@2004-08-31", "2004-08-31..");
        UnitMatcher matcher = UnitMatcher.of(
                UnitRegister.of(List.of(province, one, two), List.of()).value().on(ListedUnits.BEFORE));
        assertThat(matcher.match(UnitRow.of("00001", "Hai")).unit()).contains(two);
        assertThat(SampleUnits.codes(matcher.match(UnitRow.of("00001", "")).findings()))
                .containsExactly("unit.row.ambiguous");
    }

    /** C10. */
    @Test
    void an_empty_row_is_an_error() {
        assertUndecided(before.match(UnitRow.of(" ", "\u00a0")), "unit.name.blanks unit.row.empty");
    }

    /** N9, N14 and N22. */
    @Test
    void another_type_or_spelling_follows_the_code_with_a_warning_and_is_no_name() {
        assertChosen(before.match(UnitRow.of("07162", "Xã Yên Giang, TX. Quảng Yên")), "07162", "unit.type.differs");
        assertChosen(before.match(UnitRow.of("23395", "Xã Pờ Y")), "23395", "unit.name.differs");
        assertChosen(before.match(UnitRow.of("23395", "Xã Bớ Y")), "23395", "unit.name.differs");
        assertUndecided(before.match(UnitRow.of("", "Xã Yên Giang, TX. Quảng Yên")), "unit.type.wrong", "07162");
        assertUndecided(before.match(UnitRow.of("", "Xã Pờ Y")), "unit.name.unknown", "23395");
    }

    @Test
    void a_neighbour_that_is_called_what_is_written_speaks_against_the_code() {
        assertUndecided(before.match(UnitRow.of("06895", "Xã Đầm Hà")), "unit.row.contradiction", "06895", "06916");
        assertUndecided(
                after.match(UnitRow.of("10903", "Xã Cẩm Giang")),
                "unit.row.contradiction",
                "10888@2025-07-01",
                "10903@2025-07-01");
        assertChosen(before.match(UnitRow.of("11002", "thanh an")), "11002");
    }

    /** N15. */
    @Test
    void names_that_collide_without_accents_choose_nothing() {
        UnitRow row = UnitRow.of("", "xa cam giang").withAbove(List.of("hai duong"));
        assertUndecided(after.match(row), "unit.name.unaccented", "10888@2025-07-01", "10903@2025-07-01");
        assertUndecided(before.match(UnitRow.of("", "thanh an")), "unit.name.unaccented", "11001", "11002");
        assertChosen(before.match(UnitRow.of("", "Xã Thanh An")), "11001");
        assertChosen(before.match(UnitRow.of("", "ha tu")), "06664", "unit.name.accents-missing");
    }

    /** Đăk, Đắk and Đak stay different: accents are missing only from words that have none. */
    @Test
    void another_spelling_is_no_name_without_its_accents() {
        for (String name : List.of("Thị trấn Đăk Rve", "Thị trấn Đak Rve", "Thị trấn Dăk Rve, Gia Lai")) {
            assertUndecided(before.match(UnitRow.of("", name)), "unit.name.unknown", "23479", "23480");
        }
        assertUndecided(before.match(UnitRow.of("", "A Lươi")), "unit.name.unknown", "481");
        for (String name : List.of("thi tran dak rve", "Thị trấn dak Rve")) {
            assertChosen(before.match(UnitRow.of("", name)), "23479", "unit.name.accents-missing");
        }
        assertChosen(before.match(UnitRow.of("", "Cống vi")), "00101", "unit.name.accents-missing");
    }

    /** N16. */
    @Test
    void homonyms_choose_nothing() {
        assertUndecided(before.match(UnitRow.of("", "Bắc Sơn, Quảng Ninh")), "unit.row.ambiguous", "06727", "06814");
    }

    /** N17 and N18. */
    @Test
    void a_recovered_name_is_matched_with_a_warning() {
        assertChosen(before.match(UnitRow.of("", "Ph╞░ß╗¥ng H├á Tu")), "06664", "unit.name.recovered");
        assertChosen(before.match(UnitRow.of("22", "Qu¶ng Ninh")), "22", "unit.name.recovered");
        assertUndecided(before.match(UnitRow.of("22", "Qu?ng Ninh")), "unit.name.encoding", "22");
    }

    /** N19 and P1. */
    @Test
    void headings_and_placeholders_are_errors_and_units_called_like_headings_are_not() {
        assertUndecided(before.match(UnitRow.of("01", "Tỉnh / Thành Phố")), "unit.row.heading");
        assertUndecided(before.match(UnitRow.of("Mã", "Phường, xã")), "unit.row.heading");
        assertUndecided(before.match(UnitRow.of("06664", "đang cập nhật")), "unit.name.placeholder", "06664");
        assertChosen(before.match(UnitRow.of("", "Phương Xá")), "11003");
        assertChosen(before.match(UnitRow.of("11003", "phuong xa")), "11003");
    }

    @Test
    void units_above_that_contradict_or_are_not_there_choose_nothing_by_name() {
        assertUndecided(before.match(UnitRow.of("", "Hà Tu, Uông Bí")), "unit.above.contradiction", "06664");
        assertUndecided(before.match(UnitRow.of("06664", "Hà Tu, Uông Bí")), "unit.above.contradiction", "06664");
        assertUndecided(before.match(UnitRow.of("06664", ", Uông Bí")), "unit.above.contradiction", "06664");
        assertUndecided(before.match(UnitRow.of("", "Hà Tu, Xyz")), "unit.above.unknown unit.row.ambiguous", "06664");
        assertChosen(before.match(UnitRow.of("06664", "Hà Tu, Xyz")), "06664", "unit.above.unknown");
        assertChosen(
                before.match(UnitRow.of("", "Hà Tu").withAbove(List.of("Thị xã Hạ Long"))),
                "06664",
                "unit.above.inexact");
        assertUndecided(
                before.match(UnitRow.of("", "Hà Tu").withAbove(List.of("đang cập nhật"))),
                "unit.name.placeholder",
                "06664");
    }

    /** N21. */
    @Test
    void a_code_in_brackets_counts_as_one() {
        assertChosen(before.match(UnitRow.of("", "Phường Hà Tu (06664)")), "06664", "unit.name.code-inside");
        assertChosen(
                before.match(UnitRow.of("", "Phường 1").withAbove(List.of("Quận 5 (774)"))),
                "27325",
                "unit.name.code-inside");
        assertUndecided(
                before.match(UnitRow.of("", "Phường 1").withAbove(List.of("Quận 5 (760)"))),
                "unit.name.code-inside unit.above.contradiction",
                "27325");
    }

    @Test
    void findings_say_where_and_speak_both_languages() {
        UnitMatch match =
                before.match(UnitRow.of("6664", "Phường Hà Tu ").at(ROW).withLevel(UnitLevel.COMMUNE));
        assertThat(match.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("list.csv:4117 [name]", "list.csv:4117 [code]");
        for (UnitRow row : List.of(UnitRow.of("06820", "Hà Tu"), UnitRow.of("9", "X"), UnitRow.of("", "Bắc Sơn"))) {
            assertThat(before.match(row).findings()).allSatisfy(finding -> {
                assertThat(finding.message(Locale.forLanguageTag("vi"))).doesNotContain("{", "}");
                assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{", "}");
            });
        }
    }

    @Test
    void hostile_cells_are_refused() {
        String endless = "Xã ,".repeat(1_000_000);
        UnitMatch match = before.match(UnitRow.of(endless, endless).withAbove(List.of(endless)));
        assertThat(match.unit()).isEmpty();
        assertThat(SampleUnits.codes(match.findings()))
                .containsExactly("unit.name.too-long", "unit.code.unreadable", "unit.name.too-long");
    }

    private static void assertChosen(UnitMatch match, String code, String... findings) {
        assertThat(match.unit()).map(AdminUnit::id).contains(ListedUnits.before(code));
        assertThat(SampleUnits.codes(match.findings())).containsExactly(findings);
        assertThat(match.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static void assertUndecided(UnitMatch match, String findings, String... candidates) {
        assertThat(match.unit()).isEmpty();
        assertThat(match.by()).isEmpty();
        assertThat(String.join(" ", SampleUnits.codes(match.findings()))).isEqualTo(findings);
        assertThat(match.findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(SampleUnits.idsOf(match.candidates()))
                .containsExactly(Arrays.stream(candidates)
                        .map(code -> code.contains("@") ? code : code + "@2004-08-31")
                        .toArray(String[]::new));
    }
}
