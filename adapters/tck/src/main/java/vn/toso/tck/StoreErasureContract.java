package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.toso.tck.Rows.FILING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.Counts;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.fact.Anchor;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Filing;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Closure;
import vn.toso.outreach.FollowUp;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.CompleteRegister;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.skill.Evidence;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.store.Detail;
import vn.toso.store.Erasure;
import vn.toso.store.PersonNotFoundException;
import vn.toso.store.Scope;
import vn.toso.store.Transaction;
import vn.toso.store.Transaction.Added;
import vn.toso.store.Version;
import vn.toso.team.Membership;
import vn.toso.team.Person;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

/**
 * S24 to S27: what an erasure leaves, one test per sentence. To be extended as {@link StoreContract} is.
 *
 * <p>Not tested here, for no kit can do it without knowing the store: that nothing is left in its files or tables (S24), and
 * that an erasure is there wholly or not at all when the program dies meanwhile (S27).
 */
public abstract class StoreErasureContract extends StoreRules {
    private static final DateRange SINCE = DateRange.since(SmallLand.START);
    private static final LocalDate DAY = SmallLand.START.plusDays(40);
    /** Fifteen years before the 20th of the month in which work is done: of age on its last day, and not on its first. */
    private static final LocalDate BORN = LocalDate.of(2009, 2, 20);

    private static final UnitId UNIT = UnitId.of("c2");
    private static final Filing WISH = Filing.of("wish-1", "clerk-8");

    private int given;

    /** For the test class of a store. */
    protected StoreErasureContract() {}

    @Override
    UnitRegister register() {
        SmallLand.Fate stays = SmallLand.Fate.STAYS;
        return new SmallLand(
                        List.of(stays, stays, stays, stays, stays), List.of(false, false, false, false, false), false)
                .register();
    }

    private Erasure of(String resident) {
        return Erasure.ofResident(resident, WISH, this::next);
    }

    private String next() {
        return "random-" + ++given;
    }

    /** Four in one household, two in another, and a member who visits; in three batches, with a newer version of much. */
    @BeforeEach
    void fillStore() {
        store.write(tx -> {
            tx.add(TeamKinds.TEAMS, new Team("team", TeamTier.COMMUNE, "Tổ", null, List.of(), null), FILING);
            tx.add(
                    PeopleKinds.COMPLETE_REGISTERS,
                    "complete",
                    new CompleteRegister(UNIT, SubjectKind.RESIDENT, ResidenceKind.REGISTERED, SINCE),
                    FILING);
            tx.add(TeamKinds.SERVICE_AREAS, "area", new ServiceArea("team", UNIT, SINCE), FILING);
            tx.add(TeamKinds.PERSONS, new Person("member-m", "Nguyễn Thành Viên"), FILING);
            tx.add(
                    TeamKinds.MEMBERSHIPS,
                    FactKeys.of("members"),
                    new Membership("member-m", "team", Role.of("member"), null, SINCE),
                    FILING);
            FactKeys keys = FactKeys.of("list-1");
            for (String id : List.of("resident-a", "resident-b", "resident-c", "resident-d")) {
                person(tx, keys, id, "household-1");
            }
            person(tx, keys, "resident-e", "household-2");
            person(tx, keys, "resident-f", "household-2");
        });
        store.write(tx -> {
            for (String id : List.of("resident-a", "resident-e")) {
                work(tx, FactKeys.of("work-" + id.length() + DAY), id);
            }
        });
        store.write(tx -> {
            tx.edit(
                    PeopleKinds.RESIDENTS,
                    "resident-a",
                    1,
                    new Resident("resident-a", BORN.minusDays(2), DAY.plusDays(200)),
                    Filing.of("list-2", "resident-a"));
            tx.edit(
                    PeopleKinds.PERSONAL_DATA,
                    "resident-a",
                    1,
                    new PersonalData("resident-a", "Họ Tên Khác", null, null),
                    FILING);
            tx.withdraw(PeopleKinds.PERSONAL_DATA, "resident-e", 1, FILING);
        });
    }

    private static void person(Transaction tx, FactKeys keys, String id, String household) {
        tx.add(PeopleKinds.RESIDENTS, Resident.of(id, BORN), FILING);
        tx.add(
                PeopleKinds.PERSONAL_DATA,
                new PersonalData(id, "Họ Tên " + id, PhoneNumber.of("0912345678"), PersonalId.of("001080000123")),
                FILING);
        tx.add(
                PeopleKinds.RESIDENCES,
                keys,
                new Residence(Subject.resident(id), UNIT, ResidenceKind.REGISTERED, SINCE),
                FILING);
        tx.add(PeopleKinds.HOUSEHOLDS, new Household(household, SINCE), FILING);
        tx.add(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, keys, new HouseholdMembership(id, household, SINCE), FILING);
    }

    private static void work(Transaction tx, FactKeys keys, String id) {
        Subject subject = Subject.resident(id);
        tx.add(
                SkillKinds.PROGRESS,
                keys,
                new Progress(
                        subject,
                        "pay",
                        DAY,
                        new Status.Done(),
                        EvidenceLevel.SEEN,
                        new Evidence("photo", "file:///photo-of-somebody.jpg", null)),
                FILING);
        tx.add(
                OutreachKinds.SUPPORTS,
                keys,
                new Support("member-m", "team", subject, "pay", UNIT, DAY, null, null),
                FILING);
        tx.add(
                OutreachKinds.ATTENDANCES,
                keys,
                new Attendance(Gathering.SESSION, "session", DAY, null, id, null, null),
                FILING);
        Visit visit = new Visit(null, subject, UNIT, DAY, VisitOutcome.MET, "team", List.of("member-m"));
        String key = keys.next(OutreachKinds.VISITS, visit);
        tx.add(OutreachKinds.VISITS, key, visit, FILING);
        tx.add(
                OutreachKinds.FOLLOW_UPS,
                FollowUp.of(key, DAY.plusDays(9)).withPerson("member-m").withClosure(new Closure(DAY, "visit", key)),
                FILING);
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>();
        changesSince(KnownAt.START).forEach(version -> all.add(text(version)));
        return all;
    }

    private static <T> String text(Version<T> version) {
        T content = version.contentOrNull();
        return String.join(
                " ",
                version.kind().name(),
                version.key(),
                version.filing().source(),
                version.filing().recordedBy(),
                content == null ? "" : Arrays.deepToString(version.kind().valuesOf(content)));
    }

    private List<Indicator> indicators() {
        return Stream.of(Indicators.all(), OutreachIndicators.all(), ToldPeople.indicators())
                .flatMap(List::stream)
                .<Indicator>map(indicator -> indicator)
                .toList();
    }

    /** As of the last days of months, at every position up to one. */
    private List<Object> figures(List<Indicator> of, long until) {
        List<Object> all = new ArrayList<>();
        for (long position = 1; position <= until; position++) {
            CoverageCalculator calculator = CoverageCalculator.of(store.facts(KnownAt.of(position)));
            for (int month = 0; month < 3; month++) {
                YearMonth of1 = YearMonth.from(DAY).plusMonths(month);
                for (Indicator indicator : of) {
                    CoverageQuery query = indicator.definition().about() == Definition.About.PERIOD
                            ? CoverageQuery.during(Period.of(of1))
                            : CoverageQuery.asOf(of1.atEndOfMonth());
                    var report = calculator.calculate(indicator, query);
                    all.add(List.of(indicator.definition().id(), report.rows(), report.total()));
                }
            }
        }
        return all;
    }

    private String paying(LocalDate day) {
        Indicator indicator = ToldPeople.indicators().stream()
                .filter(one -> one.id().equals("item.pay"))
                .findFirst()
                .orElseThrow();
        Counts counts = CoverageCalculator.of(store.facts())
                .calculate(indicator, CoverageQuery.asOf(day))
                .total()
                .settled();
        return counts.done() + " of " + counts.eligible();
    }

    private List<Instant> instants() {
        return LongStream.rangeClosed(1, store.latest().position())
                .mapToObj(position -> store.recordedAt(KnownAt.of(position)))
                .toList();
    }

    private List<String> order(long until) {
        return changesSince(KnownAt.START).stream()
                .filter(version -> version.recorded().position() <= until)
                .map(version -> version.kind() + " " + version.number() + " " + version.recorded())
                .toList();
    }

    @Test
    @DisplayName("S24: no port gives the id of who was erased, a personal fact of theirs, or a key made of them")
    void s24_nothing_of_who_was_erased_is_found() {
        List<String> keys = new ArrayList<>();
        for (Version<?> version : changesSince(KnownAt.START)) {
            if (text(version).contains("resident-a")) {
                keys.add(version.key());
            }
        }
        store.erase(of("resident-a"));

        assertThat(everything())
                .noneMatch(text -> text.contains("resident-a") || text.contains("Họ Tên Khác"))
                .noneMatch(text -> keys.stream().anyMatch(text::contains))
                .filteredOn(text -> text.contains("photo-of-somebody"))
                .as("evidence of somebody else")
                .hasSize(1);
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(store.versions(PeopleKinds.RESIDENTS, key)).isEmpty();
            assertThat(store.versions(PeopleKinds.PERSONAL_DATA, key)).isEmpty();
            assertThat(store.versions(OutreachKinds.VISITS, key)).isEmpty();
        });
    }

    @Test
    @DisplayName("S24: what only names who was erased goes on under one new id, and what refers to its key follows")
    void s24_what_is_left_goes_on_under_a_new_id() {
        store.erase(of("resident-a"));

        Resident left = contents(store.facts(), PeopleKinds.RESIDENTS).get(0);
        assertThat(left.bornOn()).contains(LocalDate.of(2009, 2, 1));
        assertThat(left.diedOn()).contains(DAY.plusDays(200));
        assertThat(contents(store.facts(), SkillKinds.PROGRESS))
                .extracting(progress -> progress.subject().id())
                .containsExactlyInAnyOrder(left.id(), "resident-e");
        assertThat(contents(store.facts(), PeopleKinds.HOUSEHOLD_MEMBERSHIPS))
                .as("three others stay in the household")
                .contains(new HouseholdMembership(left.id(), "household-1", SINCE));
        List<String> visits = changesSince(KnownAt.START).stream()
                .filter(version -> version.kind().equals(OutreachKinds.VISITS))
                .map(Version::key)
                .toList();
        assertThat(contents(store.facts(), OutreachKinds.FOLLOW_UPS)).allSatisfy(followUp -> {
            assertThat(visits).contains(followUp.visit());
            assertThat(followUp.closure().orElseThrow().key()).isEqualTo(followUp.visit());
        });
    }

    @Test
    @DisplayName("S24: a link to one other is dropped, and visits count for the household as before")
    void s24_a_link_to_one_other_is_dropped() {
        List<Indicator> visits = List.of(OutreachIndicators.VISITS, OutreachIndicators.VISITS_HOUSEHOLDS);
        List<Object> before = figures(visits, 3);

        store.erase(of("resident-e"));

        assertThat(figures(visits, 3)).isEqualTo(before);
        List<String> residents = contents(store.facts(), PeopleKinds.RESIDENTS).stream()
                .map(Resident::id)
                .toList();
        assertThat(contents(store.facts(), PeopleKinds.HOUSEHOLD_MEMBERSHIPS))
                .filteredOn(link -> link.household().equals("household-2"))
                .extracting(HouseholdMembership::resident)
                .hasSize(2)
                .filteredOn(id -> !residents.contains(id))
                .singleElement()
                .matches(Anchor::isNobody);
    }

    @Test
    @DisplayName("S24: a member of a team is erased, and nobody else")
    void s24_a_member_is_erased() {
        List<Object> before = figures(indicators(), 3);

        store.erase(Erasure.ofPerson("member-m", WISH, this::next));

        assertThat(everything()).noneMatch(text -> text.contains("member-m") || text.contains("Thành Viên"));
        assertThat(figures(indicators(), 3)).isEqualTo(before);
        assertThat(contents(store.facts(), PeopleKinds.RESIDENTS)).hasSize(6);
    }

    @Test
    @DisplayName("S24: who is not known is refused, and nothing happens")
    void s24_who_is_not_known_is_refused() {
        List<String> before = everything();

        assertThatExceptionOfType(PersonNotFoundException.class).isThrownBy(() -> store.erase(of("stranger")));
        assertThatExceptionOfType(PersonNotFoundException.class)
                .as("a resident of the id of a member")
                .isThrownBy(() -> store.erase(of("member-m")));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "S25: figures as of the last day of a month are the same at every position, and so are positions and order")
    void s25_figures_positions_instants_and_order_stay() {
        List<Object> figures = figures(indicators(), 3);
        List<Instant> instants = instants();
        assertThat(paying(DAY.withDayOfMonth(17))).as("before they are of age").isEqualTo("0 of 0");
        assertThat(paying(DAY.withDayOfMonth(29))).as("two of the six").isEqualTo("2 of 6");
        List<String> order = order(3);
        clock.set(HandClock.NOON.plusSeconds(90));

        KnownAt erased = store.erase(of("resident-a"));

        assertThat(erased).isEqualTo(KnownAt.of(4));
        assertThat(figures(indicators(), 3)).isEqualTo(figures);
        assertThat(figures(indicators(), 4).subList(figures.size(), figures.size() / 3 * 4))
                .as("now as before")
                .isEqualTo(figures.subList(figures.size() / 3 * 2, figures.size()));
        assertThat(instants().subList(0, 3)).isEqualTo(instants);
        assertThat(store.recordedAt(erased)).isEqualTo(HandClock.NOON.plusSeconds(90));
        assertThat(order(3)).isEqualTo(order);
        assertThat(changesSince(KnownAt.of(3)))
                .as("by which a copy sees it")
                .singleElement()
                .satisfies(version -> assertThat(version.kind()).isEqualTo(PeopleKinds.ERASED));
        assertThat(add(Rows.Thing.of("after", "after", 1))).isEqualTo(KnownAt.of(5));
    }

    @Test
    @DisplayName("S25: several are erased, one after another; the same once more changes nothing")
    void s25_several_erasures() {
        List<Object> figures = figures(indicators(), 3);
        store.erase(of("resident-a"));
        KnownAt second = store.erase(of("resident-b"));

        assertThat(store.erase(of("resident-a"))).isEqualTo(second).isEqualTo(KnownAt.of(5));
        assertThat(everything()).noneMatch(text -> text.contains("resident-a") || text.contains("resident-b"));
        assertThat(figures(indicators(), 3)).isEqualTo(figures);
        assertThat(contents(store.facts(), PeopleKinds.ERASED))
                .extracting(erased -> erased.salt())
                .hasSize(2)
                .containsOnly(contents(store.facts(), PeopleKinds.ERASED).get(0).salt());
    }

    @Test
    @DisplayName("S26: who was erased is not added again, and no edit names them")
    void s26_who_was_erased_does_not_come_back() {
        store.erase(of("resident-a"));
        List<Added> added = new ArrayList<>();
        List<String> before = everything();

        store.write(tx -> {
            added.add(tx.add(PeopleKinds.RESIDENTS, Resident.of("resident-a", BORN), FILING));
            added.add(tx.add(
                    PeopleKinds.RESIDENCES,
                    FactKeys.of("list-1"),
                    new Residence(Subject.resident("resident-a"), UNIT, ResidenceKind.REGISTERED, SINCE),
                    FILING));
            added.add(tx.add(PeopleKinds.HOUSEHOLDS, new Household("h-3", SINCE), Filing.of("s", "resident-a")));
            added.add(tx.add(PeopleKinds.HOUSEHOLDS, new Household("household-1", SINCE), FILING));
        });

        assertThat(added).containsExactly(Added.ERASED, Added.ERASED, Added.ERASED, Added.REPEATED);
        Version<HouseholdMembership> link = links().get(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(tx -> tx.edit(
                        PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                        link.key(),
                        link.number(),
                        new HouseholdMembership("resident-a", "household-1", SINCE),
                        FILING)))
                .withMessageNotContaining("resident-a");
        assertThat(everything()).isEqualTo(before);
    }

    private List<Version<HouseholdMembership>> links() {
        try (var all = store.facts().of(PeopleKinds.HOUSEHOLD_MEMBERSHIPS)) {
            return all.map(fact -> store.versions(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, fact.key())
                            .get(0))
                    .toList();
        }
    }

    @Test
    @DisplayName("S27: an erasure is no part of a write, and a view erases only who is in it, with persons")
    void s27_neither_within_a_write_nor_past_a_view() {
        Scope ward = Scope.of(UNIT, DAY);
        Scope other = Scope.of(UnitId.of("c1"), DAY);

        assertThatIllegalStateException().isThrownBy(() -> store.write(tx -> store.erase(of("resident-a"))));
        assertThatExceptionOfType(PersonNotFoundException.class)
                .isThrownBy(() -> store.within(other).erase(of("resident-a")));
        assertThatExceptionOfType(PersonNotFoundException.class)
                .isThrownBy(() -> store.within(ward.with(Detail.COUNTS)).erase(of("resident-a")));
        assertThat(store.latest()).isEqualTo(KnownAt.of(3));
        assertThat(store.within(ward).erase(of("resident-a"))).isEqualTo(KnownAt.of(4));
        assertThat(everything()).noneMatch(text -> text.contains("resident-a"));
    }

    @Test
    @DisplayName("S27: an erasure outlives the program, and what was refused stays refused")
    void s27_an_erasure_outlives_the_program() {
        store.erase(of("resident-a"));
        store.erase(of("resident-e"));
        List<String> before = everything();
        List<Instant> instants = instants();
        opened().reopen(store, Rows.KINDS, register(), clock).ifPresent(again -> store = again);

        assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(instants()).isEqualTo(instants);
        store.write(tx -> assertThat(tx.add(PeopleKinds.RESIDENTS, new Resident("resident-e", null, null), FILING))
                .isEqualTo(Added.ERASED));
        assertThat(store.erase(of("resident-a"))).isEqualTo(KnownAt.of(5));
        assertThat(add(Rows.Thing.of("after", "after", 1))).isEqualTo(KnownAt.of(6));
    }
}
