package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.finding.Location;
import vn.toso.time.DateRange;

class EditionTest {
    private static final UnitRegister REGISTER = ListedUnits.register();

    /** C3: codes alone, most of which an older and a newer unit had. */
    @Test
    void codes_alone_date_a_list() {
        Edition old = Edition.of(REGISTER, rows("06820", "", "07132", "", "206", ""));
        assertThat(old.ranges())
                .extracting(EditionRange::days)
                .containsExactly(DateRange.parse("2004-08-31..2025-07-01"));
        assertThat(old.unfit()).isEmpty();

        Edition young = Edition.of(REGISTER, rows("06820", "", "07132", "", "06652", ""));
        assertThat(young.ranges()).extracting(EditionRange::days).containsExactly(DateRange.parse("2025-07-01.."));
    }

    @Test
    void a_code_that_two_units_had_dates_nothing_until_a_name_is_given() {
        Edition codes = Edition.of(REGISTER, rows("06820", ""));
        assertThat(codes.ranges()).extracting(EditionRange::days).containsExactly(DateRange.parse("2004-08-31.."));
        Edition names = Edition.of(REGISTER, rows("06820", "Vàng Danh"));
        assertThat(names.ranges()).extracting(EditionRange::days).containsExactly(DateRange.parse("2025-07-01.."));
    }

    /** C8: the same code, retyped on 2011-11-26. */
    @Test
    void a_type_is_evidence_but_another_type_still_fits() {
        Edition edition = Edition.of(REGISTER, rows("07162", "Xã Yên Giang", "06664", "Hà Tu"));
        assertThat(edition.ranges())
                .containsExactly(new EditionRange(DateRange.parse("2004-08-31..2011-11-26"), 2, 2, 33, 33));
        assertThat(Edition.of(REGISTER, rows("07162", "yen giang", "06664", "ha tu"))
                        .ranges())
                .extracting(EditionRange::days)
                .containsExactly(DateRange.parse("2004-08-31..2025-07-01"));
    }

    @Test
    void rows_of_another_day_are_named_with_their_days() {
        Edition edition = Edition.of(
                REGISTER,
                rows(
                        "06820",
                        "Trưng Vương",
                        "06664",
                        "Hà Tu",
                        "206",
                        "Quảng Yên",
                        "06652",
                        "Hà Tu",
                        "06820",
                        "Vàng Danh"));
        assertThat(edition.ranges()).singleElement().satisfies(range -> {
            assertThat(range.days()).isEqualTo(DateRange.parse("2004-08-31..2025-07-01"));
            assertThat(range.fitting()).isEqualTo(3);
            assertThat(range.exact()).isEqualTo(3);
        });
        assertThat(SampleUnits.codes(edition.findings()))
                .containsExactly("edition.code.other-days", "edition.name.differs");
        assertThat(edition.unfit())
                .allSatisfy(row -> assertThat(row.fits()).containsExactly(DateRange.parse("2025-07-01..")));
        assertThat(SampleUnits.idsOf(edition.unfit().get(1).holders())).containsExactly("06820@2004-08-31");
        assertThat(edition.findings().get(1).message(Locale.ENGLISH)).contains("Trưng Vương", "(since 2025-07-01)");
        assertThat(edition.findings().get(1).location())
                .isEqualTo(Location.of("list.csv", 6).withColumn("name"));
    }

    /** C6 and C9. */
    @Test
    void rows_that_fit_no_day_say_why() {
        Edition edition = Edition.of(
                REGISTER, rows("06664", "Hà Tu", "99999", "Hà Tu", "-1", "", "", "Hà Tu", "06664", "Vàng Danh"));
        assertThat(SampleUnits.codes(edition.findings()))
                .containsExactly(
                        "edition.code.unknown", "edition.code.absent", "edition.code.absent", "edition.name.differs");
        assertThat(edition.unfit()).allSatisfy(row -> assertThat(row.fits()).isEmpty());
        assertThat(SampleUnits.idsOf(edition.unfit().get(3).holders())).containsExactly("06664@2004-08-31");
    }

    @Test
    void a_list_that_fits_no_day_has_no_range() {
        Edition edition = Edition.of(REGISTER, rows("99999", "", "06664", "Zzz"));
        assertThat(edition.ranges()).isEmpty();
        assertThat(edition.complete()).isEmpty();
        assertThat(edition.unfit()).hasSize(2);
        assertThat(Edition.of(REGISTER, List.of()))
                .isEqualTo(new Edition(0, List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void a_day_that_a_complete_list_is_of_is_among_its_days_and_is_complete() {
        for (LocalDate day : REGISTER.changeDays()) {
            List<UnitRow> rows = REGISTER.on(day).atLevel(UnitLevel.COMMUNE).stream()
                    .map(unit -> UnitRow.of(unit.code().orElseThrow().value(), unit.fullName()))
                    .toList();
            Edition edition = Edition.of(REGISTER, rows);
            assertThat(edition.ranges()).singleElement().satisfies(range -> {
                assertThat(range.days().contains(day)).isTrue();
                assertThat(range.exact()).isEqualTo(rows.size());
            });
            assertThat(edition.complete())
                    .singleElement()
                    .satisfies(days -> assertThat(days.contains(day)).isTrue());
            assertThat(edition.unfit()).isEmpty();
        }
    }

    @Test
    void lost_zeros_are_read_by_the_level() {
        Edition edition =
                Edition.of(REGISTER, List.of(UnitRow.of("6820.0", "vang danh").withLevel(UnitLevel.COMMUNE)));
        assertThat(edition.ranges())
                .extracting(EditionRange::days, EditionRange::fitting, EditionRange::exact)
                .containsExactly(tuple(DateRange.parse("2025-07-01.."), 1, 0));
    }

    /** C1, C2, N3, N17: the edition is judged by what was repaired, so the repairs are said. */
    @Test
    @DisplayName("I2: every repair is a finding, in the order of the list, beside why rows do not fit")
    void i2_repairs_are_said() {
        Edition edition = Edition.of(
                REGISTER,
                List.of(
                        row(2, "6664.0", "Phường Hà Tu").withLevel(UnitLevel.COMMUNE),
                        row(3, "06664", " Phường\u00a0Hà Tu"),
                        row(4, "06820", "Phường Vàng Danh"),
                        row(5, "22", "Qu¶ng Ninh"),
                        row(6, "06664", "đang cập nhật"),
                        row(7, "-1", "Phường Hà Tu")));
        assertThat(edition.findings())
                .extracting(finding ->
                        finding.location().row() + " " + finding.location().column() + " " + finding.code())
                .containsExactly(
                        "2 code unit.code.decimal",
                        "2 code unit.code.zeros-lost",
                        "3 name unit.name.blanks",
                        "4 name edition.name.differs",
                        "5 name unit.name.recovered",
                        "6 name unit.name.placeholder",
                        "7 code edition.code.absent");
    }

    @Provide
    Arbitrary<List<UnitRow>> lists() {
        Arbitrary<UnitRow> row = Arbitraries.of(ListedUnits.states())
                .map(unit -> UnitRow.of(unit.code().orElseThrow().value(), unit.name()));
        return row.list().ofMaxSize(12);
    }

    @Property
    void no_day_fits_more_rows_than_the_best(@ForAll("lists") List<UnitRow> rows) {
        Edition edition = Edition.of(REGISTER, rows);
        for (LocalDate day : REGISTER.changeDays()) {
            long fitting = rows.stream().filter(row -> fits(row, day)).count();
            boolean best =
                    edition.ranges().stream().anyMatch(range -> range.days().contains(day));
            long most = edition.ranges().stream()
                    .mapToLong(EditionRange::fitting)
                    .findFirst()
                    .orElse(0);
            assertThat(fitting).isLessThanOrEqualTo(most);
            assertThat(!best || fitting == most).isTrue();
        }
    }

    private static boolean fits(UnitRow row, LocalDate day) {
        return REGISTER.on(day).all(UnitCode.of(row.code())).stream()
                .anyMatch(unit -> NameFolding.bare(unit.name()).equals(NameFolding.bare(row.name())));
    }

    private static List<UnitRow> rows(String... codesAndNames) {
        List<UnitRow> rows = new ArrayList<>();
        for (int i = 0; i < codesAndNames.length; i += 2) {
            rows.add(row(i / 2 + 2, codesAndNames[i], codesAndNames[i + 1]));
        }
        return rows;
    }

    private static UnitRow row(long number, String code, String name) {
        return UnitRow.of(code, name).at(Location.of("list.csv", number));
    }
}
