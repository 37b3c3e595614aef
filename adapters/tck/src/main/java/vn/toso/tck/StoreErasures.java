package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
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
import vn.toso.fact.Anchor;
import vn.toso.fact.Filing;
import vn.toso.people.CompleteRegister;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.store.Erasure;
import vn.toso.store.Store;
import vn.toso.store.Version;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * S24 to S26: the laws of erasure, over made-up lands, facts and persons. To be extended as {@link StoreHistories} is.
 *
 * <p>A failure prints the smallest land and facts found, and the seed; {@code -Dtoso.tck.seed=...} runs that one again.
 */
@AddLifecycleHook(value = Tries.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class StoreErasures {
    private static final Filing WISH = Filing.of("wish", "officer");
    private static final LocalDate TODAY = SmallLand.DAYS.get(SmallLand.DAYS.size() - 1);

    /** For the test class of a store. */
    protected StoreErasures() {}

    /** Returns a fixture that nobody has used yet; the kit closes it. */
    protected abstract StoreFixture fixture();

    @Provide
    Arbitrary<SmallLand> lands() {
        return SmallLand.any();
    }

    /** Four who are counted from the start, and then facts of teams, of people and their households, of what was done. */
    @Provide
    Arbitrary<List<Told<?>>> facts() {
        return Combinators.combine(counted(), Told.any(), ToldPeople.any(), ToldWork.any(), households())
                .as((counted, teams, people, work, homes) -> Stream.of(counted, teams, people, work, homes)
                        .<Told<?>>flatMap(List::stream)
                        .toList());
    }

    /** All of them come of age in a month that is asked about, or in one beside it, or are of it already. */
    private static Arbitrary<List<Told<?>>> counted() {
        return Combinators.combine(
                        Arbitraries.of(2, 3, 6, 6, 7, 7, 8),
                        Arbitraries.integers().between(1, 28))
                .as((month, day) -> LocalDate.of(month < 4 ? 2010 : 2009, month, day))
                .list()
                .ofSize(4)
                .map(StoreErasures::counted);
    }

    private static List<Told<?>> counted(List<LocalDate> births) {
        DateRange days = DateRange.since(SmallLand.START);
        List<Told<?>> all = new ArrayList<>();
        for (int person = 0; person < births.size(); person++) {
            String id = "r" + person;
            Subject subject = Subject.resident(id);
            UnitId unit = UnitId.of("c" + person % 3);
            all.add(new Told<>(PeopleKinds.RESIDENTS, id, Resident.of(id, births.get(person)), person == 0));
            all.add(new Told<>(
                    PeopleKinds.RESIDENCES,
                    "residence-" + person,
                    new Residence(subject, unit, ResidenceKind.REGISTERED, days),
                    false));
            all.add(new Told<>(
                    SkillKinds.PROGRESS,
                    "from-the-start-" + person,
                    new Progress(subject, "pay", SmallLand.DAYS.get(0), new Status.Done(), EvidenceLevel.SEEN, null),
                    false));
            all.add(new Told<>(
                    PeopleKinds.COMPLETE_REGISTERS,
                    "complete-" + person,
                    new CompleteRegister(unit, SubjectKind.RESIDENT, ResidenceKind.REGISTERED, days),
                    false));
        }
        return all;
    }

    private static Arbitrary<List<Told<?>>> households() {
        Arbitrary<Told<?>> one = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 5))
                .as(StoreErasures::household);
        return one.list().ofMaxSize(8);
    }

    private static Told<?> household(int person, int household, int more) {
        boolean opens = more % 3 == 0;
        DateRange days = DateRange.since(SmallLand.START);
        return more == 5
                ? new Told<>(PeopleKinds.HOUSEHOLDS, "h" + household, new Household("h" + household, days), opens)
                : new Told<>(
                        PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                        "home-" + person + "-" + household,
                        new HouseholdMembership("r" + person, "h" + household, days),
                        opens);
    }

    @Provide
    Arbitrary<Anchor> persons() {
        return Arbitraries.of("r0", "r1", "r2", "r3", "person-0", "person-1")
                .map(id -> new Anchor(id.startsWith("r") ? "resident" : "person", id));
    }

    private static Store store(StoreFixture fixture, SmallLand land, List<Told<?>> facts) {
        Store store = fixture.create(Rows.KINDS, land.register(), new HandClock());
        Known.tell(facts, store);
        return store;
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    @Label("S24, S25: who was erased is found nowhere, and figures of months' ends are equal at every position")
    void s24_s25_nobody_is_found_and_figures_stay(
            @ForAll("lands") SmallLand land,
            @ForAll("facts") List<Told<?>> facts,
            @ForAll("persons") Anchor first,
            @ForAll("persons") Anchor second) {
        try (StoreFixture fixture = fixture()) {
            Store store = store(fixture, land, facts);
            List<Anchor> erased = new ArrayList<>();
            Map<String, String> given = new HashMap<>();
            for (Anchor who : new LinkedHashSet<>(List.of(first, second))) {
                if (isNamed(store, who)) {
                    long until = store.latest().position();
                    List<Indicator> counted = counted(store, who);
                    List<Object> before = figures(store, counted, until);
                    List<String> order = order(store, until);
                    List<Instant> instants = instants(store, until);

                    KnownAt at = store.erase(new Erasure(who, WISH, () -> next(given), null));
                    erased.add(who);

                    assertThat(at.position()).isEqualTo(until + 1);
                    assertThat(instants(store, until)).isEqualTo(instants);
                    assertThat(order(store, until)).isEqualTo(order);
                    assertThat(figures(store, counted, until))
                            .as("figures before and after the erasure")
                            .isEqualTo(before);
                    List<Object> now = figures(store, counted, until + 1);
                    assertThat(now.subList(now.size() - before.size() / Math.toIntExact(until), now.size()))
                            .as("figures known with the erasure")
                            .isEqualTo(before.subList(
                                    before.size() - before.size() / Math.toIntExact(until), before.size()));
                }
            }
            for (Anchor who : erased) {
                assertThat(values(store)).as("what the store gives").doesNotContain(who.id());
                assertThat(isNamed(store, who)).isFalse();
            }
        }
    }

    private static String next(Map<String, String> given) {
        String id = "random-" + given.size();
        given.put(id, id);
        return id;
    }

    private static boolean isNamed(Store store, Anchor who) {
        return history(store).stream().anyMatch(version -> names(version).anyMatch(who::equals));
    }

    private static <T> Stream<Anchor> names(Version<T> version) {
        T content = version.contentOrNull();
        return content == null ? Stream.empty() : version.kind().things(version.key(), content);
    }

    private static List<Version<?>> history(Store store) {
        return StoreRules.changesSince(store, KnownAt.START);
    }

    /** A household that has one other may lose what it had by who is erased only; its figures are not compared then. */
    private static List<Indicator> counted(Store store, Anchor who) {
        Map<String, Set<String>> others = new HashMap<>();
        Set<String> own = new HashSet<>();
        for (HouseholdMembership link : StoreRules.contents(store.facts(), PeopleKinds.HOUSEHOLD_MEMBERSHIPS)) {
            if (link.resident().equals(who.id())) {
                own.add(link.household());
            } else {
                others.computeIfAbsent(link.household(), any -> new HashSet<>()).add(link.resident());
            }
        }
        boolean isWithOneOther = own.stream()
                .anyMatch(household -> others.getOrDefault(household, Set.of()).size() == 1);
        return Stream.of(Indicators.all(), ToldPeople.indicators(), KnownWork.indicators())
                .flatMap(List::stream)
                .filter(indicator ->
                        !isWithOneOther || !indicator.definition().id().contains("household"))
                .<Indicator>map(indicator -> indicator)
                .toList();
    }

    private static List<Object> figures(Store store, List<Indicator> counted, long until) {
        List<Object> all = new ArrayList<>();
        for (long position = 1; position <= until; position++) {
            CoverageCalculator calculator = CoverageCalculator.of(store.facts(KnownAt.of(position)));
            for (LocalDate day : List.of(SmallLand.DAYS.get(1), SmallLand.DAYS.get(4), TODAY)) {
                LocalDate end = YearMonth.from(day).atEndOfMonth();
                for (Indicator indicator : counted) {
                    CoverageQuery query = KnownWork.indicators().contains(indicator)
                            ? CoverageQuery.during(Period.of(YearMonth.from(day)))
                            : CoverageQuery.asOf(end);
                    CoverageReport report = calculator.calculate(
                            indicator, query.withBoundaries(TODAY).withLevel(UnitLevel.COMMUNE));
                    all.add(List.of(indicator.definition().id(), report.rows(), report.total()));
                }
            }
        }
        return all;
    }

    private static List<Instant> instants(Store store, long until) {
        return LongStream.rangeClosed(1, until)
                .mapToObj(position -> store.recordedAt(KnownAt.of(position)))
                .toList();
    }

    private static List<String> order(Store store, long until) {
        return history(store).stream()
                .filter(version -> version.recorded().position() <= until)
                .map(version -> version.kind() + " " + version.number() + " " + version.recorded())
                .toList();
    }

    private static Set<Object> values(Store store) {
        Set<Object> all = new HashSet<>();
        for (Version<?> version : history(store)) {
            all.add(version.key());
            all.add(version.filing().recordedBy());
            values(version).forEach(all::add);
        }
        return all;
    }

    private static <T> Stream<Object> values(Version<T> version) {
        T content = version.contentOrNull();
        return content == null
                ? Stream.empty()
                : Arrays.stream(version.kind().valuesOf(content))
                        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value));
    }
}
