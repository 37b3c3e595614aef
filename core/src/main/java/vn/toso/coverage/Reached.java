package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.fact.Precision;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Audience;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Persons;
import vn.toso.outreach.Session;
import vn.toso.outreach.Support;
import vn.toso.outreach.SupportCount;
import vn.toso.outreach.Training;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * Who was reached in some days, and how often: {@code reach.persons} and {@code reach.turns}, from one reading of the
 * facts. What nobody can tell apart is not certain, and not left out either: it is of unknown, between the two bounds.
 */
final class Reached {
    static final FindingCode INEXACT = new FindingCode(
            "reach.count.inexact",
            Severity.WARNING,
            "Có {count} con số chỉ nói “hơn” hay “khoảng” (cộng riêng: hơn {atLeast}, khoảng {about}): không cộng vào số đếm chính xác, nên số thật có thể lớn hơn mức cao nhất.",
            "{count} figures say “at least” or “about” (summed apart: at least {atLeast}, about {about}): they are not added to exact ones, so the true number may exceed the greatest value.");

    private record Came(String resident, LocalDate day) {}

    private record TeamDay(String team, LocalDate day) {}

    /** Head-counts of one training or session on one day; without a day, over all of them. */
    private record When(
            Gathering kind, String gathering, @Nullable LocalDate day) {}

    /** How many came, and how many of those are recorded one by one. */
    private static final class Heads {
        private long all;
        private final Map<UnitId, Long> ofUnits = new LinkedHashMap<>();
        private final Set<String> residents = new HashSet<>();
        private final Set<String> members = new HashSet<>();
        private boolean counted;

        long most() {
            long sum = 0;
            for (long some : ofUnits.values()) {
                sum = Math.addExact(sum, some);
            }
            return Math.max(all, sum);
        }
    }

    private static final class Sum {
        private long turns;
        private long perhapsTurns;
        private long perhapsPersons;
    }

    private final DateRange days;
    private final PlacesOfWork places;
    private final Gatherings gatherings;
    private final DistinctThings<String> persons = new DistinctThings<>();
    private final Map<List<Mark>, Sum> sums = new LinkedHashMap<>();
    /** The same by the lists themselves, which are mostly the same ones. */
    private final IdentityHashMap<List<Mark>, Sum> seen = new IdentityHashMap<>();

    private final Map<Came, List<List<Mark>>> came = new LinkedHashMap<>();
    private final Map<When, Heads> heads = new LinkedHashMap<>();
    /** Turns of support that may have been those who were counted by heads at a session. */
    private final Map<TeamDay, long[]> sameTeam = new HashMap<>();

    private final Map<LocalDate, long[]> anyTeam = new HashMap<>();
    private final Map<String, List<SupportCount>> countsOfTeams = new HashMap<>();
    private long inexact;
    private long atLeast;
    private long about;

    private Reached(Facts facts, DateRange days) {
        this.days = days;
        this.places = new PlacesOfWork(facts, "reach", days);
        this.gatherings = new Gatherings(facts);
        TeamsOfDay.each(facts, OutreachKinds.ATTENDANCES).forEach(this::attended);
        Set<Came> helped = new HashSet<>();
        TeamsOfDay.each(facts, OutreachKinds.SUPPORTS)
                .filter(one -> days.contains(one.day()))
                .forEach(one -> supported(one, helped));
        came.keySet().removeAll(helped);
        came.values().forEach(turns -> turns.forEach(at -> sum(at).turns++));
        counts(facts);
        heads.forEach(this::heads);
        persons.close();
    }

    private static Reached of(Facts facts, CoverageQuery query) {
        return Remembering.of(
                facts, Reached.class, List.of("reached", query.days()), () -> new Reached(facts, query.days()));
    }

    /** Distinct residents, alike ones together, and who else may have been reached. */
    static Stream<Thing> persons(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        Reached of = of(facts, query);
        of.tell(findings);
        return Stream.concat(
                of.persons.things(size -> Counts.of(size, 0)),
                of.sums.entrySet().stream()
                        .filter(entry -> entry.getValue().perhapsPersons > 0)
                        .map(entry -> new Thing(
                                "heads", entry.getKey(), Counts.ZERO.withUnknown(entry.getValue().perhapsPersons))));
    }

    /** Turns, those of one place together. */
    static Stream<Thing> turns(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        Reached of = of(facts, query);
        of.tell(findings);
        return of.sums.entrySet().stream()
                .filter(entry -> entry.getValue().turns + entry.getValue().perhapsTurns > 0)
                .map(entry -> new Thing(
                        "turns",
                        entry.getKey(),
                        Counts.of(entry.getValue().turns, 0).withUnknown(entry.getValue().perhapsTurns)));
    }

    /** C8: also what cannot be added says something. */
    static Stream<Report> reports(Facts facts, CoverageQuery query) {
        return of(facts, query).sums.keySet().stream().flatMap(List::stream).map(mark -> Report.of(mark.place()));
    }

    private void tell(Consumer<Finding> findings) {
        if (inexact > 0) {
            findings.accept(Finding.of(
                    INEXACT,
                    Location.NONE,
                    "count",
                    Long.toString(inexact),
                    "atLeast",
                    Long.toString(atLeast),
                    "about",
                    Long.toString(about)));
        }
    }

    private Sum sum(List<Mark> at) {
        Sum known = seen.get(at);
        if (known == null) {
            known = sums.computeIfAbsent(at, first -> new Sum());
            seen.put(at, known);
        }
        return known;
    }

    private boolean isExact(long count, Precision precision) {
        if (precision == Precision.EXACT) {
            return true;
        }
        inexact++;
        if (precision == Precision.AT_LEAST) {
            atLeast = Math.addExact(atLeast, count);
        } else {
            about = Math.addExact(about, count);
        }
        return false;
    }

    // ---- who came ------------------------------------------------------------------------------------------------

    private void attended(Attendance attendance) {
        LocalDate day = attendance.dayOrNull();
        if (!gatherings.isThere(attendance) || !(day == null ? isInDays(attendance) : days.contains(day))) {
            return;
        }
        Heads of =
                heads.computeIfAbsent(new When(attendance.kind(), attendance.gathering(), day), first -> new Heads());
        attendance.person().ifPresent(of.members::add);
        String resident = attendance.residentOrNull();
        if (resident != null && day != null) {
            if (of.residents.add(resident)) {
                List<Mark> at = places(attendance.kind(), attendance.gathering(), day);
                persons.add(resident, at);
                came.computeIfAbsent(new Came(resident, day), first -> new ArrayList<>(1))
                        .add(at);
            }
        }
        Persons said = attendance.headsOrNull();
        if (day != null) {
            sum(places(attendance.kind(), attendance.gathering(), day));
        }
        if (said != null && hasResidents(attendance) && isExact(said.count(), said.precision())) {
            of.counted = true;
            UnitId unit = attendance.unitOrNull();
            if (unit == null) {
                of.all = Math.max(of.all, said.count());
            } else {
                of.ofUnits.merge(unit, said.count(), Math::max);
            }
        }
    }

    /** Those who came to be trained as members are no residents who were reached. */
    private boolean hasResidents(Attendance attendance) {
        Training training =
                attendance.kind() == Gathering.TRAINING ? gatherings.training(attendance.gathering()) : null;
        return training == null || training.audience() != Audience.MEMBERS;
    }

    private boolean isInDays(Attendance attendance) {
        Training training = gatherings.training(attendance.gathering());
        if (training != null && attendance.kind() == Gathering.TRAINING) {
            return training.days().overlaps(days);
        }
        Session session = gatherings.session(attendance.gathering());
        return session != null && session.isHeldIn(days);
    }

    private List<Mark> places(Gathering kind, String gathering, LocalDate day) {
        Session session = kind == Gathering.SESSION ? gatherings.session(gathering) : null;
        if (session != null) {
            return Gatherings.places(session, day, places);
        }
        Training training = gatherings.training(gathering);
        return training == null ? List.of() : places.alone(training.unit(), day);
    }

    // ---- who was helped ------------------------------------------------------------------------------------------

    private void supported(Support support, Set<Came> helped) {
        List<Mark> at = places.alone(support.unit(), support.day());
        Sum sum = sum(at);
        sum.turns++;
        Subject subject = support.subjectOrNull();
        if (subject != null && subject.kind() == SubjectKind.RESIDENT) {
            persons.add(subject.id(), at);
            if (!came.isEmpty()) {
                Came one = new Came(subject.id(), support.day());
                if (came.containsKey(one)) {
                    helped.add(one);
                    return;
                }
            }
        } else {
            sum.perhapsPersons++;
        }
        String team = support.teamOrNull();
        if (heads.isEmpty()) {
            return;
        }
        if (team == null) {
            anyTeam.computeIfAbsent(support.day(), first -> new long[1])[0]++;
        } else {
            sameTeam.computeIfAbsent(new TeamDay(team, support.day()), first -> new long[1])[0]++;
        }
    }

    private void counts(Facts facts) {
        TeamsOfDay.each(facts, OutreachKinds.SUPPORT_COUNTS)
                .filter(one -> one.about().overlaps(days))
                .forEach(one -> countsOfTeams
                        .computeIfAbsent(one.team(), team -> new ArrayList<>(2))
                        .add(one));
        for (List<SupportCount> of : countsOfTeams.values()) {
            for (SupportCount one : of) {
                if (!isWhole(one) || of.stream().noneMatch(other -> isWhole(other) && isPart(one, other))) {
                    count(one, of);
                }
            }
        }
    }

    /** Whether all of it is of the days that are asked for, and exact. */
    private boolean isWhole(SupportCount count) {
        return days.encloses(count.about()) && count.turns().precision() == Precision.EXACT;
    }

    /** A count by item, or of some of the days, is part of that of all items and days. */
    private static boolean isPart(SupportCount one, SupportCount other) {
        boolean same = one.about().equals(other.about()) && one.item().equals(other.item());
        return !same
                && one.unit().equals(other.unit())
                && other.about().encloses(one.about())
                && (other.item().isEmpty() || other.item().equals(one.item()));
    }

    /** Of two that share some of their days, and neither is part of the other, nobody says what they have in common. */
    private boolean isMixed(SupportCount taken, SupportCount beside) {
        return isWhole(beside)
                && beside.unit().equals(taken.unit())
                && beside.about().overlaps(taken.about())
                && !beside.about().equals(taken.about())
                && !isPart(beside, taken);
    }

    private void count(SupportCount count, List<SupportCount> all) {
        DateRange in = count.about().intersection(days).orElseThrow();
        Sum sum = sum(List.of(new Mark("reach", new Place(count.unit(), in))));
        if (count.persons().filter(said -> said.precision() == Precision.EXACT).isPresent()) {
            sum.perhapsPersons = Math.addExact(
                    sum.perhapsPersons, count.persons().orElseThrow().count());
        } else if (count.turns().precision() == Precision.EXACT) {
            // No more persons than turns.
            sum.perhapsPersons = Math.addExact(sum.perhapsPersons, count.turns().count());
        }
        if (!isExact(count.turns().count(), count.turns().precision())) {
            return;
        }
        if (isWhole(count) && all.stream().noneMatch(other -> isMixed(count, other))) {
            sum.turns = Math.addExact(sum.turns, count.turns().count());
        } else {
            // How many of them were on the days that are asked for, or are in another count, nobody says.
            sum.perhapsTurns = Math.addExact(sum.perhapsTurns, count.turns().count());
        }
    }

    // ---- head-counts ---------------------------------------------------------------------------------------------

    /** Who is in a head-count and not recorded one by one; certainly so often only where support cannot have been the same. */
    private void heads(When when, Heads of) {
        if (!of.counted || (when.day() == null && hasDays(when))) {
            return;
        }
        Session session = when.kind() == Gathering.SESSION ? gatherings.session(when.gathering()) : null;
        Training training = session == null ? gatherings.training(when.gathering()) : null;
        Set<String> residents = when.day() == null ? listed(when, false) : of.residents;
        Set<String> members = when.day() == null ? listed(when, true) : of.members;
        long listed = residents.size() + (training == null ? 0L : members.size());
        long others = Math.max(0, of.most() - listed);
        LocalDate day = day(when, session, training);
        if (others == 0 || day == null) {
            return;
        }
        boolean certain = training == null
                || (training.audience() == Audience.RESIDENTS
                        && (when.day() != null || days.encloses(training.days())));
        long perhaps = certain ? Math.min(others, session == null ? 0 : supported(session, day)) : others;
        List<Mark> at = places(when.kind(), when.gathering(), day);
        if (listed == 0 && perhaps == 0) {
            for (Map.Entry<UnitId, Long> some : of.ofUnits.entrySet()) {
                add(places.alone(some.getKey(), day), some.getValue(), 0);
                others -= some.getValue();
            }
        }
        add(at, others - perhaps, perhaps);
    }

    private void add(List<Mark> at, long turns, long perhaps) {
        Sum sum = sum(at);
        sum.turns = Math.addExact(sum.turns, turns);
        sum.perhapsTurns = Math.addExact(sum.perhapsTurns, perhaps);
        sum.perhapsPersons = Math.addExact(sum.perhapsPersons, Math.addExact(turns, perhaps));
    }

    private @Nullable LocalDate day(When when, @Nullable Session session, @Nullable Training training) {
        if (when.day() != null) {
            return when.day();
        }
        if (session != null) {
            return session.day();
        }
        return training == null
                ? null
                : training.days().intersection(days).flatMap(DateRange::lastDay).orElse(null);
    }

    private boolean hasDays(When when) {
        return ofAllDays(when).anyMatch(one -> one.getValue().counted);
    }

    private Set<String> listed(When when, boolean members) {
        Set<String> all = new HashSet<>();
        ofAllDays(when).forEach(one -> all.addAll(members ? one.getValue().members : one.getValue().residents));
        return all;
    }

    private Stream<Map.Entry<When, Heads>> ofAllDays(When when) {
        return heads.entrySet().stream()
                .filter(one -> one.getKey().day() != null
                        && one.getKey().kind() == when.kind()
                        && one.getKey().gathering().equals(when.gathering()));
    }

    private long supported(Session session, LocalDate day) {
        long[] none = {0};
        long turns = Math.addExact(
                sameTeam.getOrDefault(new TeamDay(session.team(), day), none)[0], anyTeam.getOrDefault(day, none)[0]);
        for (SupportCount count : countsOfTeams.getOrDefault(session.team(), List.of())) {
            if (count.about().contains(day)) {
                turns = Math.addExact(turns, count.turns().count());
            }
        }
        return turns;
    }
}
