package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.skill.SkillKinds;
import vn.toso.store.Detail;
import vn.toso.store.Scope;
import vn.toso.store.Store;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * S20, S21 and S23: the laws of views, over made-up lands, facts and scopes. To be extended as {@link StoreHistories} is.
 *
 * <p>A failure prints the smallest land and facts found, and the seed; {@code -Dtoso.tck.seed=...} runs that one again.
 */
@AddLifecycleHook(value = Tries.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class StoreScopes {
    /** For the test class of a store. */
    protected StoreScopes() {}

    /** Returns a fixture that nobody has used yet; the kit closes it. */
    protected abstract StoreFixture fixture();

    private static final LocalDate TODAY = SmallLand.DAYS.get(SmallLand.DAYS.size() - 1);

    private record One(FactKind<?> kind, Fact<?> fact) {}

    @Provide
    Arbitrary<SmallLand> lands() {
        return SmallLand.any();
    }

    /** Of teams, of people, and of what was done: each kind of fact that hangs on another is among them. */
    @Provide
    Arbitrary<List<Told<?>>> facts() {
        return Combinators.combine(Told.any(), ToldPeople.any(), ToldWork.any()).as(StoreScopes::together);
    }

    private static List<Told<?>> together(List<Told<?>> teams, List<Told<?>> people, List<Told<?>> work) {
        return Stream.of(teams, people, work).<Told<?>>flatMap(List::stream).toList();
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 30).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(SmallLand.DAYS);
    }

    private static Store store(StoreFixture fixture, UnitRegister register, List<Told<?>> facts) {
        Store store = fixture.create(Rows.KINDS, register, new HandClock());
        Known.tell(facts, store);
        return store;
    }

    /** Some units of a day, of whatever level. */
    private static Scope scope(UnitRegister register, LocalDate day, List<Integer> picks) {
        List<UnitId> there = Stream.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE, UnitLevel.VILLAGE)
                .flatMap(level -> register.on(day).atLevel(level).stream())
                .map(AdminUnit::id)
                .toList();
        return Scope.of(
                picks.stream().map(pick -> there.get(pick % there.size())).toList(), day);
    }

    private static List<One> all(Facts facts) {
        return Rows.KINDS.list().stream()
                .flatMap(kind -> of(facts, kind).stream())
                .toList();
    }

    private static <T> List<One> of(Facts facts, FactKind<T> kind) {
        try (Stream<Fact<T>> some = facts.of(kind)) {
            return some.map(fact -> new One(kind, fact)).toList();
        }
    }

    private static List<Version<?>> history(Store store) {
        return StoreRules.changesSince(store, KnownAt.START);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("S20: whatever a view gives, the store gives in the same order, at every position")
    void s20_a_view_is_a_part_of_the_store(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("days") LocalDate day,
            @ForAll("picks") List<Integer> picks) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register, facts);
            Store view = store.within(scope(register, day, picks));
            for (long position = 0; position <= store.latest().position(); position++) {
                KnownAt at = KnownAt.of(position);
                List<One> seen = all(view.facts(at));
                assertThat(all(store.facts(at)).stream().filter(seen::contains).toList())
                        .as("the facts at %s that the view gives, as the store gives them", at)
                        .isEqualTo(seen);
            }
            List<Version<?>> changes = history(view);
            assertThat(history(store).stream().filter(changes::contains).toList())
                    .as("the changes that the view gives, as the store gives them")
                    .isEqualTo(changes);
            for (Version<?> change : history(store)) {
                List<Version<?>> versions = List.copyOf(view.versions(change.kind(), change.key()));
                assertThat(versions.contains(change))
                        .as("%s is among versions if it is among changes", change)
                        .isEqualTo(changes.contains(change));
            }
            assertThat(all(view.facts()).stream()
                            .map(one -> one.kind() + "/" + one.fact().key()))
                    .as("what the view gives now has a history there")
                    .allMatch(key ->
                            changes.stream().anyMatch(change -> (change.kind() + "/" + change.key()).equals(key)));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("S20: the communes of a province together see all that the province sees but what was filed under itself")
    void s20_a_partition_of_a_province_is_everything_in_it(
            @ForAll("lands") SmallLand land, @ForAll("facts") List<Told<?>> facts) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register, facts);
            for (int number = 0; number < 2; number++) {
                UnitId province = SmallLand.province(number);
                List<One> whole = all(store.within(Scope.of(province, TODAY)).facts());
                Set<One> parts = new LinkedHashSet<>();
                for (AdminUnit commune : register.on(TODAY).descendants(province, UnitLevel.COMMUNE)) {
                    parts.addAll(all(store.within(Scope.of(commune.id(), TODAY)).facts()));
                }
                boolean divided = !register.on(TODAY)
                        .descendants(province, UnitLevel.COMMUNE)
                        .isEmpty();
                assertThat(parts).as("the parts of %s", province).isSubsetOf(whole);
                assertThat(whole.stream().filter(one -> divided && !parts.contains(one)))
                        .as("what only %s sees", province)
                        .allMatch(one -> units(one).contains(province));
            }
        }
    }

    private static List<UnitId> units(One one) {
        return values(one).stream()
                .filter(UnitId.class::isInstance)
                .map(UnitId.class::cast)
                .toList();
    }

    private static List<Object> values(One one) {
        return values(one.kind(), one.fact());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<Object> values(FactKind<T> kind, Fact<?> fact) {
        return Arrays.stream(kind.valuesOf((T) fact.content()))
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                .map(Object.class::cast)
                .toList();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("S21: of somebody who lives outside nothing appears but what was done inside")
    void s21_nothing_of_an_outside_person_appears(
            @ForAll("lands") SmallLand land, @ForAll("facts") List<Told<?>> facts) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register, facts);
            Store view = store.within(Scope.of(SmallLand.province(0), TODAY));
            List<Residence> residences = StoreRules.contents(store.facts(), PeopleKinds.RESIDENCES);
            for (String resident : List.of("r0", "r1", "r2", "r3")) {
                boolean inside = residences.stream()
                        .filter(one -> one.subject().id().equals(resident))
                        .anyMatch(one -> isOfFirstProvince(one.unit()));
                if (!inside) {
                    for (FactKind<?> kind :
                            List.of(PeopleKinds.RESIDENTS, PeopleKinds.RESIDENCES, SkillKinds.PROGRESS)) {
                        assertThat(of(view.facts(), kind))
                                .as("%s of somebody outside", kind)
                                .noneMatch(one -> values(one).contains(resident));
                        assertThat(view.versions(PeopleKinds.RESIDENTS, resident))
                                .isEmpty();
                    }
                }
            }
            assertThat(all(view.facts()))
                    .as("no fact of the other province")
                    .noneMatch(one -> units(one).contains(SmallLand.province(1)));
        }
    }

    private static boolean isOfFirstProvince(UnitId unit) {
        return List.of("c0", "c1", "c2", "v0a", "v0b", "v1a", "v2a", "n0a", "n0b")
                .contains(unit.value());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("S20: the view of everything is the store, and that of all provinces is it but for what stands nowhere")
    void s20_the_view_of_the_whole_country_is_the_store(
            @ForAll("lands") SmallLand land, @ForAll("facts") List<Told<?>> facts) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register, facts);
            Store everything = store.within(Scope.everything());
            for (long position = 0; position <= store.latest().position(); position++) {
                KnownAt at = KnownAt.of(position);
                assertThat(all(everything.facts(at))).isEqualTo(all(store.facts(at)));
            }
            assertThat(history(everything)).isEqualTo(history(store));

            Facts country = store.within(Scope.of(List.of(SmallLand.province(0), SmallLand.province(1)), TODAY))
                    .facts();
            Set<One> seen = new LinkedHashSet<>(all(country));
            List<String> placed = StoreRules.contents(store.facts(), PeopleKinds.RESIDENCES).stream()
                    .filter(one -> !register.history(one.unit()).isEmpty())
                    .map(one -> one.subject().id())
                    .toList();
            assertThat(all(store.facts()).stream().filter(one -> !seen.contains(one)))
                    .as("what no province sees")
                    .allMatch(one -> units(one).stream()
                            .allMatch(unit -> register.history(unit).isEmpty()))
                    .noneMatch(one -> one.kind().equals(PeopleKinds.RESIDENTS)
                            && placed.contains(one.fact().key()));
        }
    }

    @Provide
    Arbitrary<CoverageQuery> queries() {
        Arbitrary<LocalDate> days = Arbitraries.of(SmallLand.DAYS);
        return Combinators.combine(days, days, Arbitraries.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE))
                .as((asOf, boundaries, level) ->
                        CoverageQuery.asOf(asOf).withBoundaries(boundaries).withLevel(level));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("S23: figures of a view of counts are those of the view with persons, and no id of a person is in its facts")
    void s23_counts_give_the_same_figures_and_no_persons(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("days") LocalDate day,
            @ForAll("picks") List<Integer> picks,
            @ForAll("queries") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register, facts);
            Scope scope = scope(register, day, picks);
            Facts persons = store.within(scope).facts();
            Facts counts = store.within(scope.with(Detail.COUNTS)).facts();
            for (Indicator indicator : indicators()) {
                assertThat(answer(counts, indicator, query))
                        .as("%s at %s", indicator, query)
                        .isEqualTo(answer(persons, indicator, query));
            }
            CoverageQuery year = CoverageQuery.during(Period.parse("2024")).withBoundaries(query.boundaries());
            for (Indicator indicator : KnownWork.indicators()) {
                assertThat(answer(counts, indicator, year))
                        .as("%s at %s", indicator, year)
                        .isEqualTo(answer(persons, indicator, year));
            }
            assertThat(all(counts))
                    .as("ids of persons among the facts of counts")
                    .noneMatch(one -> values(one).stream()
                            .anyMatch(value -> value.toString().matches("r\\d|h\\d|person-\\d+|v\\d")
                                    && !(value instanceof UnitId)));
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("S20: figures of teams and people of a province come to the same in its view as in the store")
    void s20_figures_of_a_province_are_those_of_the_store(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("queries") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register, facts);
            for (int number = 0; number < 2; number++) {
                UnitId province = SmallLand.province(number);
                Facts view = store.within(Scope.of(province, TODAY)).facts();
                for (Indicator indicator : indicators()) {
                    assertThat(answer(view, indicator, query.within(province)))
                            .as("%s at %s in %s", indicator, query, province)
                            .isEqualTo(answer(store.facts(), indicator, query.within(province)));
                }
            }
        }
    }

    private static List<Indicator> indicators() {
        return Stream.concat(Indicators.all().stream(), ToldPeople.indicators().stream())
                .toList();
    }

    private static List<Object> answer(Facts facts, Indicator indicator, CoverageQuery query) {
        CoverageReport report = CoverageCalculator.of(facts).calculate(indicator, query);
        return List.of(report.rows(), report.total());
    }
}
