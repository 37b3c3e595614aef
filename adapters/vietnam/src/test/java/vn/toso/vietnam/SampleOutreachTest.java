package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.FollowUp;
import vn.toso.outreach.OutreachChecks;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Persons;
import vn.toso.outreach.Support;
import vn.toso.outreach.SupportCount;
import vn.toso.outreach.Turns;
import vn.toso.outreach.Visit;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Subject;
import vn.toso.store.Store;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;

/** Who of the sample's people was helped and visited, at one in two hundred; what is planned is the same at any size. */
class SampleOutreachTest {
    private static final LocalDate Y2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate Y2025 = LocalDate.of(2025, 12, 31);
    private static final Store STORE = SamplePeople.oneIn(200).store();
    private static final Facts FACTS = STORE.facts();
    private static final UnitId QUANG_YEN = UnitId.of("07132@2004-08-31");

    private static <T> List<T> all(FactKind<T> kind) {
        return all(FACTS, kind);
    }

    private static <T> List<T> all(Facts facts, FactKind<T> kind) {
        try (Stream<Fact<T>> some = facts.of(kind)) {
            return some.map(Fact::content).toList();
        }
    }

    private static String village(int number) {
        return "mau:07162-0" + number;
    }

    private static Map<String, FollowUp> followUps(Facts facts) {
        return all(facts, OutreachKinds.FOLLOW_UPS).stream().collect(Collectors.toMap(FollowUp::visit, one -> one));
    }

    private static FollowUp planned(Facts facts, int village) {
        FollowUp found = followUps(facts).get(village(village) + "-p1");
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    @DisplayName("Yên Giang: of seven follow-ups due on 2024-10-19 one was closed in time, two late, four are open")
    void seven_follow_ups() {
        LocalDate due = LocalDate.of(2024, 10, 19);
        for (int village = 1; village <= 7; village++) {
            FollowUp followUp = planned(FACTS, village);
            assertThat(followUp.dueOn()).isEqualTo(due);
            assertThat(followUp.isOpenOn(due)).as("village " + village).isEqualTo(village > 1);
            assertThat(followUp.isOpenOn(Y2024)).as("village " + village).isEqualTo(village > 2);
            assertThat(followUp.isOpenOn(Y2025)).as("village " + village).isEqualTo(village > 3);
            assertThat(followUp.hasOwner()).as("village " + village).isEqualTo(village < 6);
        }
        assertThat(followUps(FACTS)).doesNotContainKeys(village(8) + "-p1", village(9) + "-p1");
    }

    @Test
    @DisplayName("T3: that a follow-up was closed in January 2025 is a newer version, known only in 2026")
    void t3_closed_later() {
        Facts early = STORE.facts(STORE.knownAt(Instant.parse("2025-01-31T00:00:00Z")));
        assertThat(planned(early, 3).closure()).isEmpty();
        assertThat(planned(FACTS, 3).closure().orElseThrow().on()).isEqualTo(LocalDate.of(2025, 1, 11));
        assertThat(STORE.versions(OutreachKinds.FOLLOW_UPS, village(3) + "-p1")).hasSize(2);
    }

    @Test
    @DisplayName("C1: in October 2024 one person of Yên Giang was helped there and next door: two turns, one person")
    void c1_reached_in_two_communes() {
        String resident = village(1) + "-n1";
        assertThat(all(OutreachKinds.SUPPORTS))
                .filteredOn(support -> support.subject()
                                .filter(Subject.resident(resident)::equals)
                                .isPresent()
                        && YearMonth.from(support.day()).equals(YearMonth.of(2024, 10))
                        && support.item().orElseThrow().equals("fraud"))
                .map(Support::unit)
                .containsExactly(UnitId.of(village(1)), QUANG_YEN);
        assertThat(all(OutreachKinds.ATTENDANCES))
                .filteredOn(attendance -> attendance.resident().isPresent())
                .map(attendance -> attendance.resident().orElseThrow() + " " + attendance.dayOrNull())
                .containsExactly(resident + " 2024-10-13", resident + " 2024-10-20", village(2) + "-n1 2024-10-20");
        assertThat(all(OutreachKinds.ATTENDANCES))
                .filteredOn(attendance -> attendance.gathering().equals("mau:buoi-qn-thon-07162-01-2024-10-20"))
                .flatExtracting(Attendance::heads)
                .contains(Optional.of(Persons.exactly(130)));
    }

    @Test
    void nothing_is_to_say_but_what_is_wrong_on_purpose() {
        assertThat(OutreachChecks.check(FACTS, Y2025))
                .map(Finding::code)
                .map(code -> code.id())
                .containsExactly(
                        "attendance.capacity.exceeding",
                        "support.turn.twice",
                        "visit.subject.moved",
                        "followup.owner.missing",
                        "followup.owner.missing",
                        "followup.day.overdue",
                        "material.copies.exceeding");
    }

    @Test
    void at_full_size_turns_and_visits_are_below_two_million_and_every_outcome_occurs() {
        List<Support> supports = all(OutreachKinds.SUPPORTS);
        List<Visit> visits = all(OutreachKinds.VISITS);
        assertThat((supports.size() + visits.size()) * 200L).isBetween(900_000L, 1_300_000L);
        assertThat(supports.stream()
                        .map(one -> one.outcome().orElseThrow().id())
                        .distinct())
                .containsExactlyInAnyOrder("done", "in-progress", "not-done", "referred");
        assertThat(visits.stream().map(one -> one.outcome().id()).distinct())
                .containsExactlyInAnyOrder("met", "absent", "refused", "no-device");
        assertThat(supports)
                .allMatch(one -> one.team().isPresent() && one.subject().isPresent());
        assertThat(supports.stream().filter(one -> one.helper().isEmpty())).hasSizeGreaterThan(100);
    }

    @Test
    void helpers_and_visitors_are_members_of_the_team_that_serves_there() {
        Map<String, Set<String>> members = new HashMap<>();
        SampleProvince.memberships()
                .forEach(one -> members.computeIfAbsent(one.team(), first -> new HashSet<>())
                        .add(one.person()));
        Map<String, Set<UnitId>> areas = new HashMap<>();
        SampleProvince.areas()
                .forEach(one -> areas.computeIfAbsent(one.team(), first -> new HashSet<>())
                        .add(one.unit()));
        assertThat(all(OutreachKinds.SUPPORTS)).allSatisfy(support -> {
            String team = support.team().orElseThrow();
            assertThat(areas.get(team)).contains(support.unit());
            assertThat(members.get(team)).containsAll(support.helper().stream().toList());
        });
        assertThat(all(OutreachKinds.VISITS))
                .allSatisfy(visit ->
                        assertThat(members.get(visit.team().orElseThrow())).containsAll(visit.visitors()));
    }

    @Test
    void some_who_moved_were_helped_in_two_places() {
        Map<String, Set<UnitId>> places = new HashMap<>();
        all(OutreachKinds.SUPPORTS)
                .forEach(one -> places.computeIfAbsent(
                                one.subject().orElseThrow().id(), first -> new HashSet<>())
                        .add(one.unit()));
        assertThat(places.values().stream().filter(units -> units.size() > 1)).hasSizeBetween(3, 60);
        assertThat(all(PeopleKinds.RESIDENTS).size()).isGreaterThan(places.size());
    }

    @Test
    @DisplayName(
            "Where no people are on record, communes say how often they helped: lượt and người apart, or about how often")
    void bare_counts() {
        List<SupportCount> counts = all(OutreachKinds.SUPPORT_COUNTS);
        // Five communes for seven quarters up to the reform, and Cái Chiên for two more.
        assertThat(counts).hasSize(5 * 7 + 2);
        assertThat(counts.stream()
                        .filter(one -> one.team().equals("qn-xa-06967")
                                && one.about().equals(Period.parse("2024-Q4").range())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.turns()).isEqualTo(Turns.exactly(4));
                    assertThat(one.persons()).contains(Persons.exactly(3));
                });
        assertThat(counts.stream().filter(one -> one.team().equals("qn-xa-06754")))
                .allMatch(one -> one.persons().isEmpty());
    }
}
