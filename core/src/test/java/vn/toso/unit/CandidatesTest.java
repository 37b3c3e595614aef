package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.candidates;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.ids;
import static vn.toso.unit.SampleUnits.land;
import static vn.toso.unit.SampleUnits.named;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.unit;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forwards; backwards in {@link CandidatesBackwardsTest}. On the day D = 2025-07-01, unless said otherwise. */
class CandidatesTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";

    @Test
    @DisplayName("U6: a merger settles everybody in the one that received them")
    void u6_a_merger_settles() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", OLD), commune("b", "p", OLD), commune("n", "p", NEW)),
                all(D, "a", "n"),
                all(D, "b", "n"));
        Candidates found = register.correspondence(day(BEFORE), day(D)).candidates(id("a"));

        assertThat(found.units()).isEqualTo(ids("n"));
        assertThat(found.isSettled()).isTrue();
        assertThat(found.only()).contains(id("n"));
        assertThat(found.origin()).isEqualTo(id("a"));
        assertThat(found).hasToString("a -> [n]");
    }

    @Test
    @DisplayName("U6: a division leaves a pool over all that received people")
    void u6_a_division_is_a_pool() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", OLD),
                        commune("n1", "p", NEW),
                        commune("n2", "p", NEW),
                        commune("n3", "p", NEW)),
                some(D, "a", "n1"),
                some(D, "a", "n2"),
                some(D, "a", "n3"));
        Candidates found = register.correspondence(day(BEFORE), day(D)).candidates(id("a"));

        assertThat(found.units()).isEqualTo(ids("n1", "n2", "n3"));
        assertThat(found.size()).isEqualTo(3);
        assertThat(found.isSettled()).isFalse();
        assertThat(found.only()).isEmpty();
    }

    @Test
    @DisplayName("U6: n units into m, tangled: each goes by its own rows")
    void u6_tangled_units_go_by_their_own_rows() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", OLD),
                        commune("b", "p", OLD),
                        commune("c", "p", OLD),
                        commune("x", "p", NEW),
                        commune("y", "p", NEW)),
                some(D, "a", "x"),
                some(D, "a", "y"),
                all(D, "b", "y"),
                land(D, "b", "x"),
                all(D, "c", "x"));

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("x", "y");
        assertThat(candidates(register, "b", BEFORE, D)).containsExactly("y");
        assertThat(candidates(register, "c", BEFORE, D)).containsExactly("x");
        assertThat(candidates(register, "p", BEFORE, D)).containsExactly("x", "y");
    }

    @Test
    @DisplayName("U3: land is never walked: the new Hải Hòa has its name and code and land, but none of its people")
    void u3_land_is_never_walked() {
        UnitRegister register = sound(
                List.of(
                        province("22", BOTH),
                        named(commune("06799@2004-08-31", "22", OLD), "Hải Hòa"),
                        named(commune("06799@2025-07-01", "22", NEW), "Hải Hòa"),
                        commune("06886@2004-08-31", "22", OLD),
                        commune("06886@2025-07-01", "22", NEW)),
                land(D, "06799@2004-08-31", "06799@2025-07-01"),
                all(D, "06799@2004-08-31", "06886@2025-07-01"),
                some(D, "06886@2004-08-31", "06886@2025-07-01"),
                some(D, "06886@2004-08-31", "06799@2025-07-01"));

        assertThat(candidates(register, "06799@2004-08-31", BEFORE, D)).containsExactly("06886@2025-07-01");
        assertThat(candidates(register, "06799@2025-07-01", D, BEFORE)).containsExactly("06886@2004-08-31");
    }

    @Test
    @DisplayName("U3: a unit that gives only land keeps all its people")
    void u3_land_only_moves_nobody() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", BOTH), commune("b", "p", BOTH)), land(D, "a", "b"));

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("a");
        assertThat(candidates(register, "b", D, BEFORE)).containsExactly("b");
    }

    @Test
    @DisplayName("U3: successions cross levels: a huyện without communes became a đặc khu")
    void u3_a_district_becomes_a_commune() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("z", "p", BOTH),
                        district("d", "p", OLD),
                        unit("k", UnitLevel.COMMUNE, "đặc khu", "p", NEW)),
                all(D, "d", "k"));

        assertThat(candidates(register, "d", BEFORE, D)).containsExactly("k");
        assertThat(candidates(register, "k", D, BEFORE)).containsExactly("d");
    }

    @Test
    @DisplayName("U3: a huyện with communes became a đặc khu: its communes went there")
    void u3_a_district_with_communes_becomes_a_commune() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        district("d", "p", OLD),
                        commune("a", "d", OLD),
                        commune("b", "d", OLD),
                        unit("k", UnitLevel.COMMUNE, "đặc khu", "p", NEW)),
                all(D, "a", "k"),
                all(D, "b", "k"),
                all(D, "d", "k"));

        assertThat(candidates(register, "d", BEFORE, D)).containsExactly("k");
        assertThat(candidates(register, "k", D, BEFORE)).containsExactly("a", "b");
    }

    @Test
    @DisplayName("U4: a unit that only receives keeps all its own people")
    void u4_a_unit_that_only_receives_keeps_its_people() {
        UnitRegister register =
                sound(List.of(province("p", BOTH), commune("a", "p", OLD), commune("b", "p", BOTH)), all(D, "a", "b"));

        assertThat(candidates(register, "b", BEFORE, D)).containsExactly("b");
        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("b");
    }

    @Test
    @DisplayName("U4: some people go out of a unit that stays: some stay")
    void u4_some_go_and_some_stay() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", BOTH), commune("b", "p", BOTH)), some(D, "a", "b"));

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("a", "b");
        assertThat(candidates(register, "b", BEFORE, D)).containsExactly("b");
    }

    @Test
    @DisplayName("U4: a unit that stays on one day and gives on a later one keeps staying on both")
    void u4_a_unit_stays_on_every_day_it_gives_some() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("o", "p", "2004-08-31..2010-01-01"),
                        commune("a", "p", BOTH),
                        commune("b", "p", BOTH),
                        commune("c", "p", BOTH)),
                some("2010-01-01", "o", "a"),
                some("2010-01-01", "o", "b"),
                some("2020-01-01", "a", "c"),
                some(D, "a", "b"));

        assertThat(candidates(register, "o", "2009-12-31", D)).containsExactly("a", "b", "c");
        assertThat(candidates(register, "a", "2009-12-31", D)).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("U6: over any number of reforms every place is kept that can be reached")
    void u6_over_several_reforms() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", "2004-08-31..2010-01-01"),
                        commune("b", "p", "2010-01-01..2020-01-01"),
                        commune("c", "p", "2010-01-01..2025-07-01"),
                        commune("d", "p", "2020-01-01.."),
                        commune("e", "p", NEW)),
                some("2010-01-01", "a", "b"),
                some("2010-01-01", "a", "c"),
                all("2020-01-01", "b", "d"),
                all(D, "c", "e"));

        assertThat(candidates(register, "a", "2004-08-31", "2010-01-01")).containsExactly("b", "c");
        assertThat(candidates(register, "a", "2004-08-31", "2020-01-01")).containsExactly("c", "d");
        assertThat(candidates(register, "a", "2004-08-31", "2026-01-01")).containsExactly("d", "e");
    }

    @Test
    @DisplayName("U6: a pool that comes together again is settled")
    void u6_a_pool_that_comes_together_is_settled() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", "2004-08-31..2010-01-01"),
                        commune("b", "p", "2010-01-01..2025-07-01"),
                        commune("c", "p", "2010-01-01..2025-07-01"),
                        commune("n", "p", NEW)),
                some("2010-01-01", "a", "b"),
                some("2010-01-01", "a", "c"),
                all(D, "b", "n"),
                all(D, "c", "n"));

        assertThat(candidates(register, "a", "2009-12-31", D)).containsExactly("n");
    }

    @Test
    @DisplayName("U6: a unit that ends and comes back under its id is reached in its second time too")
    void u6_a_unit_that_comes_back_is_reached_again() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("o", "p", "2004-08-31..2010-01-01"),
                        commune("u", "p", "2010-01-01..2015-01-01"),
                        commune("v", "p", "2010-01-01..2025-07-01"),
                        commune("u", "p", NEW)),
                some("2010-01-01", "o", "u"),
                some("2010-01-01", "o", "v"),
                all("2015-01-01", "u", "v"),
                all(D, "v", "u"));

        assertThat(candidates(register, "o", "2009-12-31", D)).containsExactly("u");
        assertThat(candidates(register, "u", D, "2012-01-01")).containsExactly("u", "v");
    }

    @Test
    @DisplayName("U11: several changes of one unit on one day: absorbs, gives, is renamed, retyped and moved")
    void u11_several_changes_on_one_day() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        district("d1", "p", BOTH),
                        district("d2", "p", BOTH),
                        commune("x", "d1", BOTH),
                        commune("a", "d1", "2004-08-31..2019-01-01"),
                        named(unit("a", UnitLevel.COMMUNE, "phường", "d2", "2019-01-01.."), "Mới"),
                        commune("b", "d1", "2004-08-31..2019-01-01"),
                        commune("c", "d2", BOTH)),
                all("2019-01-01", "b", "a"),
                some("2019-01-01", "a", "c"));
        UnitTree after = register.on(day("2019-01-01"));

        assertThat(after.get(id("a")).fullName()).isEqualTo("Phường Mới");
        assertThat(after.parent(id("a"))).map(AdminUnit::id).contains(id("d2"));
        assertThat(candidates(register, "b", "2018-12-31", "2019-01-01")).containsExactly("a");
        assertThat(candidates(register, "a", "2018-12-31", "2019-01-01")).containsExactly("a", "c");
        assertThat(candidates(register, "a", "2019-01-01", "2018-12-31")).containsExactly("a", "b");
        assertThat(candidates(register, "d1", "2018-12-31", "2019-01-01")).containsExactly("a", "c", "x");
    }

    @Test
    @DisplayName("U6: on the same day a unit is its own candidate, and a unit with children its lowest units")
    void u6_the_same_day() {
        UnitRegister register = sound(List.of(
                province("p", BOTH), district("d", "p", BOTH), commune("a", "d", BOTH), commune("b", "p", BOTH)));

        assertThat(candidates(register, "a", D, D)).containsExactly("a");
        assertThat(candidates(register, "d", D, D)).containsExactly("a");
        assertThat(candidates(register, "p", D, D)).containsExactly("a", "b");
    }

    @Test
    void an_origin_that_is_not_there_on_the_first_day_is_refused() {
        UnitRegister register = sound(List.of(province("p", BOTH), commune("a", "p", OLD)));
        Correspondence correspondence = register.correspondence(day(D), day(BEFORE));

        assertThat(correspondence.from()).isEqualTo(day(D));
        assertThat(correspondence.to()).isEqualTo(day(BEFORE));
        assertThatThrownBy(() -> correspondence.candidates(id("a")))
                .isInstanceOf(UnitNotFoundException.class)
                .hasMessage("no unit with id a is valid on 2025-07-01");
        assertThatThrownBy(() -> correspondence.candidates(id("nope"))).isInstanceOf(UnitNotFoundException.class);
        assertThatThrownBy(() -> correspondence.incompleteSince(id("nobody")))
                .isInstanceOf(UnitNotFoundException.class);
    }
}
