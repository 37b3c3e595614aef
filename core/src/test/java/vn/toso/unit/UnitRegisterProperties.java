package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.time.DateRange;

/** What holds of a register whatever it is given. */
class UnitRegisterProperties {
    @Provide
    Arbitrary<MadeRegister> odd() {
        return OddRegisters.any();
    }

    @Provide
    Arbitrary<MadeRegister> registers() {
        return Registers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Registers.days();
    }

    private static Outcome<UnitRegister> of(MadeRegister made) {
        return UnitRegister.of(made.states(), made.rows());
    }

    private static MadeRegister shuffled(MadeRegister made, long seed) {
        List<AdminUnit> states = new ArrayList<>(made.states());
        List<Succession> rows = new ArrayList<>(made.rows());
        Collections.shuffle(states, new Random(seed));
        Collections.shuffle(rows, new Random(seed));
        return new MadeRegister(states, rows);
    }

    private static List<AdminUnit> states(UnitRegister register, MadeRegister made) {
        return made.units().stream()
                .flatMap(id -> register.history(id).stream())
                .toList();
    }

    private static List<Succession> rows(UnitRegister register, MadeRegister made) {
        return made.units().stream()
                .flatMap(id -> register.successionsFrom(id).stream())
                .toList();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void findings_do_not_depend_on_the_order(@ForAll("odd") MadeRegister made, @ForAll long seed) {
        Outcome<UnitRegister> one = of(made);
        Outcome<UnitRegister> other = of(shuffled(made, seed));

        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(states(other.value(), made)).isEqualTo(states(one.value(), made));
        assertThat(rows(other.value(), made)).isEqualTo(rows(one.value(), made));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("U2: on each day a unit has one state at most, and every unit above it is there, of a higher level")
    void what_is_kept_is_sound(@ForAll("odd") MadeRegister made, @ForAll("days") LocalDate day) {
        UnitTree tree = of(made).value().on(day);
        for (UnitId id : made.units()) {
            Optional<AdminUnit> unit = tree.find(id);
            assertThat(tree.register().history(id))
                    .filteredOn(state -> state.valid().contains(day))
                    .hasSizeLessThanOrEqualTo(1);
            unit.filter(found -> found.level().administrative())
                    .flatMap(AdminUnit::parent)
                    .ifPresent(above -> assertThat(
                                    tree.get(above).level().isAbove(unit.get().level()))
                            .isTrue());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("the good part is kept: each day of each state given is in the register, or a finding names unit and day")
    void every_state_is_kept_or_named(@ForAll("odd") MadeRegister made) {
        Outcome<UnitRegister> outcome = of(made);
        for (AdminUnit state : made.states()) {
            for (LocalDate day : daysOf(state)) {
                boolean kept = outcome.value().history(state.id()).stream()
                        .anyMatch(one -> one.valid().contains(day)
                                && one.withValid(state.valid()).equals(state));
                boolean named = outcome.findings().stream()
                        .filter(finding -> finding.code().id().startsWith("unit.state.")
                                || finding.code().id().startsWith("unit.parent."))
                        .anyMatch(finding -> names(finding, state, day));
                assertThat(kept || named)
                        .as("%s on %s, given %s", state.id(), day, state)
                        .isTrue();
            }
        }
    }

    private static List<LocalDate> daysOf(AdminUnit state) {
        LocalDate last = state.valid().lastDay().orElse(state.valid().from().plusDays(20));
        return state.valid().from().datesUntil(last.plusDays(1)).toList();
    }

    private static boolean names(Finding finding, AdminUnit state, LocalDate day) {
        return finding.arguments().get("unit").endsWith("(" + state.id() + ")")
                && DateRange.parse(finding.arguments().get("days")).contains(day);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("the good part is kept: each row given is in the register, perhaps widened, or a finding names it")
    void every_row_is_kept_or_named(@ForAll("odd") MadeRegister made) {
        Outcome<UnitRegister> outcome = of(made);
        for (Succession row : made.rows()) {
            boolean kept = outcome.value().successionsFrom(row.from()).stream()
                    .anyMatch(one -> one.effectiveOn().equals(row.effectiveOn())
                            && one.to().equals(row.to())
                            && one.land() == row.land()
                            && (one.people() == row.people() || one.people() == Passed.SOME));
            boolean named = outcome.findings().stream()
                    .map(finding -> finding.arguments().getOrDefault("change", ""))
                    .anyMatch(change -> change.startsWith(row.effectiveOn() + ": ")
                            && change.contains(row.from().value())
                            && change.contains(row.to().value()));
            assertThat(kept || named).as("%s", row).isTrue();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("what is kept of anything is a register that says nothing more is wrong")
    void what_is_kept_has_no_errors(@ForAll("odd") MadeRegister made) {
        UnitRegister kept = of(made).value();
        Outcome<UnitRegister> again = UnitRegister.of(states(kept, made), rows(kept, made));

        assertThat(again.findings())
                .allMatch(finding -> finding.code().id().endsWith(".unknown")
                        || finding.code().id().equals("unit.code.contested")
                        || finding.code().id().equals("unit.succession.lone-some"));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("candidates are answered, without an exception and without an endless walk, whatever was given")
    void candidates_are_answered_whatever_was_given(
            @ForAll("odd") MadeRegister made, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        UnitRegister register = of(made).value();
        for (UnitId id : made.units()) {
            if (register.on(from).find(id).isPresent()) {
                Candidates found = register.correspondence(from, to).candidates(id);
                assertThat(found.units())
                        .allMatch(unit -> register.on(to).find(unit).isPresent());
                assertThat(found.hops()).doesNotContainNull();
                assertThat(register.on(from).ancestors(id))
                        .doesNotContain(register.on(from).get(id));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("U9: adding what is already here changes nothing and is only called repeated")
    void adding_the_same_again_changes_nothing(@ForAll("registers") MadeRegister made) {
        UnitRegister register = made.register();
        Outcome<UnitRegister> again = register.plus(made.states(), made.rows());

        assertThat(again.findings())
                .allMatch(finding -> finding.code().id().endsWith(".repeated"))
                .hasSize(made.states().size() + made.rows().size());
        assertThat(states(again.value(), made)).isEqualTo(states(register, made));
        assertThat(rows(again.value(), made)).isEqualTo(rows(register, made));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("U9: a register told in two parts, villages later, is the register told at once")
    void villages_may_be_added_later(@ForAll("registers") MadeRegister made) {
        List<AdminUnit> pack = made.states().stream()
                .filter(state -> state.level().administrative())
                .toList();
        List<AdminUnit> host = made.states().stream()
                .filter(state -> !state.level().administrative())
                .toList();
        UnitRegister together = made.register();
        UnitRegister inTwo = UnitRegister.of(
                        pack,
                        made.rows().stream()
                                .filter(row ->
                                        pack.stream().anyMatch(unit -> unit.id().equals(row.from())))
                                .toList())
                .value()
                .plus(host, made.rows())
                .value();

        assertThat(states(inTwo, made)).isEqualTo(states(together, made));
        assertThat(rows(inTwo, made)).isEqualTo(rows(together, made));
        assertThat(inTwo.changeDays()).isEqualTo(together.changeDays());
    }
}
