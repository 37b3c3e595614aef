package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.candidates;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.land;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.row;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.finding.Finding;
import vn.toso.finding.Severity;

/** U7 and U7b: units that end or begin without a known neighbour. */
class UnknownEndsTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";

    private static final List<AdminUnit> TWO_DISTRICTS = List.of(
            province("p", BOTH),
            province("q", BOTH),
            commune("z", "q", BOTH),
            district("d", "p", BOTH),
            commune("a", "d", OLD),
            commune("b", "d", BOTH),
            commune("c", "d", BOTH),
            district("e", "p", BOTH),
            commune("f", "e", BOTH));

    @Test
    @DisplayName("U7: a unit that ends without a successor is a pool over what is under its last parent")
    void u7_the_pool_is_what_is_under_the_last_parent() {
        UnitRegister register = sound(TWO_DISTRICTS);

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("b", "c");
        assertThat(candidates(register, "a", BEFORE, BEFORE)).containsExactly("a");
    }

    @Test
    @DisplayName("U7: totals still hold at the last parent and above it")
    void u7_totals_hold_at_the_parent() {
        UnitRegister register = sound(TWO_DISTRICTS);

        assertThat(candidates(register, "d", BEFORE, D)).containsExactly("b", "c");
        assertThat(candidates(register, "p", BEFORE, D)).containsExactly("b", "c", "f");
    }

    @Test
    @DisplayName("U7: where the parent ended too, the pool is what is under the parent's province")
    void u7_the_parent_ended_too() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        province("q", BOTH),
                        commune("z", "q", BOTH),
                        district("d", "p", OLD),
                        commune("a", "d", OLD),
                        commune("b", "d", OLD),
                        commune("n", "p", NEW),
                        commune("f", "p", BOTH)),
                all(D, "b", "n"));

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("f", "n");
        assertThat(candidates(register, "b", BEFORE, D)).containsExactly("n");
    }

    @Test
    @DisplayName("U7: where the parent lives on without children, its people are in the parent itself")
    void u7_the_parent_lives_on_without_children() {
        UnitRegister register = sound(List.of(
                province("p", BOTH), district("d", "p", BOTH), commune("a", "d", OLD), commune("f", "p", BOTH)));

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("d");
        assertThat(candidates(register, "d", D, BEFORE)).containsExactly("a");
    }

    @Test
    @DisplayName("U7: a row by which only land passes names no successor of people")
    void u7_land_alone_is_no_known_successor() {
        var outcome = UnitRegister.of(TWO_DISTRICTS, List.of(land(D, "a", "f")));

        assertThat(codes(outcome.findings())).containsExactly("unit.successor.unknown");
        assertThat(candidates(outcome.value(), "a", BEFORE, D)).containsExactly("b", "c");
    }

    @Test
    @DisplayName("U7: where even the province ended, the pool is what its own rows of people say it became")
    void u7_the_province_ended_too() {
        UnitRegister register = sound(
                List.of(
                        province("p", OLD),
                        province("q", BOTH),
                        province("r", BOTH),
                        commune("y", "r", BOTH),
                        commune("z", "q", BOTH),
                        district("d", "p", OLD),
                        commune("a", "d", OLD)),
                all(D, "p", "q"));

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("z");
    }

    @Test
    @DisplayName("U3, U7: a row by which a province gave only land does not widen the pool")
    void u3_land_of_the_province_does_not_widen_the_pool() {
        UnitRegister register = sound(
                List.of(
                        province("p", OLD),
                        province("q", BOTH),
                        province("r", BOTH),
                        commune("y", "r", BOTH),
                        commune("z", "q", BOTH),
                        commune("a", "p", OLD)),
                row(D, "p", "q", Passed.ALL, Passed.SOME, null),
                land(D, "p", "r"));

        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("z");
    }

    @Test
    @DisplayName("U7: an end without a successor is a warning that names unit and day, and no error")
    void u7_an_unknown_successor_is_a_warning() {
        Finding finding = UnitRegister.of(TWO_DISTRICTS, List.of())
                .findings("unit.successor.unknown")
                .get(0);

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments()).containsEntry("unit", "Xã Tên a (a)").containsEntry("day", D);
        assertThat(finding.message(Locale.ENGLISH))
                .startsWith("Xã Tên a (a) ended on 2025-07-01 without a known successor");
    }

    @Test
    @DisplayName("U5, U7: a unit with children that ends without a row is no unknown end: its children say")
    void u7_only_units_without_children_end_unknown() {
        var outcome = UnitRegister.of(
                List.of(province("p", BOTH), district("d", "p", OLD), commune("a", "d", OLD), commune("n", "p", NEW)),
                List.of(all(D, "a", "n")));

        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    @DisplayName("U7b: a unit that begins without a predecessor is, backwards, a pool over what was under its parent")
    void u7b_backwards_a_pool_under_the_parent() {
        UnitRegister register = sound(List.of(
                province("p", BOTH),
                district("d", "p", BOTH),
                district("e", "p", BOTH),
                commune("a", "d", BOTH),
                commune("b", "d", BOTH),
                commune("f", "e", BOTH),
                commune("n", "d", NEW)));

        assertThat(candidates(register, "n", D, BEFORE)).containsExactly("a", "b");
        assertThat(candidates(register, "a", BEFORE, D)).containsExactly("a");
    }

    @Test
    @DisplayName("U7b: where the parent began that day too, backwards a pool over what was under the parent's parent")
    void u7b_the_parent_is_new_too() {
        UnitRegister register = sound(List.of(
                province("p", BOTH),
                commune("f", "p", BOTH),
                province("q", BOTH),
                commune("z", "q", BOTH),
                district("d", "p", NEW),
                commune("n", "d", NEW)));

        assertThat(candidates(register, "n", D, BEFORE)).containsExactly("f");
    }

    @Test
    @DisplayName("U7b: a unit that only land came to has no known predecessor")
    void u7b_land_alone_is_no_known_predecessor() {
        var outcome = UnitRegister.of(
                List.of(
                        province("p", BOTH),
                        province("q", BOTH),
                        commune("a", "p", BOTH),
                        commune("b", "q", BOTH),
                        commune("n", "p", NEW)),
                List.of(land(D, "b", "n")));

        assertThat(codes(outcome.findings())).containsExactly("unit.predecessor.unknown");
        assertThat(outcome.findings()).allMatch(f -> f.severity() == Severity.WARNING);
        assertThat(candidates(outcome.value(), "n", D, BEFORE)).containsExactly("a");
    }

    @Test
    @DisplayName("U7b: what is there on the register's first day began before it, and is no finding")
    void u7b_the_first_day_is_no_beginning() {
        assertThat(UnitRegister.of(List.of(province("p", BOTH), commune("a", "p", BOTH)), List.of())
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("U7b, U9: a host's own root from earlier days does not make the register's first day later news")
    void u7b_an_earlier_root_of_a_host_changes_nothing() {
        UnitRegister pack = sound(List.of(province("p", BOTH), commune("a", "p", BOTH)));
        AdminUnit club =
                SampleUnits.unit("host:club", new UnitLevel("club", 99, false), "câu lạc bộ", null, "1990-01-01..");

        assertThat(pack.plus(List.of(club), List.of()).findings()).isEmpty();
    }

    @Test
    @DisplayName("U7b: forwards nothing widens, but the figure is incomplete since that day")
    void u7b_forwards_the_lineage_is_incomplete_since() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", BOTH),
                        commune("n", "p", "2015-03-01..2025-07-01"),
                        commune("m", "p", NEW)),
                all(D, "n", "m"));
        Correspondence over = register.correspondence(day("2010-01-01"), day(D));

        assertThat(over.candidates(id("a")).units()).containsExactly(id("a"));
        assertThat(over.incompleteSince(id("m"))).contains(day("2015-03-01"));
        assertThat(over.incompleteSince(id("a"))).isEmpty();
        assertThat(register.correspondence(day("2015-03-01"), day(D)).incompleteSince(id("m")))
                .isEmpty();
        assertThat(register.correspondence(day("2015-02-28"), day(D)).incompleteSince(id("m")))
                .contains(day("2015-03-01"));
    }

    @Test
    @DisplayName("U7b: a hole in the history of a neighbour it may have come from is not its own")
    void u7b_a_hole_elsewhere_is_not_its_own() {
        UnitRegister register = sound(List.of(
                province("p", BOTH),
                commune("a", "p", BOTH),
                commune("x", "p", "2010-01-01.."),
                commune("n", "p", "2015-03-01..")));

        assertThat(register.correspondence(day("2005-01-01"), day(D)).incompleteSince(id("n")))
                .contains(day("2015-03-01"));
    }

    @Test
    @DisplayName("U7, U7b: backwards, the hole is the end without a successor that lies between")
    void u7_backwards_the_lineage_is_incomplete_since() {
        UnitRegister register = sound(TWO_DISTRICTS);

        assertThat(register.correspondence(day("2026-01-01"), day(BEFORE)).incompleteSince(id("a")))
                .contains(day(D));
        assertThat(register.correspondence(day("2026-01-01"), day(BEFORE)).incompleteSince(id("b")))
                .isEmpty();
    }

    @Test
    @DisplayName("U7: a pool goes on over later reforms from each place it may be in")
    void u7_a_pool_goes_on() {
        UnitRegister register = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", "2004-08-31..2010-01-01"),
                        commune("b", "p", "2004-08-31..2020-01-01"),
                        commune("c", "p", BOTH),
                        commune("d", "p", "2020-01-01..")),
                some("2020-01-01", "b", "d"),
                some("2020-01-01", "b", "c"));

        assertThat(candidates(register, "a", "2005-01-01", "2010-01-01")).containsExactly("b", "c");
        assertThat(candidates(register, "a", "2005-01-01", "2020-01-01")).containsExactly("c", "d");
    }
}
