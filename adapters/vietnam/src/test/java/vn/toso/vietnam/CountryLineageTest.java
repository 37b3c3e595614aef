package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Candidates;
import vn.toso.unit.Correspondence;
import vn.toso.unit.Hop;
import vn.toso.unit.Passed;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** The way from one day to another over the whole country; expected figures from the resolutions and the data's counts. */
class CountryLineageTest {
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final UnitRegister register = VietnamUnits.register();
    private final Correspondence reform = register.correspondence(EVE, REFORM);

    private Candidates ofCode(String code) {
        return reform.candidates(register.on(EVE).get(UnitCode.of(code)).id());
    }

    private static List<UnitId> founded(String... codes) {
        return List.of(codes).stream()
                .map(code -> UnitId.of(UnitCode.of(code), REFORM))
                .toList();
    }

    @Test
    @DisplayName("U3, U6: all of Hải Hòa's people went to Hải Lạng; land alone is shown and not walked")
    void u3_hai_hoa_is_settled_in_hai_lang() {
        Candidates candidates = ofCode("06799");
        assertThat(candidates.units()).isEqualTo(founded("06886"));
        assertThat(candidates.hops())
                .extracting(
                        Hop::to,
                        Hop::kind,
                        hop -> hop.succession().orElseThrow().people(),
                        hop -> hop.succession()
                                .orElseThrow()
                                .act()
                                .orElseThrow()
                                .toString())
                .containsExactlyInAnyOrder(
                        tuple(founded("06799").get(0), Hop.Kind.LAND_ONLY, Passed.NONE, "1679/NQ-UBTVQH15, khoản 3"),
                        tuple(founded("06886").get(0), Hop.Kind.FILED, Passed.ALL, "1679/NQ-UBTVQH15, khoản 7"));
    }

    @Test
    @DisplayName("U6: two successors, one place for the people (Liên Hòa); people divided (Đông Ngũ, Kỳ Lợi)")
    void u6_settled_and_pooled_communes() {
        assertThat(ofCode("07180").units()).isEqualTo(founded("07180"));
        assertThat(ofCode("06877").units()).isEqualTo(founded("06862", "06877"));
        assertThat(ofCode("06886").units()).isEqualTo(founded("06799", "06886", "06970"));
        assertThat(ofCode("18796").units()).isEqualTo(founded("18754", "18832"));
    }

    @Test
    @DisplayName("U5: thị xã Quảng Yên is carried by its 19 communes, to 6 phường")
    void u5_a_district_is_carried_by_its_communes() {
        UnitTree eve = register.on(EVE);
        assertThat(eve.descendants(eve.get(UnitCode.of("206")).id(), UnitLevel.COMMUNE))
                .hasSize(19);
        assertThat(ofCode("206").units()).isEqualTo(founded("07132", "07135", "07147", "07168", "07180", "07183"));
    }

    @Test
    @DisplayName("U6: over 2025-07-01 the people of exactly 381 communes are a pool")
    void u6_pools_of_the_reform() {
        List<Candidates> all = register.on(EVE).atLevel(UnitLevel.COMMUNE).stream()
                .map(commune -> reform.candidates(commune.id()))
                .toList();
        assertThat(all).hasSize(10_035);
        assertThat(all.stream().filter(candidates -> !candidates.isSettled())).hasSize(381);
    }

    @Test
    @DisplayName("U4, U6: backwards, phường Trưng Vương had also the people of Điền Công")
    void u4_backwards_a_unit_that_absorbed_has_itself_and_what_it_absorbed() {
        LocalDate before = LocalDate.of(2019, 1, 1);
        UnitId trungVuong = register.on(EVE).get(UnitCode.of("06820")).id();
        Candidates candidates = register.correspondence(EVE, before).candidates(trungVuong);
        assertThat(candidates.units())
                .extracting(id -> register.on(before).get(id).fullName())
                .containsExactly("Phường Trưng Vương", "Xã Điền Công");
    }

    @Test
    @DisplayName("U7: Lý Sơn lost, gained and lost its communes without a row; all of them are settled in its đặc khu")
    void u7_communes_dissolved_into_their_district() {
        LocalDate start = LocalDate.of(2019, 12, 31);
        UnitTree then = register.on(start);
        List<AdminUnit> communes = then.children(then.get(UnitCode.of("536")).id());
        assertThat(communes).hasSize(3);
        for (AdminUnit commune : communes) {
            assertThat(register.correspondence(start, REFORM)
                            .candidates(commune.id())
                            .units())
                    .isEqualTo(founded("21548"));
        }
    }

    @Test
    @DisplayName("U6: between any two days, candidates are there, and are the lowest units of the other day")
    void u6_candidates_between_random_days() {
        List<LocalDate> days = register.changeDays();
        Random random = new Random(20250701);
        for (int i = 0; i < 12; i++) {
            LocalDate from = days.get(random.nextInt(days.size()));
            LocalDate to = days.get(random.nextInt(days.size()));
            UnitTree target = register.on(to);
            Set<UnitId> reached = new HashSet<>();
            for (AdminUnit commune : register.on(from).atLevel(UnitLevel.COMMUNE)) {
                Candidates candidates = register.correspondence(from, to).candidates(commune.id());
                assertThat(candidates.size())
                        .as("%s from %s to %s", commune.id(), from, to)
                        .isPositive();
                reached.addAll(candidates.units());
            }
            for (UnitId unit : reached) {
                assertThat(target.find(unit)).as("%s on %s", unit, to).isPresent();
                assertThat(target.children(unit)).as("%s on %s", unit, to).isEmpty();
            }
        }
    }
}
