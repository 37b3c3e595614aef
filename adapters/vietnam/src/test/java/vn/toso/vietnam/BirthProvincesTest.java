package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.privacy.BirthProvince;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitLevel;

/** The ministry's codes of provinces of birth registration are those of the statistics office of 2021, after a zero. */
class BirthProvincesTest {
    private static final LocalDate CIRCULAR = LocalDate.of(2021, 5, 15);

    @Test
    void the_table_of_personal_ids_has_the_provinces_of_the_day_of_its_circular() {
        List<AdminUnit> provinces = VietnamUnits.register().on(CIRCULAR).atLevel(UnitLevel.PROVINCE);

        assertThat(BirthProvince.all())
                .extracting(BirthProvince::code)
                .containsExactlyInAnyOrderElementsOf(provinces.stream()
                        .map(unit -> "0" + unit.code().map(UnitCode::value).orElseThrow())
                        .toList());
        assertThat(BirthProvince.all())
                .extracting(BirthProvince::name)
                .containsExactlyInAnyOrderElementsOf(
                        provinces.stream().map(AdminUnit::name).toList());
    }
}
