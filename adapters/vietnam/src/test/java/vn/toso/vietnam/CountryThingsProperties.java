package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.vietnam.CountryDays.COUNTRY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.coverage.CountedUnit;
import vn.toso.coverage.Counts;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.Mark;
import vn.toso.coverage.Measure;
import vn.toso.coverage.Place;
import vn.toso.coverage.ThingIndicator;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.CountryDays.Asked;

/** Distinct things and teams in the country's communes, on the boundaries of any other day, forwards and backwards. */
class CountryThingsProperties {
    @Provide
    Arbitrary<Asked> asked() {
        return CountryDays.asked();
    }

    /** As many things as units, each in one to three of them: in several communes, districts and provinces. */
    private static List<Thing> things(Asked asked) {
        List<UnitId> units = asked.filedAt();
        Random random = asked.random();
        return IntStream.range(0, units.size())
                .mapToObj(i -> {
                    List<Mark> marks = new ArrayList<>();
                    for (int more = random.nextInt(3); more >= 0; more--) {
                        UnitId unit = units.get(random.nextInt(units.size()));
                        marks.add(new Mark("t" + i, Place.on(asked.asOf(), unit)));
                    }
                    return new Thing("t" + i, marks, Counts.of(1, 0));
                })
                .toList();
    }

    private static CoverageReport ask(List<Thing> things, Asked asked, UnitLevel level) {
        ThingIndicator indicator = ThingIndicator.of(
                Definition.ofDay("test.things", "thử", "test"), Measure.COUNT, (facts, q) -> things.stream());
        return CoverageCalculator.of(Facts.on(COUNTRY)).calculate(indicator, query(asked, level));
    }

    private static CoverageQuery query(Asked asked, UnitLevel level) {
        return CoverageQuery.asOf(asked.asOf())
                .withBoundaries(asked.boundaries())
                .withLevel(level);
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    @Label("C3: a thing counts once above its units: a parent has no more than its children together, and all of each")
    void c3_parents_and_children(@ForAll("asked") Asked drawn) {
        for (Asked asked : List.of(drawn, drawn.back())) {
            List<Thing> things = things(asked);
            UnitTree tree = asked.tree();
            // Some districts, such as Côn Đảo, have no communes.
            UnitLevel next = tree.atLevel(UnitLevel.DISTRICT).isEmpty() ? UnitLevel.COMMUNE : UnitLevel.DISTRICT;
            Map<UnitId, Sums> children = new HashMap<>();
            for (Coverage row : ask(things, asked, next).rows()) {
                UnitId province = row.unit().orElseThrow().parent().orElseThrow();
                children.computeIfAbsent(province, p -> new Sums()).add(row);
            }
            CoverageReport provinces = ask(things, asked, UnitLevel.PROVINCE);

            assertThat(provinces.total().certain()).isEqualTo(things.size());
            assertThat(provinces.total().possible()).isEqualTo(things.size());
            Sums country = new Sums();
            for (Coverage row : provinces.rows()) {
                country.add(row);
                UnitId province = row.unit().orElseThrow().id();
                Sums below = children.getOrDefault(province, new Sums());
                assertThat(row.possible()).as("%s", province).isLessThanOrEqualTo(below.possible);
                assertThat(row.certain()).as("%s", province).isGreaterThanOrEqualTo(below.mostCertain);
                if (below.possible == below.certain) {
                    assertThat(row.certain()).as("%s", province).isLessThanOrEqualTo(below.certain);
                }
            }
            assertThat(things.size()).isLessThanOrEqualTo((int) country.possible);
        }
    }

    /** The sums over the children of a unit, and the largest of them. */
    private static final class Sums {
        private long certain;
        private long possible;
        private long mostCertain;

        void add(Coverage row) {
            certain += row.certain();
            possible += row.possible();
            mostCertain = Math.max(mostCertain, row.certain());
        }
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    @Label("C3: things in another order give the same answer")
    void c3_order_of_things_does_not_matter(@ForAll("asked") Asked asked) {
        List<Thing> things = things(asked);
        List<Thing> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, asked.random());

        CoverageReport one = ask(things, asked, UnitLevel.COMMUNE);
        CoverageReport other = ask(shuffled, asked, UnitLevel.COMMUNE);
        assertThat(other.rows()).isEqualTo(one.rows());
        assertThat(other.total()).isEqualTo(one.total());
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    @Label("C1: facts about teams in another order give the same communes, certain, possible and without")
    void c1_order_of_facts_does_not_matter(@ForAll("asked") Asked asked) {
        List<ServiceArea> areas = new ArrayList<>(asked.filedAt().stream()
                .map(unit -> new ServiceArea("of-" + unit.value(), unit, DateRange.since(asked.asOf())))
                .toList());
        CoverageReport one = count(areas, asked);
        Collections.shuffle(areas, asked.random());
        CoverageReport other = count(areas, asked);

        assertThat(other.rows()).isEqualTo(one.rows());
        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.units(CountedUnit.Standing.CERTAIN))
                .extracting(unit -> unit.unit().id())
                .isEqualTo(one.units(CountedUnit.Standing.CERTAIN).stream()
                        .map(unit -> unit.unit().id())
                        .toList());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
    }

    private static CoverageReport count(List<ServiceArea> areas, Asked asked) {
        return CoverageCalculator.of(Facts.on(COUNTRY).with(TeamKinds.SERVICE_AREAS, areas))
                .calculate(Indicators.TEAMS_COMMUNE, query(asked, UnitLevel.COMMUNE));
    }
}
