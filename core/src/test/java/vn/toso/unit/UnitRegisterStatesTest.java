package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.idsOf;
import static vn.toso.unit.SampleUnits.named;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.village;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;

/** What a register says of states that contradict themselves or each other, and what of them it keeps. */
class UnitRegisterStatesTest {
    private static final String BOTH = "2004-08-31..";
    private static final AdminUnit P = province("p", BOTH);
    private static final AdminUnit D = district("d", "p", BOTH);

    private static Outcome<UnitRegister> register(AdminUnit... units) {
        return UnitRegister.of(List.of(units), List.of());
    }

    /** The findings but those of units that begin or end without a known neighbour, which other tests are about. */
    @Test
    @DisplayName("U5: a unit is administrative in all its states or in none, for that decides what carries its people")
    void u5_a_unit_does_not_change_between_administrative_and_not() {
        Outcome<UnitRegister> outcome =
                register(P, D, commune("x", "d", "2004-08-31..2020-01-01"), village("x", "p", "2020-01-01.."));

        assertThat(codes(outcome.findings())).contains("unit.state.mixed");
        assertThat(outcome.value().on(day("2019-12-31")).find(id("x"))).isPresent();
        assertThat(outcome.value().on(day("2020-01-01")).find(id("x"))).isEmpty();
    }

    private static List<Finding> wrong(Outcome<UnitRegister> outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() != Severity.WARNING)
                .toList();
    }

    @Test
    @DisplayName("U2: of two states on one day the later one is left out, and named with the other's days")
    void u2_overlapping_states() {
        Outcome<UnitRegister> outcome = register(
                P,
                commune("a", "p", "2004-08-31..2012-01-01"),
                named(commune("a", "p", "2010-01-01..2020-01-01"), "Sai"),
                commune("a", "p", "2012-01-01.."));

        assertThat(codes(outcome.findings())).containsExactly("unit.state.overlap");
        assertThat(plain(outcome.findings().get(0)))
                .isEqualTo(Map.of(
                        "unit", "Xã Sai (a)", "days", "2010-01-01..2020-01-01", "other", "2004-08-31..2012-01-01"));
        assertThat(outcome.hasErrors()).isTrue();
        assertThat(outcome.value().history(id("a"))).hasSize(2);
        assertThat(outcome.value().on(day("2011-01-01")).get(id("a")).name()).isEqualTo("Tên a");
    }

    @Test
    @DisplayName("U2: states that only touch do not overlap")
    void u2_touching_states_are_sound() {
        assertThat(register(P, commune("a", "p", "2004-08-31..2012-01-01"), commune("a", "p", "2012-01-01.."))
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("U2: a state given twice in the same words is kept once")
    void u2_repeated_states() {
        Outcome<UnitRegister> outcome = register(P, commune("a", "p", BOTH), commune("a", "p", BOTH));

        assertThat(codes(outcome.findings())).containsExactly("unit.state.repeated");
        assertThat(outcome.findings().get(0).severity()).isEqualTo(Severity.FIXED);
        assertThat(plain(outcome.findings().get(0))).isEqualTo(Map.of("unit", "Xã Tên a (a)", "days", "2004-08-31.."));
        assertThat(outcome.hasErrors()).isFalse();
        assertThat(outcome.value().history(id("a"))).hasSize(1);
    }

    @Test
    @DisplayName("U2: which of two states of one first day is left out does not depend on the order they are given in")
    void u2_the_order_does_not_choose_between_states() {
        AdminUnit one = named(commune("a", "p", BOTH), "Một");
        AdminUnit two = named(commune("a", "p", "2004-08-31..2010-01-01"), "Hai");

        assertThat(register(P, one, two).findings())
                .isEqualTo(register(P, two, one).findings());
        assertThat(register(P, one, two).value().history(id("a")))
                .isEqualTo(register(P, two, one).value().history(id("a")));
    }

    @Test
    @DisplayName("U2: a unit without its parent on some days is left out on those days only")
    void u2_a_parent_missing_on_some_days() {
        Outcome<UnitRegister> outcome = register(
                P,
                district("d", "p", "2006-01-01..2010-01-01"),
                district("d", "p", "2012-01-01..2014-01-01"),
                commune("a", "d", "2004-08-31..2020-01-01"));

        assertThat(wrong(outcome))
                .extracting(
                        finding -> finding.code().id(),
                        finding -> finding.arguments().get("days"))
                .containsExactly(
                        tuple("unit.parent.missing", "2004-08-31..2006-01-01"),
                        tuple("unit.parent.missing", "2010-01-01..2012-01-01"),
                        tuple("unit.parent.missing", "2014-01-01..2020-01-01"));
        assertThat(outcome.value().history(id("a")))
                .extracting(state -> state.valid().toString())
                .containsExactly("2006-01-01..2010-01-01", "2012-01-01..2014-01-01");
    }

    @Test
    @DisplayName("U2: states of the parent that follow each other do not cut the child's state in two")
    void u2_a_parent_of_several_states_is_one() {
        Outcome<UnitRegister> outcome = register(
                P,
                named(district("d", "p", "2004-08-31..2010-01-01"), "Cũ"),
                named(district("d", "p", "2010-01-01..2015-01-01"), "Mới"),
                commune("a", "d", "2004-08-31..2020-01-01"));

        assertThat(wrong(outcome)).hasSize(1);
        assertThat(outcome.value().history(id("a")))
                .extracting(state -> state.valid().toString())
                .containsExactly("2004-08-31..2015-01-01");
    }

    @Test
    @DisplayName("U2: a unit whose parent never was is left out, and so is what stands under it")
    void u2_a_parent_missing_altogether() {
        Outcome<UnitRegister> outcome =
                register(P, district("x", "nobody", BOTH), commune("a", "x", BOTH), village("v", "a", BOTH));

        assertThat(codes(outcome.findings()))
                .containsExactly("unit.parent.missing", "unit.parent.missing", "unit.parent.missing");
        assertThat(outcome.findings())
                .extracting(f -> f.arguments().get("parent"))
                .containsExactlyInAnyOrder("nobody", "x", "a");
        assertThat(outcome.value().size()).isEqualTo(1);
        assertThat(idsOf(outcome.value().on(day("2020-01-01")).roots())).containsExactly("p");
    }

    @Test
    @DisplayName("U8: a village may outlive its commune, but does not begin without it")
    void u8_a_village_begins_in_a_commune_that_is_there() {
        Outcome<UnitRegister> outcome = register(
                P,
                commune("a", "p", "2004-08-31..2010-01-01"),
                commune("b", "p", BOTH),
                village("early", "a", "2000-01-01..2020-01-01"),
                village("late", "a", "2010-01-01.."),
                village("long", "a", "2009-12-31.."));

        assertThat(wrong(outcome))
                .extracting(UnitRegisterStatesTest::plain)
                .containsExactly(
                        Map.of("unit", "Thôn Tên early (early)", "parent", "a", "days", "2000-01-01..2004-08-31"),
                        Map.of("unit", "Thôn Tên late (late)", "parent", "a", "days", "2010-01-01.."));
        assertThat(outcome.value().history(id("early")))
                .extracting(state -> state.valid().toString())
                .containsExactly("2004-08-31..2020-01-01");
        assertThat(outcome.value().history(id("late"))).isEmpty();
        assertThat(outcome.value().on(day("2015-01-01")).parent(id("long")))
                .map(AdminUnit::id)
                .contains(id("b"));
    }

    @Test
    @DisplayName("U2, U9: a parent of the same or a lower level is refused")
    void u9_a_parent_is_of_a_higher_level() {
        Outcome<UnitRegister> outcome = register(
                P,
                D,
                commune("a", "d", BOTH),
                commune("b", "a", BOTH),
                district("e", "a", BOTH),
                commune("c", "e", BOTH));

        assertThat(codes(wrong(outcome)))
                .containsExactlyInAnyOrder("unit.parent.level", "unit.parent.level", "unit.parent.missing");
        assertThat(outcome.findings("unit.parent.level"))
                .extracting(f -> f.arguments().get("unit"))
                .containsExactly("Xã Tên b (b)", "Huyện Tên e (e)");
        assertThat(idsOf(outcome.value().on(day("2020-01-01")).descendants(id("p"), UnitLevel.COMMUNE)))
                .containsExactly("a");
    }

    @Test
    @DisplayName("U2: units that stand under themselves are left out, and the rest stands")
    void u2_a_cycle() {
        Outcome<UnitRegister> outcome =
                register(P, D, commune("a", "b", BOTH), commune("b", "a", BOTH), commune("c", "d", BOTH));

        assertThat(codes(outcome.findings())).containsExactly("unit.parent.cycle", "unit.parent.cycle");
        assertThat(plain(outcome.findings().get(0)))
                .isEqualTo(Map.of("unit", "Xã Tên a (a)", "parent", "Xã Tên b (b)", "days", "2004-08-31.."));
        assertThat(idsOf(outcome.value().on(day("2020-01-01")).atLevel(UnitLevel.COMMUNE)))
                .containsExactly("c");
    }

    @Test
    @DisplayName("U2: a cycle over three levels ends in findings, not in a loop")
    void u2_a_long_cycle() {
        Outcome<UnitRegister> outcome = register(
                SampleUnits.unit("a", UnitLevel.PROVINCE, "tỉnh", "c", BOTH),
                district("b", "a", BOTH),
                commune("c", "b", BOTH));

        assertThat(outcome.findings("unit.parent.cycle")).hasSize(1);
        assertThat(outcome.value().size()).isZero();
    }

    @Test
    @DisplayName("U1: a code that two units have on one day finds neither of them then, and all() gives both")
    void u1_a_contested_code() {
        Outcome<UnitRegister> outcome = register(
                P,
                commune("06820@old", "p", "2004-08-31..2010-01-01"),
                commune("06820@new", "p", "2009-12-31.."),
                commune("06811@a", "p", BOTH));
        UnitRegister register = outcome.value();
        UnitCode code = UnitCode.of("06820");

        assertThat(outcome.findings("unit.code.contested"))
                .extracting(UnitRegisterStatesTest::plain)
                .containsExactly(Map.of(
                        "code", "06820",
                        "unit", "Xã Tên 06820@new (06820@new)",
                        "other", "Xã Tên 06820@old (06820@old)",
                        "days", "2009-12-31..2010-01-01"));
        assertThat(register.on(day("2009-12-31")).find(code)).isEmpty();
        assertThat(idsOf(register.on(day("2009-12-31")).all(code))).containsExactly("06820@new", "06820@old");
        assertThat(register.on(day("2009-12-30")).get(code).id()).isEqualTo(id("06820@old"));
        assertThat(register.on(day("2010-01-01")).get(code).id()).isEqualTo(id("06820@new"));
        assertThat(register.on(day("2009-12-31")).find(id("06820@old"))).isPresent();
    }

    @Test
    @DisplayName("U1: a code that comes back on another day is nobody's contest")
    void u1_a_code_that_comes_back() {
        assertThat(register(
                                P,
                                commune("06820@old", "p", "2004-08-31..2010-01-01"),
                                commune("06820@new", "p", "2010-01-01.."))
                        .findings("unit.code.contested"))
                .isEmpty();
    }

    @Test
    @DisplayName("U2: one code contested by three is said of each pair")
    void u1_a_code_contested_by_three() {
        assertThat(register(P, commune("1@a", "p", BOTH), commune("1@b", "p", BOTH), commune("1@c", "p", BOTH))
                        .findings("unit.code.contested"))
                .hasSize(3);
    }

    @Test
    void what_is_wrong_in_one_place_leaves_the_rest_usable() {
        List<AdminUnit> units = new ArrayList<>(List.of(P, D, commune("a", "d", BOTH)));
        units.add(commune("a", "d", "2010-01-01.."));
        units.add(commune("o", "nobody", BOTH));
        units.add(district("q", "a", BOTH));
        UnitTree tree = UnitRegister.of(units, List.of()).value().on(day("2020-01-01"));

        assertThat(idsOf(tree.ancestors(id("a")))).containsExactly("d", "p");
        assertThat(tree.find(id("o"))).isEmpty();
        assertThat(tree.find(id("q"))).isEmpty();
    }

    /** The arguments as programs get them, without those in the words of a language. */
    private static Map<String, String> plain(Finding finding) {
        Map<String, String> plain = new HashMap<>(finding.arguments());
        plain.keySet().removeIf(name -> name.contains("."));
        return plain;
    }
}
