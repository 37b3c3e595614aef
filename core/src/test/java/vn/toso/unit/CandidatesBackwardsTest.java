package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.candidates;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.land;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** U6 with the edges reversed; and U5, which holds in both directions. */
class CandidatesBackwardsTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";

    @Test
    @DisplayName("U6: backwards, a merged unit is a pool over all it was made of")
    void u6_a_merger_backwards_is_a_pool() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", OLD), commune("b", "p", OLD), commune("n", "p", NEW)),
                all(D, "a", "n"),
                all(D, "b", "n"));

        assertThat(candidates(register, "n", D, BEFORE)).containsExactly("a", "b");
    }

    @Test
    @DisplayName("U6: backwards, a unit with one predecessor of people gives all to it")
    void u6_one_predecessor_takes_all() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", OLD),
                        commune("b", "p", OLD),
                        commune("n1", "p", NEW),
                        commune("n2", "p", NEW)),
                some(D, "a", "n1"),
                some(D, "a", "n2"),
                land(D, "b", "n1"),
                all(D, "b", "n2"));

        assertThat(candidates(register, "n1", D, BEFORE)).containsExactly("a");
        assertThat(candidates(register, "n2", D, BEFORE)).containsExactly("a", "b");
    }

    @Test
    @DisplayName("U4: backwards, a unit that was there before counts itself among its predecessors")
    void u4_a_unit_that_absorbed_names_itself_beside_the_other() {
        UnitRegister register = sound(
                List.of(
                        province("22", BOTH),
                        commune("06820", "22", BOTH),
                        commune("dien-cong", "22", "2004-08-31..2020-02-01")),
                all("2020-02-01", "dien-cong", "06820"));

        assertThat(candidates(register, "06820", BEFORE, "2019-01-01")).containsExactly("06820", "dien-cong");
        assertThat(candidates(register, "06820", BEFORE, "2020-02-01")).containsExactly("06820");
    }

    @Test
    @DisplayName("U4: backwards over several days, a unit that stayed is kept beside those that came")
    void u4_staying_is_kept_on_every_day_backwards() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", "2004-08-31..2010-01-01"),
                        commune("b", "p", "2010-01-01..2020-01-01"),
                        commune("c", "p", BOTH)),
                some("2010-01-01", "a", "c"),
                some("2010-01-01", "a", "b"),
                all("2020-01-01", "b", "c"));

        assertThat(candidates(register, "c", D, "2015-01-01")).containsExactly("b", "c");
        assertThat(candidates(register, "c", D, "2005-01-01")).containsExactly("a", "c");
    }

    @Test
    @DisplayName("U5: a unit with children goes by them; its own row is for display only")
    void u5_a_unit_with_children_is_carried_by_them() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        province("q", BOTH),
                        district("d", "p", OLD),
                        district("e", "p", BOTH),
                        commune("a", "d", "2004-08-31..2025-07-01"),
                        commune("a", "e", NEW),
                        commune("b", "d", OLD),
                        commune("c", "e", BOTH),
                        commune("z", "q", BOTH)),
                all(D, "d", "e"),
                all(D, "b", "z"));

        assertThat(candidates(register, "d", BEFORE, D)).containsExactly("a", "z");
        assertThat(candidates(register, "e", D, BEFORE)).containsExactly("a", "c");
        assertThat(candidates(register, "c", D, BEFORE)).containsExactly("c");
        assertThat(candidates(register, "z", D, BEFORE)).containsExactly("b", "z");
    }

    @Test
    @DisplayName("U5: backwards too, the row of a huyện with communes is not walked")
    void u5_the_row_of_a_district_with_communes_is_not_walked_backwards() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        district("d", "p", OLD),
                        commune("a", "d", OLD),
                        commune("b", "d", OLD),
                        commune("k", "p", NEW),
                        commune("z", "p", BOTH)),
                all(D, "a", "k"),
                all(D, "b", "z"),
                all(D, "d", "k"));

        assertThat(candidates(register, "b", BEFORE, D)).containsExactly("z");
        assertThat(candidates(register, "k", D, BEFORE)).containsExactly("a");
    }

    @Test
    @DisplayName("U6: reversed, a row into a unit that has communes leads back from each of them")
    void u6_a_row_into_a_unit_that_has_communes_is_reversed() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        district("d1", "p", OLD),
                        district("d2", "p", BOTH),
                        commune("a", "d2", BOTH),
                        commune("b", "d2", BOTH)),
                all(D, "d1", "d2"));

        assertThat(candidates(register, "d1", BEFORE, D)).containsExactly("a", "b");
        assertThat(candidates(register, "a", D, BEFORE)).containsExactly("a", "d1");
        assertThat(candidates(register, "b", D, BEFORE)).containsExactly("b", "d1");
    }

    @Test
    @DisplayName("U4, U5: a district without communes is divided into some; both ways")
    void u5_a_district_without_communes_is_divided() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), district("d", "p", BOTH), commune("a", "d", NEW), commune("b", "d", NEW)),
                some(D, "d", "a"),
                some(D, "d", "b"));

        assertThat(candidates(register, "d", BEFORE, D)).containsExactly("a", "b");
        assertThat(candidates(register, "a", D, BEFORE)).containsExactly("d");
    }

    @Test
    @DisplayName("U4, U5: a district without communes is given one founded from elsewhere; both ways")
    void u5_a_district_without_communes_is_given_a_new_one() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), district("d", "p", BOTH), commune("o", "p", OLD), commune("n", "d", NEW)),
                all(D, "o", "n"));

        assertThat(candidates(register, "d", BEFORE, D)).containsExactly("n");
        assertThat(candidates(register, "n", D, BEFORE)).containsExactly("d", "o");
    }

    @Test
    @DisplayName("U4, U5: a district without communes is given one that was elsewhere; both ways")
    void u5_a_district_without_communes_is_given_an_old_one() {
        UnitRegister register = sound(List.of(
                province("p", BOTH),
                district("d", "p", BOTH),
                district("e", "p", BOTH),
                commune("z", "e", BOTH),
                commune("n", "e", OLD),
                commune("n", "d", NEW)));

        assertThat(candidates(register, "d", BEFORE, D)).containsExactly("n");
        assertThat(candidates(register, "n", D, BEFORE)).containsExactly("d", "n");
    }

    @Test
    @DisplayName("U5: the communes of a district end into it, and it lives on without any")
    void u5_communes_end_into_their_district() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        district("ly-son", "p", BOTH),
                        commune("a", "ly-son", "2004-08-31..2020-04-01"),
                        commune("b", "ly-son", "2004-08-31..2020-04-01")),
                all("2020-04-01", "a", "ly-son"),
                all("2020-04-01", "b", "ly-son"));

        assertThat(candidates(register, "a", "2020-03-31", "2020-04-01")).containsExactly("ly-son");
        assertThat(candidates(register, "ly-son", "2020-03-31", "2020-04-01")).containsExactly("ly-son");
        assertThat(candidates(register, "ly-son", "2020-04-01", "2020-03-31")).containsExactly("a", "b");
    }

    @Test
    @DisplayName("U5, U7: of two communes that end, one into the district and one without a row, both lead back")
    void u7_a_commune_that_is_settled_in_its_district_leads_back() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        district("d", "p", BOTH),
                        commune("a", "d", "2004-08-31..2020-04-01"),
                        commune("b", "d", "2004-08-31..2020-04-01")),
                all("2020-04-01", "a", "d"));

        assertThat(candidates(register, "b", "2020-03-31", "2020-04-01")).containsExactly("d");
        assertThat(candidates(register, "d", "2020-04-01", "2020-03-31")).containsExactly("a", "b");
    }
}
