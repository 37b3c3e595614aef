package vn.toso.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.people.Movement.Cause;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitRegister;

/** A grandmother, her daughter and a grandchild in one house, and a lodger; communes a and b. All invented. */
class PopulationTest {
    private static final UnitRegister REGISTER = sound(List.of(
            province("p", "2004-08-31.."), commune("a", "p", "2004-08-31.."), commune("b", "p", "2004-08-31..")));

    private static final Facts FACTS = Facts.on(REGISTER)
            .with(
                    PeopleKinds.RESIDENTS,
                    List.of(
                            Resident.of("grandmother", day("1948-02-29")).withDeath(day("2025-03-10")),
                            Resident.of("daughter", day("1980-05-05")),
                            Resident.of("child", day("2025-01-20")),
                            new Resident("lodger", null, null)))
            .with(
                    PeopleKinds.HOUSEHOLDS,
                    List.of(new Household("h-1", DateRange.parse("..")), new Household("h-2", DateRange.parse(".."))))
            .with(
                    PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                    List.of(
                            new HouseholdMembership("grandmother", "h-1", DateRange.parse("..")),
                            new HouseholdMembership("daughter", "h-1", DateRange.parse("..")),
                            new HouseholdMembership("child", "h-1", DateRange.parse("2025-01-20.."))))
            .with(
                    PeopleKinds.RESIDENCES,
                    List.of(
                            lives("grandmother", "a", ResidenceKind.REGISTERED, ".."),
                            lives("daughter", "a", ResidenceKind.REGISTERED, "..2025-06-01"),
                            lives("daughter", "b", ResidenceKind.REGISTERED, "2025-06-01.."),
                            lives("child", "a", ResidenceKind.REGISTERED, "2025-01-20.."),
                            lives("lodger", "b", ResidenceKind.REGISTERED, ".."),
                            lives("lodger", "a", ResidenceKind.TEMPORARY, "2025-02-01..2025-08-01")))
            .with(
                    PeopleKinds.BUSINESSES,
                    List.of(
                            new Business("shop", id("a"), DateRange.parse("..2025-06-01")),
                            new Business("shop", id("b"), DateRange.parse("2025-06-01.."))))
            .with(
                    PeopleKinds.GROUP_TAGS,
                    List.of(
                            new GroupTag("daughter", Group.of("occupation", "farmer"), DateRange.parse("..2025-06-01")),
                            new GroupTag(
                                    "daughter", Group.of("occupation", "worker"), DateRange.parse("2025-05-01.."))));

    private static Residence lives(String resident, String unit, ResidenceKind kind, String days) {
        return new Residence(Subject.resident(resident), id(unit), kind, DateRange.parse(days));
    }

    private static Population on(String day) {
        return Population.on(FACTS, day(day));
    }

    private static List<String> ids(Population population) {
        return population.residents().stream().map(Resident::id).toList();
    }

    @Test
    void who_is_there_is_who_is_born_and_not_dead() {
        assertThat(ids(on("2025-01-19"))).containsExactly("grandmother", "daughter", "lodger");
        assertThat(ids(on("2025-03-09"))).containsExactly("grandmother", "daughter", "child", "lodger");
        assertThat(ids(on("2025-03-10"))).containsExactly("daughter", "child", "lodger");
        assertThat(on("2025-02-28").age("grandmother")).hasValue(77);
        assertThat(on("2025-02-28").age("lodger")).isEmpty();
        assertThat(on("2025-03-10").age("grandmother")).isEmpty();
        assertThat(on("2025-03-10").find("grandmother")).isEmpty();
    }

    @Test
    void each_sense_of_residence_has_its_own_unit() {
        Subject lodger = Subject.resident("lodger");
        assertThat(on("2025-03-01").unit(lodger, ResidenceKind.REGISTERED)).contains(id("b"));
        assertThat(on("2025-03-01").unit(lodger, ResidenceKind.TEMPORARY)).contains(id("a"));
        assertThat(on("2025-08-01").unit(lodger, ResidenceKind.TEMPORARY)).isEmpty();
        assertThat(on("2025-03-01").unit(lodger, ResidenceKind.ACTUAL)).isEmpty();
    }

    @Test
    void a_household_is_where_its_members_are_if_they_are_in_one_unit() {
        Subject household = Subject.household("h-1");
        assertThat(on("2025-03-10").members("h-1")).containsExactly("daughter", "child");
        assertThat(on("2025-05-31").unit(household, ResidenceKind.REGISTERED)).contains(id("a"));
        assertThat(on("2025-06-01").unit(household, ResidenceKind.REGISTERED)).isEmpty();
        Facts stated = FACTS.with(
                PeopleKinds.RESIDENCES,
                List.of(new Residence(household, id("a"), ResidenceKind.REGISTERED, DateRange.parse(".."))));
        assertThat(Population.on(stated, day("2025-06-01")).unit(household, ResidenceKind.REGISTERED))
                .contains(id("a"));
        assertThat(on("2025-06-01").unit(Subject.household("h-2"), ResidenceKind.REGISTERED))
                .isEmpty();
        assertThat(on("2025-06-01").household("child")).contains("h-1");
        assertThat(on("2025-06-01").household("lodger")).isEmpty();
    }

    @Test
    void a_business_that_moved_is_one_business() {
        Subject shop = Subject.business("shop");
        assertThat(on("2025-05-31").unit(shop, ResidenceKind.REGISTERED)).contains(id("a"));
        assertThat(on("2025-06-01").unit(shop, ResidenceKind.REGISTERED)).contains(id("b"));
        assertThat(on("2025-06-01").businesses()).hasSize(1);
    }

    @Test
    @DisplayName("C9: a resident has one value of a dimension, and none is known where two are recorded")
    void c9_one_value_or_unknown() {
        assertThat(on("2025-04-30").group("daughter", "occupation")).contains(Group.of("occupation", "farmer"));
        assertThat(on("2025-05-15").group("daughter", "occupation")).isEmpty();
        assertThat(on("2025-06-01").group("daughter", "occupation")).contains(Group.of("occupation", "worker"));
        assertThat(on("2025-06-01").group("daughter", "school")).isEmpty();
        assertThat(on("2025-06-01").group("child", "occupation")).isEmpty();
    }

    @Test
    @DisplayName("D1: between two days each resident is classed once")
    void d1_movements() {
        List<Movement> movements = Movement.between(on("2025-01-01"), on("2025-12-31"), ResidenceKind.REGISTERED);
        assertThat(movements)
                .containsExactly(
                        new Movement("grandmother", Cause.DIED, id("a"), null),
                        new Movement("daughter", Cause.MOVED, id("a"), id("b")),
                        new Movement("child", Cause.BORN, null, id("a")));
        assertThat(Movement.between(on("2025-01-01"), on("2025-02-01"), ResidenceKind.TEMPORARY))
                .contains(new Movement("lodger", Cause.ARRIVED, null, id("a")));
        assertThat(Movement.between(on("2025-03-11"), on("2025-08-01"), ResidenceKind.TEMPORARY))
                .containsExactly(new Movement("lodger", Cause.LEFT, id("a"), null));
    }

    @Test
    void the_latest_figure_up_to_the_day_holds() {
        Facts facts = FACTS.with(
                PeopleKinds.POPULATION_FIGURES,
                List.of(figure("2019-04-01", 900), figure("2024-04-01", 950), figure("2026-04-01", 980)));
        Population population = Population.on(facts, day("2025-12-31"));
        assertThat(population.figure(id("a"), SubjectKind.RESIDENT, ResidenceKind.REGISTERED, null))
                .hasValueSatisfying(figure -> assertThat(figure.count()).isEqualTo(950));
        assertThat(population.figure(id("a"), SubjectKind.RESIDENT, ResidenceKind.ACTUAL, null))
                .isEmpty();
        assertThat(population.figure(id("b"), SubjectKind.RESIDENT, ResidenceKind.REGISTERED, null))
                .isEmpty();
    }

    private static PopulationFigure figure(String day, long count) {
        return new PopulationFigure(
                id("a"), SubjectKind.RESIDENT, ResidenceKind.REGISTERED, null, count, day(day), "invented");
    }

    @Test
    @DisplayName("C10: a register is complete from the declared day on")
    void c10_complete_registers() {
        CompleteRegister complete = new CompleteRegister(
                id("a"), SubjectKind.RESIDENT, ResidenceKind.REGISTERED, DateRange.parse("2025-07-01.."));
        Facts facts = FACTS.with(PeopleKinds.COMPLETE_REGISTERS, List.of(complete));
        assertThat(Population.on(facts, day("2025-06-30")).completeRegisters()).isEmpty();
        assertThat(Population.on(facts, day("2025-07-01")).completeRegisters()).containsExactly(complete);
    }
}
