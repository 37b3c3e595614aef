package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKeys;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.Closure;
import vn.toso.outreach.FollowUp;
import vn.toso.outreach.OutreachChecks;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleChecks;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.privacy.HostKey;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.skill.Evidence;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.team.Membership;
import vn.toso.team.Person;
import vn.toso.team.Role;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitType;

/** Somebody is erased from a store in memory: what is left, and what nobody finds any more. */
class EraseTest {
    private static final Filing LIST = Filing.of("list-1", "clerk-7").withLegalBasis("task");
    private static final Filing WISH = Filing.of("wish-1", "clerk-8");
    private static final DateRange ALWAYS = DateRange.parse("2024-01-01..");
    private static final UnitId COMMUNE = UnitId.of("c");
    private static final HostKey KEY =
            HostKey.of("a key of the host's, of 32 bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final PersonalId PERSONAL_ID = PersonalId.of("001190000123");

    private final InMemoryStore store = InMemoryStore.on(
            UnitRegister.of(List.of(), List.of()).value(),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    private int given;

    private String next() {
        return "random-" + ++given;
    }

    private Erasure erasure(String resident) {
        return Erasure.ofResident(resident, WISH, this::next);
    }

    @BeforeEach
    void a_commune() {
        store.write(tx -> {
            tx.add(UnitKinds.UNITS, FactKeys.of("units"), unit("p", null, UnitLevel.PROVINCE, "tỉnh"), LIST);
            tx.add(UnitKinds.UNITS, FactKeys.of("units"), unit("c", "p", UnitLevel.COMMUNE, "xã"), LIST);
        });
    }

    private static AdminUnit unit(
            String id, @org.jspecify.annotations.Nullable String parent, UnitLevel level, String type) {
        return new AdminUnit(
                UnitId.of(id),
                null,
                ALWAYS,
                level,
                UnitType.of(type),
                "Mẫu",
                parent == null ? null : UnitId.of(parent));
    }

    /** Lives there in the household, which exists. */
    private void resident(Transaction tx, String id, String household, String bornOn) {
        FactKeys keys = FactKeys.of("list-1");
        tx.add(PeopleKinds.RESIDENTS, Resident.of(id, LocalDate.parse(bornOn)), LIST);
        tx.add(
                PeopleKinds.PERSONAL_DATA,
                new PersonalData(id, "Họ Tên " + id, PhoneNumber.of("0912345678"), PERSONAL_ID),
                LIST);
        tx.add(
                PeopleKinds.RESIDENCES,
                keys,
                new Residence(Subject.resident(id), COMMUNE, ResidenceKind.REGISTERED, ALWAYS),
                LIST);
        tx.add(PeopleKinds.HOUSEHOLDS, new Household(household, ALWAYS), LIST);
        tx.add(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, keys, new HouseholdMembership(id, household, ALWAYS), LIST);
    }

    private static Visit visit(Subject subject, String day) {
        return new Visit(
                null, subject, COMMUNE, LocalDate.parse(day), VisitOutcome.of("guided"), null, List.of("member-1"));
    }

    private List<Version<?>> changes() {
        try (Stream<Version<?>> all = store.changesSince(KnownAt.START)) {
            return all.collect(Collectors.toList());
        }
    }

    private static <T> String all(Version<T> version) {
        T content = version.contentOrNull();
        return version.key()
                + ' '
                + version.filing().recordedBy()
                + ' '
                + version.filing().source()
                + ' '
                + (content == null ? "" : Arrays.deepToString(version.kind().valuesOf(content)));
    }

    private static <T> List<T> contents(Facts facts, FactKind<T> kind) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            return all.map(Fact::content).toList();
        }
    }

    @Test
    void nothing_of_a_resident_is_found_and_what_figures_need_stays() {
        String first =
                FactKeys.of("work").next(OutreachKinds.VISITS, visit(Subject.resident("resident-x"), "2025-03-10"));
        store.write(tx -> {
            resident(tx, "resident-x", "h", "1990-05-17");
            resident(tx, "resident-y", "h", "1991-05-17");
            resident(tx, "resident-z", "h", "1992-05-17");
            tx.add(
                    SkillKinds.PROGRESS,
                    FactKeys.of("list-2"),
                    new Progress(
                            Subject.resident("resident-x"),
                            "item",
                            LocalDate.parse("2025-02-01"),
                            Status.of("done", null, null),
                            EvidenceLevel.SEEN,
                            new Evidence("photo", "file:///x.jpg", null)),
                    LIST);
        });
        store.write(tx -> {
            tx.edit(
                    PeopleKinds.PERSONAL_DATA,
                    "resident-x",
                    1,
                    new PersonalData("resident-x", "Tên Khác", null, PERSONAL_ID),
                    Filing.of("resident-x", "resident-x"));
            tx.add(
                    OutreachKinds.VISITS,
                    FactKeys.of("work"),
                    visit(Subject.resident("resident-x"), "2025-03-10"),
                    LIST);
            tx.add(
                    OutreachKinds.FOLLOW_UPS,
                    FollowUp.of(first, LocalDate.parse("2025-04-01"))
                            .withTeam("team")
                            .withClosure(new Closure(LocalDate.parse("2025-04-02"), "visit", first)),
                    LIST);
        });
        List<Version<?>> before = changes();
        Facts held = store.facts();
        List<Instant> instants = instants();

        KnownAt erased = store.erase(erasure("resident-x").withKey(KEY));

        assertThat(erased).isEqualTo(KnownAt.of(4));
        List<Version<?>> after = changes();
        assertThat(after.subList(0, before.size()))
                .extracting(Version::kind, Version::number, Version::recorded)
                .containsExactlyElementsOf(before.stream()
                        .map(one -> tuple(one.kind(), one.number(), one.recorded()))
                        .toList());
        assertThat(instants().subList(0, 3)).isEqualTo(instants);
        assertThat(after)
                .map(EraseTest::all)
                .noneMatch(text -> text.contains("resident-x")
                        || text.contains("Họ Tên resident-x")
                        || text.contains("Khác")
                        || text.contains(first)
                        || text.contains("x.jpg"));
        assertThat(contents(held, PeopleKinds.RESIDENTS))
                .extracting(Resident::id)
                .contains("resident-x");
        List<Resident> residents = contents(store.facts(), PeopleKinds.RESIDENTS);
        assertThat(residents).hasSize(3);
        String id = residents.get(0).id();
        assertThat(residents.get(0)).isEqualTo(Resident.of(id, LocalDate.parse("1990-05-01")));
        assertThat(contents(store.facts(), PeopleKinds.HOUSEHOLD_MEMBERSHIPS))
                .extracting(HouseholdMembership::resident)
                .containsExactly(id, "resident-y", "resident-z");
        assertThat(contents(store.facts(), PeopleKinds.PERSONAL_DATA)).hasSize(2);
        try (Stream<Fact<FollowUp>> followUps = store.facts().of(OutreachKinds.FOLLOW_UPS);
                Stream<Fact<Visit>> visits = store.facts().of(OutreachKinds.VISITS)) {
            String key = visits.findFirst().orElseThrow().key();
            assertThat(followUps).singleElement().satisfies(fact -> {
                assertThat(fact.key()).isEqualTo(key);
                assertThat(fact.content().closure().orElseThrow().key()).isEqualTo(key);
            });
        }
        assertThat(contents(store.facts(), PeopleKinds.ERASED)).singleElement().satisfies(mark -> {
            assertThat(mark.personalIdMark()).contains(KEY.mark(PERSONAL_ID));
            assertThat(mark.mark()).isEqualTo(HostKey.mark(mark.salt(), "resident:resident-x"));
        });
    }

    private List<Instant> instants() {
        return IntStream.rangeClosed(1, (int) store.latest().position())
                .mapToObj(at -> store.recordedAt(KnownAt.of(at)))
                .toList();
    }

    private List<Object> visited() {
        CoverageQuery query = CoverageQuery.during(Period.parse("2025-03"));
        List<Object> found = new ArrayList<>();
        for (int at = 1; at <= 3; at++) {
            Facts facts = store.facts(KnownAt.of(at));
            found.add(CoverageCalculator.of(facts)
                    .calculate(OutreachIndicators.VISITS_HOUSEHOLDS, query)
                    .total()
                    .toString());
        }
        return found;
    }

    @Test
    void a_link_to_one_other_is_dropped_and_visits_count_for_the_household_as_before() {
        store.write(tx -> {
            resident(tx, "resident-x", "h", "1990-05-17");
            resident(tx, "resident-y", "h", "1991-05-17");
        });
        store.write(tx -> tx.add(
                OutreachKinds.VISITS, FactKeys.of("work"), visit(Subject.resident("resident-x"), "2025-03-10"), LIST));
        List<Object> before = visited();
        List<?> findings = checks();

        store.erase(erasure("resident-x"));

        assertThat(visited()).isEqualTo(before);
        assertThat(checks()).isEqualTo(findings);
        String record = contents(store.facts(), PeopleKinds.RESIDENTS).get(0).id();
        String nobody = contents(store.facts(), PeopleKinds.HOUSEHOLD_MEMBERSHIPS)
                .get(0)
                .resident();
        assertThat(Anchor.isNobody(nobody)).isTrue();
        assertThat(nobody).doesNotContain(record);
        assertThat(contents(store.facts(), OutreachKinds.VISITS))
                .extracting(visit -> visit.subject().id())
                .containsExactly(nobody);
    }

    private List<?> checks() {
        LocalDate day = LocalDate.parse("2025-12-31");
        return Stream.concat(
                        PeopleChecks.check(store.facts(), day).stream(),
                        OutreachChecks.check(store.facts(), day).stream())
                .map(finding -> finding.code().id())
                .filter(code -> !code.equals("resident.phone.shared") && !code.equals("resident.birth.differing"))
                .toList();
    }

    @Test
    void a_household_of_nobody_else_is_the_persons_own_and_gets_another_id() {
        store.write(tx -> resident(tx, "resident-x", "household-x", "1990-05-17"));

        store.erase(erasure("resident-x"));

        assertThat(changes()).map(EraseTest::all).noneMatch(text -> text.contains("household-x"));
        assertThat(contents(store.facts(), PeopleKinds.HOUSEHOLD_MEMBERSHIPS))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.household())
                            .isEqualTo(contents(store.facts(), PeopleKinds.HOUSEHOLDS)
                                    .get(0)
                                    .id());
                    assertThat(link.resident())
                            .isEqualTo(contents(store.facts(), PeopleKinds.RESIDENTS)
                                    .get(0)
                                    .id());
                });
    }

    @Test
    void a_member_is_erased_and_a_resident_with_the_same_id_is_not() {
        store.write(tx -> {
            resident(tx, "same", "h", "1990-05-17");
            tx.add(TeamKinds.PERSONS, new Person("same", "Người Một"), LIST);
            tx.add(
                    TeamKinds.MEMBERSHIPS,
                    FactKeys.of("list-1"),
                    new Membership("same", "team", Role.LEADER, null, ALWAYS),
                    LIST);
        });

        store.erase(Erasure.ofPerson("same", WISH, this::next));

        assertThat(contents(store.facts(), PeopleKinds.RESIDENTS))
                .extracting(Resident::id)
                .containsExactly("same");
        assertThat(contents(store.facts(), PeopleKinds.PERSONAL_DATA)).hasSize(1);
        assertThat(contents(store.facts(), TeamKinds.PERSONS)).isEmpty();
        assertThat(contents(store.facts(), TeamKinds.MEMBERSHIPS))
                .extracting(Membership::person)
                .noneMatch("same"::equals)
                .allMatch(Anchor::isNobody);
    }

    @Test
    void who_was_erased_does_not_come_back_and_is_not_erased_twice() {
        Consumer<Transaction> list = tx -> {
            resident(tx, "resident-x", "h", "1990-05-17");
            resident(tx, "resident-y", "h", "1991-05-17");
        };
        store.write(list);
        KnownAt erased = store.erase(erasure("resident-x"));
        List<Transaction.Added> added = new ArrayList<>();

        store.write(tx -> {
            added.add(tx.add(PeopleKinds.RESIDENTS, new Resident("resident-x", null, null), LIST));
            added.add(tx.add(
                    PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                    "link",
                    new HouseholdMembership("resident-x", "h", ALWAYS),
                    LIST));
            added.add(tx.add(PeopleKinds.HOUSEHOLDS, new Household("h2", ALWAYS), Filing.of("s", "resident-x")));
            added.add(tx.add(PeopleKinds.HOUSEHOLDS, new Household("h", ALWAYS), Filing.of("s", "resident-x")));
        });
        store.write(list);

        assertThat(added)
                .containsExactly(
                        Transaction.Added.ERASED,
                        Transaction.Added.ERASED,
                        Transaction.Added.ERASED,
                        Transaction.Added.REPEATED);
        assertThat(store.latest()).isEqualTo(erased);
        String link = store.facts()
                .of(PeopleKinds.HOUSEHOLD_MEMBERSHIPS)
                .toList()
                .get(1)
                .key();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(tx -> tx.edit(
                        PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                        link,
                        1,
                        new HouseholdMembership("resident-x", "h", ALWAYS),
                        LIST)))
                .withMessageNotContaining("resident-x");
        assertThat(store.erase(erasure("resident-x"))).isEqualTo(erased);
        assertThat(store.latest()).isEqualTo(erased);
        assertThat(store.erase(erasure("resident-y"))).isEqualTo(KnownAt.of(4));
        assertThat(contents(store.facts(), PeopleKinds.ERASED)).hasSize(2);
        assertThat(changes()).map(EraseTest::all).noneMatch(text -> text.contains("resident-"));
    }

    @Test
    void who_is_not_known_or_not_in_the_view_is_not_found_and_a_write_erases_nobody() {
        store.write(tx -> {
            resident(tx, "resident-x", "h", "1990-05-17");
            tx.add(PeopleKinds.RESIDENTS, new Resident("elsewhere", null, null), LIST);
        });
        KnownAt before = store.latest();

        assertThatExceptionOfType(PersonNotFoundException.class).isThrownBy(() -> store.erase(erasure("nobody")));
        Scope scope = Scope.of(COMMUNE, LocalDate.parse("2025-01-01"));
        assertThatExceptionOfType(PersonNotFoundException.class)
                .isThrownBy(() -> store.within(scope).erase(erasure("elsewhere")));
        assertThatExceptionOfType(PersonNotFoundException.class)
                .isThrownBy(() -> store.within(scope.with(Detail.COUNTS)).erase(erasure("resident-x")));
        assertThatIllegalStateException().isThrownBy(() -> store.write(tx -> store.erase(erasure("resident-x"))));
        assertThat(store.latest()).isEqualTo(before);
        assertThat(store.within(scope).erase(erasure("resident-x"))).isEqualTo(KnownAt.of(3));
    }
}
