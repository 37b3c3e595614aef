package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.Filing;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Resident;
import vn.toso.team.Person;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamTier;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

class WatchedStoreTest {
    private static final Filing FILING = Filing.of("list", "clerk");

    private final List<String> told = new ArrayList<>();
    private final Store plain = InMemoryStore.on(
            UnitRegister.of(List.of(), List.of()).value(),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    private final Store watched = plain.watched((kind, key) -> told.add(kind + (key == null ? "" : " " + key)));

    @Test
    void whoever_reads_of_persons_is_announced_and_whoever_does_not_is_not() {
        watched.write(tx -> {
            tx.add(
                    TeamKinds.TEAMS,
                    Team.of("t1", TeamTier.VILLAGE, "Tổ thôn 1", LocalDate.parse("2024-01-01")),
                    FILING);
            tx.add(TeamKinds.PERSONS, new Person("m1", "Lê Văn Mẫu"), FILING);
            tx.add(PeopleKinds.RESIDENTS, Resident.of("r1", LocalDate.parse("1950-03-02")), FILING);
            tx.add(PeopleKinds.PERSONAL_DATA, new PersonalData("r1", "Trần Thị Mẫu", null, null), FILING);
            assertThat(told).as("to record is not to read").isEmpty();
            assertThat(tx.find(PeopleKinds.RESIDENTS, "r1")).isPresent();
        });
        assertThat(told).containsExactly("resident r1");
        told.clear();

        try (Stream<Fact<Team>> teams = watched.facts().of(TeamKinds.TEAMS)) {
            assertThat(teams).hasSize(1);
        }
        assertThat(told).as("teams are nobody").isEmpty();

        try (Stream<Fact<PersonalData>> data = watched.facts(KnownAt.of(1)).of(PeopleKinds.PERSONAL_DATA)) {
            assertThat(data).extracting(Fact::key).containsExactly("r1");
        }
        assertThat(watched.versions(PeopleKinds.PERSONAL_DATA, "r1")).hasSize(1);
        assertThat(told).containsExactly("resident.personal", "resident.personal r1");
        told.clear();

        try (Stream<Version<?>> changes = watched.changesSince(KnownAt.START)) {
            assertThat(changes).hasSize(4);
        }
        assertThat(told).containsExactlyInAnyOrder("person", "resident", "resident.personal");
    }

    @Test
    void a_host_that_refuses_is_not_read_past() {
        plain.write(tx -> tx.add(PeopleKinds.RESIDENTS, Resident.of("r1", LocalDate.parse("1950-03-02")), FILING));
        Store refusing = plain.watched((kind, key) -> {
            throw new IllegalStateException("not logged in");
        });

        assertThatThrownBy(() -> refusing.versions(PeopleKinds.RESIDENTS, "r1")).hasMessage("not logged in");
        assertThatThrownBy(() -> refusing.facts().of(PeopleKinds.RESIDENTS)).hasMessage("not logged in");
        assertThatThrownBy(() -> {
                    try (Stream<Version<?>> changes = refusing.changesSince(KnownAt.START)) {
                        changes.toList();
                    }
                })
                .hasMessage("not logged in");
        assertThat(refusing.toString()).doesNotContain("r1");
    }
}
