package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Persons;
import vn.toso.outreach.Session;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/**
 * Who came to the sample's sessions: head-counts of the sessions of commune teams and of all of Quảng Yên, and which
 * members were at work there in Quảng Yên.
 */
final class SampleAttendance {
    /** More people than the hall of this session holds. */
    static final String FULL_HALL = "mau:buoi-qn-thon-07162-01-2024-10-20";

    private final Set<SampleCommune> town = Set.copyOf(SamplePlaces.communesOfQuangYen());

    /** Adds who came to the sessions that were entered at the end of a year. */
    void add(int year, SampleSink sink) {
        var teams = SampleTeams.all().stream().collect(Collectors.toMap(SampleTeam::id, team -> team));
        int number = 0;
        for (Session session : SampleProvince.sessions()) {
            SampleTeam team = teams.get(session.team());
            LocalDate day = session.heldOnOrNull();
            String id = session.idOrNull();
            number++;
            if (team == null || day == null || id == null || SampleWork.enteredIn(session) != year) {
                continue;
            }
            boolean inTown = town.contains(team.commune());
            if (inTown || team.isOfCommune()) {
                sink.add(
                        OutreachKinds.ATTENDANCES,
                        Attendance.ofHeads(Gathering.SESSION, id, day, heads(id, new SampleDice(number))));
            }
            if (inTown) {
                atWork(team)
                        .forEach(person -> sink.add(
                                OutreachKinds.ATTENDANCES, Attendance.ofMember(Gathering.SESSION, id, day, person)));
            }
        }
    }

    /** Of one session in five only about how many. */
    private static Persons heads(String session, SampleDice dice) {
        if (session.equals(FULL_HALL)) {
            return Persons.exactly(130);
        }
        return dice.percent(20) ? Persons.about(10L + 10L * dice.below(4)) : Persons.exactly(6L + dice.below(40));
    }

    /** Leader and deputy; of a commune team also its last member, who in every fourth commune leads another team. */
    private static List<String> atWork(SampleTeam team) {
        List<String> members = SampleMembers.of(team.id());
        List<String> both = members.subList(0, 2);
        String last = members.get(members.size() - 1);
        return team.isOfCommune() ? List.of(both.get(0), both.get(1), last) : both;
    }
}
