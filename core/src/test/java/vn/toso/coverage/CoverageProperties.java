package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import vn.toso.fact.Facts;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.team.ServiceArea;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.MadeRegister;
import vn.toso.unit.Registers;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Figures against every way people can have gone: each team goes to one of its candidates, in all combinations. */
class CoverageProperties {
    /** Teams on units picked by number, so that the same picks suit any register. */
    record Picked(int unit, int from, Optional<Integer> length) {}

    @Provide
    Arbitrary<MadeRegister> registers() {
        return Registers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Registers.days();
    }

    @Provide
    Arbitrary<UnitIndicator> indicators() {
        return Arbitraries.of(Indicators.TEAMS_COMMUNE, Indicators.TEAMS_COMMUNE_ANY);
    }

    @Provide
    Arbitrary<List<Picked>> picks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-2, 20),
                        Arbitraries.integers().between(1, 20).optional())
                .as(Picked::new)
                .list()
                .ofMaxSize(5);
    }

    private static DateRange days(Picked pick) {
        LocalDate from = LocalDate.of(2024, 2, 20).plusDays(pick.from());
        return pick.length().map(n -> DateRange.of(from, from.plusDays(n))).orElse(DateRange.since(from));
    }

    private static List<ServiceArea> areas(MadeRegister made, List<Picked> picks) {
        List<UnitId> units = made.units();
        List<ServiceArea> areas = new ArrayList<>();
        for (Picked pick : picks) {
            areas.add(new ServiceArea("t" + areas.size(), units.get(pick.unit() % units.size()), days(pick)));
        }
        return areas;
    }

    private static List<ReportReceived> reports(UnitTree then, List<Picked> picks) {
        List<AdminUnit> units = then.atLevel(UnitLevel.COMMUNE);
        return units.isEmpty()
                ? List.of()
                : picks.stream()
                        .map(pick -> ReportReceived.nothing(
                                "teams", units.get(pick.unit() % units.size()).id(), days(pick)))
                        .toList();
    }

    /** The units of the counted level that are marked, for every way the marks can have gone. */
    private static List<Set<UnitId>> ways(
            UnitRegister register, UnitIndicator indicator, CoverageQuery query, Stream<UnitId> marks) {
        UnitTree then = register.on(query.asOf());
        UnitTree boundaries = register.on(query.boundaries());
        List<Set<UnitId>> ways = new ArrayList<>(List.of(Set.of()));
        marks.filter(unit -> then.find(unit)
                        .filter(found -> indicator.countsMarkOn(found.level()))
                        .isPresent())
                .forEach(unit -> {
                    List<Set<UnitId>> longer = new ArrayList<>();
                    for (UnitId candidate : register.correspondence(query.asOf(), query.boundaries())
                            .candidates(unit)
                            .units()) {
                        for (Set<UnitId> way : ways) {
                            Set<UnitId> one = new HashSet<>(way);
                            boundaries.atLevel(indicator.counted()).stream()
                                    .map(AdminUnit::id)
                                    .filter(counted -> boundaries.isUnder(candidate, counted))
                                    .forEach(one::add);
                            longer.add(one);
                        }
                    }
                    ways.clear();
                    ways.addAll(Set.copyOf(longer));
                });
        return ways;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("C1: certain is covered whichever way people went, possible is covered one way at least")
    void certain_and_possible_are_those_of_all_ways(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("indicators") UnitIndicator indicator,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        CoverageQuery query = CoverageQuery.asOf(asOf).withBoundaries(boundaries);
        List<ServiceArea> areas = areas(made, picks);
        List<Set<UnitId>> ways = ways(
                register,
                indicator,
                query,
                areas.stream().filter(area -> area.serves().contains(asOf)).map(ServiceArea::unit));
        CoverageReport report =
                CoverageCalculator.of(Filed.areas(register, areas)).calculate(indicator, query);

        assertThat(report.units())
                .extracting(CountedUnit::unit)
                .isEqualTo(register.on(boundaries).atLevel(indicator.counted()));
        for (CountedUnit counted : report.units()) {
            UnitId id = counted.unit().id();
            boolean always = ways.stream().allMatch(way -> way.contains(id));
            boolean once = ways.stream().anyMatch(way -> way.contains(id));
            assertThat(counted.standing())
                    .as("%s from %s to %s with %s", id, asOf, boundaries, areas)
                    .isEqualTo(
                            always
                                    ? CountedUnit.Standing.CERTAIN
                                    : once ? CountedUnit.Standing.POSSIBLE : CountedUnit.Standing.NONE);
            assertThat(counted.by().isEmpty()).isEqualTo(!once);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("C4: the interval of every node is that of all ways: a divided unit is on one or more, a village on one")
    void bounds_are_those_of_all_ways(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("indicators") UnitIndicator indicator,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        UnitTree tree = register.on(boundaries);
        List<ServiceArea> areas = areas(made, picks);
        Set<UnitId> marked = new HashSet<>();
        areas.stream().filter(area -> area.serves().contains(asOf)).forEach(area -> marked.add(area.unit()));
        CoverageQuery query = CoverageQuery.asOf(asOf).withBoundaries(boundaries);
        List<Set<UnitId>> ways = outcomes(register, indicator, query, marked);
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)) {
            CoverageReport report =
                    CoverageCalculator.of(Filed.areas(register, areas)).calculate(indicator, query.withLevel(level));
            List<Coverage> nodes = new ArrayList<>(report.rows());
            nodes.add(report.total());
            for (Coverage node : nodes) {
                if (node.isUndefined()) {
                    continue;
                }
                List<Long> covered = ways.stream()
                        .map(way -> way.stream()
                                .filter(unit -> node.unit()
                                        .map(row -> tree.isUnder(unit, row.id()))
                                        .orElse(true))
                                .count())
                        .toList();
                Bounds bounds = node.bounds().orElseThrow();
                assertThat(List.of(bounds.lower(), bounds.upper()))
                        .as("%s from %s to %s with %s", node.unit(), asOf, boundaries, areas)
                        .containsExactly(
                                covered.stream().min(Long::compare).orElseThrow(),
                                covered.stream().max(Long::compare).orElseThrow());
                assertThat(List.of(bounds.lowerOf(), bounds.upperOf())).containsOnly(node.denominator());
            }
        }
    }

    /** The covered units, for every way in which what stands on the marked units can have gone. */
    private static List<Set<UnitId>> outcomes(
            UnitRegister register, UnitIndicator indicator, CoverageQuery query, Set<UnitId> marked) {
        UnitTree then = register.on(query.asOf());
        UnitTree tree = register.on(query.boundaries());
        Set<Set<UnitId>> outcomes = new HashSet<>(Set.of(Set.of()));
        for (UnitId unit : marked) {
            if (then.find(unit)
                    .filter(found -> indicator.countsMarkOn(found.level()))
                    .isEmpty()) {
                continue;
            }
            List<UnitId> candidates = register.correspondence(query.asOf(), query.boundaries())
                    .candidates(unit)
                    .units();
            boolean inOnePlace = tree.find(unit)
                    .filter(state -> !state.level().administrative())
                    .isPresent();
            Set<Set<UnitId>> longer = new HashSet<>();
            for (int choice = 1; choice < 1 << candidates.size(); choice++) {
                if (inOnePlace && Integer.bitCount(choice) > 1) {
                    continue;
                }
                for (Set<UnitId> before : outcomes) {
                    Set<UnitId> after = new HashSet<>(before);
                    for (int i = 0; i < candidates.size(); i++) {
                        UnitId candidate = candidates.get(i);
                        if ((choice >> i & 1) == 1) {
                            tree.atLevel(indicator.counted()).stream()
                                    .map(AdminUnit::id)
                                    .filter(counted -> tree.isUnder(candidate, counted))
                                    .forEach(after::add);
                        }
                    }
                    longer.add(after);
                }
            }
            outcomes = longer;
        }
        return List.copyOf(outcomes);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("C1, C7: a total is the sum of the rows its units are under, and undefined where there is none")
    void a_total_is_the_sum_of_its_rows(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        UnitTree tree = register.on(boundaries);
        Facts facts =
                Filed.areas(register, areas(made, picks)).with(ReportKinds.RECEIVED, reports(register.on(asOf), picks));
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)) {
            CoverageReport report = CoverageCalculator.of(facts)
                    .calculate(
                            Indicators.TEAMS_COMMUNE,
                            CoverageQuery.asOf(asOf).withBoundaries(boundaries).withLevel(level));
            List<CountedUnit> under = report.units().stream()
                    .filter(unit -> tree.atLevel(level).stream()
                            .anyMatch(row -> tree.isUnder(unit.unit().id(), row.id())))
                    .toList();

            assertThat(sum(report.rows())).isEqualTo(sum(under));
            assertThat(report.rows())
                    .extracting(row -> row.unit().orElseThrow())
                    .isEqualTo(tree.atLevel(level));
            if (under.size() == report.units().size()) {
                assertThat(sum(report.rows())).isEqualTo(sum(List.of(report.total())));
            }
            assertThat(report.total().isUndefined())
                    .isEqualTo(tree.atLevel(UnitLevel.COMMUNE).isEmpty());
            assertThat(report.rows()).allMatch(row -> row.isUndefined() == (row.denominator() == 0));
        }
    }

    private static List<Long> sum(List<?> counts) {
        long[] sum = new long[4];
        for (Object count : counts) {
            if (count instanceof Coverage row) {
                sum[0] += row.certain();
                sum[1] += row.possible();
                sum[2] += row.denominator();
                sum[3] += row.completeness().reporting();
            } else if (count instanceof CountedUnit unit) {
                sum[0] += unit.standing() == CountedUnit.Standing.CERTAIN ? 1 : 0;
                sum[1] += unit.standing() == CountedUnit.Standing.NONE ? 0 : 1;
                sum[2]++;
                sum[3] += unit.reporting() ? 1 : 0;
            }
        }
        return List.of(sum[0], sum[1], sum[2], sum[3]);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("C1: the figure of a scope is the sum over the counted units in it, and more teams never cover less")
    void a_scope_is_the_part_of_the_whole_that_is_in_it(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        UnitTree tree = register.on(boundaries);
        List<ServiceArea> areas = areas(made, picks);
        CoverageQuery query = CoverageQuery.asOf(asOf).withBoundaries(boundaries);
        CoverageCalculator calculator = CoverageCalculator.of(Filed.areas(register, areas));
        CoverageReport whole = calculator.calculate(Indicators.TEAMS_COMMUNE, query);
        for (AdminUnit province : tree.roots()) {
            CoverageReport part = calculator.calculate(Indicators.TEAMS_COMMUNE, query.within(province.id()));
            assertThat(part.units())
                    .isEqualTo(whole.units().stream()
                            .filter(unit -> tree.isUnder(unit.unit().id(), province.id()))
                            .toList());
        }
        for (int fewer = 0; fewer < areas.size(); fewer++) {
            Coverage less = CoverageCalculator.of(Filed.areas(register, areas.subList(0, fewer)))
                    .calculate(Indicators.TEAMS_COMMUNE, query)
                    .total();
            assertThat(less.certain()).isLessThanOrEqualTo(whole.total().certain());
            assertThat(less.possible()).isLessThanOrEqualTo(whole.total().possible());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("C8, T1: a unit reports if a report of the month so far is its own whichever way people went since")
    void reporting_units_are_those_of_all_ways(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        CoverageQuery query = CoverageQuery.asOf(asOf).withBoundaries(boundaries);
        List<ReportReceived> reports = reports(register.on(asOf), picks);
        Facts facts = Facts.on(register).with(ReportKinds.RECEIVED, reports);
        Set<UnitId> reporting = new HashSet<>();
        for (ReportReceived report : reports) {
            asOf.withDayOfMonth(1)
                    .datesUntil(asOf.plusDays(1))
                    .filter(report.period()::contains)
                    .filter(day -> register.on(day).find(report.unit()).isPresent())
                    .max(LocalDate::compareTo)
                    .flatMap(last -> register.correspondence(last, boundaries)
                            .candidates(report.unit())
                            .only())
                    .ifPresent(reporting::add);
        }

        for (CountedUnit unit : CoverageCalculator.of(facts)
                .calculate(Indicators.TEAMS_COMMUNE, query)
                .units()) {
            assertThat(unit.reporting())
                    .as("%s", unit.unit().id())
                    .isEqualTo(reporting.contains(unit.unit().id()));
        }
    }
}
