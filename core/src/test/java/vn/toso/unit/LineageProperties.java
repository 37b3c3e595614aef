package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.finding.Severity;

class LineageProperties {
    @Provide
    Arbitrary<MadeRegister> registers() {
        return Registers.any();
    }

    @Provide
    Arbitrary<MadeRegister> withoutVillages() {
        return Registers.withoutVillages();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Registers.days();
    }

    private static Set<UnitId> candidates(UnitRegister register, UnitId origin, LocalDate from, LocalDate to) {
        return new TreeSet<>(
                register.correspondence(from, to).candidates(origin).units());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_made_here_is_sound(@ForAll("registers") MadeRegister made) {
        assertThat(UnitRegister.of(made.states(), made.rows()).findings())
                .noneMatch(finding -> finding.severity() != Severity.WARNING);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("U4-U8: candidates are those that stepping day by day along the rules gives, forwards and backwards")
    void candidates_are_those_of_the_rules(
            @ForAll("registers") MadeRegister made, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        LineageOracle oracle = new LineageOracle(made);
        Correspondence correspondence = made.register().correspondence(from, to);
        for (UnitId origin : made.alive(from)) {
            assertThat(correspondence.candidates(origin).units())
                    .as("%s from %s to %s", origin, from, to)
                    .containsExactlyElementsOf(oracle.candidates(origin, from, to));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("U6: candidates are at least one, in order, and lowest administrative units of the other day")
    void candidates_are_lowest_units_of_the_other_day(
            @ForAll("registers") MadeRegister made, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        UnitRegister register = made.register();
        UnitTree then = register.on(to);
        for (UnitId origin : made.alive(from)) {
            Candidates found = register.correspondence(from, to).candidates(origin);

            assertThat(found.units())
                    .isNotEmpty()
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSize(found.size());
            assertThat(found.isSettled()).isEqualTo(found.only().isPresent());
            assertThat(found.units()).allSatisfy(unit -> {
                assertThat(then.get(unit).level().administrative()).isTrue();
                assertThat(then.children(unit)).noneMatch(child -> child.level().administrative());
            });
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("U6: on the same day a lowest unit is its own candidate")
    void the_same_day_gives_the_unit_itself(@ForAll("registers") MadeRegister made, @ForAll("days") LocalDate day) {
        UnitRegister register = made.register();
        UnitTree tree = register.on(day);
        for (UnitId unit : made.alive(day)) {
            boolean lowest = tree.get(unit).level().administrative()
                    && tree.children(unit).stream()
                            .noneMatch(child -> child.level().administrative());
            if (lowest) {
                assertThat(candidates(register, unit, day, day)).containsExactly(unit);
            }
        }
    }

    /** Also over unknown ends and beginnings: a step of one day looks at nothing but the two days around it. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("U6: without villages, the way from one day to another may be broken at any day between")
    void a_way_may_be_broken_at_any_day_between(
            @ForAll("withoutVillages") MadeRegister made,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("days") LocalDate third) {
        List<LocalDate> days = Stream.of(one, other, third).sorted().toList();
        UnitRegister register = made.register();
        LocalDate first = days.get(0);
        LocalDate middle = days.get(1);
        LocalDate last = days.get(2);
        for (List<LocalDate> way : List.of(List.of(first, middle, last), List.of(last, middle, first))) {
            for (UnitId origin : made.alive(way.get(0))) {
                Set<UnitId> inTwo = new TreeSet<>();
                candidates(register, origin, way.get(0), way.get(1))
                        .forEach(unit -> inTwo.addAll(candidates(register, unit, way.get(1), way.get(2))));
                assertThat(candidates(register, origin, way.get(0), way.get(2)))
                        .as("%s over %s", origin, way)
                        .isEqualTo(inTwo);
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("U5: a commune with a complete list of villages goes where they go")
    void a_commune_with_a_complete_village_list_goes_by_its_villages(
            @ForAll("registers") MadeRegister made, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        UnitRegister register = made.register();
        for (AdminUnit commune : register.on(from).atLevel(UnitLevel.COMMUNE)) {
            Set<UnitId> byVillages = new TreeSet<>();
            register.on(from)
                    .children(commune.id())
                    .forEach(village -> byVillages.addAll(candidates(register, village.id(), from, to)));
            UnitRegister declared = register.withCompleteVillages(commune.id(), vn.toso.time.DateRange.day(from));

            assertThat(candidates(declared, commune.id(), from, to))
                    .isEqualTo(byVillages.isEmpty() ? candidates(register, commune.id(), from, to) : byVillages);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("U3: the steps of an explanation lead from the origin's units to its candidates, over days between")
    void steps_end_in_the_candidates(
            @ForAll("withoutVillages") MadeRegister made,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate to) {
        for (UnitId origin : made.alive(from)) {
            Candidates found = made.register().correspondence(from, to).candidates(origin);
            Set<UnitId> reached = new TreeSet<>(Set.of(origin));
            for (int i = 0; i < found.hops().size(); i++) {
                found.hops().stream()
                        .filter(hop -> hop.kind() != Hop.Kind.LAND_ONLY)
                        .forEach(hop -> go(hop, from.isAfter(to), reached));
            }
            assertThat(reached).as("%s from %s to %s", origin, from, to).containsAll(found.units());
            assertThat(found.hops()).extracting(Hop::effectiveOn).isSorted();
            assertThat(found.hops())
                    .allMatch(hop -> hop.succession().isPresent()
                            == (hop.kind() == Hop.Kind.FILED || hop.kind() == Hop.Kind.LAND_ONLY));
        }
    }

    /** Along a step; down to children also when going back in time, for that is how a unit with children is looked at. */
    private static void go(Hop hop, boolean back, Set<UnitId> reached) {
        boolean down = hop.kind() == Hop.Kind.BY_CHILDREN;
        if ((!back || down) && reached.contains(hop.from())) {
            reached.add(hop.to());
        }
        if (back && reached.contains(hop.to())) {
            reached.add(hop.from());
        }
    }
}
