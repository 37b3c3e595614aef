package vn.toso.vietnam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.toso.team.Affiliation;
import vn.toso.team.Membership;
import vn.toso.team.Person;
import vn.toso.team.Role;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/** The invented members of the sample's teams. */
final class SampleMembers {
    /** Sizes of teams in turn: 3 to 10, and 7.5 on average. */
    private static final int[] SIZES = {10, 9, 8, 8, 8, 7, 7, 3};

    private static final List<Role> ROLES = List.of(Role.LEADER, Role.DEPUTY, Role.SECRETARY);

    private static final List<Affiliation> BODIES = List.of(
            Affiliation.YOUTH_UNION,
            Affiliation.WOMENS_UNION,
            Affiliation.FRONT,
            Affiliation.POLICE,
            Affiliation.TEACHER,
            Affiliation.FARMERS_UNION,
            Affiliation.HEALTH_WORKER,
            Affiliation.PARTY_CELL,
            Affiliation.RESIDENT);

    private static final Once<SampleMembers> MADE = new Once<>(SampleMembers::new);
    private static final Once<Map<String, List<String>>> BY_TEAM = new Once<>(() -> memberships().stream()
            .collect(Collectors.groupingBy(
                    Membership::team, Collectors.mapping(Membership::person, Collectors.toUnmodifiableList()))));

    private final List<Person> persons = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    private SampleMembers() {
        List<SampleTeam> teams = SampleTeams.all();
        int communes = 0;
        boolean shares = false;
        for (int i = 0; i < teams.size(); i++) {
            SampleTeam team = teams.get(i);
            int size = SIZES[i % SIZES.length];
            if (team.isOfCommune()) {
                // In every fourth commune the last seat is kept for the leader of its first village team.
                shares = communes++ % 4 == 0;
                fill(team, shares ? size - 1 : size);
            } else {
                String leader = fill(team, size);
                if (shares) {
                    memberships.add(new Membership(
                            leader,
                            SampleTeams.idOfCommuneTeam(team.commune()),
                            Role.MEMBER,
                            Affiliation.VILLAGE_HEAD,
                            SampleTeams.SERVING));
                    shares = false;
                }
            }
        }
    }

    /** Adds so many new persons to a team and returns the leader's id. */
    private String fill(SampleTeam team, int seats) {
        String leader = personId(persons.size() + 1);
        for (int seat = 0; seat < seats; seat++) {
            int number = persons.size() + 1;
            persons.add(new Person(personId(number), "Người mẫu " + number));
            Role role = seat < ROLES.size() ? ROLES.get(seat) : Role.MEMBER;
            memberships.add(
                    new Membership(personId(number), team.id(), role, sitsFor(team, seat), SampleTeams.SERVING));
        }
        return leader;
    }

    private static String personId(int number) {
        return String.format(Locale.ROOT, "mau-nguoi-%05d", number);
    }

    private static Affiliation sitsFor(SampleTeam team, int seat) {
        if (seat == 0) {
            return team.isOfCommune() ? Affiliation.COMMUNE_OFFICIAL : Affiliation.VILLAGE_HEAD;
        }
        return BODIES.get((seat - 1) % BODIES.size());
    }

    static List<Person> persons() {
        return Collections.unmodifiableList(MADE.get().persons);
    }

    /** The members of a team, its leader first; who is in another one too stands last. */
    static List<String> of(String team) {
        return BY_TEAM.get().getOrDefault(team, List.of());
    }

    static List<Membership> memberships() {
        return Collections.unmodifiableList(MADE.get().memberships);
    }
}
