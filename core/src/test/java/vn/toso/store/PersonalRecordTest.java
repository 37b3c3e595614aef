package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Anchor;
import vn.toso.fact.Filing;
import vn.toso.outreach.Closure;
import vn.toso.outreach.FollowUp;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.team.Person;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

/** Two residents with ids of one household, and a member of a team who has the id of one of them and is somebody else. */
class PersonalRecordTest {
    private static final Filing FILING = Filing.of("list", "clerk");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final UnitId VILLAGE = UnitId.of("x:thon-1");
    private static final DateRange ALWAYS = DateRange.since(LocalDate.parse("2020-01-01"));

    private final Store store = InMemoryStore.on(
            UnitRegister.of(List.of(), List.of()).value(),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void record() {
        store.write(tx -> {
            for (String id : List.of("a", "b")) {
                tx.add(PeopleKinds.RESIDENTS, Resident.of(id, LocalDate.parse("1950-03-02")), FILING);
                tx.add(PeopleKinds.PERSONAL_DATA, new PersonalData(id, "Mẫu " + id, null, null), FILING);
                tx.add(
                        PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                        "member-" + id,
                        new HouseholdMembership(id, "h", ALWAYS),
                        FILING);
                tx.add(OutreachKinds.SUPPORTS, "support-" + id, support(id), FILING);
                tx.add(OutreachKinds.VISITS, "visit-" + id, visit(id), FILING);
            }
            tx.add(TeamKinds.PERSONS, new Person("a", "Tổ Viên"), FILING);
            tx.add(
                    OutreachKinds.FOLLOW_UPS,
                    new FollowUp("visit-a", DAY, "a", null, new Closure(DAY, "support", "support-a")),
                    FILING);
            tx.add(OutreachKinds.FOLLOW_UPS, new FollowUp("visit-b", DAY, "a", null, null), FILING);
        });
        store.write(tx -> {
            tx.edit(OutreachKinds.SUPPORTS, "support-a", 1, support("b"), FILING);
            tx.withdraw(PeopleKinds.PERSONAL_DATA, "a", 1, FILING);
        });
    }

    private static Support support(String resident) {
        return new Support("a", null, Subject.resident(resident), "vneid", VILLAGE, DAY, null, null);
    }

    private static Visit visit(String resident) {
        return new Visit(null, Subject.resident(resident), VILLAGE, DAY, VisitOutcome.ABSENT, null, List.of("a"));
    }

    private List<String> record(String kind, String id) {
        return PersonalRecord.of(store, new Anchor(kind, id)).versions().stream()
                .map(version -> version.kind() + " " + version.key() + " " + version.number())
                .toList();
    }

    @Test
    void all_versions_of_what_names_a_resident_are_there_and_nothing_of_others() {
        assertThat(record(PersonalRecord.RESIDENT, "a"))
                .containsExactlyInAnyOrder(
                        "resident a 1",
                        "resident.personal a 1",
                        "resident.personal a 2",
                        "household.member member-a 1",
                        "support support-a 1",
                        "visit visit-a 1",
                        "visit.follow-up visit-a 1");
    }

    @Test
    void a_support_that_was_corrected_is_in_the_record_of_whom_it_is_about_now() {
        assertThat(record(PersonalRecord.RESIDENT, "b"))
                .contains("support support-a 2", "support support-b 1")
                .doesNotContain("support support-a 1");
    }

    @Test
    void a_member_is_not_the_resident_of_the_same_id() {
        assertThat(record(PersonalRecord.MEMBER, "a"))
                .contains("person a 1", "support support-b 1", "visit visit-b 1", "visit.follow-up visit-b 1")
                .doesNotContain("resident a 1", "resident.personal a 1", "household.member member-a 1");
    }

    @Test
    void of_nobody_there_is_nothing_and_nothing_is_printed() {
        assertThat(record(PersonalRecord.RESIDENT, "nobody")).isEmpty();
        assertThat(PersonalRecord.of(store, new Anchor("resident", "a"))).hasToString("PersonalRecord[7 versions]");
    }
}
