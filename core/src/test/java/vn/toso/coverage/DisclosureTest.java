package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * Province p has communes a, b, c and d until 2025-07-01; then a and b are one commune m, and c and d go on. Commune c has
 * villages v, w and x.
 */
class DisclosureTest {
    private static final String D = "2025-07-01";
    private static final String BOTH = "2004-08-31..";
    private static final String OLD = "2004-08-31..2025-07-01";
    private static final LocalDate BEFORE = day("2025-06-30");
    private static final LocalDate AFTER = day("2025-12-31");

    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", BOTH),
                    commune("a", "p", OLD),
                    commune("b", "p", OLD),
                    commune("c", "p", BOTH),
                    commune("d", "p", BOTH),
                    commune("m", "p", "2025-07-01.."),
                    village("v", "c", BOTH),
                    village("w", "c", BOTH),
                    village("x", "c", BOTH)),
            all(D, "a", "m"),
            all(D, "b", "m"));

    private static final PublicationQuery COMMUNES =
            PublicationQuery.of(CoverageQuery.asOf(BEFORE).withLevel(UnitLevel.COMMUNE));

    private static Group group(String unit, long done, long eligible) {
        return new Group(Place.on(BEFORE, id(unit)), Counts.of(done, eligible));
    }

    private static PeopleIndicator people(Group... groups) {
        return PeopleIndicator.of(Definition.ofDay("test", "thử", "test"), (facts, query) -> Stream.of(groups));
    }

    private static CoverageCalculator calculator() {
        return CoverageCalculator.of(Facts.on(REGISTER));
    }

    private static Publication publish(PublicationQuery query, Group... groups) {
        return Disclosure.ofMinimum(5).publish(calculator(), people(groups), query);
    }

    /** The units of what is suppressed on a day; "total" for everything. */
    private static List<String> suppressed(Publication publication, LocalDate day) {
        return publication.cells().stream()
                .filter(cell -> cell.position().boundaries().equals(day) && cell.isSuppressed())
                .map(cell ->
                        cell.position().unit().map(unit -> unit.id().value()).orElse("total"))
                .toList();
    }

    private static PublishedCell cell(Publication publication, String unit) {
        return publication.cells(BEFORE, id(unit)).get(0);
    }

    @Test
    @DisplayName("D2: a small row is suppressed together with the smallest of its siblings, and the total is shown")
    void d2_a_small_row_takes_a_sibling_with_it() {
        Publication publication =
                publish(COMMUNES, group("a", 3, 100), group("b", 40, 90), group("c", 50, 120), group("d", 30, 80));

        assertThat(suppressed(publication, BEFORE)).containsExactly("a", "d");
        assertThat(publication
                        .total(BEFORE, null)
                        .orElseThrow()
                        .coverage()
                        .orElseThrow()
                        .settled())
                .isEqualTo(Counts.of(123, 390));
        assertThat(cell(publication, "b").coverage().orElseThrow().settled()).isEqualTo(Counts.of(40, 90));
        assertThat(publication.isProtected()).isTrue();
        assertThat(publication.disclosure().minimum()).isEqualTo(5);
        assertThat(publication).hasToString("Publication[test as of 2025-06-30, k 5]");
    }

    @Test
    @DisplayName("D2: 0 %, 100 % and few others are small, nobody to count is not")
    void d2_nobody_and_everybody_are_small() {
        Group other = group("d", 30, 80);

        assertThat(suppressed(publish(COMMUNES, group("a", 0, 100), group("b", 40, 90), other), BEFORE))
                .contains("a");
        assertThat(suppressed(publish(COMMUNES, group("a", 100, 100), group("b", 40, 90), other), BEFORE))
                .contains("a");
        assertThat(suppressed(publish(COMMUNES, group("a", 96, 100), group("b", 40, 90), other), BEFORE))
                .contains("a");
        assertThat(suppressed(publish(COMMUNES, group("a", 0, 0), group("b", 40, 90), other), BEFORE))
                .isEmpty();
    }

    @Test
    @DisplayName("D2: where no sibling is left, the row above goes too")
    void d2_the_row_above_goes_too() {
        PublicationQuery query = COMMUNES.withLevel(UnitLevel.VILLAGE);

        Publication publication = publish(query, group("v", 3, 20), group("a", 40, 90), group("b", 20, 60));

        // v is all there is of c, so that c is as small, and a sibling of c hides both.
        assertThat(suppressed(publication, BEFORE)).containsExactly("b", "c", "v");
    }

    @Test
    @DisplayName("D2: a village is hidden behind its siblings, and its commune is shown")
    void d2_villages_are_hidden_behind_each_other() {
        PublicationQuery query = COMMUNES.withLevel(UnitLevel.VILLAGE);

        Publication publication =
                publish(query, group("v", 3, 20), group("w", 20, 50), group("x", 25, 60), group("a", 40, 90));

        assertThat(suppressed(publication, BEFORE)).containsExactly("v", "w");
    }

    @Test
    @DisplayName("D2: people of the commune who are in no village hide a village as a sibling does")
    void d2_the_rest_of_a_commune_hides_too() {
        PublicationQuery query = COMMUNES.withLevel(UnitLevel.VILLAGE);

        Publication publication = publish(query, group("v", 3, 20), group("c", 20, 50), group("a", 40, 90));

        assertThat(suppressed(publication, BEFORE)).containsExactly("v");
    }

    @Test
    @DisplayName("D2: what two boundary days would tell together is protected together")
    void d2_two_boundary_days_are_one_publication() {
        Group[] groups = {group("a", 3, 100), group("b", 40, 90), group("c", 30, 80), group("d", 50, 120)};
        PublicationQuery alone = COMMUNES;
        PublicationQuery both = COMMUNES.withBoundaries(AFTER);

        // c hides a on the old boundaries; with m = a + b shown and b shown, a would be known.
        assertThat(suppressed(publish(alone, groups), BEFORE)).containsExactly("a", "c");
        assertThat(suppressed(publish(both, groups), BEFORE)).containsExactly("a", "b");
        assertThat(suppressed(publish(both, groups), AFTER)).isEmpty();
    }

    @Test
    @DisplayName("D2: the sticky list: what was suppressed once stays so, however many there are by now")
    void d2_what_was_suppressed_stays_so() {
        Publication first =
                publish(COMMUNES, group("a", 3, 100), group("b", 40, 90), group("c", 50, 120), group("d", 30, 80));
        PeopleIndicator later =
                people(group("a", 60, 100), group("b", 40, 90), group("c", 50, 120), group("d", 30, 80));

        Publication second = Disclosure.ofMinimum(5).keeping(first.hidden()).publish(calculator(), later, COMMUNES);

        assertThat(first.hidden())
                .extracting(one -> one.unit().map(UnitId::value).orElse("total"))
                .containsExactly("a", "d");
        assertThat(suppressed(second, BEFORE)).containsExactly("a", "d");
        assertThat(second.hidden()).isEqualTo(first.hidden());
        assertThat(suppressed(Disclosure.ofMinimum(5).publish(calculator(), later, COMMUNES), BEFORE))
                .isEmpty();
        PublicationQuery otherDay =
                PublicationQuery.of(CoverageQuery.asOf(AFTER).withLevel(UnitLevel.COMMUNE));
        assertThat(suppressed(
                        Disclosure.ofMinimum(5).keeping(first.hidden()).publish(calculator(), later, otherDay), AFTER))
                .isEmpty();
    }

    @Test
    @DisplayName("D2: a total suppressed under one name stays so under the other")
    void d2_the_same_row_as_total_and_as_row() {
        PublicationQuery provinces = PublicationQuery.of(CoverageQuery.asOf(BEFORE));
        HiddenCell province = HiddenCell.of(people().definition(), provinces.question(), BEFORE, id("p"));

        Publication publication = Disclosure.ofMinimum(5)
                .keeping(Set.of(province))
                .publish(calculator(), people(group("a", 50, 100)), provinces);

        assertThat(suppressed(publication, BEFORE)).containsExactly("total", "p");
    }

    @Test
    @DisplayName("D2: one small group takes the whole row")
    void d2_one_small_group_takes_the_row() {
        Map<String, List<Group>> groups = Map.of(
                "old", List.of(group("a", 2, 10), group("b", 20, 40), group("d", 30, 70)),
                "young", List.of(group("a", 30, 60), group("b", 20, 50), group("c", 50, 99), group("d", 30, 70)));

        Publication publication = Disclosure.ofMinimum(5).publish(calculator(), apart(groups), COMMUNES.by("age"));

        // c has nobody old: it would hide no old people.
        assertThat(suppressed(publication, BEFORE)).containsExactly("a", "a", "b", "b");
        assertThat(publication.cells(BEFORE, id("c")))
                .extracting(cell -> cell.position().group().orElseThrow(), PublishedCell::isSuppressed)
                .containsExactly(tuple("old", false), tuple("young", false));
        assertThat(publication.total(BEFORE, "old").orElseThrow().isSuppressed())
                .isFalse();
    }

    private static PeopleIndicator apart(Map<String, List<Group>> groups) {
        return PeopleIndicator.of(Definition.ofDay("test", "thử", "test"), new PeopleIndicator.Counted() {
            @Override
            public Stream<Group> groups(Facts facts, CoverageQuery query) {
                return groups.values().stream().flatMap(List::stream);
            }

            @Override
            public SortedMap<String, List<Group>> groupsBy(
                    String dimension, Facts facts, CoverageQuery query, Consumer<Finding> findings) {
                return new TreeMap<>(groups);
            }
        });
    }

    @Test
    @DisplayName("D2, C10: few counted beside many reported are a small cell of their own")
    void d2_counted_and_reported_are_told_apart() {
        Group reported = new Group(Place.on(BEFORE, id("a")), Counts.of(40, 90), CountedAs.REPORT);

        assertThat(suppressed(
                        publish(COMMUNES, reported, group("a", 2, 3), group("b", 40, 90), group("d", 30, 80)), BEFORE))
                .contains("a");
        assertThat(suppressed(publish(COMMUNES, reported, group("b", 40, 90), group("d", 30, 80)), BEFORE))
                .isEmpty();
    }

    @Test
    @DisplayName("D2, C3: things in several units are protected where they overlap")
    void d2_things_in_several_units() {
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            things.add(thing("both" + i, "a", "b"));
            things.add(thing("c" + i, "c"));
        }
        for (int i = 0; i < 3; i++) {
            things.add(thing("a" + i, "a"));
        }
        ThingIndicator indicator = ThingIndicator.of(
                Definition.ofDay("test", "thử", "test"), Measure.COUNT, (facts, query) -> things.stream());

        Publication publication = Disclosure.ofMinimum(5).publish(calculator(), indicator, COMMUNES);

        // The total is b and c and three more, which are in a alone.
        assertThat(suppressed(publication, BEFORE)).isNotEmpty();
    }

    private static Thing thing(String id, String... units) {
        return new Thing(
                id,
                Stream.of(units)
                        .map(unit -> new Mark("team", Place.on(BEFORE, id(unit))))
                        .toList(),
                Counts.of(1, 0));
    }

    @Test
    void units_teams_and_sessions_need_no_protection_and_the_publication_says_so() {
        Publication publication = Disclosure.ofMinimum(5).publish(calculator(), Indicators.TEAMS_COMMUNE, COMMUNES);

        assertThat(publication.isProtected()).isFalse();
        assertThat(publication.cells()).noneMatch(PublishedCell::isSuppressed);
        assertThat(publication).hasToString("Publication[teams.commune as of 2025-06-30, not protected]");
        assertThat(Stream.concat(Indicators.all().stream(), OutreachIndicators.all().stream())
                        .filter(indicator -> !indicator.isOfPersons())
                        .map(Indicator::id))
                .containsExactlyInAnyOrder(
                        "teams.commune",
                        "teams.commune.any",
                        "teams.village",
                        "teams.active",
                        "sessions",
                        "allowance.teammonths",
                        "timeliness");
    }

    @Test
    @DisplayName("D2: explanations name no number but those that are shown")
    void d2_explanations_obey() {
        Publication publication =
                publish(COMMUNES, group("a", 3, 101), group("b", 40, 90), group("c", 50, 120), group("d", 30, 80));

        Explanation hidden = publication.explain(cell(publication, "a"));
        Explanation shown = publication.explain(publication.total(BEFORE, null).orElseThrow());

        assertThat(hidden.text(Locale.ENGLISH)).isEqualTo("Xã Tên a: not published, to protect persons.");
        assertThat(String.join("\n", hidden.lines(Locale.ENGLISH))).doesNotContain("101", "reported:");
        assertThat(String.join("\n", shown.lines(Locale.ENGLISH)))
                .contains("123 of 391", "at least 5 possible values (D2)")
                .doesNotContain("101", "Xã");
        PublishedCell other = cell(publish(COMMUNES, group("b", 41, 90), group("d", 30, 80)), "b");
        assertThatIllegalArgumentException().isThrownBy(() -> publication.explain(other));
    }

    @Test
    @DisplayName("D2: who is left out, and why, is in no protected figure")
    void d2_the_excluded_are_not_told() {
        Group group =
                new Group(Place.on(BEFORE, id("a")), new Counts(30, 60, 1, Map.of("disabled", 1L)), CountedAs.PEOPLE);

        Publication publication = publish(COMMUNES, group, group("b", 40, 90));

        assertThat(cell(publication, "a").coverage().orElseThrow().settled())
                .isEqualTo(Counts.of(30, 60).withUnknown(1));
    }

    @Test
    @DisplayName("D2: the same rows are suppressed in whatever order the facts come")
    void d2_the_order_of_the_facts_does_not_matter() {
        List<Group> groups =
                new ArrayList<>(List.of(group("a", 3, 50), group("b", 30, 80), group("c", 30, 80), group("d", 30, 80)));
        List<String> before = suppressed(publish(COMMUNES, groups.toArray(Group[]::new)), BEFORE);

        Collections.reverse(groups);

        assertThat(suppressed(publish(COMMUNES, groups.toArray(Group[]::new)), BEFORE))
                .isEqualTo(before)
                .hasSize(2);
    }

    @Test
    void an_indicator_that_counts_otherwise_for_another_level_is_not_published() {
        PeopleIndicator odd = PeopleIndicator.of(
                Definition.ofDay("test", "thử", "test"),
                (facts, query) -> Stream.of(group("a", query.level().equals(UnitLevel.COMMUNE) ? 20 : 21, 90)));

        assertThatIllegalStateException()
                .isThrownBy(() -> Disclosure.ofMinimum(5)
                        .publish(
                                calculator(),
                                odd,
                                COMMUNES.withLevel(UnitLevel.VILLAGE).withLevel(UnitLevel.PROVINCE)))
                .withMessageContaining("test counts otherwise");
    }

    @Test
    void what_cannot_be_protected_is_refused() {
        CoverageQuery assumed = CoverageQuery.asOf(BEFORE).assuming(new AssumedShare(id("a"), id("m"), BigDecimal.ONE));

        assertThatIllegalArgumentException().isThrownBy(() -> Disclosure.ofMinimum(1));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicationQuery.of(assumed));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMMUNES.by(Dimensions.LOCALITY).withBoundaries(AFTER));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Disclosure.ofMinimum(5).publish(calculator(), Indicators.MEMBERS, COMMUNES.by(Dimensions.AGE)));
    }
}
