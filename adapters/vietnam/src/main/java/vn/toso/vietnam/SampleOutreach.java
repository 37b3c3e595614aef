package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.outreach.Closure;
import vn.toso.outreach.FollowUp;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.outreach.SupportOutcome;
import vn.toso.outreach.VenueKind;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.unit.UnitId;
import vn.toso.vietnam.SampleCourses.Course;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/**
 * The invented turns of support and visits in one village, from 2023-01-02 to 2025-12-20, and what is planned on purpose
 * in phường Yên Giang. It has dice of its own, so that people and progress come out as they do without.
 */
final class SampleOutreach {
    private static final int FIRST = (int) LocalDate.of(2023, 1, 2).toEpochDay();
    private static final int END = (int) LocalDate.of(2025, 12, 21).toEpochDay();
    private static final int BETWEEN = 120;
    private static final int YOUNGEST = 12;

    private static final List<Course> ITEMS = SampleCourses.of("practical", SubjectKind.RESIDENT);
    private static final List<VenueKind> VENUES = List.of(
            VenueKind.CULTURE_HOUSE,
            VenueKind.CULTURE_HOUSE,
            VenueKind.HOME,
            VenueKind.HOME,
            VenueKind.ONE_STOP_DESK,
            VenueKind.PUBLIC_PLACE,
            VenueKind.ONLINE);

    private static final Once<Map<UnitId, SampleTeam>> TEAMS = new Once<>(SampleOutreach::teams);

    private final UnitId village;
    private final SampleTeam team;
    private final List<String> members;
    private final SampleDice dice;
    private final SampleSink sink;
    private final @Nullable SamplePlans plans;
    private int visits;

    /**
     * @param commune the commune
     * @param number which of its villages
     * @param dice of its own, so that all else comes out as it does without
     */
    SampleOutreach(SampleCommune commune, int number, SampleDice dice, SampleSink sink) {
        this.village = commune.villageId(number);
        this.team = teamOf(village);
        this.members = SampleMembers.of(team.id());
        this.dice = dice;
        this.sink = sink;
        this.plans = commune.code().equals(SampleWork.YEN_GIANG) ? new SamplePlans(commune, number, team, sink) : null;
    }

    private static Map<UnitId, SampleTeam> teams() {
        Map<UnitId, SampleTeam> teams = new HashMap<>();
        SampleTeams.all().forEach(team -> team.serves().forEach(unit -> teams.put(unit, team)));
        return teams;
    }

    static SampleTeam teamOf(UnitId unit) {
        SampleTeam team = TEAMS.get().get(unit);
        if (team == null) {
            throw new IllegalArgumentException("every unit of the sample has a team, but not " + unit);
        }
        return team;
    }

    /** Fewer than half of the households are visited, some of them again. */
    void household(String household, int number) {
        if (plans != null && number == 1) {
            plans.household(household);
        }
        if (!dice.percent(45)) {
            return;
        }
        Subject subject = Subject.household(household);
        int day = FIRST + dice.below(END - FIRST);
        VisitOutcome outcome = outcome();
        String id = visit(subject, day, outcome);
        boolean again = dice.percent(outcome.equals(VisitOutcome.ABSENT) ? 90 : 20);
        if (!again) {
            return;
        }
        FollowUp open = FollowUp.of(id, LocalDate.ofEpochDay(day).plusDays(14 + dice.below(15)));
        open = dice.percent(55) ? open.withTeam(team.id()) : open.withPerson(pick(members));
        int next = day + 5 + dice.below(40);
        if (dice.percent(70) && next < END) {
            String by = visit(subject, next, dice.percent(85) ? VisitOutcome.MET : outcome());
            FollowUp closed =
                    open.withClosure(new Closure(LocalDate.ofEpochDay(next), OutreachKinds.VISITS.name(), by));
            sink.change(OutreachKinds.FOLLOW_UPS, open, day, closed, next);
        } else {
            sink.add(OutreachKinds.FOLLOW_UPS, open, day);
        }
    }

    private VisitOutcome outcome() {
        int of = dice.below(100);
        if (of < 64) {
            return VisitOutcome.MET;
        }
        return of < 82 ? VisitOutcome.ABSENT : of < 89 ? VisitOutcome.REFUSED : VisitOutcome.NO_DEVICE;
    }

    private String visit(Subject subject, int day, VisitOutcome outcome) {
        String id = village.value() + "-v" + ++visits;
        List<String> visitors = List.of(members.get(0), members.get(1 + dice.below(members.size() - 1)));
        if (sink.takes(OutreachKinds.VISITS, day)) {
            LocalDate on = LocalDate.ofEpochDay(day);
            sink.add(OutreachKinds.VISITS, new Visit(id, subject, village, on, outcome, team.id(), visitors));
        }
        return id;
    }

    /**
     * Two in five are helped, once to three times while they live here; nine of ten who move once more there.
     *
     * @param until the first day on which the resident no longer lives here
     * @param newHomeOrNull where to; null if nowhere
     */
    void resident(SampleMember member, int number, long until, @Nullable UnitId newHomeOrNull) {
        if (plans != null && number == 1) {
            plans.resident(member.id());
        }
        Subject subject = Subject.resident(member.id());
        if (dice.percent(40)) {
            int turns = 1 + dice.below(3);
            int day = FIRST + dice.below(END - FIRST);
            for (int turn = 0; turn < turns; turn++) {
                help(subject, member, team, village, day, Math.min(END, until));
                day += 1 + dice.below(BETWEEN);
            }
        }
        if (newHomeOrNull != null && dice.percent(90)) {
            int day = (int) until + 1 + dice.below(BETWEEN);
            help(subject, member, teamOf(newHomeOrNull), newHomeOrNull, day, Math.min(END, member.diedOn()));
        }
    }

    /** With an item the resident is old enough for. */
    private void help(Subject subject, SampleMember member, SampleTeam by, UnitId where, int day, long end) {
        List<String> helpers = SampleMembers.of(by.id());
        String helper = dice.percent(85) ? pick(helpers) : null;
        Course course = ITEMS.get(dice.below(ITEMS.size()));
        VenueKind venue = VENUES.get(dice.below(VENUES.size()));
        SupportOutcome outcome = supportOutcome();
        if (day >= end
                || day < member.turns(Math.max(YOUNGEST, course.fromAge()))
                || !sink.takes(OutreachKinds.SUPPORTS, day)) {
            return;
        }
        LocalDate on = LocalDate.ofEpochDay(day);
        sink.add(
                OutreachKinds.SUPPORTS,
                new Support(helper, by.id(), subject, course.item().id(), where, on, venue, outcome));
    }

    private SupportOutcome supportOutcome() {
        int of = dice.below(100);
        if (of < 60) {
            return SupportOutcome.DONE;
        }
        return of < 78 ? SupportOutcome.IN_PROGRESS : of < 92 ? SupportOutcome.NOT_DONE : SupportOutcome.REFERRED;
    }

    private String pick(List<String> persons) {
        return persons.get(dice.below(persons.size()));
    }
}
