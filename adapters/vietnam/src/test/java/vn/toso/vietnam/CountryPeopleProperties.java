package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.vietnam.CountryDays.COUNTRY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.coverage.Bounds;
import vn.toso.coverage.Counts;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.coverage.Place;
import vn.toso.coverage.Pool;
import vn.toso.fact.Facts;
import vn.toso.unit.Correspondence;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.CountryDays.Asked;

/** People counted in the country's communes and districts, on the boundaries of any other day, forwards and backwards. */
class CountryPeopleProperties {
    @Provide
    Arbitrary<Asked> asked() {
        return CountryDays.asked();
    }

    private static List<Group> groups(Asked asked) {
        Random random = asked.random();
        return asked.filedAt().stream()
                .map(unit -> new Group(Place.on(asked.asOf(), unit), counts(random)))
                .toList();
    }

    /** Few of each, and of some none: so a row may have nobody done, or nobody at all. */
    private static Counts counts(Random random) {
        long done = random.nextInt(4);
        long unknown = random.nextInt(3);
        return Counts.of(done, done + unknown + random.nextInt(4)).withUnknown(unknown);
    }

    private static CoverageReport ask(List<Group> groups, Asked asked, UnitLevel level) {
        PeopleIndicator people =
                PeopleIndicator.of(Definition.ofDay("test.people", "thử", "test"), (facts, q) -> groups.stream());
        return CoverageCalculator.of(Facts.on(COUNTRY))
                .calculate(
                        people,
                        CoverageQuery.asOf(asked.asOf())
                                .withBoundaries(asked.boundaries())
                                .withLevel(level));
    }

    private static Counts sum(List<Group> groups) {
        return groups.stream().map(Group::counts).reduce(Counts.ZERO, Counts::plus);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("C2: nobody is lost or doubled on any boundaries: what the provinces have and what is open come to all")
    void c2_people_are_conserved(@ForAll("asked") Asked drawn) {
        for (Asked asked : List.of(drawn, drawn.back())) {
            List<Group> groups = groups(asked);
            CoverageReport report = ask(groups, asked, UnitLevel.PROVINCE);
            Counts everything = sum(groups);

            assertThat(report.total().settled()).isEqualTo(everything);
            assertThat(report.total().pools()).isEmpty();
            Map<List<UnitId>, Counts> open = new LinkedHashMap<>();
            Counts settled = Counts.ZERO;
            for (Coverage row : report.rows()) {
                assertThat(row.denominator()).isLessThanOrEqualTo(everything.eligible());
                settled = settled.plus(row.settled());
                for (Pool pool : row.pools()) {
                    // What two provinces may have is the same at both.
                    Counts other = open.putIfAbsent(pool.candidates(), pool.counts());
                    assertThat(other == null ? pool.counts() : other).isEqualTo(pool.counts());
                }
            }
            assertThat(open.values().stream().reduce(settled, Counts::plus)).isEqualTo(everything);
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("C2, U6: a row has what can only be there, and open is what may be there or elsewhere, and nothing else")
    void c2_rows_are_what_the_candidates_say(@ForAll("asked") Asked asked, @ForAll("levels") UnitLevel level) {
        UnitTree tree = asked.tree();
        Map<UnitId, Counts> settled = new HashMap<>();
        Map<UnitId, Map<List<UnitId>, Counts>> open = new HashMap<>();
        List<Group> groups = groups(asked);
        Correspondence way = COUNTRY.correspondence(asked.asOf(), asked.boundaries());
        for (Group group : groups) {
            List<UnitId> candidates = way.candidates(group.place().unit()).units();
            Set<Optional<UnitId>> rows =
                    candidates.stream().map(unit -> row(tree, unit, level)).collect(Collectors.toSet());
            for (Optional<UnitId> row : rows) {
                row.ifPresent(unit -> {
                    if (rows.size() == 1) {
                        settled.merge(unit, group.counts(), Counts::plus);
                    } else if (!group.counts().isZero()) {
                        open.computeIfAbsent(unit, u -> new HashMap<>())
                                .merge(candidates, group.counts(), Counts::plus);
                    }
                });
            }
        }

        for (Coverage row : ask(groups, asked, level).rows()) {
            UnitId unit = row.unit().orElseThrow().id();
            assertThat(row.settled()).as("%s", unit).isEqualTo(settled.getOrDefault(unit, Counts.ZERO));
            assertThat(row.pools().stream().collect(Collectors.toMap(Pool::candidates, Pool::counts)))
                    .as("%s", unit)
                    .isEqualTo(open.getOrDefault(unit, Map.of()));
        }
    }

    @Provide
    Arbitrary<UnitLevel> levels() {
        return Arbitraries.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE);
    }

    /** The unit of a level that a unit is or lies in; in none if there is no such level on the day. */
    private static Optional<UnitId> row(UnitTree tree, UnitId unit, UnitLevel level) {
        if (tree.get(unit).level().equals(level)) {
            return Optional.of(unit);
        }
        return tree.ancestors(unit).stream()
                .filter(above -> above.level().equals(level))
                .map(above -> above.id())
                .findFirst();
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    @Label("C2: facts in another order give the same answer")
    void c2_order_does_not_matter(@ForAll("asked") Asked asked, @ForAll("levels") UnitLevel level) {
        List<Group> groups = groups(asked);
        List<Group> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, asked.random());

        CoverageReport one = ask(groups, asked, level);
        CoverageReport other = ask(shuffled, asked, level);
        assertThat(other.rows()).isEqualTo(one.rows());
        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("C4: wherever people went and whatever nobody knows of them turns out to be, the bounds of each row hold it")
    void c4_bounds_hold_any_way_people_can_have_gone(@ForAll("asked") Asked asked, @ForAll("levels") UnitLevel level) {
        UnitTree tree = asked.tree();
        List<Group> groups = groups(asked);
        Correspondence way = COUNTRY.correspondence(asked.asOf(), asked.boundaries());
        Random random = asked.random();
        Map<UnitId, Counts> came = new TreeMap<>();
        for (Group group : groups) {
            List<UnitId> candidates = way.candidates(group.place().unit()).units();
            Counts counts = group.counts();
            // Each goes to one of the candidates; first those that are done, then those nobody knows of.
            for (long person = 0; person < counts.eligible(); person++) {
                UnitId to = candidates.get(random.nextInt(candidates.size()));
                boolean done =
                        person < counts.done() || (person < counts.done() + counts.unknown() && random.nextBoolean());
                row(tree, to, level).ifPresent(row -> came.merge(row, Counts.of(done ? 1 : 0, 1), Counts::plus));
            }
        }

        for (Coverage row : ask(groups, asked, level).rows()) {
            UnitId unit = row.unit().orElseThrow().id();
            Counts exact = came.getOrDefault(unit, Counts.ZERO);
            if (exact.eligible() > 0) {
                Bounds bounds = row.bounds().orElseThrow();
                assertThat(bounds.lower() * exact.eligible())
                        .as("%s", unit)
                        .isLessThanOrEqualTo(exact.done() * bounds.lowerOf());
                assertThat(exact.done() * bounds.upperOf())
                        .as("%s", unit)
                        .isLessThanOrEqualTo(bounds.upper() * exact.eligible());
            }
        }
    }
}
