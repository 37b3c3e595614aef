package vn.toso.tck;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.toso.fact.FactKind;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.outreach.Support;
import vn.toso.outreach.Venue;
import vn.toso.outreach.VenueKind;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.Subject;
import vn.toso.team.Membership;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** Facts about what a few teams did in a small land, for whom and where. */
final class ToldWork {
    private static final Venue HALL = new Venue(VenueKind.CULTURE_HOUSE, "Nhà văn hóa", null);

    private ToldWork() {}

    static Arbitrary<List<Told<?>>> any() {
        Arbitrary<Told<?>> one = Combinators.combine(
                        Arbitraries.of(0, 0, 0, 1, 1, 2, 2, 3, 4, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 9))
                .as(ToldWork::of);
        return one.list().ofMaxSize(20);
    }

    private static Told<?> of(int kind, int key, int team, int unit, int on, int who, int more) {
        LocalDate day = SmallLand.DAYS.get(on).plusDays(more % 2);
        UnitId place = SmallLand.unit(unit);
        String id = "t" + team;
        Told<?> told = switch (kind) {
            case 0 ->
                told(OutreachKinds.SUPPORTS, "support-" + key + "-" + on, support(id, place, day, who, more), more);
            case 1 -> told(OutreachKinds.SESSIONS, "s" + team, session("s" + team, id, place, day, more), more);
            case 2 ->
                told(OutreachKinds.ATTENDANCES, "attendance-" + key, attendance("s" + team, day, who, more), more);
            case 3 ->
                told(
                        OutreachKinds.VISITS,
                        "v" + key,
                        new Visit(
                                "v" + key,
                                Subject.household("h" + who % 2),
                                place,
                                day,
                                more % 4 == 0 ? VisitOutcome.ABSENT : VisitOutcome.MET,
                                id,
                                List.of("person-" + who)),
                        more);
            case 4 ->
                told(
                        TeamKinds.MEMBERSHIPS,
                        "membership-" + who,
                        new Membership("person-" + who, id, Role.of("member"), null, DateRange.since(day)),
                        more);
            default ->
                told(
                        TeamKinds.SERVICE_AREAS,
                        "area-" + key,
                        new ServiceArea(id, place, DateRange.of(day, day.plusDays(200))),
                        more);
        };
        return told;
    }

    private static Support support(String team, UnitId unit, LocalDate day, int who, int more) {
        Subject subject = Subject.resident("r" + who);
        return new Support("person-" + who, more % 3 == 0 ? null : team, subject, null, unit, day, null, null);
    }

    /** Every session says where it was. */
    private static Session session(String id, String team, UnitId unit, LocalDate day, int more) {
        Session planned = Session.planned(team, day, null).withId(id).withPlace(unit, HALL);
        return more == 8 ? planned : more == 7 ? planned.asCancelled("mưa") : planned.asHeld(day);
    }

    private static Attendance attendance(String session, LocalDate day, int who, int more) {
        return more % 3 == 0
                ? Attendance.ofMember(Gathering.SESSION, session, day, "person-" + who)
                : Attendance.ofResident(Gathering.SESSION, session, day, "r" + who);
    }

    private static <T> Told<T> told(FactKind<T> kind, String key, T content, int more) {
        return new Told<>(kind, key, more == 9 ? null : content, more % 3 == 0);
    }
}
