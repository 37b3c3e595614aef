package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.time.DateRange;

class UnitTreeProperties {
    @Provide
    Arbitrary<MadeRegister> registers() {
        return Registers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Registers.days();
    }

    private static List<UnitId> ids(List<AdminUnit> units) {
        return units.stream().map(AdminUnit::id).toList();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("U2: a day holds the states that hold on it, and no others")
    void a_day_holds_its_states(@ForAll("registers") MadeRegister made, @ForAll("days") LocalDate day) {
        UnitTree tree = made.register().on(day);

        for (UnitId id : made.units()) {
            Optional<AdminUnit> expected = made.states().stream()
                    .filter(state -> state.id().equals(id) && state.valid().contains(day))
                    .findFirst();
            assertThat(tree.find(id)).as("%s on %s", id, day).isEqualTo(expected);
        }
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE, UnitLevel.VILLAGE)) {
            assertThat(ids(tree.atLevel(level)))
                    .containsExactlyElementsOf(made.alive(day).stream()
                            .filter(id -> tree.get(id).level().equals(level))
                            .toList());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("U8: a parent is the one stated for the day, or if that has ended its only candidate, or none")
    void parents_are_stated_or_the_only_candidate(
            @ForAll("registers") MadeRegister made, @ForAll("days") LocalDate day) {
        UnitTree tree = made.register().on(day);
        LineageOracle oracle = new LineageOracle(made);

        for (UnitId id : made.alive(day)) {
            Optional<UnitId> stated = tree.get(id).parent();
            Optional<UnitId> expected = stated.flatMap(above -> {
                List<UnitId> candidates = List.copyOf(oracle.candidates(id, day, day));
                boolean decided = made.alive(day).contains(above);
                return decided ? stated : Optional.of(candidates.get(0)).filter(only -> candidates.size() == 1);
            });
            assertThat(tree.parent(id).map(AdminUnit::id))
                    .as("above %s on %s", id, day)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void children_parents_ancestors_and_descendants_agree(
            @ForAll("registers") MadeRegister made, @ForAll("days") LocalDate day) {
        UnitTree tree = made.register().on(day);
        List<UnitId> alive = made.alive(day);
        Map<UnitId, Optional<UnitId>> above = alive.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> tree.parent(id).map(AdminUnit::id)));

        for (UnitId id : alive) {
            assertThat(ids(tree.children(id)))
                    .as("children of %s on %s", id, day)
                    .containsExactlyElementsOf(alive.stream()
                            .filter(child -> above.get(child).equals(Optional.of(id)))
                            .toList());
            for (UnitId other : alive) {
                boolean under = id.equals(other) || ids(tree.ancestors(id)).contains(other);
                assertThat(tree.isUnder(id, other)).isEqualTo(under);
                assertThat(ids(tree.descendants(other, tree.get(id).level())).contains(id))
                        .isEqualTo(under);
            }
        }
        assertThat(ids(tree.roots()))
                .containsExactlyElementsOf(alive.stream()
                        .filter(id -> tree.get(id).parent().isEmpty())
                        .toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("U1: a code finds the one unit that has it on the day")
    void a_code_finds_the_unit_that_has_it(@ForAll("registers") MadeRegister made, @ForAll("days") LocalDate day) {
        UnitTree tree = made.register().on(day);

        for (AdminUnit any : made.states()) {
            any.code().ifPresent(code -> {
                List<AdminUnit> having = made.states().stream()
                        .filter(state -> state.code().equals(Optional.of(code)))
                        .filter(state -> state.valid().contains(day))
                        .toList();
                assertThat(tree.all(code)).containsExactlyInAnyOrderElementsOf(having);
                assertThat(tree.find(code))
                        .isEqualTo(having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty());
            });
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void on_all_days_called_unchanged_every_unit_has_the_same_state_and_parent(
            @ForAll("registers") MadeRegister made, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        UnitTree tree = made.register().on(day);
        DateRange unchanged = tree.unchanged();
        UnitTree then = made.register().on(other);

        assertThat(unchanged.contains(day)).isTrue();
        if (unchanged.contains(other)) {
            assertThat(made.alive(other)).isEqualTo(made.alive(day));
            for (UnitId id : made.alive(day)) {
                assertThat(then.get(id)).isEqualTo(tree.get(id));
                assertThat(then.parent(id))
                        .as("above %s on %s and %s", id, day, other)
                        .isEqualTo(tree.parent(id));
            }
        }
    }
}
