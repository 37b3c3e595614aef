package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.coverage.SkillIndicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.outreach.OutreachChecks;
import vn.toso.outreach.OutreachKinds;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleChecks;
import vn.toso.people.PeopleKinds;
import vn.toso.store.Erasure;
import vn.toso.store.Store;
import vn.toso.store.Version;
import vn.toso.team.TeamKinds;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitLevel;

/** Some of the sample's people are erased, and every figure of the province stays what it was (D3). */
class SampleErasureTest {
    private static final Filing WISH = Filing.of("wish-1", "clerk-8");

    private final Store store = SamplePeople.oneIn(400).store();
    private int given;

    private String next() {
        return "random-" + ++given;
    }

    private static <T> List<T> contents(Store store, FactKind<T> kind) {
        try (Stream<Fact<T>> all = store.facts().of(kind)) {
            return all.map(Fact::content).toList();
        }
    }

    /** Those in a household with so many others, the first of them who was visited if there is one. */
    private String resident(int others) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        for (HouseholdMembership link : contents(store, PeopleKinds.HOUSEHOLD_MEMBERSHIPS)) {
            members.computeIfAbsent(link.household(), first -> new TreeSet<>()).add(link.resident());
        }
        Set<String> visited = new TreeSet<>();
        contents(store, OutreachKinds.VISITS)
                .forEach(visit -> visited.add(visit.subject().id()));
        List<String> found = members.values().stream()
                .filter(household -> household.size() == others + 1)
                .flatMap(Set::stream)
                .toList();
        return found.stream().filter(visited::contains).findFirst().orElseGet(() -> found.get(0));
    }

    private List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>(Indicators.all());
        all.addAll(OutreachIndicators.all());
        all.addAll(SkillIndicators.of(DefaultChecklists.all().get(0)).list());
        return all;
    }

    private Map<String, List<Object>> figures(long latest) {
        Map<String, List<Object>> all = new LinkedHashMap<>();
        for (long position : new long[] {latest * 3 / 4, latest}) {
            CoverageCalculator calculator = CoverageCalculator.of(store.facts(KnownAt.of(position)));
            for (YearMonth month : List.of(YearMonth.of(2024, 10), YearMonth.of(2025, 12))) {
                for (Indicator indicator : indicators()) {
                    CoverageQuery query = (indicator.definition().about() == Definition.About.PERIOD
                                    ? CoverageQuery.during(Period.of(month))
                                    : CoverageQuery.asOf(month.atEndOfMonth()))
                            .withLevel(UnitLevel.COMMUNE);
                    CoverageReport report = calculator.calculate(indicator, query);
                    all.put(
                            indicator.definition() + " " + month + " " + position,
                            List.of(report.total(), report.rows()));
                }
            }
        }
        return all;
    }

    private List<String> findings() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        return Stream.concat(
                        PeopleChecks.check(store.facts(), day).stream(),
                        OutreachChecks.check(store.facts(), day).stream())
                .map(Finding::toString)
                .toList();
    }

    private static <T> String text(Version<T> version) {
        T content = version.contentOrNull();
        return String.join(
                " ",
                version.key(),
                version.filing().recordedBy(),
                version.filing().source(),
                content == null ? "" : Arrays.deepToString(version.kind().valuesOf(content)));
    }

    private Set<String> words() {
        Set<String> words = new TreeSet<>();
        try (Stream<Version<?>> all = store.changesSince(KnownAt.START)) {
            all.forEach(version -> words.addAll(Arrays.asList(text(version).split("[\\s,\\[\\]]+"))));
        }
        return words;
    }

    @Test
    void figures_of_months_ends_stay_at_every_position_and_no_finding_is_made() {
        long latest = store.latest().position();
        Map<String, List<Object>> before = figures(latest);
        List<String> findings = findings();
        List<String> residents = List.of(resident(3), resident(2), resident(0));
        String member = contents(store, TeamKinds.MEMBERSHIPS).get(0).person();

        residents.forEach(one -> store.erase(Erasure.ofResident(one, WISH, this::next)));
        store.erase(Erasure.ofPerson(member, WISH, this::next));

        assertThat(store.latest().position()).isEqualTo(latest + 4);
        assertThat(words()).doesNotContainAnyElementsOf(residents).doesNotContain(member);
        Map<String, List<Object>> after = figures(latest);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((figure, value) -> assertThat(value).as(figure).isEqualTo(before.get(figure)));
        assertThat(findings()).isEqualTo(findings);
    }

    @Test
    void who_lived_with_one_other_is_missed_only_where_a_household_counts_by_its_members() {
        long latest = store.latest().position();
        Map<String, List<Object>> before = figures(latest);
        List<String> findings = findings();
        String resident = resident(1);

        store.erase(Erasure.ofResident(resident, WISH, this::next));

        assertThat(words()).doesNotContain(resident);
        Map<String, List<Object>> after = figures(latest);
        assertThat(after.keySet().stream()
                        .filter(figure -> !after.get(figure).equals(before.get(figure)))
                        .filter(figure -> !figure.contains("household.five")))
                .isEmpty();
        assertThat(findings()).isEqualTo(findings);
    }
}
