package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.candidates;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.land;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.row;
import static vn.toso.unit.SampleUnits.some;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;

/** What a register says of successions that cannot be, and what of them it keeps. a, b end on D; s, t stay; x, y are new. */
class UnitRegisterSuccessionsTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";

    private static final List<AdminUnit> UNITS = List.of(
            province("p", BOTH),
            commune("a", "p", OLD),
            commune("s", "p", BOTH),
            commune("t", "p", BOTH),
            commune("x", "p", NEW),
            commune("y", "p", NEW));
    private static final LegalAct ACT = new LegalAct("1679/NQ-UBTVQH15", "7");
    private static final LegalAct OTHER_ACT = new LegalAct("1680/NQ-UBTVQH15", "7");

    private static Outcome<UnitRegister> register(Succession... rows) {
        return UnitRegister.of(UNITS, List.of(rows));
    }

    /** The findings but those of neighbours that are not known, which other tests are about. */
    private static List<Finding> wrong(Outcome<UnitRegister> outcome) {
        return outcome.findings().stream()
                .filter(finding -> !finding.code().id().endsWith(".unknown"))
                .toList();
    }

    @Test
    @DisplayName("U3: a row from a unit that was not there the day before is left out")
    void u3_a_predecessor_that_was_not_there() {
        Outcome<UnitRegister> outcome = register(all(D, "x", "y"), all("2025-07-02", "a", "x"), all(D, "nobody", "x"));

        assertThat(codes(wrong(outcome)))
                .containsExactly("unit.predecessor.absent", "unit.predecessor.absent", "unit.predecessor.absent");
        assertThat(wrong(outcome))
                .extracting(f -> f.arguments().get("change"))
                .containsExactly(
                        "2025-07-01: nobody → Xã Tên x (x)",
                        "2025-07-01: x → Xã Tên y (y)",
                        "2025-07-02: a → Xã Tên x (x)");
        assertThat(outcome.value().successionsTo(id("x"))).isEmpty();
    }

    @Test
    @DisplayName("U3: a row to a unit that is not there on the day is left out")
    void u3_a_successor_that_is_not_there() {
        Outcome<UnitRegister> outcome =
                register(all("2025-06-30", "a", "x"), some(D, "s", "a"), all(D, "a", "nobody"), all(D, "a", "x"));

        assertThat(codes(wrong(outcome)))
                .containsExactly("unit.successor.absent", "unit.successor.absent", "unit.successor.absent");
        assertThat(candidates(outcome.value(), "a", BEFORE, D)).containsExactly("x");
        assertThat(candidates(outcome.value(), "s", BEFORE, D)).containsExactly("s");
    }

    @Test
    @DisplayName("U3: a row of the unit's last day, not of the day after it, names a successor that is not there yet")
    void u3_the_day_of_a_row_is_the_first_day_of_the_change() {
        assertThat(codes(wrong(register(all(D, "a", "x"))))).isEmpty();
        assertThat(codes(wrong(register(all(BEFORE, "a", "s"))))).containsExactly("unit.succession.all-but-stays");
    }

    @Test
    @DisplayName("U4: all people to two units: each is possible, and it is an error")
    void u4_all_twice() {
        Outcome<UnitRegister> outcome = register(all(D, "a", "x"), all(D, "a", "y"));

        assertThat(wrong(outcome))
                .extracting(f -> f.code().id(), Finding::severity, Finding::arguments)
                .containsExactly(
                        tuple("unit.succession.all-twice", Severity.ERROR, Map.of("unit", "Xã Tên a (a)", "day", D)));
        assertThat(candidates(outcome.value(), "a", BEFORE, D)).containsExactly("x", "y");
        assertThat(outcome.value().successionsFrom(id("a")))
                .extracting(Succession::people)
                .containsOnly(Passed.SOME);
    }

    @Test
    @DisplayName("U4: all beside some: each is possible, and it is an error")
    void u4_all_beside_some() {
        Outcome<UnitRegister> outcome = register(all(D, "a", "x"), some(D, "a", "y"));

        assertThat(codes(wrong(outcome))).containsExactly("unit.succession.all-beside-some");
        assertThat(wrong(outcome).get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(candidates(outcome.value(), "a", BEFORE, D)).containsExactly("x", "y");
    }

    @Test
    @DisplayName("U4: all people out of a unit that stays is an error; they may have stayed")
    void u4_all_out_of_a_unit_that_stays() {
        Outcome<UnitRegister> outcome = register(all(D, "s", "t"), all(D, "a", "x"));

        assertThat(codes(wrong(outcome))).containsExactly("unit.succession.all-but-stays");
        assertThat(wrong(outcome).get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(candidates(outcome.value(), "s", BEFORE, D)).containsExactly("s", "t");
    }

    @Test
    @DisplayName("U4: a lone some out of a unit that ends is a warning, taken as all")
    void u4_a_lone_some_of_a_unit_that_ends() {
        Outcome<UnitRegister> outcome = register(some(D, "a", "x"));

        assertThat(codes(wrong(outcome))).containsExactly("unit.succession.lone-some");
        assertThat(wrong(outcome).get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(candidates(outcome.value(), "a", BEFORE, D)).containsExactly("x");
    }

    @Test
    @DisplayName("U4: a lone some beside land only is still alone; out of a unit that stays it is sound")
    void u4_a_lone_some_and_its_neighbours() {
        assertThat(codes(wrong(register(some(D, "a", "x"), land(D, "a", "y")))))
                .containsExactly("unit.succession.lone-some");
        assertThat(codes(wrong(register(some(D, "s", "x"), all(D, "a", "x"))))).isEmpty();
        assertThat(codes(wrong(register(some(D, "a", "x"), some(D, "a", "y"))))).isEmpty();
        assertThat(codes(wrong(register(all(D, "a", "x"), land(D, "a", "y"))))).isEmpty();
    }

    @Test
    @DisplayName("U9: the same row twice is kept once, with the act if only one of them names it")
    void u9_a_row_given_twice() {
        Succession unknownAct = row(D, "a", "x", Passed.ALL, Passed.ALL, null);
        Succession knownAct = row(D, "a", "x", Passed.ALL, Passed.ALL, ACT);

        for (List<Succession> order : List.of(List.of(unknownAct, knownAct), List.of(knownAct, unknownAct))) {
            Outcome<UnitRegister> outcome = UnitRegister.of(UNITS, order);
            assertThat(codes(wrong(outcome))).containsExactly("unit.succession.repeated");
            assertThat(wrong(outcome).get(0).severity()).isEqualTo(Severity.FIXED);
            assertThat(outcome.value().successionsFrom(id("a"))).containsExactly(knownAct);
        }
    }

    @Test
    @DisplayName("U9: the same row with two acts is a warning that names both; one is kept")
    void u9_two_acts_for_one_row() {
        Outcome<UnitRegister> outcome = register(
                row(D, "a", "x", Passed.ALL, Passed.ALL, ACT), row(D, "a", "x", Passed.ALL, Passed.ALL, OTHER_ACT));

        assertThat(codes(wrong(outcome))).containsExactly("unit.act.conflict");
        assertThat(wrong(outcome).get(0).arguments())
                .containsEntry("act", "1679/NQ-UBTVQH15, khoản 7")
                .containsEntry("other", "1680/NQ-UBTVQH15, khoản 7");
        assertThat(outcome.value().successionsFrom(id("a")))
                .extracting(Succession::actOrNull)
                .containsExactly(ACT);
    }

    @Test
    @DisplayName("U9: the same row with another share of people or land is an error; the first is kept")
    void u9_two_rows_that_differ() {
        Outcome<UnitRegister> outcome = register(all(D, "a", "x"), some(D, "a", "x"));

        assertThat(codes(wrong(outcome))).containsExactly("unit.succession.conflict");
        assertThat(outcome.value().successionsFrom(id("a"))).containsExactly(all(D, "a", "x"));
    }

    @Test
    @DisplayName("U3: the same two units may pass something on several days")
    void u3_the_same_units_on_several_days() {
        Outcome<UnitRegister> outcome = register(some("2010-01-01", "s", "t"), some("2012-01-01", "s", "t"));

        assertThat(wrong(outcome)).isEmpty();
        assertThat(outcome.value().successionsFrom(id("s"))).hasSize(2);
    }

    @Test
    @DisplayName("U4: two units may pass people to each other on one day")
    void u4_two_units_exchange_people() {
        Outcome<UnitRegister> outcome = register(some(D, "s", "t"), some(D, "t", "s"));

        assertThat(wrong(outcome)).isEmpty();
        assertThat(candidates(outcome.value(), "s", BEFORE, D)).containsExactly("s", "t");
        assertThat(candidates(outcome.value(), "t", D, BEFORE)).containsExactly("s", "t");
    }
}
