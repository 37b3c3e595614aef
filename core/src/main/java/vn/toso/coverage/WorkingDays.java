package vn.toso.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.team.Membership;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * The days on which members were at work, each once for each person however much was done and for however many teams:
 * {@code allowance.persondays}.
 */
final class WorkingDays {
    private record PersonDay(String person, LocalDate day) {}

    private final DateRange days;
    private final Map<String, List<Membership>> posts = new HashMap<>();
    private final DistinctThings<PersonDay> worked = new DistinctThings<>();
    private final PlacesOfWork places;

    private WorkingDays(Facts facts, DateRange days) {
        this.days = days;
        this.places = new PlacesOfWork(facts, "allowance", days);
        TeamsOfDay.each(facts, TeamKinds.MEMBERSHIPS)
                .filter(post -> post.serves().overlaps(days))
                .forEach(post -> posts.computeIfAbsent(post.person(), person -> new ArrayList<>(1))
                        .add(post));
        Gatherings gatherings = new Gatherings(facts);
        TeamsOfDay.each(facts, OutreachKinds.ATTENDANCES).forEach(one -> attended(one, gatherings));
        TeamsOfDay.each(facts, OutreachKinds.SUPPORTS)
                .forEach(one -> one.helper().ifPresent(person -> worked(person, one.day(), one.unit())));
        TeamsOfDay.each(facts, OutreachKinds.VISITS)
                .forEach(one -> one.visitors().forEach(person -> worked(person, one.day(), one.unit())));
    }

    /**
     * The person-days of a question.
     *
     * @param mostOrNull how many days of one person in a month are paid at most, the first ones; null without a cap
     */
    static Stream<Thing> things(Facts facts, CoverageQuery query, @Nullable Integer mostOrNull) {
        DateRange asked = query.days();
        DateRange read = mostOrNull == null ? asked : DateRange.of(asked.from().withDayOfMonth(1), asked.until());
        WorkingDays of = new WorkingDays(facts, read);
        if (mostOrNull != null) {
            of.cap(mostOrNull, asked);
        }
        return of.worked.things(size -> Counts.of(size, 0));
    }

    private void attended(Attendance attendance, Gatherings gatherings) {
        String person = attendance.personOrNull();
        LocalDate day = attendance.dayOrNull();
        if (person == null || day == null || !isMember(person, day) || !gatherings.isThere(attendance)) {
            return;
        }
        Session session = attendance.kind() == Gathering.SESSION ? gatherings.session(attendance.gathering()) : null;
        if (session != null) {
            worked.add(new PersonDay(person, day), Gatherings.places(session, day, places));
            return;
        }
        // A training for a whole town is held in one place of it: who was trained is of their teams.
        Set<UnitId> areas = new TreeSet<>();
        posts(person, day).forEach(post -> areas.addAll(places.areas(post.team(), day)));
        worked.add(new PersonDay(person, day), places.inEach(areas, day));
    }

    private void worked(String person, LocalDate day, UnitId unit) {
        if (isMember(person, day)) {
            worked.add(new PersonDay(person, day), places.in(unit, day));
        }
    }

    private boolean isMember(String person, LocalDate day) {
        return days.contains(day) && posts(person, day).findAny().isPresent();
    }

    private Stream<Membership> posts(String person, LocalDate day) {
        return posts.getOrDefault(person, List.of()).stream()
                .filter(post -> post.serves().contains(day));
    }

    private void cap(int most, DateRange asked) {
        List<PersonDay> all = worked.keys();
        all.sort(Comparator.comparing(PersonDay::day));
        Map<String, Map<YearMonth, Integer>> taken = new HashMap<>();
        Set<PersonDay> paid = new HashSet<>();
        for (PersonDay one : all) {
            int rank = taken.computeIfAbsent(one.person(), person -> new HashMap<>())
                    .merge(YearMonth.from(one.day()), 1, Integer::sum);
            if (rank <= most && asked.contains(one.day())) {
                paid.add(one);
            }
        }
        worked.retain(paid::contains);
    }
}
