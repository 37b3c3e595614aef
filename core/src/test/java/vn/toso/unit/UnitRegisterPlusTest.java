package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.candidates;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.idsOf;
import static vn.toso.unit.SampleUnits.named;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.row;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.finding.Outcome;

/** U9: what a host adds to a register. The reform the host knows of is on R = 2027-01-01: a and b become n. */
class UnitRegisterPlusTest {
    private static final String BOTH = "2004-08-31..";
    private static final String R = "2027-01-01";
    private static final String UNTIL_R = "2004-08-31..2027-01-01";
    private static final String SINCE_R = "2027-01-01..";
    private static final LegalAct ACT = new LegalAct("1/NQ-HĐND", "1");
    private static final LegalAct OTHER_ACT = new LegalAct("2/NQ-HĐND", null);

    private static final UnitRegister PACK = sound(
            List.of(province("p", BOTH), commune("a", "p", BOTH), commune("b", "p", BOTH), commune("c", "p", BOTH)));
    private static final List<AdminUnit> REFORM =
            List.of(commune("n", "p", SINCE_R), commune("a", "p", UNTIL_R), commune("b", "p", UNTIL_R));
    private static final List<Succession> ROWS =
            List.of(row(R, "a", "n", Passed.ALL, Passed.ALL, ACT), row(R, "b", "n", Passed.ALL, Passed.ALL, ACT));

    @Test
    @DisplayName("U9: a host adds its villages; what was there before does not change")
    void u9_villages_are_added() {
        Outcome<UnitRegister> outcome =
                PACK.plus(List.of(village("host:v1", "a", BOTH), village("host:v2", "a", "2010-01-01..")), List.of());

        assertThat(outcome.findings()).isEmpty();
        assertThat(idsOf(outcome.value().on(day("2020-01-01")).children(id("a"))))
                .containsExactly("host:v1", "host:v2");
        assertThat(PACK.on(day("2020-01-01")).children(id("a"))).isEmpty();
        assertThat(PACK.size()).isEqualTo(4);
    }

    @Test
    @DisplayName("U9: a host adds a reform the pack does not know: open ends give way to the ends it states")
    void u9_a_reform_is_added() {
        Outcome<UnitRegister> outcome = PACK.plus(REFORM, ROWS);
        UnitRegister register = outcome.value();

        assertThat(outcome.findings()).isEmpty();
        assertThat(candidates(register, "a", "2026-12-31", R)).containsExactly("n");
        assertThat(candidates(register, "n", R, "2026-12-31")).containsExactly("a", "b");
        assertThat(register.on(day("2026-12-31")).find(id("a"))).isPresent();
        assertThat(register.on(day(R)).find(id("a"))).isEmpty();
    }

    @Test
    @DisplayName("U9: a later state of a unit ends the open one before it")
    void u9_a_later_state_ends_the_one_before() {
        Outcome<UnitRegister> outcome = PACK.plus(List.of(named(commune("a", "p", SINCE_R), "Mới")), List.of());

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().history(id("a")))
                .extracting(AdminUnit::name, state -> state.valid().toString())
                .containsExactly(tuple("Tên a", UNTIL_R), tuple("Mới", SINCE_R));
    }

    @Test
    @DisplayName("U9: several later states of one unit may be given in any order")
    void u9_later_states_in_any_order() {
        AdminUnit next = named(commune("a", "p", "2027-01-01..2028-01-01"), "Mới");
        AdminUnit last = named(commune("a", "p", "2028-01-01.."), "Mới nữa");
        Outcome<UnitRegister> forwards = PACK.plus(List.of(next, last), List.of());
        Outcome<UnitRegister> backwards = PACK.plus(List.of(last, next), List.of());

        assertThat(forwards.findings()).isEmpty();
        assertThat(backwards.findings()).isEmpty();
        assertThat(backwards.value().history(id("a")))
                .isEqualTo(forwards.value().history(id("a")))
                .hasSize(3);
    }

    @Test
    @DisplayName("U9: what is already here is absorbed with a finding")
    void u9_the_same_again_is_absorbed() {
        UnitRegister once = PACK.plus(REFORM, ROWS).value();
        Outcome<UnitRegister> twice = once.plus(REFORM, ROWS);

        assertThat(codes(twice.findings()))
                .containsExactlyInAnyOrder(
                        "unit.state.repeated",
                        "unit.state.repeated",
                        "unit.state.repeated",
                        "unit.succession.repeated",
                        "unit.succession.repeated");
        assertThat(twice.hasErrors()).isFalse();
        assertThat(twice.value().history(id("a"))).isEqualTo(once.history(id("a")));
        assertThat(twice.value().successionsTo(id("n"))).isEqualTo(once.successionsTo(id("n")));
    }

    @Test
    @DisplayName("U9: a later pack that knows the reform absorbs what the host had added")
    void u9_a_later_pack_absorbs_the_hosts_reform() {
        UnitRegister laterPack = sound(
                List.of(
                        province("p", BOTH),
                        commune("a", "p", UNTIL_R),
                        commune("b", "p", UNTIL_R),
                        commune("c", "p", BOTH),
                        commune("n", "p", SINCE_R)),
                all(R, "a", "n"),
                all(R, "b", "n"));
        Outcome<UnitRegister> outcome = laterPack.plus(REFORM, ROWS);

        assertThat(outcome.hasErrors()).isFalse();
        assertThat(codes(outcome.findings()))
                .containsOnly("unit.state.repeated", "unit.succession.repeated")
                .hasSize(5);
        assertThat(outcome.value().successionsTo(id("n")))
                .extracting(Succession::actOrNull)
                .containsExactly(ACT, ACT);
    }

    @Test
    @DisplayName("U9: a host that has not heard of an end does not undo it")
    void u9_an_open_end_does_not_undo_a_known_one() {
        UnitRegister later = PACK.plus(REFORM, ROWS).value();
        Outcome<UnitRegister> outcome = later.plus(List.of(commune("a", "p", BOTH)), List.of());

        assertThat(codes(outcome.findings())).containsExactly("unit.state.repeated");
        assertThat(outcome.value().on(day(R)).find(id("a"))).isEmpty();
    }

    @Test
    @DisplayName("U9: a missing clause contradicts none; the act that has one is kept, whichever comes first")
    void u9_an_act_without_a_clause_agrees() {
        LegalAct whole = new LegalAct(ACT.number(), null);
        LegalAct other = new LegalAct(ACT.number(), "99");
        UnitRegister exact = PACK.plus(REFORM, List.of(row(R, "a", "n", Passed.ALL, Passed.ALL, ACT), all(R, "b", "n")))
                .value();
        UnitRegister vague = PACK.plus(
                        REFORM, List.of(row(R, "a", "n", Passed.ALL, Passed.ALL, whole), all(R, "b", "n")))
                .value();

        for (Outcome<UnitRegister> outcome : List.of(
                exact.plus(List.of(), List.of(row(R, "a", "n", Passed.ALL, Passed.ALL, whole))),
                vague.plus(List.of(), List.of(row(R, "a", "n", Passed.ALL, Passed.ALL, ACT))))) {
            assertThat(codes(outcome.findings())).containsExactly("unit.succession.repeated");
            assertThat(outcome.value().successionsFrom(id("a")))
                    .extracting(Succession::actOrNull)
                    .containsExactly(ACT);
        }
        assertThat(codes(exact.plus(List.of(), List.of(row(R, "a", "n", Passed.ALL, Passed.ALL, other)))
                        .findings()))
                .containsExactly("unit.act.conflict");
    }

    @Test
    @DisplayName("U9: where both have an act and they differ, the pack's is kept with a finding")
    void u9_acts_that_differ() {
        UnitRegister later = PACK.plus(REFORM, ROWS).value();
        Outcome<UnitRegister> outcome =
                later.plus(List.of(), List.of(row(R, "a", "n", Passed.ALL, Passed.ALL, OTHER_ACT)));

        assertThat(codes(outcome.findings())).containsExactly("unit.act.conflict");
        assertThat(outcome.findings().get(0).arguments())
                .containsEntry("act", "1/NQ-HĐND, khoản 1")
                .containsEntry("other", "2/NQ-HĐND");
        assertThat(outcome.value().successionsFrom(id("a")))
                .extracting(Succession::actOrNull)
                .containsExactly(ACT);
    }

    @Test
    @DisplayName("U9: a state that contradicts the pack's is left out, whichever sorts first")
    void u9_the_pack_wins_over_a_contradicting_state() {
        AdminUnit other = named(commune("a", "p", UNTIL_R), "Aaa");
        Outcome<UnitRegister> outcome = PACK.plus(List.of(other), List.of());

        assertThat(codes(outcome.findings())).containsExactly("unit.state.overlap");
        assertThat(outcome.value().history(id("a"))).containsExactly(commune("a", "p", BOTH));
    }

    @Test
    @DisplayName("U9: findings of the pack are not repeated to the host")
    void u9_only_new_findings_are_given() {
        Outcome<UnitRegister> pack = UnitRegister.of(
                List.of(province("p", BOTH), commune("a", "p", "2004-08-31..2010-01-01"), commune("b", "p", BOTH)),
                List.of());

        assertThat(codes(pack.findings())).containsExactly("unit.successor.unknown");
        assertThat(pack.value()
                        .plus(List.of(village("v", "b", BOTH)), List.of())
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("U9: a host supplies a successor the pack does not know")
    void u9_a_missing_successor_is_supplied() {
        UnitRegister pack = UnitRegister.of(
                        List.of(
                                province("p", BOTH),
                                commune("a", "p", "2004-08-31..2010-01-01"),
                                commune("b", "p", BOTH),
                                commune("c", "p", BOTH)),
                        List.of())
                .value();
        Outcome<UnitRegister> outcome = pack.plus(List.of(), List.of(all("2010-01-01", "a", "c")));

        assertThat(candidates(pack, "a", "2009-01-01", "2010-01-01")).containsExactly("b", "c");
        assertThat(outcome.findings()).isEmpty();
        assertThat(candidates(outcome.value(), "a", "2009-01-01", "2010-01-01")).containsExactly("c");
    }

    @Test
    @DisplayName("U9: a host moves a village to another commune from a day on")
    void u9_a_village_is_moved() {
        UnitRegister first =
                PACK.plus(List.of(village("v", "a", BOTH)), List.of()).value();
        UnitRegister then =
                first.plus(List.of(village("v", "b", SINCE_R)), List.of()).value();

        assertThat(then.on(day("2026-12-31")).parent(id("v")))
                .map(AdminUnit::id)
                .contains(id("a"));
        assertThat(then.on(day(R)).parent(id("v"))).map(AdminUnit::id).contains(id("b"));
    }

    @Test
    @DisplayName("U9: an error in what a host adds leaves the pack as it was")
    void u9_an_error_in_what_is_added_leaves_the_pack() {
        Outcome<UnitRegister> outcome = PACK.plus(
                List.of(village("v", "nobody", BOTH)), List.of(some(R, "a", "nobody"), all(R, "nobody", "a")));

        assertThat(codes(outcome.findings()))
                .containsExactlyInAnyOrder("unit.parent.missing", "unit.predecessor.absent", "unit.successor.absent");
        assertThat(outcome.value().size()).isEqualTo(PACK.size());
        assertThat(candidates(outcome.value(), "a", "2026-12-31", R)).containsExactly("a");
    }

    @Test
    @DisplayName("U9: adding nothing changes nothing")
    void u9_nothing_added() {
        Outcome<UnitRegister> outcome = PACK.plus(List.of(), List.of());

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().changeDays()).isEqualTo(PACK.changeDays());
        assertThat(outcome.value().history(id("a"))).isEqualTo(PACK.history(id("a")));
    }
}
