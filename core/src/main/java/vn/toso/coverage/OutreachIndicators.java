package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.coverage.ThingIndicator.Counted;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.people.PeopleKinds;
import vn.toso.people.ResidenceKind;
import vn.toso.people.SubjectKind;
import vn.toso.report.ReportKinds;
import vn.toso.skill.Eligibility;
import vn.toso.team.TeamKinds;

/**
 * The indicators of what teams did. All but {@code members.trained} and {@code zalo.households} are about a period: of the
 * facts of its days. To add one: a constant here, and its place in {@link #all()}.
 *
 * <p>Turns (lượt) and persons (người) are two indicators, and both are published: {@link #REACH_TURNS},
 * {@link #REACH_PERSONS}. Nothing adds one to the other.
 *
 * <p>A unit has reported (C8) if something of the kind is on record for it in the period, or if a report of it has come:
 * of the kind that each indicator names, with something or nothing in it. Another kind of the host's own is
 * {@link Indicator.Reports#received} for {@code withReports}.
 */
public final class OutreachIndicators {
    private static final List<FactKind<?>> AREAS =
            List.of(TeamKinds.TEAMS, TeamKinds.STATUSES, TeamKinds.SERVICE_AREAS, ReportKinds.RECEIVED);
    private static final List<FactKind<?>> HOUSEHOLDS = Stream.concat(
                    PopulationReads.KINDS.stream(), Stream.of(ReportKinds.RECEIVED))
            .<FactKind<?>>map(kind -> kind)
            .toList();
    private static final List<FactKind<?>> REACH = List.of(
            TeamKinds.SERVICE_AREAS,
            OutreachKinds.SESSIONS,
            OutreachKinds.TRAININGS,
            OutreachKinds.ATTENDANCES,
            OutreachKinds.SUPPORTS,
            OutreachKinds.SUPPORT_COUNTS,
            ReportKinds.RECEIVED);

    /**
     * {@code members.trained}: persons who are members on the day and have come to a training by then, out of the members on
     * the day. Whoever has left is in neither half, so that leavers do not inflate it. Only those recorded one by one
     * count; a head-count of a training says nothing of who is still there. Reports are of the kind {@code trainings}.
     *
     * <p>Source: our own reading.
     */
    public static final ThingIndicator MEMBERS_TRAINED = ThingIndicator.of(
                    Definition.ofDay(
                                    "members.trained",
                                    "số thành viên đang tham gia đã được tập huấn, trên tổng số thành viên trong ngày",
                                    "members on the day who have been trained, out of the members on the day")
                            .withReads(plus(
                                    AREAS, TeamKinds.MEMBERSHIPS, OutreachKinds.TRAININGS, OutreachKinds.ATTENDANCES)),
                    Measure.SHARE,
                    OutreachIndicators::trained)
            .withReportsOnly(Indicator.Reports.received("trainings").and(OutreachIndicators::trainingReports));

    /**
     * {@code sessions}: sessions that were held in the period, each once, where it was: in its unit, or else somewhere its
     * team serves. What was only planned, or cancelled, is none. Reports are of the kind {@code sessions}.
     *
     * <p>Source: our own reading.
     */
    public static final ThingIndicator SESSIONS = ThingIndicator.of(
                    Definition.ofPeriod(
                                    "sessions",
                                    "số buổi hướng dẫn đã tổ chức trong kỳ",
                                    "sessions that were held in the period")
                            .withReads(List.of(TeamKinds.SERVICE_AREAS, OutreachKinds.SESSIONS, ReportKinds.RECEIVED)),
                    Measure.COUNT,
                    OutreachIndicators::held)
            .withReports(Indicator.Reports.received("sessions"))
            .withoutPersons();

    /**
     * {@code reach.persons}: distinct residents who were helped, or came to a session that was held or to a training, in the
     * period. Each counts once under every unit where that was (C1, C3).
     *
     * <p>Only who is known by id is certain. Head-counts, support of nobody knows whom and turns that were only counted may
     * be of the same people again or of others: they are of unknown, so that the figure lies between the persons on record
     * and these with all others. What was said as “at least” or “about” is in neither (C10), and told of. A visit is none of
     * these; what was done at the home is support. Reports are of the kind {@code support}.
     *
     * <p>Source: our own reading.
     */
    public static final ThingIndicator REACH_PERSONS = ThingIndicator.of(
                    Definition.ofPeriod(
                                    "reach.persons",
                                    "số người dân được hỗ trợ, hướng dẫn trong kỳ, mỗi người đếm một lần",
                                    "residents who were helped or shown something in the period, each counted once")
                            .withReads(REACH),
                    Measure.COUNT,
                    telling(Reached::persons))
            .withReports(Indicator.Reports.received("support").and(Reached::reports));

    /**
     * {@code reach.turns}: how often residents were helped, or came to a session that was held or to a training, in the
     * period. A head-count counts for those who are not recorded one by one. Who was helped on a day and came on it has
     * the turns of support alone. Where support of the same team on the same day may have been those of a head-count, and
     * where a count reaches out of the period, so many are of unknown. What was said as “at least” or “about” is told of
     * and not added (C10). Counts of one team in one unit that are parts of another are in that. Reports are of the kind
     * {@code support}.
     *
     * <p>Source: our own reading.
     */
    public static final ThingIndicator REACH_TURNS = ThingIndicator.of(
                    Definition.ofPeriod(
                                    "reach.turns",
                                    "số lượt người dân được hỗ trợ, hướng dẫn trong kỳ",
                                    "turns: how often residents were helped or shown something in the period")
                            .withReads(REACH),
                    Measure.COUNT,
                    telling(Reached::turns))
            .withReports(Indicator.Reports.received("support").and(Reached::reports));

    /**
     * {@code visits}: households of the last day of the period that were visited in it, out of the households there are,
     * where they live. A household that was visited twice is one. It was visited if somebody was met who did not refuse:
     * whatever the outcome but {@code absent}, {@code refused} and {@code moved}. A visit to a resident is one to the
     * household of that day.
     *
     * <p>Units are counted from their households where their register of households is declared complete, else from what
     * they report under {@code visits}, if need be out of a population figure (C7, C10). Where neither is, there is no
     * denominator: {@link #VISITS_HOUSEHOLDS} has the number. Reports are of the kind {@code visits}.
     *
     * <p>Source: our own reading.
     */
    public static final PeopleIndicator VISITS = visits();

    /**
     * {@code visits.households}: distinct households visited in the period, counted under every unit where that was (C1, C3),
     * whether or not anybody knows how many households there are. The rule is that of {@link #VISITS}.
     *
     * <p>Source: our own reading.
     */
    public static final ThingIndicator VISITS_HOUSEHOLDS = ThingIndicator.of(
                    Definition.ofPeriod(
                                    "visits.households",
                                    "số hộ được đến thăm trong kỳ, mỗi hộ đếm một lần",
                                    "households visited in the period, each counted once")
                            .withReads(List.of(
                                    TeamKinds.SERVICE_AREAS,
                                    OutreachKinds.VISITS,
                                    PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                                    ReportKinds.RECEIVED)),
                    Measure.COUNT,
                    telling(VisitedHouseholds::things))
            .withReports(Indicator.Reports.received("visits"));

    /**
     * {@code zalo.households}: households in a Zalo group of a team, out of the households there are where teams serve and
     * elsewhere. Of each group the latest count up to the day holds. Households of groups that serve a common unit may be
     * the same: those of the greater are certain, and the rest is of unknown.
     *
     * <p>How many households there are says a complete register, or a population figure of the commune, or else of the
     * villages (C7, C10). Where a team serves several units of which each has its own number, they are counted together at
     * the unit that holds them all. Reports are of the kind {@code channels}.
     *
     * <p>Source: our own reading.
     */
    public static final PeopleIndicator ZALO_HOUSEHOLDS = PeopleIndicator.of(
                    Definition.ofDay(
                                    "zalo.households",
                                    "số hộ tham gia nhóm Zalo của tổ, trên tổng số hộ",
                                    "households in a Zalo group of a team, out of all households")
                            .withReads(plus(
                                    plus(HOUSEHOLDS, TeamKinds.CHANNELS),
                                    TeamKinds.TEAMS,
                                    TeamKinds.STATUSES,
                                    TeamKinds.SERVICE_AREAS)),
                    new PeopleIndicator.Counted() {
                        @Override
                        public Stream<Group> groups(Facts facts, CoverageQuery query) {
                            return groups(facts, query, finding -> {});
                        }

                        @Override
                        public Stream<Group> groups(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
                            return ChannelHouseholds.groups(facts, query, findings);
                        }
                    })
            .withReportsOnly(Indicator.Reports.received("channels").and(OutreachIndicators::channelReports));

    private static final List<Indicator> ALL = List.of(
            MEMBERS_TRAINED,
            SESSIONS,
            REACH_PERSONS,
            REACH_TURNS,
            VISITS,
            VISITS_HOUSEHOLDS,
            ZALO_HOUSEHOLDS,
            personDays(null),
            teamMonths(null),
            timeliness(null));

    private OutreachIndicators() {}

    /** Returns all of them; those that can have a cap without one, and {@code timeliness} of all kinds of reports. */
    public static List<Indicator> all() {
        return ALL;
    }

    /**
     * Returns {@code allowance.persondays}: days on which members were at a session that was held or a training, helped or
     * visited, each once for each person, however much that was and for however many teams. They count where it was done;
     * a training, where the teams of who was trained serve. Whoever was no member of any team on the day has none. Reports
     * are of the kind {@code sessions}.
     *
     * <p>Source: our own reading; what is paid for one is a decision of the province.
     *
     * @param mostOrNull how many days of one person in a month are paid at most, its first ones, by whatever policy holds;
     *     {@code null} for all
     * @throws IllegalArgumentException if the cap is below 1
     */
    public static ThingIndicator personDays(@Nullable Integer mostOrNull) {
        return ThingIndicator.of(
                        capped(
                                Definition.ofPeriod(
                                                "allowance.persondays",
                                                "số ngày công của thành viên trong kỳ: mỗi người mỗi ngày một công",
                                                "person-days of members at work in the period: one for each person and day")
                                        .withReads(List.of(
                                                TeamKinds.SERVICE_AREAS,
                                                TeamKinds.MEMBERSHIPS,
                                                OutreachKinds.SESSIONS,
                                                OutreachKinds.TRAININGS,
                                                OutreachKinds.ATTENDANCES,
                                                OutreachKinds.SUPPORTS,
                                                OutreachKinds.VISITS,
                                                ReportKinds.RECEIVED)),
                                mostOrNull),
                        Measure.COUNT,
                        (facts, query) -> WorkingDays.things(facts, query, mostOrNull))
                .withReports(Indicator.Reports.received("sessions"));
    }

    /**
     * Returns {@code allowance.teammonths}: months in which teams held a session, helped or visited, each once for each
     * team. They count at all the team serves, and once above. A count of support over more than one month says of none
     * that the team was at work in it, and is told of. Reports are of the kind {@code sessions}.
     *
     * <p>Source: our own reading; what is paid for one is a decision of the province.
     *
     * @param mostOrNull how many months of one team in a year are paid at most, its first ones, by whatever policy holds;
     *     {@code null} for all
     * @throws IllegalArgumentException if the cap is below 1
     */
    public static ThingIndicator teamMonths(@Nullable Integer mostOrNull) {
        return ThingIndicator.of(
                        capped(
                                Definition.ofPeriod(
                                                "allowance.teammonths",
                                                "số tháng hoạt động của các tổ trong kỳ: mỗi tổ mỗi tháng một lần",
                                                "months of teams at work in the period: one for each team and month")
                                        .withReads(List.of(
                                                TeamKinds.SERVICE_AREAS,
                                                OutreachKinds.SESSIONS,
                                                OutreachKinds.SUPPORTS,
                                                OutreachKinds.SUPPORT_COUNTS,
                                                OutreachKinds.VISITS,
                                                ReportKinds.RECEIVED)),
                                mostOrNull),
                        Measure.COUNT,
                        telling((facts, query, findings) -> WorkingMonths.things(facts, query, mostOrNull, findings)))
                .withReports(Indicator.Reports.received("sessions"))
                .withoutPersons();
    }

    /**
     * Returns {@code timeliness}: reports that came by the day on which they were due, out of those due on a day of the
     * period; the word that there is nothing is a report. Of a report that came, nobody wrote down when, it is unknown.
     *
     * <p>Units owe it as they are on the day on which it is due, each once (C8): of two that were merged before, the new one
     * owes one report. It is in time if it is the new unit's own, or if both had reported. From there it is carried to
     * the boundary day as what stands on units is (C1): a unit's report is in time if those of all it comes from are.
     *
     * <p>Source: our own reading.
     *
     * @param kindOrNull reports of which kind, as {@link vn.toso.report.ReportDue#kind} has it; {@code null} for all
     */
    public static ThingIndicator timeliness(@Nullable String kindOrNull) {
        Definition definition = Definition.ofPeriod(
                        "timeliness",
                        "số báo cáo nộp đúng hạn, trên số báo cáo đến hạn trong kỳ",
                        "reports that came in time, out of those due in the period")
                .withReads(List.of(ReportKinds.DUE, ReportKinds.RECEIVED));
        return ThingIndicator.of(
                        kindOrNull == null ? definition : definition.withParameter("kind", kindOrNull),
                        Measure.SHARE,
                        telling((facts, query, findings) -> TimelyReports.things(facts, query, kindOrNull, findings)))
                .withReportsOnly((facts, query) -> TimelyReports.reports(facts, query, kindOrNull))
                .withoutPersons();
    }

    private static Definition capped(Definition definition, @Nullable Integer mostOrNull) {
        if (mostOrNull != null && mostOrNull < 1) {
            throw new IllegalArgumentException("a cap is 1 or more, but this is " + mostOrNull);
        }
        return mostOrNull == null ? definition : definition.withParameter("most", mostOrNull.toString());
    }

    private static PeopleIndicator visits() {
        List<String> figures = List.of("visits");
        SubjectGroups groups = new SubjectGroups(
                figures,
                counts -> counts,
                SubjectKind.HOUSEHOLD,
                ResidenceKind.REGISTERED,
                (facts, query) -> Optional.of(Eligibility.ALL),
                (facts, population, query) -> {
                    VisitedHouseholds visited = VisitedHouseholds.of(facts, query);
                    return subject ->
                            Verdict.of(Eligibility.Verdict.ELIGIBLE, Verdict.Has.of(visited.contains(subject.id())));
                });
        return PeopleIndicator.of(
                        Definition.ofPeriod(
                                        "visits",
                                        "số hộ được đến thăm trong kỳ, trên tổng số hộ",
                                        "households visited in the period, out of all households")
                                .withReads(plus(
                                        HOUSEHOLDS, TeamKinds.SERVICE_AREAS, OutreachKinds.VISITS, ReportKinds.COUNTS)),
                        groups)
                .withReportsOnly(Indicator.Reports.received("visits").and(OutreachIndicators::visitReports))
                .withFigures(figures);
    }

    private static List<FactKind<?>> plus(List<FactKind<?>> kinds, FactKind<?>... others) {
        return Stream.<FactKind<?>>concat(kinds.stream(), Stream.of(others)).toList();
    }

    /** What counts, and tells what a person should know. */
    private interface Telling {
        Stream<Thing> things(Facts facts, CoverageQuery query, Consumer<Finding> findings);
    }

    private static Counted telling(Telling telling) {
        return new Counted() {
            @Override
            public Stream<Thing> things(Facts facts, CoverageQuery query) {
                return telling.things(facts, query, finding -> {});
            }

            @Override
            public Stream<Thing> things(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
                return telling.things(facts, query, findings);
            }
        };
    }

    /** Those of one place together. */
    private static Stream<Thing> held(Facts facts, CoverageQuery query) {
        PlacesOfWork places = new PlacesOfWork(facts, "session", query.days());
        Map<List<Mark>, Long> sessions = new LinkedHashMap<>();
        TeamsOfDay.each(facts, OutreachKinds.SESSIONS)
                .filter(one -> one.isHeldIn(query.days()))
                .forEach(one -> sessions.merge(Gatherings.places(one, one.day(), places), 1L, Long::sum));
        return sessions.entrySet().stream().map(at -> new Thing("sessions", at.getKey(), Counts.of(at.getValue(), 0)));
    }

    private static Stream<Thing> trained(Facts facts, CoverageQuery query) {
        TeamsOfDay teams = new TeamsOfDay(facts, query.asOf());
        Set<String> trained = new HashSet<>();
        attendances(facts)
                .filter(one ->
                        one.day().filter(day -> !day.isAfter(query.asOf())).isPresent())
                .forEach(one -> one.person().ifPresent(trained::add));
        Map<String, List<Mark>> places = new LinkedHashMap<>();
        teams.memberships(facts)
                .forEach(post -> places.computeIfAbsent(post.person(), person -> new ArrayList<>(1))
                        .addAll(teams.areas(post.team())));
        return places.entrySet().stream()
                .map(person -> new Thing(
                        person.getKey(), person.getValue(), Counts.of(trained.contains(person.getKey()) ? 1 : 0, 1)));
    }

    /** At trainings that are on record. */
    private static Stream<Attendance> attendances(Facts facts) {
        Set<String> trainings = new HashSet<>();
        TeamsOfDay.each(facts, OutreachKinds.TRAININGS).forEach(one -> trainings.add(one.id()));
        return TeamsOfDay.each(facts, OutreachKinds.ATTENDANCES)
                .filter(one -> one.kind() == Gathering.TRAINING && trainings.contains(one.gathering()));
    }

    /** C8: the areas of a team of which somebody was trained in the period. */
    private static Stream<Report> trainingReports(Facts facts, CoverageQuery query) {
        Map<String, Set<LocalDate>> trained = new LinkedHashMap<>();
        attendances(facts)
                .forEach(one -> one.day()
                        .filter(query.days()::contains)
                        .ifPresent(day -> one.person()
                                .ifPresent(person -> trained.computeIfAbsent(person, first -> new HashSet<>())
                                        .add(day))));
        PlacesOfWork places = new PlacesOfWork(facts, "training", query.days());
        return TeamsOfDay.each(facts, TeamKinds.MEMBERSHIPS)
                .flatMap(post -> trained.getOrDefault(post.person(), Set.of()).stream()
                        .filter(post.serves()::contains)
                        .flatMap(day ->
                                places.areas(post.team(), day).stream().map(unit -> Report.of(Place.on(day, unit)))));
    }

    /** C8: a visit, whatever came of it. */
    private static Stream<Report> visitReports(Facts facts, CoverageQuery query) {
        return TeamsOfDay.each(facts, OutreachKinds.VISITS)
                .filter(one -> query.days().contains(one.day()))
                .map(one -> Report.of(Place.on(one.day(), one.unit())));
    }

    /** C8: a count of a channel of a team that serves there. */
    private static Stream<Report> channelReports(Facts facts, CoverageQuery query) {
        PlacesOfWork places = new PlacesOfWork(facts, "channel", query.days());
        return TeamsOfDay.each(facts, TeamKinds.CHANNELS)
                .filter(one -> query.days().contains(one.asOf()))
                .flatMap(one -> places.areas(one.team(), one.asOf()).stream()
                        .map(unit -> Report.of(Place.on(one.asOf(), unit))));
    }
}
