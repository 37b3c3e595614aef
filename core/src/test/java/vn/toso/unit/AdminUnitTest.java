package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.named;
import static vn.toso.unit.SampleUnits.unit;

import java.text.Normalizer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import vn.toso.time.DateRange;

class AdminUnitTest {
    private static final AdminUnit HA_TU = named(commune("06652", "22", "2025-07-01.."), "Hà Tu");

    @Example
    void a_name_is_kept_in_nfc_and_else_as_given() {
        assertThat(named(HA_TU, Normalizer.normalize("Hòa  Hoà", Normalizer.Form.NFD))
                        .name())
                .isEqualTo("Hòa  Hoà");
    }

    @Property(tries = 300)
    void every_name_ends_up_in_nfc(
            @ForAll
                    @StringLength(min = 1, max = 8)
                    @CharRange(from = 'a', to = 'e')
                    @CharRange(from = '\u00c0', to = '\u0345')
                    @CharRange(from = '\u1e00', to = '\u1fff')
                    @CharRange(from = '\u2126', to = '\u212b')
                    String name) {
        assertThat(named(HA_TU, name).name()).isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Example
    void a_blank_name_is_refused() {
        assertThatThrownBy(() -> named(HA_TU, " \t\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("06652");
    }

    @Example
    void a_unit_is_not_its_own_parent() {
        assertThatThrownBy(() -> commune("06652", "06652", "2025-07-01.."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own parent");
    }

    @Example
    void the_full_name_begins_with_the_type() {
        AdminUnit zone = named(unit("12000", UnitLevel.COMMUNE, "đặc khu", "22", "2025-07-01.."), "Vân Đồn");

        assertThat(zone.fullName()).isEqualTo("Đặc khu Vân Đồn");
        assertThat(HA_TU.fullName()).isEqualTo("Xã Hà Tu");
    }

    @Example
    void a_state_over_other_days_is_the_same_but_for_them() {
        DateRange days = DateRange.parse("2026-01-01..2027-01-01");

        assertThat(HA_TU.withValid(days).valid()).isEqualTo(days);
        assertThat(HA_TU.withValid(days).withValid(HA_TU.valid())).isEqualTo(HA_TU);
    }

    @Example
    void what_may_be_missing_is_empty() {
        AdminUnit alone = unit("host:x", UnitLevel.VILLAGE, "thôn", null, "..");

        assertThat(alone.code()).isEmpty();
        assertThat(alone.parent()).isEmpty();
        assertThat(HA_TU.parent()).contains(UnitId.of("22"));
    }
}
