package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Edition;
import vn.toso.unit.EditionRange;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRow;

/** Lists of the whole country are dated to the days they can have been written on. */
class CountryEditionTest {
    private static final LocalDate MID_2023 = LocalDate.of(2023, 12, 31);

    private static UnitRow row(AdminUnit unit) {
        return UnitRow.of(unit.code().orElseThrow().value(), unit.fullName()).withLevel(unit.level());
    }

    private static List<UnitRow> communesOn(LocalDate day) {
        return VietnamUnits.register().on(day).atLevel(UnitLevel.COMMUNE).stream()
                .map(CountryEditionTest::row)
                .toList();
    }

    /** The lists changed on 2023-04-10 and 2024-02-01. */
    @Test
    void a_list_of_2023_is_dated_to_the_days_around_it() {
        Edition edition = Edition.of(VietnamUnits.register(), communesOn(MID_2023));
        assertThat(edition.ranges())
                .extracting(EditionRange::days)
                .containsExactly(DateRange.parse("2023-04-10..2024-02-01"));
        assertThat(edition.ranges().get(0).fitting()).isEqualTo(edition.rows());
        assertThat(edition.unfit()).isEmpty();
    }

    @Test
    void rows_of_another_day_are_named() {
        List<UnitRow> rows = new ArrayList<>(communesOn(MID_2023));
        rows.add(UnitRow.of("06820", "Phường Vàng Danh").withLevel(UnitLevel.COMMUNE));
        rows.add(UnitRow.of("99999", "Xã Không Có").withLevel(UnitLevel.COMMUNE));
        Edition edition = Edition.of(VietnamUnits.register(), rows);
        assertThat(edition.ranges())
                .extracting(EditionRange::days)
                .containsExactly(DateRange.parse("2023-04-10..2024-02-01"));
        assertThat(edition.unfit()).extracting(unfit -> unfit.row().code()).containsExactly("06820", "99999");
        assertThat(edition.unfit().get(0).fits()).containsExactly(DateRange.parse("2025-07-01.."));
        assertThat(edition.unfit().get(1).fits()).isEmpty();
    }

    @Test
    void the_list_of_the_reform_is_dated_and_complete() {
        Edition edition = Edition.of(VietnamUnits.register(), communesOn(LocalDate.of(2025, 7, 1)));
        assertThat(edition.ranges()).singleElement().satisfies(range -> {
            assertThat(range.days()).isEqualTo(DateRange.parse("2025-07-01..2026-04-30"));
            assertThat(range.fitting()).isEqualTo(3_321);
        });
        assertThat(edition.complete()).containsExactly(DateRange.parse("2025-07-01..2026-04-30"));
    }
}
