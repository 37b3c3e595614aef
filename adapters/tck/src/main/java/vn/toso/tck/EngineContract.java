package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.Measure;
import vn.toso.store.Store;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/**
 * What every engine answers: exactly the same, in small made-up lands with reforms, corrections and withdrawals, by every
 * indicator of the library, as it was and restated, at every position. Once held against worlds that are counted out one
 * by one, once against the library's own calculator, and then against itself (C2, C3, T3).
 *
 * <p>A failure prints the smallest land and facts found, and the seed; {@code -Dtoso.tck.seed=...} runs that one again.
 */
@AddLifecycleHook(value = Tries.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class EngineContract {
    /** For the test class of an engine. */
    protected EngineContract() {}

    /** Returns a fixture of the stores that the engine reads; the kit closes it. */
    protected abstract StoreFixture fixture();

    /**
     * Answers a question with the engine that is tried.
     *
     * @param store made by the fixture
     * @param knownAt the position at which facts are to be known
     */
    protected abstract CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query);

    @Provide
    Arbitrary<SmallLand> lands() {
        return SmallLand.any();
    }

    @Provide
    Arbitrary<List<Told<?>>> facts() {
        return Told.any();
    }

    @Provide
    Arbitrary<CoverageQuery> queries() {
        Arbitrary<LocalDate> days = Arbitraries.of(SmallLand.DAYS);
        return Combinators.combine(
                        days,
                        days,
                        Arbitraries.of(true, false),
                        Arbitraries.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE),
                        Arbitraries.of(-1, -1, 0, 1))
                .as((asOf, other, restated, level, scope) -> {
                    CoverageQuery query = CoverageQuery.asOf(asOf)
                            .withBoundaries(restated ? other : asOf)
                            .withLevel(level);
                    return scope < 0 ? query : query.within(SmallLand.province(scope));
                });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label(
            "C1, C4, C8: figures are those of all worlds: certain in every one, possible in some, bounds least and greatest")
    void c4_figures_are_those_of_all_worlds(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("queries") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register);
            List<Known> positions = Known.tell(facts, store);
            for (int position = positions.size() - 1; position >= 0; position -= 2) {
                for (Indicator indicator : Indicators.all()) {
                    assertThat(Figure.of(calculate(store, KnownAt.of(position), indicator, query)))
                            .as("%s at %s of #%s", indicator, query, position)
                            .isEqualTo(new AllWorlds(register, positions.get(position), indicator, query).figures());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Told<?>>> work() {
        return ToldWork.any();
    }

    /** Months in which a reform falls on the first day, those before, and days that are no month. */
    @Provide
    Arbitrary<CoverageQuery> periods() {
        Arbitrary<Period> asked = Arbitraries.of(
                        "2024", "2024-Q3", "2024-06", "2024-07", "2025-01", "2024-06-15..2025-01-02")
                .map(Period::parse);
        return Combinators.combine(
                        asked,
                        Arbitraries.of(SmallLand.DAYS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE),
                        Arbitraries.of(-1, -1, 0, 1))
                .as((period, other, restated, level, scope) -> {
                    CoverageQuery during = CoverageQuery.during(period).withLevel(level);
                    CoverageQuery query = restated ? during.withBoundaries(other) : during;
                    return scope < 0 ? query : query.within(SmallLand.province(scope));
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label(
            "C1, C3: what was done in a period, and whom it reached, are those of all worlds, each once under every node")
    void c3_work_is_that_of_all_worlds(
            @ForAll("lands") SmallLand land,
            @ForAll("work") List<Told<?>> work,
            @ForAll("periods") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register);
            List<Known> positions = Known.tell(work, store);
            for (int position = positions.size() - 1; position >= 0; position -= 2) {
                for (Indicator indicator : KnownWork.indicators()) {
                    CoverageReport report = calculate(store, KnownAt.of(position), indicator, query);
                    assertThat(Figure.of(report).stream()
                                    .map(Figure::withoutReports)
                                    .toList())
                            .as("%s at %s of #%s", indicator.id(), query, position)
                            .isEqualTo(new AllWorlds(register, positions.get(position), indicator, query).figures());
                }
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("C2: on any machine the same: rows, total, counted units, origins and findings are those of the calculator")
    void c2_answers_are_those_of_the_calculator(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("queries") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            Store store = store(fixture, land.register());
            Known.tell(facts, store);
            for (long position = store.latest().position(); position >= 0; position -= 2) {
                KnownAt at = KnownAt.of(position);
                for (Indicator indicator : Indicators.all()) {
                    CoverageReport expected =
                            CoverageCalculator.of(store.facts(at)).calculate(indicator, query);
                    CoverageReport report = calculate(store, at, indicator, query);
                    String asked = indicator + " at " + query + " of " + at;
                    assertThat(report.knownAt()).as(asked).isEqualTo(at);
                    assertThat(report.rows()).as(asked).isEqualTo(expected.rows());
                    assertThat(report.total()).as(asked).isEqualTo(expected.total());
                    assertThat(report.units()).as(asked).isEqualTo(expected.units());
                    assertThat(report.origins()).as(asked).isEqualTo(expected.origins());
                    assertThat(report.findings()).as(asked).isEqualTo(expected.findings());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Told<?>>> people() {
        return ToldPeople.any();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label(
            "C2, C5, C10, T3: people, counted or reported, come to the same as in the calculator, and stay what they were")
    void c10_people_are_those_of_the_calculator(
            @ForAll("lands") SmallLand land,
            @ForAll("people") List<Told<?>> people,
            @ForAll("people") List<Told<?>> later,
            @ForAll("queries") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            Store store = store(fixture, land.register());
            Known.tell(people, store);
            KnownAt at = store.latest();
            List<List<Coverage>> before = new ArrayList<>();
            for (Indicator indicator : ToldPeople.indicators()) {
                CoverageReport expected = CoverageCalculator.of(store.facts(at)).calculate(indicator, query);
                CoverageReport report = calculate(store, at, indicator, query);
                String asked = indicator + " at " + query + " of " + at;
                assertThat(report.rows()).as(asked).isEqualTo(expected.rows());
                assertThat(report.total()).as(asked).isEqualTo(expected.total());
                assertThat(report.findings()).as(asked).isEqualTo(expected.findings());
                before.add(rows(report));
            }
            store.write(tx -> later.forEach(one -> recordUnder("later-", one, tx)));
            List<List<Coverage>> after = new ArrayList<>();
            ToldPeople.indicators().forEach(one -> after.add(rows(calculate(store, at, one, query))));
            assertThat(after).as("%s of %s", query, at).isEqualTo(before);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("C2: in any order the same: facts recorded in one batch, the last first, give the figures of many batches")
    void c2_the_order_in_which_facts_were_recorded_does_not_matter(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("queries") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store many = store(fixture, register);
            List<Known> positions = Known.tell(facts, many);
            List<Told<?>> last =
                    new ArrayList<>(positions.get(positions.size() - 1).facts());
            Collections.reverse(last);
            Store one = store(fixture, register);
            one.write(tx -> last.forEach(fact -> fact.record(tx, 0)));
            for (Indicator indicator : Indicators.all()) {
                assertThat(Figure.of(calculate(one, one.latest(), indicator, query)))
                        .as("%s at %s", indicator, query)
                        .isEqualTo(Figure.of(calculate(many, many.latest(), indicator, query)));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("T3: a figure that was published is the same when it is asked for again, whatever was recorded since")
    void t3_what_was_answered_at_a_position_never_changes(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("facts") List<Told<?>> later,
            @ForAll("queries") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            Store store = store(fixture, land.register());
            Known.tell(facts, store);
            KnownAt published = store.latest();
            List<List<Coverage>> before = new ArrayList<>();
            Indicators.all().forEach(one -> before.add(rows(calculate(store, published, one, query))));
            store.write(tx -> later.forEach(one -> recordUnder("later-", one, tx)));
            List<List<Coverage>> after = new ArrayList<>();
            Indicators.all().forEach(one -> after.add(rows(calculate(store, published, one, query))));

            assertThat(after).as("%s of %s", query, published).isEqualTo(before);
        }
    }

    private static <T> void recordUnder(String prefix, Told<T> one, vn.toso.store.Transaction tx) {
        T content = one.contentOrNull();
        if (content != null && one.kind().keyOf(content).isEmpty()) {
            tx.add(one.kind(), prefix + one.key(), content, Rows.FILING);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("C3: a parent is the sum of its communes where units are counted; of distinct things it has at most the sum")
    void c3_parents_and_children(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("queries") CoverageQuery query) {
        try (StoreFixture fixture = fixture()) {
            UnitRegister register = land.register();
            Store store = store(fixture, register);
            Known.tell(facts, store);
            UnitTree tree = register.on(query.boundaries());
            for (Indicator indicator : List.of(
                    Indicators.TEAMS_COMMUNE,
                    Indicators.TEAMS_COMMUNE_ANY,
                    Indicators.MEMBERS,
                    Indicators.MEMBERSHIPS)) {
                CoverageReport parents =
                        calculate(store, store.latest(), indicator, query.withLevel(UnitLevel.PROVINCE));
                CoverageReport children =
                        calculate(store, store.latest(), indicator, query.withLevel(UnitLevel.COMMUNE));
                for (Coverage parent : parents.rows()) {
                    UnitId province = parent.unit().map(AdminUnit::id).orElseThrow();
                    List<Coverage> under = children.rows().stream()
                            .filter(row -> tree.isUnder(row.unit().orElseThrow().id(), province))
                            .toList();
                    long certain = under.stream().mapToLong(Coverage::certain).sum();
                    long possible = under.stream().mapToLong(Coverage::possible).sum();
                    String asked = indicator + " in " + province + " at " + query;
                    if (indicator.measure() == Measure.SHARE) {
                        assertThat(List.of(parent.certain(), parent.possible(), parent.denominator()))
                                .as(asked)
                                .containsExactly(certain, possible, (long) under.size());
                    } else if (!under.isEmpty()) {
                        assertThat(parent.possible()).as(asked).isLessThanOrEqualTo(possible);
                        assertThat(under).as(asked).allMatch(row -> row.certain() <= parent.certain());
                    }
                }
            }
        }
    }

    private static Store store(StoreFixture fixture, UnitRegister register) {
        return fixture.create(Rows.KINDS, register, new HandClock());
    }

    private static List<Coverage> rows(CoverageReport report) {
        List<Coverage> rows = new ArrayList<>(report.rows());
        rows.add(report.total());
        return rows;
    }
}
