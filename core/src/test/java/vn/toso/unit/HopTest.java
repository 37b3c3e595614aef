package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.land;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.row;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The steps by which candidates are explained, of {@link Candidates#hops()}. */
class HopTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";
    private static final LegalAct ACT = new LegalAct("1679/NQ-UBTVQH15", "7");

    private static List<Tuple> hops(UnitRegister register, String unit, String from, String to) {
        return register.correspondence(day(from), day(to)).candidates(id(unit)).hops().stream()
                .map(hop -> tuple(
                        hop.effectiveOn().toString(),
                        hop.from().value(),
                        hop.to().value(),
                        hop.kind()))
                .toList();
    }

    @Test
    @DisplayName("U3: the steps name the row, its act, and rows by which only land passed")
    void u3_people_and_land_are_both_shown() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", OLD),
                        commune("n", "p", NEW),
                        commune("m", "p", NEW),
                        commune("b", "p", OLD)),
                row(D, "a", "n", Passed.ALL, Passed.SOME, ACT),
                row(D, "a", "m", Passed.NONE, Passed.SOME, ACT),
                all(D, "b", "m"));
        List<Hop> hops =
                register.correspondence(day(BEFORE), day(D)).candidates(id("a")).hops();

        assertThat(hops)
                .extracting(hop -> hop.to().value(), Hop::kind)
                .containsExactlyInAnyOrder(tuple("n", Hop.Kind.FILED), tuple("m", Hop.Kind.LAND_ONLY));
        assertThat(hops).allMatch(hop -> hop.succession().orElseThrow().act().equals(java.util.Optional.of(ACT)));
    }

    @Test
    @DisplayName("U6: backwards too, rows by which only land passed are shown, of each unit that people come from")
    void u6_land_is_shown_backwards_too() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", "2004-08-31..2015-01-01"),
                        commune("b", "p", OLD),
                        commune("c", "p", OLD),
                        commune("n", "p", NEW),
                        commune("m", "p", NEW)),
                all("2015-01-01", "a", "b"),
                land("2015-01-01", "c", "b"),
                all(D, "b", "n"),
                land(D, "c", "n"),
                all(D, "c", "m"),
                land(D, "b", "m"));

        assertThat(hops(register, "n", D, BEFORE))
                .containsExactlyInAnyOrder(tuple(D, "b", "n", Hop.Kind.FILED), tuple(D, "c", "n", Hop.Kind.LAND_ONLY));
        assertThat(hops(register, "n", "2025-12-31", "2014-12-31"))
                .containsExactlyInAnyOrder(
                        tuple("2015-01-01", "a", "b", Hop.Kind.FILED),
                        tuple("2015-01-01", "b", "b", Hop.Kind.STAYED),
                        tuple("2015-01-01", "c", "b", Hop.Kind.LAND_ONLY),
                        tuple(D, "b", "n", Hop.Kind.FILED),
                        tuple(D, "c", "n", Hop.Kind.LAND_ONLY));
        assertThat(hops(register, "n", D, D)).isEmpty();
        assertThat(hops(register, "b", "2020-01-01", "2015-01-01")).isEmpty();
    }

    @Test
    @DisplayName("U4: a unit that gives some and stays shows both")
    void u4_staying_is_shown() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", BOTH), commune("b", "p", BOTH)), some(D, "a", "b"));

        assertThat(hops(register, "a", BEFORE, D))
                .containsExactlyInAnyOrder(tuple(D, "a", "b", Hop.Kind.FILED), tuple(D, "a", "a", Hop.Kind.STAYED));
        assertThat(hops(register, "b", D, BEFORE))
                .containsExactlyInAnyOrder(tuple(D, "a", "b", Hop.Kind.FILED), tuple(D, "b", "b", Hop.Kind.STAYED));
    }

    @Test
    @DisplayName("U5: a unit with children shows that it goes by them")
    void u5_children_are_shown() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), district("d", "p", BOTH), commune("a", "d", OLD), commune("n", "p", NEW)),
                all(D, "a", "n"));

        assertThat(hops(register, "d", BEFORE, D))
                .containsExactly(tuple(BEFORE, "d", "a", Hop.Kind.BY_CHILDREN), tuple(D, "a", "n", Hop.Kind.FILED));
    }

    @Test
    @DisplayName("U7, U7b: unknown neighbours are shown in the order of time, also backwards")
    void u7_unknown_neighbours_are_shown() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", OLD), commune("b", "p", BOTH), commune("n", "p", NEW)));

        assertThat(hops(register, "a", BEFORE, D))
                .containsExactly(
                        tuple(D, "a", "b", Hop.Kind.UNKNOWN_SUCCESSOR), tuple(D, "a", "n", Hop.Kind.UNKNOWN_SUCCESSOR));
        assertThat(hops(register, "n", D, BEFORE))
                .containsExactly(
                        tuple(D, "a", "n", Hop.Kind.UNKNOWN_PREDECESSOR),
                        tuple(D, "b", "n", Hop.Kind.UNKNOWN_PREDECESSOR));
    }

    @Test
    @DisplayName("U8: a village shows the commune it is taken to be in")
    void u8_a_village_shows_its_commune() {
        UnitRegister register = sound(
                List.of(province("p", BOTH), commune("a", "p", OLD), commune("n", "p", NEW), village("v", "a", BOTH)),
                all(D, "a", "n"));

        assertThat(hops(register, "v", BEFORE, D))
                .containsExactly(tuple(BEFORE, "v", "a", Hop.Kind.VILLAGE_IN), tuple(D, "a", "n", Hop.Kind.FILED));
    }

    @Test
    void steps_that_several_paths_share_are_shown_once_and_in_the_order_of_time() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", "2004-08-31..2010-01-01"),
                        commune("b", "p", "2010-01-01..2015-01-01"),
                        commune("c", "p", "2010-01-01..2015-01-01"),
                        commune("m", "p", "2015-01-01..2025-07-01"),
                        commune("n", "p", NEW)),
                some("2010-01-01", "a", "b"),
                some("2010-01-01", "a", "c"),
                all("2015-01-01", "b", "m"),
                all("2015-01-01", "c", "m"),
                all(D, "m", "n"));

        for (List<Tuple> hops : List.of(hops(register, "a", "2009-12-31", D), hops(register, "n", D, "2009-12-31"))) {
            assertThat(hops)
                    .containsExactlyInAnyOrder(
                            tuple("2010-01-01", "a", "b", Hop.Kind.FILED),
                            tuple("2010-01-01", "a", "c", Hop.Kind.FILED),
                            tuple("2015-01-01", "b", "m", Hop.Kind.FILED),
                            tuple("2015-01-01", "c", "m", Hop.Kind.FILED),
                            tuple(D, "m", "n", Hop.Kind.FILED));
            assertThat(hops).extracting(hop -> hop.toList().get(0).toString()).isSorted();
        }
    }

    @Test
    void nothing_happens_on_one_day_or_where_nothing_changed() {
        UnitRegister register = sound(List.of(province("p", BOTH), commune("a", "p", BOTH)));

        assertThat(hops(register, "a", D, D)).isEmpty();
        assertThat(hops(register, "a", "2004-08-31", "2030-01-01")).isEmpty();
    }
}
