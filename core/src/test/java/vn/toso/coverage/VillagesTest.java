package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * Commune c of province p is divided between m and n on 2025-07-01. Its villages: v is placed in m, w in n, x and y in
 * neither; y is merged into x on 2025-10-01.
 */
class VillagesTest {
    private static final String BEFORE = "2025-06-30";
    private static final String D = "2025-07-01";
    private static final String AFTER = "2025-12-31";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final String NEW = "2025-07-01..";
    private static final String BOTH = "2004-08-31..";

    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", BOTH),
                    commune("c", "p", OLD),
                    commune("m", "p", NEW),
                    commune("n", "p", NEW),
                    village("v", "c", OLD),
                    village("v", "m", NEW),
                    village("w", "c", OLD),
                    village("w", "n", NEW),
                    village("x", "c", BOTH),
                    village("y", "c", "2004-08-31..2025-10-01")),
            some(D, "c", "m"),
            some(D, "c", "n"),
            all("2025-10-01", "y", "x"));

    private static ServiceArea area(String team, String unit) {
        return new ServiceArea(team, id(unit), DateRange.parse(BOTH));
    }

    private static CoverageQuery restated() {
        return CoverageQuery.asOf(day(BEFORE)).withBoundaries(day(AFTER));
    }

    private static CoverageReport villages(CoverageQuery query, ServiceArea... areas) {
        return CoverageCalculator.of(Filed.areas(REGISTER, areas)).calculate(Indicators.TEAMS_VILLAGE, query);
    }

    private static CoverageReport people(CoverageQuery query, Group... groups) {
        PeopleIndicator people =
                PeopleIndicator.of(Definition.ofDay("test", "thử", "test"), (facts, q) -> Stream.of(groups));
        return CoverageCalculator.of(Facts.on(REGISTER)).calculate(people, query);
    }

    private static Group group(String unit, long done, long eligible) {
        return new Group(Place.on(day(BEFORE), id(unit)), Counts.of(done, eligible));
    }

    private static Thing person(String id, String... units) {
        List<Mark> marks = Stream.of(units)
                .map(unit -> new Mark("t", Place.on(day(BEFORE), id(unit))))
                .toList();
        return new Thing(id, marks, Counts.of(1, 0));
    }

    @Test
    @DisplayName("C1: distinct villages are counted, and a team for the commune is none of theirs")
    void c1_distinct_villages() {
        CoverageReport report = villages(
                CoverageQuery.asOf(day(BEFORE)), area("t1", "v"), area("t2", "v"), area("t3", "x"), area("t4", "c"));

        assertThat(report.total().settled()).isEqualTo(Counts.of(2, 4));
        assertThat(report.total().completeness()).isEqualTo(new Completeness(2, 4));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @DisplayName("U8, C1: restated, a merged village is counted once, and it keeps what stood on either")
    void u8_merged_villages() {
        CoverageReport report = villages(restated(), area("t1", "v"), area("t2", "y"));

        assertThat(report.units())
                .extracting(unit -> unit.unit().id().value(), CountedUnit::standing)
                .containsExactly(
                        tuple("v", CountedUnit.Standing.CERTAIN),
                        tuple("w", CountedUnit.Standing.NONE),
                        tuple("x", CountedUnit.Standing.CERTAIN));
        assertThat(report.total().settled()).isEqualTo(Counts.of(2, 3));
    }

    @Test
    @DisplayName("C2, C4: an undecided village is a pool at each of its communes and settled above them")
    void c4_an_undecided_village() {
        CoverageReport report = villages(restated().withLevel(UnitLevel.COMMUNE), area("t1", "v"), area("t2", "x"));

        // m has v for certain and perhaps x, both with a team; n has w, which has none, and perhaps x.
        assertThat(report.rows())
                .extracting(
                        row -> row.unit().orElseThrow().id().value(),
                        Coverage::settled,
                        row -> row.bounds().orElseThrow())
                .containsExactly(
                        tuple("m", Counts.of(1, 1), new Bounds(1, 1, 2, 2)),
                        tuple("n", Counts.of(0, 1), new Bounds(0, 1, 1, 2)));
        assertThat(report.rows().get(1).pools()).containsExactly(new Pool(List.of(id("m"), id("n")), Counts.of(1, 1)));
        assertThat(report.total().settled()).isEqualTo(Counts.of(2, 3));
    }

    @Test
    @DisplayName("C8, U8: an undecided village is due in a scope that holds all its candidates, and in no smaller one")
    void c8_an_undecided_village_is_due() {
        CoverageQuery query = restated().withLevel(UnitLevel.COMMUNE);
        CoverageReport province = villages(query.within(id("p")), area("t1", "v"), area("t2", "x"));
        CoverageReport commune = villages(query.within(id("n")), area("t1", "v"), area("t2", "x"));

        assertThat(province.total().completeness()).isEqualTo(new Completeness(2, 3));
        assertThat(commune.total().completeness()).isEqualTo(new Completeness(0, 1));
    }

    @Test
    @DisplayName("C8, U8: it is due in the row of its province too, where it is counted, and in no commune's")
    void c8_an_undecided_village_is_due_in_the_row_that_holds_all_its_candidates() {
        Coverage province = villages(restated()).row(id("p")).orElseThrow();
        assertThat(List.of(province.denominator(), province.completeness().due()))
                .containsExactly(3L, 3L);

        assertThat(villages(restated().withLevel(UnitLevel.COMMUNE)).rows())
                .extracting(row -> row.completeness().due())
                .containsExactly(1L, 1L);
    }

    @Test
    @DisplayName(
            "U8: what stands on an undecided village is explained at each of its communes, where villages are rows too")
    void u8_an_undecided_village_is_explained() {
        ThingIndicator persons = ThingIndicator.of(
                Definition.ofDay("test", "thử", "test"),
                Measure.COUNT,
                (facts, q) -> Stream.of(person("a", "x"), person("b", "x"), person("c", "v")));
        CoverageReport report = CoverageCalculator.of(Facts.on(REGISTER))
                .calculate(persons, restated().withLevel(UnitLevel.VILLAGE).within(id("m")));

        Explanation total = report.explain();
        assertThat(total.english())
                .endsWith("from 1 to 3, for it is not known of 2 whether they are here or elsewhere.");
        assertThat(total.details())
                .filteredOn(detail -> detail.kind() == Explanation.Kind.POOL)
                .singleElement()
                .satisfies(pool ->
                        assertThat(pool.english()).startsWith("2 in one of: ").contains("(m)", "(n)"));
    }

    @Test
    @DisplayName("U5: what is filed at the commune goes by the commune's rows, although some of its villages are known")
    void u5_the_communes_own_count() {
        CoverageReport report = people(
                restated().withLevel(UnitLevel.COMMUNE), group("c", 40, 100), group("v", 9, 10), group("w", 1, 10));

        assertThat(report.rows())
                .extracting(Coverage::settled, Coverage::pools)
                .containsExactly(
                        tuple(Counts.of(9, 10), List.of(new Pool(List.of(id("m"), id("n")), Counts.of(40, 100)))),
                        tuple(Counts.of(1, 10), List.of(new Pool(List.of(id("m"), id("n")), Counts.of(40, 100)))));
        assertThat(report.rows().get(0).bounds()).contains(new Bounds(9, 70, 49, 50));
        assertThat(report.total().settled()).isEqualTo(Counts.of(50, 120));
        assertThat(report.total().isExact()).isTrue();
    }

    @Test
    @DisplayName("U5: once its villages are declared complete, the commune's count goes where they can be")
    void u5_complete_villages() {
        UnitRegister complete = REGISTER.withCompleteVillages(id("c"), DateRange.parse(OLD));
        PeopleIndicator people = PeopleIndicator.of(
                Definition.ofDay("test", "thử", "test"), (facts, q) -> Stream.of(group("c", 40, 100)));
        CoverageReport report = CoverageCalculator.of(Facts.on(complete))
                .calculate(people, restated().withLevel(UnitLevel.COMMUNE));

        assertThat(report.total().settled()).isEqualTo(Counts.of(40, 100));
        assertThat(report.rows().get(0).pools()).hasSize(1);
    }

    @Test
    @DisplayName("C6: a share that a user assumes makes an estimate of its own and changes no exact figure")
    void c6_an_assumed_share() {
        CoverageQuery query = restated().withLevel(UnitLevel.COMMUNE);
        AssumedShare toM = new AssumedShare(id("c"), id("m"), new BigDecimal("0.25"));
        AssumedShare toN = new AssumedShare(id("c"), id("n"), new BigDecimal("0.75"));
        CoverageReport without = people(query, group("c", 40, 100), group("v", 9, 10));
        CoverageReport with = people(query.assuming(toM).assuming(toN), group("c", 40, 100), group("v", 9, 10));

        assertThat(with.rows().get(0).settled()).isEqualTo(without.rows().get(0).settled());
        assertThat(with.rows().get(0).bounds()).isEqualTo(without.rows().get(0).bounds());
        assertThat(without.rows().get(0).estimate()).isEmpty();
        Estimate m = with.rows().get(0).estimate().orElseThrow();
        assertThat(m.done()).isEqualByComparingTo("19");
        assertThat(m.eligible()).isEqualByComparingTo("35");

        CoverageReport wrong = people(query.assuming(toM), group("c", 40, 100));
        assertThat(wrong.rows().get(0).estimate()).isEmpty();
        assertThat(wrong.findings()).extracting(f -> f.code().id()).containsExactly("coverage.share.sum");
    }

    @Test
    @DisplayName("C3: a thing in two units counts once above them, and once for certain where one of them is")
    void c3_distinct_things() {
        List<Thing> persons = List.of(person("1", "v", "w"), person("2", "v", "x"), person("3", "x"));
        ThingIndicator members = ThingIndicator.of(
                Definition.ofDay("test", "thử", "test"), Measure.COUNT, (facts, q) -> persons.stream());
        CoverageReport report = CoverageCalculator.of(Facts.on(REGISTER))
                .calculate(members, restated().withLevel(UnitLevel.COMMUNE));

        assertThat(report.rows())
                .extracting(Coverage::certain, Coverage::possible)
                .containsExactly(tuple(2L, 3L), tuple(1L, 3L));
        assertThat(report.total().certain()).isEqualTo(3);
        assertThat(report.total().isExact()).isTrue();
    }

    @Test
    @DisplayName("T1: a fact of a period is carried from the last day of it on which its unit was there")
    void t1_a_fact_of_a_period() {
        Group quarter = new Group(new Place(id("c"), DateRange.parse("2025-05-01..2025-08-01")), Counts.of(1, 2));
        CoverageReport report = people(CoverageQuery.asOf(day("2025-07-31")).withBoundaries(day(AFTER)), quarter);

        assertThat(report.origins())
                .extracting(Origin::unit, Origin::day, Origin::candidates)
                .containsExactly(tuple(id("c"), day(BEFORE), List.of(id("m"), id("n"))));
    }

    @Test
    void a_figure_explains_itself_from_the_sentence_down_to_the_act() {
        CoverageReport report = people(restated().withLevel(UnitLevel.COMMUNE), group("c", 40, 100), group("v", 9, 10));
        List<String> english = report.explain(UnitId.of("m")).lines(Locale.ENGLISH);

        assertThat(english.get(0))
                .isEqualTo("Xã Tên m: from 12.9 % (9 of 70) to 98.0 % (49 of 50), for it is not known of 100"
                        + " whether they are here or elsewhere.");
        assertThat(english)
                .anySatisfy(line -> assertThat(line).isEqualTo("    Xã Tên c (c): 40 of 100"))
                .anySatisfy(line -> assertThat(line).contains("40 of 100 in one of: Xã Tên m (m) or Xã Tên n (n)"))
                .anySatisfy(line -> assertThat(line).contains("2025-07-01: Xã Tên c (c) → Xã Tên m (m): some people"))
                .anySatisfy(
                        line -> assertThat(line).contains("as of the end of 2025-06-30", "boundaries of 2025-12-31"));
        assertThat(report.explain(UnitId.of("m"))
                        .lines(Locale.forLanguageTag("vi"))
                        .get(0))
                .isEqualTo(
                        "Xã Tên m: từ 12,9 % (9 trên 70) đến 98,0 % (49 trên 50), vì chưa rõ 100 ở đây hay ở nơi khác.");
        assertThat(report.explain().english()).isEqualTo("44.5 % (49 of 110).");
    }

    @Test
    @DisplayName(
            "C4: a team of an undecided village is in exactly one commune; one of a divided commune in one or more")
    void c4_what_is_only_possible_at_each_may_be_sure_above() {
        CoverageReport village = CoverageCalculator.of(Filed.areas(REGISTER, area("t", "x")))
                .calculate(Indicators.TEAMS_COMMUNE_ANY, restated());
        CoverageReport commune = CoverageCalculator.of(Filed.areas(REGISTER, area("t", "c")))
                .calculate(Indicators.TEAMS_COMMUNE, restated());

        assertThat(village.total().bounds()).contains(new Bounds(1, 2, 1, 2));
        assertThat(village.total().certain()).isZero();
        assertThat(village.total().possible()).isEqualTo(2);
        assertThat(commune.total().bounds()).contains(new Bounds(1, 2, 2, 2));
    }

    @Test
    @DisplayName("C1: a village team that stands on its commune does not make it covered in the narrow reading")
    void c1_a_village_team_on_a_commune() {
        Facts facts = Filed.areas(REGISTER, area("t", "c"))
                .with(TeamKinds.TEAMS, List.of(Team.of("t", TeamTier.VILLAGE, "Tổ t", day(BEFORE))));
        CoverageQuery query = CoverageQuery.asOf(day(BEFORE));

        assertThat(CoverageCalculator.of(facts)
                        .calculate(Indicators.TEAMS_COMMUNE, query)
                        .total()
                        .settled())
                .isEqualTo(Counts.of(0, 1));
        assertThat(CoverageCalculator.of(facts)
                        .calculate(Indicators.TEAMS_COMMUNE_ANY, query)
                        .total()
                        .settled())
                .isEqualTo(Counts.of(1, 1));
    }

    @Test
    @DisplayName("C11: a stale team still exists: it counts in the total over everything, and at no unit")
    void c11_a_stale_team_exists() {
        Facts facts = Filed.areas(REGISTER, area("t", "c"));
        CoverageQuery after = CoverageQuery.asOf(day(AFTER));
        CoverageReport everywhere = CoverageCalculator.of(facts).calculate(Indicators.teamsActive(1), after);
        CoverageReport province =
                CoverageCalculator.of(facts).calculate(Indicators.teamsActive(1), after.within(id("p")));

        assertThat(everywhere.total().settled()).isEqualTo(Counts.of(0, 1));
        assertThat(province.total().settled()).isEqualTo(Counts.ZERO);
        assertThat(province.findings()).extracting(f -> f.code().id()).containsExactly("coverage.unit.ended");
    }
}
