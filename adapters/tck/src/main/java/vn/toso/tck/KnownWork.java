package vn.toso.tck;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.outreach.SessionStatus;
import vn.toso.outreach.Support;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.SubjectKind;
import vn.toso.team.Membership;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

/**
 * What teams did, counted out from the rules' text: who is the same is one, and is wherever it was met. Of the library it
 * uses the units and their candidates, and nothing that counts. It is of facts that {@link ToldWork} tells: nobody is
 * counted by heads only, and every session says where it was.
 */
final class KnownWork {
    private static final Indicator PERSON_DAYS = OutreachIndicators.personDays(null);
    private static final Indicator TEAM_MONTHS = OutreachIndicators.teamMonths(null);

    private final UnitRegister register;
    private final Known known;
    private final CoverageQuery query;
    private final DateRange days;

    /** Where something was. */
    private record Met(UnitId unit, LocalDate day) {}

    private record PersonDay(String person, LocalDate day) {}

    private record TeamMonth(String team, YearMonth month) {}

    KnownWork(UnitRegister register, Known known, CoverageQuery query) {
        this.register = register;
        this.known = known;
        this.query = query;
        this.days = query.days();
    }

    /** The indicators that there is a reference for. */
    static List<Indicator> indicators() {
        return List.of(
                OutreachIndicators.SESSIONS,
                OutreachIndicators.REACH_PERSONS,
                OutreachIndicators.REACH_TURNS,
                OutreachIndicators.VISITS_HOUSEHOLDS,
                PERSON_DAYS,
                TEAM_MONTHS);
    }

    List<AllWorlds.Thing> things(Indicator indicator) {
        Map<Object, Set<Met>> met = new LinkedHashMap<>();
        if (indicator.equals(OutreachIndicators.SESSIONS)) {
            held().forEach(session -> add(met, session, session.unit().orElseThrow(), session.day()));
        } else if (indicator.equals(OutreachIndicators.REACH_PERSONS)) {
            supports().stream().forEach(one -> add(met, resident(one), one.unit(), one.day()));
            came().forEach(one -> add(met, one.resident().orElseThrow(), place(one), day(one)));
        } else if (indicator.equals(OutreachIndicators.REACH_TURNS)) {
            turns(met);
        } else if (indicator.equals(OutreachIndicators.VISITS_HOUSEHOLDS)) {
            visits().stream()
                    .filter(one -> one.subject().kind() == SubjectKind.HOUSEHOLD
                            && one.outcome().equals(VisitOutcome.MET))
                    .forEach(one -> add(met, one.subject().id(), one.unit(), one.day()));
        } else if (indicator.equals(PERSON_DAYS)) {
            personDays(met);
        } else {
            teamMonths(met);
        }
        List<AllWorlds.Thing> things = new ArrayList<>();
        met.values().forEach(places -> things.add(new AllWorlds.Thing(1, 0, candidates(places))));
        return things;
    }

    /** Whoever was helped on a day has the turns of support alone. */
    private void turns(Map<Object, Set<Met>> met) {
        Set<PersonDay> helped = new LinkedHashSet<>();
        int number = 0;
        for (Support one : supports()) {
            add(met, "support " + number++, one.unit(), one.day());
            helped.add(new PersonDay(resident(one), one.day()));
        }
        for (Attendance one : came()) {
            PersonDay who = new PersonDay(one.resident().orElseThrow(), day(one));
            String turn = one.gathering() + " " + who;
            if (!helped.contains(who)) {
                add(met, turn, place(one), day(one));
            }
        }
    }

    private void personDays(Map<Object, Set<Met>> met) {
        supports().forEach(one -> one.helper().ifPresent(helper -> work(met, helper, one.unit(), one.day())));
        visits().forEach(one -> one.visitors().forEach(visitor -> work(met, visitor, one.unit(), one.day())));
        attendances()
                .forEach(one -> one.person()
                        .ifPresent(person -> one.day().ifPresent(day -> work(met, person, place(one), day))));
    }

    private void work(Map<Object, Set<Met>> met, String person, UnitId unit, LocalDate day) {
        boolean member = known.of(TeamKinds.MEMBERSHIPS).stream()
                .filter(post -> post.person().equals(person))
                .map(Membership::serves)
                .anyMatch(serves -> serves.contains(day));
        if (member) {
            add(met, new PersonDay(person, day), unit, day);
        }
    }

    private void teamMonths(Map<Object, Set<Met>> met) {
        held().forEach(one -> work(met, one.team(), one.day(), one.unit().orElseThrow()));
        supports().forEach(one -> one.team().ifPresent(team -> work(met, team, one.day(), one.unit())));
        visits().forEach(one -> one.team().ifPresent(team -> work(met, team, one.day(), one.unit())));
    }

    /** At all that the team serves on the day; where that is nowhere, at where it worked. */
    private void work(Map<Object, Set<Met>> met, String team, LocalDate day, UnitId unit) {
        List<UnitId> serves = known.of(TeamKinds.SERVICE_AREAS).stream()
                .filter(area -> area.team().equals(team) && area.serves().contains(day))
                .map(ServiceArea::unit)
                .toList();
        TeamMonth month = new TeamMonth(team, YearMonth.from(day));
        (serves.isEmpty() ? List.of(unit) : serves).forEach(place -> add(met, month, place, day));
    }

    // ---- what is known of the days ---------------------------------------------------------------------------------

    private List<Session> held() {
        return known.of(OutreachKinds.SESSIONS).stream()
                .filter(one -> one.status() == SessionStatus.HELD && days.contains(one.day()))
                .toList();
    }

    private List<Support> supports() {
        return known.of(OutreachKinds.SUPPORTS).stream()
                .filter(one -> days.contains(one.day()))
                .toList();
    }

    private List<Visit> visits() {
        return known.of(OutreachKinds.VISITS).stream()
                .filter(one -> days.contains(one.day()))
                .toList();
    }

    /** At sessions that were held. */
    private List<Attendance> attendances() {
        return known.of(OutreachKinds.ATTENDANCES).stream()
                .filter(one -> one.day().filter(days::contains).isPresent())
                .filter(one -> known.of(OutreachKinds.SESSIONS).stream()
                        .anyMatch(session -> session.status() == SessionStatus.HELD
                                && one.gathering().equals(session.idOrNull())))
                .toList();
    }

    private List<Attendance> came() {
        return attendances().stream().filter(one -> one.resident().isPresent()).toList();
    }

    private UnitId place(Attendance attendance) {
        return known.of(OutreachKinds.SESSIONS).stream()
                .filter(session -> attendance.gathering().equals(session.idOrNull()))
                .flatMap(session -> session.unit().stream())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(Attendance attendance) {
        return attendance.day().orElseThrow();
    }

    private static String resident(Support support) {
        return support.subject().orElseThrow().id();
    }

    // ---- places ----------------------------------------------------------------------------------------------------

    private static void add(Map<Object, Set<Met>> met, Object thing, UnitId unit, LocalDate day) {
        met.computeIfAbsent(thing, first -> new LinkedHashSet<>()).add(new Met(unit, day));
    }

    /** T1: what was in a unit that is not there on its day is nowhere. */
    private List<List<UnitId>> candidates(Set<Met> places) {
        return places.stream()
                .filter(place -> register.on(place.day()).find(place.unit()).isPresent())
                .map(place -> register.correspondence(place.day(), query.boundaries())
                        .candidates(place.unit())
                        .units())
                .toList();
    }
}
