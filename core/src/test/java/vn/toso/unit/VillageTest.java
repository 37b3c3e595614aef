package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.candidates;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.hamlet;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.idsOf;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;

/** U8, and what U5 says of villages: commune a was divided on D = 2025-07-01 between b and n. */
class VillageTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";

    private static UnitRegister divided(AdminUnit... more) {
        List<AdminUnit> units = new ArrayList<>(
                List.of(province("p", BOTH), commune("a", "p", OLD), commune("b", "p", BOTH), commune("n", "p", NEW)));
        units.addAll(List.of(more));
        return sound(units, some(D, "a", "b"), some(D, "a", "n"));
    }

    @Test
    @DisplayName("U8: a village keeps its identity when its commune ends, and is undecided where that was divided")
    void u8_a_village_of_a_divided_commune_is_undecided() {
        UnitRegister register = divided(village("v", "a", BOTH));
        UnitTree after = register.on(day(D));

        assertThat(after.find(id("v"))).isPresent();
        assertThat(after.parent(id("v"))).isEmpty();
        assertThat(after.ancestors(id("v"))).isEmpty();
        assertThat(after.isUnder(id("v"), id("p"))).isFalse();
        assertThat(idsOf(after.atLevel(UnitLevel.VILLAGE))).containsExactly("v");
        assertThat(after.children(id("b"))).isEmpty();
        assertThat(idsOf(after.roots())).containsExactly("p");
        assertThat(candidates(register, "v", BEFORE, D)).containsExactly("b", "n");
        assertThat(candidates(register, "v", D, D)).containsExactly("b", "n");
    }

    @Test
    @DisplayName("U8: a village whose commune ended with one candidate is there")
    void u8_a_village_of_a_merged_commune_is_settled() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", OLD), commune("n", "p", NEW), village("v", "a", BOTH)),
                all(D, "a", "n"));
        UnitTree after = register.on(day(D));

        assertThat(after.parent(id("v"))).map(AdminUnit::id).contains(id("n"));
        assertThat(idsOf(after.children(id("n")))).containsExactly("v");
        assertThat(idsOf(after.ancestors(id("v")))).containsExactly("n", "p");
        assertThat(idsOf(after.descendants(id("p"), UnitLevel.VILLAGE))).containsExactly("v");
        assertThat(idsOf(register.on(day(BEFORE)).children(id("a")))).containsExactly("v");
    }

    @Test
    @DisplayName("U8: the parent stated for the day decides, whatever became of the commune before")
    void u8_what_is_stated_for_the_day_decides() {
        UnitRegister register = divided(village("v", "a", OLD), village("v", "n", NEW));

        assertThat(register.on(day(D)).parent(id("v"))).map(AdminUnit::id).contains(id("n"));
        assertThat(candidates(register, "v", BEFORE, D)).containsExactly("n");
        assertThat(candidates(register, "v", BEFORE, BEFORE)).containsExactly("a");
        assertThat(candidates(register, "v", D, BEFORE)).containsExactly("a");
    }

    @Test
    @DisplayName("U8: a village of a commune that lives on stays there, also where some people moved")
    void u8_a_village_of_a_commune_that_stays() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", BOTH), commune("b", "p", BOTH), village("v", "a", BOTH)),
                some(D, "a", "b"));

        assertThat(register.on(day(D)).parent(id("v"))).map(AdminUnit::id).contains(id("a"));
        assertThat(candidates(register, "v", BEFORE, D)).containsExactly("a");
    }

    @Test
    @DisplayName("U8: a village that is settled may become undecided on a day on which no unit begins or ends")
    void u8_a_tree_changes_where_people_move_between_units_that_stay() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", OLD),
                        commune("b", "p", BOTH),
                        commune("c", "p", BOTH),
                        village("v", "a", BOTH)),
                all(D, "a", "b"),
                some("2026-03-01", "b", "c"));

        assertThat(register.on(day("2026-02-28")).parent(id("v")))
                .map(AdminUnit::id)
                .contains(id("b"));
        assertThat(register.on(day("2026-03-01")).parent(id("v"))).isEmpty();
        assertThat(register.on(day("2026-02-28")).unchanged()).isEqualTo(DateRange.parse("2025-07-01..2026-03-01"));
    }

    @Test
    @DisplayName("U8: village mergers are successions like any other")
    void u8_villages_are_merged() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", BOTH),
                        village("v1", "a", "2004-08-31..2026-07-01"),
                        village("v2", "a", "2004-08-31..2026-07-01"),
                        village("v3", "a", "2026-07-01..")),
                all("2026-07-01", "v1", "v3"),
                all("2026-07-01", "v2", "v3"));

        assertThat(idsOf(register.on(day("2026-07-01")).children(id("a")))).containsExactly("v3");
        assertThat(candidates(register, "v1", BEFORE, "2026-07-01")).containsExactly("a");
        assertThat(candidates(register, "v3", "2026-07-01", BEFORE)).containsExactly("a");
        assertThat(register.successionsTo(id("v3"))).hasSize(2);
    }

    @Test
    @DisplayName("U8: a village is carried by the village that absorbed it, also into another commune")
    void u8_a_village_goes_where_the_one_that_absorbed_it_is() {
        UnitRegister register =
                divided(village("v1", "a", "2004-08-31..2020-01-01"), village("v2", "a", OLD), village("v2", "n", NEW));
        UnitRegister merged =
                register.plus(List.of(), List.of(all("2020-01-01", "v1", "v2"))).value();

        assertThat(candidates(merged, "v1", "2019-01-01", D)).containsExactly("n");
        assertThat(candidates(register, "v1", "2019-01-01", D)).containsExactly("b", "n");
    }

    @Test
    @DisplayName("U8: xóm under thôn go with it, and where the thôn's commune was divided they are undecided too")
    void u8_hamlets_go_with_their_village() {
        UnitRegister register = divided(village("v", "a", BOTH), hamlet("x", "v", BOTH));
        UnitTree after = register.on(day(D));

        assertThat(after.parent(id("x"))).map(AdminUnit::id).contains(id("v"));
        assertThat(idsOf(after.ancestors(id("x")))).containsExactly("v");
        assertThat(candidates(register, "x", BEFORE, D)).containsExactly("b", "n");
        assertThat(candidates(register, "x", BEFORE, BEFORE)).containsExactly("a");
    }

    @Test
    @DisplayName("U8: a village directly under a huyện goes by its communes, not by the row of the huyện")
    void u8_a_village_under_a_district_goes_by_its_communes() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        district("d", "p", OLD),
                        commune("a", "d", OLD),
                        commune("n", "p", NEW),
                        commune("z", "p", BOTH),
                        village("v", "d", BOTH)),
                all(D, "a", "n"),
                all(D, "d", "z"));

        assertThat(candidates(register, "v", BEFORE, BEFORE)).containsExactly("a");
        assertThat(candidates(register, "v", BEFORE, D)).containsExactly("n");
        assertThat(candidates(register, "v", D, D)).containsExactly("n");
    }

    @Test
    @DisplayName("U8: a village that begins when its commune is there comes from it, backwards")
    void u8_a_new_village_comes_from_its_commune() {
        UnitRegister register = divided(village("v", "n", "2026-01-01.."));

        assertThat(candidates(register, "v", "2026-01-01", BEFORE)).containsExactly("a");
    }

    @Test
    @DisplayName("U5: a fact filed at a commune goes by the commune's rows, although it has villages")
    void u5_a_commune_with_villages_goes_by_its_own_rows() {
        UnitRegister register = divided(village("v", "a", OLD), village("v", "n", NEW));

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("b", "n");
    }

    @Test
    @DisplayName("U5: unless its village list was declared complete on that day")
    void u5_a_commune_with_a_complete_village_list_goes_by_its_villages() {
        UnitRegister register = divided(village("v", "a", OLD), village("v", "n", NEW));
        UnitRegister declared = register.withCompleteVillages(id("a"), DateRange.parse("2025-01-01..2025-07-01"));

        assertThat(candidates(declared, "a", BEFORE, D)).containsExactly("n");
        assertThat(candidates(declared, "a", "2025-01-01", D)).containsExactly("n");
        assertThat(candidates(declared, "a", "2024-12-31", D)).containsExactly("b", "n");
        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("b", "n");
        assertThat(candidates(declared, "a", BEFORE, BEFORE)).containsExactly("a");
    }

    @Test
    @DisplayName("U5: a complete list with an undecided village leaves the commune a pool of what is left")
    void u5_a_complete_list_with_an_undecided_village() {
        UnitRegister register = divided(village("v1", "a", OLD), village("v1", "n", NEW), village("v2", "a", BOTH));

        assertThat(candidates(
                        register.withCompleteVillages(id("a"), DateRange.parse("2025-01-01..2025-07-01")),
                        "a",
                        BEFORE,
                        D))
                .containsExactly("b", "n");
    }

    @Test
    @DisplayName("U5: a declaration is kept when units are added, and a commune that is not there cannot declare")
    void u5_a_declaration_is_kept() {
        UnitRegister declared = divided(village("v", "a", OLD), village("v", "n", NEW))
                .withCompleteVillages(id("a"), DateRange.parse("2025-01-01..2025-07-01"));

        assertThat(candidates(
                        declared.plus(List.of(commune("0", "p", BOTH)), List.of())
                                .value(),
                        "a",
                        BEFORE,
                        D))
                .containsExactly("n");
        assertThatThrownBy(() -> declared.withCompleteVillages(id("a"), DateRange.parse("2025-07-01..")))
                .isInstanceOf(UnitNotFoundException.class);
        assertThatThrownBy(() -> declared.withCompleteVillages(id("nobody"), DateRange.parse("2025-07-01..")))
                .isInstanceOf(UnitNotFoundException.class);
    }

    @Test
    @DisplayName("U8: a village stated under a commune that came back and ended again goes by its last end")
    void u8_a_commune_that_came_back_and_ended_again() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", "2004-08-31..2010-01-01"),
                        commune("a", "p", "2020-01-01..2025-07-01"),
                        commune("b", "p", BOTH),
                        commune("c", "p", BOTH),
                        village("v", "a", BOTH)),
                all("2010-01-01", "a", "b"),
                some("2020-01-01", "b", "a"),
                all(D, "a", "c"));

        assertThat(candidates(register, "v", "2015-01-01", "2015-01-01")).containsExactly("b");
        assertThat(candidates(register, "v", BEFORE, BEFORE)).containsExactly("a");
        assertThat(candidates(register, "v", BEFORE, D)).containsExactly("c");
    }
}
