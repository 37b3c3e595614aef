package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Closure;
import vn.toso.outreach.FollowUp;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.outreach.SupportOutcome;
import vn.toso.outreach.VenueKind;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.Subject;
import vn.toso.unit.UnitId;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/**
 * What is invented on purpose in a village of phường Yên Giang, wherever it has somebody: the first household was not at
 * home on 2024-10-05, and the first resident was helped in October 2024.
 */
final class SamplePlans {
    private static final LocalDate VISITED = LocalDate.of(2024, 10, 5);
    private static final LocalDate DUE = LocalDate.of(2024, 10, 19);
    private static final LocalDate HELPED = LocalDate.of(2024, 10, 12);
    private static final int WRONG = 8;
    private static final LocalDate SESSION = LocalDate.of(2024, 10, 13);
    private static final LocalDate FULL = LocalDate.of(2024, 10, 20);
    /** Phường Quảng Yên, next to Yên Giang. */
    private static final UnitId NEXT_DOOR = UnitId.of("07132@2004-08-31");

    private final UnitId village;
    private final UnitId next;
    private final int number;
    private final SampleTeam team;
    private final SampleSink sink;

    SamplePlans(SampleCommune commune, int number, SampleTeam team, SampleSink sink) {
        this.village = commune.villageId(number);
        this.next = commune.villageId(number % commune.villages() + 1);
        this.number = number;
        this.team = team;
        this.sink = sink;
    }

    /**
     * Closed in time in village 1, late in 2, in 3 by a visit in the next year; open and taken up by the team in 4, by a
     * person in 5; taken up by nobody in 6 and 7. In 8 the visit was written under village 9; in 9 nobody is to come again.
     */
    void household(String household) {
        String first = visit(household, 1, VISITED, VisitOutcome.ABSENT);
        FollowUp open = FollowUp.of(first, DUE);
        switch (number) {
            case 1 -> closed(household, open.withTeam(team.id()), DUE.minusDays(7));
            case 2 -> closed(household, open.withTeam(team.id()), DUE.plusDays(7));
            case 3 -> closed(household, open.withPerson(leader()), LocalDate.of(2025, 1, 11));
            case 4 -> followUp(open.withTeam(team.id()));
            case 5 -> followUp(open.withPerson(leader()));
            case 6, 7 -> followUp(open);
            default -> {}
        }
    }

    private void closed(String household, FollowUp open, LocalDate on) {
        String by = visit(household, 2, on, VisitOutcome.MET);
        FollowUp closed = open.withClosure(new Closure(on, OutreachKinds.VISITS.name(), by));
        sink.change(OutreachKinds.FOLLOW_UPS, open, VISITED.toEpochDay(), closed, on.toEpochDay());
    }

    private void followUp(FollowUp open) {
        sink.add(OutreachKinds.FOLLOW_UPS, open, VISITED.toEpochDay());
    }

    private String visit(String household, int time, LocalDate day, VisitOutcome outcome) {
        String id = village.value() + "-p" + time;
        sink.add(
                OutreachKinds.VISITS,
                new Visit(
                        id,
                        Subject.household(household),
                        number == WRONG ? next : village,
                        day,
                        outcome,
                        team.id(),
                        List.of(leader())),
                day.toEpochDay());
        return id;
    }

    /**
     * Each once at home; that of village 1 also next door, that of village 2 in two rows that are alike. The two came to the
     * sessions of their team, too, one to both of them and the other to the second.
     */
    void resident(String resident) {
        help(resident, team, village, HELPED, VenueKind.HOME);
        if (number == 1) {
            help(resident, SampleOutreach.teamOf(NEXT_DOOR), NEXT_DOOR, HELPED.plusDays(7), VenueKind.ONE_STOP_DESK);
            came(resident, SESSION);
            came(resident, FULL);
        } else if (number == 2) {
            help(resident, team, village, HELPED, VenueKind.HOME);
            came(resident, FULL);
        }
    }

    private void help(String resident, SampleTeam by, UnitId where, LocalDate day, VenueKind venue) {
        String helper = SampleMembers.of(by.id()).get(0);
        Support support = new Support(
                helper, by.id(), Subject.resident(resident), "fraud", where, day, venue, SupportOutcome.DONE);
        sink.add(OutreachKinds.SUPPORTS, support, day.toEpochDay());
    }

    private void came(String resident, LocalDate day) {
        String session = SampleWork.idOf(team.id(), day);
        sink.add(
                OutreachKinds.ATTENDANCES,
                Attendance.ofResident(Gathering.SESSION, session, day, resident),
                day.toEpochDay());
    }

    private String leader() {
        return SampleMembers.of(team.id()).get(0);
    }
}
