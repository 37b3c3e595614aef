package vn.toso.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.toso.fact.Facts;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

class PopulationProperties {
    private static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final UnitRegister REGISTER =
            UnitRegister.of(List.of(), List.of()).value();

    @Provide
    Arbitrary<List<Resident>> residents() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 20).map(START::plusDays);
        return Combinators.combine(Arbitraries.integers().between(0, 5), days.injectNull(0.3), days.injectNull(0.6))
                .as((n, born, died) -> new Resident("r" + n, born, died))
                .list()
                .uniqueElements(Resident::id)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Residence>> residences() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(ResidenceKind.values()),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 10))
                .as((n, unit, kind, from, length) -> new Residence(
                        Subject.resident("r" + n),
                        UnitId.of(unit),
                        kind,
                        DateRange.of(START.plusDays(from), START.plusDays(from + length))))
                .list()
                .ofMaxSize(12);
    }

    private static Facts facts(List<Resident> residents, List<Residence> residences) {
        return Facts.on(REGISTER).with(PeopleKinds.RESIDENTS, residents).with(PeopleKinds.RESIDENCES, residences);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void for_each_kind_of_residence_people_fall_apart_into_units_on_every_day(
            @ForAll("residents") List<Resident> residents,
            @ForAll("residences") List<Residence> residences,
            @ForAll @IntRange(max = 30) int offset) {
        LocalDate day = START.plusDays(offset);
        Population population = Population.on(facts(residents, residences), day);
        long alive = residents.stream().filter(one -> one.isAlive(day)).count();
        for (ResidenceKind kind : ResidenceKind.values()) {
            Map<UnitId, Integer> inUnits = new HashMap<>();
            int nowhere = 0;
            for (Resident resident : population.residents()) {
                var unit = population.unit(Subject.resident(resident.id()), kind);
                unit.ifPresent(found -> inUnits.merge(found, 1, Integer::sum));
                nowhere += unit.isEmpty() ? 1 : 0;
                assertThat(unit.isPresent())
                        .isEqualTo(residences.stream()
                                .anyMatch(one -> one.subject().id().equals(resident.id())
                                        && one.kind() == kind
                                        && one.lives().contains(day)));
            }
            assertThat(inUnits.values().stream().mapToInt(n -> n).sum() + nowhere)
                    .isEqualTo((int) alive);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_facts_does_not_matter(
            @ForAll("residents") List<Resident> residents,
            @ForAll("residences") List<Residence> residences,
            @ForAll long seed) {
        List<Residence> shuffled = new ArrayList<>(residences);
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate day = START.plusDays(10);
        Population population = Population.on(facts(residents, residences), day);
        Population again = Population.on(facts(residents, shuffled), day);
        for (Resident resident : population.residents()) {
            for (ResidenceKind kind : ResidenceKind.values()) {
                Subject subject = Subject.resident(resident.id());
                assertThat(again.unit(subject, kind)).isEqualTo(population.unit(subject, kind));
            }
        }
    }

    /** Otherwise figures of a month's end would change when days of birth are set to the first of their month (D3). */
    @Property
    void on_the_last_of_a_month_an_age_does_not_depend_on_the_day_of_birth_within_a_month(
            @ForAll @IntRange(max = 36_000) int born, @ForAll @IntRange(max = 1_200) int months) {
        LocalDate birth = LocalDate.of(1920, 1, 1).plusDays(born);
        LocalDate last = birth.withDayOfMonth(1).plusMonths(months + 1L).minusDays(1);
        assertThat(Resident.of("r", birth).age(last))
                .isEqualTo(Resident.of("r", birth.withDayOfMonth(1)).age(last));
    }
}
