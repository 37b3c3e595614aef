package vn.toso.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Table;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.team.Affiliation;
import vn.toso.team.Membership;
import vn.toso.team.Person;
import vn.toso.team.Role;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamOnDay;

/** Who is in a team: how many in which role for which body, and, in the roster only, their names. */
final class TeamPeople {
    private final Session session;
    private final Facts facts;
    private final TeamOnDay team;
    private final TeamNaming naming;

    TeamPeople(Session session, Facts facts, TeamOnDay team, TeamNaming naming) {
        this.session = session;
        this.facts = facts;
        this.team = team;
        this.naming = naming;
    }

    /** So many sit in the team in one role for one body. */
    private record Seat(Role role, @Nullable Affiliation affiliationOrNull) {}

    TeamDetails.Section<Map.Entry<Seat, Long>> members() {
        Map<Seat, Long> seats = new LinkedHashMap<>();
        for (Membership membership : team.memberships()) {
            seats.merge(new Seat(membership.role(), membership.affiliationOrNull()), 1L, Math::addExact);
        }
        Table<Map.Entry<Seat, Long>> table = Table.of("members", List.copyOf(seats.entrySet()))
                .column(
                        "role",
                        seat -> seat.getKey().role().id(),
                        seat -> naming.role(seat.getKey().role()))
                .column(
                        "affiliation",
                        seat -> id(seat.getKey().affiliationOrNull()),
                        seat -> shown(seat.getKey().affiliationOrNull()))
                .number("count", session.texts(), Map.Entry::getValue);
        return new TeamDetails.Section<>(seats.isEmpty(), table);
    }

    private static @Nullable Object id(@Nullable Affiliation affiliation) {
        return affiliation == null ? null : affiliation.id();
    }

    private String shown(@Nullable Affiliation affiliation) {
        return affiliation == null ? session.text("word.unknown") : naming.affiliation(affiliation);
    }

    /** Its people: the one table with names. */
    TeamDetails.Section<Membership> roster() {
        Map<String, Person> persons = persons();
        Table<Membership> table = Table.of("roster", team.memberships())
                .column("role", member -> member.role().id(), member -> naming.role(member.role()))
                .value("person", Membership::person)
                .column("name", member -> name(persons, member), member -> shownName(persons, member))
                .column(
                        "affiliation",
                        member -> id(member.affiliationOrNull()),
                        member -> shown(member.affiliationOrNull()))
                .column(
                        "from",
                        member -> member.serves().isOpenStarted()
                                ? null
                                : member.serves().from().toString(),
                        member -> member.serves().isOpenStarted()
                                ? ""
                                : member.serves().from().toString())
                .column(
                        "last_day",
                        member -> member.serves()
                                .lastDay()
                                .map(LocalDate::toString)
                                .orElse(null),
                        member -> member.serves()
                                .lastDay()
                                .map(LocalDate::toString)
                                .orElse(""));
        return new TeamDetails.Section<>(team.memberships().isEmpty(), table);
    }

    private Map<String, Person> persons() {
        Set<String> ids = team.memberships().stream().map(Membership::person).collect(Collectors.toSet());
        try (Stream<Person> all = facts.of(TeamKinds.PERSONS).map(Fact::content)) {
            return all.filter(person -> ids.contains(person.id()))
                    .collect(Collectors.toMap(Person::id, person -> person, (a, b) -> b));
        }
    }

    private static @Nullable Object name(Map<String, Person> persons, Membership member) {
        Person person = persons.get(member.person());
        return person == null ? null : person.name();
    }

    private String shownName(Map<String, Person> persons, Membership member) {
        Person person = persons.get(member.person());
        return person == null ? session.text("word.unknown") : person.name();
    }
}
