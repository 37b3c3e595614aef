package vn.toso.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.outreach.OutreachKinds;
import vn.toso.report.ReportKinds;
import vn.toso.team.Membership;
import vn.toso.team.TeamKinds;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;

/**
 * The indicators of teams and their members that the library brings, and the place to find every one of its indicators
 * by its id. To add one: a constant here, and its place in {@link #all()}. What teams did is {@link OutreachIndicators}.
 */
public final class Indicators {
    private static final List<FactKind<?>> AREAS =
            List.of(TeamKinds.TEAMS, TeamKinds.STATUSES, TeamKinds.SERVICE_AREAS, ReportKinds.RECEIVED);
    private static final List<FactKind<?>> POSTS =
            Stream.concat(AREAS.stream(), Stream.of(TeamKinds.MEMBERSHIPS)).toList();
    private static final List<FactKind<?>> HELD =
            Stream.concat(AREAS.stream(), Stream.of(OutreachKinds.SESSIONS)).toList();

    /**
     * {@code teams.commune}: communes with at least one team of their own, out of the communes there are. A team of a
     * village does not make its commune covered, and is passed over without a finding.
     */
    public static final UnitIndicator TEAMS_COMMUNE = UnitIndicator.of(
                    Definition.ofDay(
                                    "teams.commune",
                                    "số xã có ít nhất một tổ của xã, trên tổng số xã",
                                    "communes with at least one team of the commune, out of all communes")
                            .withReads(AREAS),
                    UnitLevel.COMMUNE,
                    Indicators::communeAreas)
            .withReports(Indicators::teamReports);

    /**
     * {@code teams.commune.any}: the other reading of {@link #TEAMS_COMMUNE}: a team of one of its villages covers a
     * commune too, certainly only where it is known which commune the village is in (C11).
     */
    public static final UnitIndicator TEAMS_COMMUNE_ANY = UnitIndicator.of(
                    Definition.ofDay(
                                    "teams.commune.any",
                                    "số xã có ít nhất một tổ, của xã hoặc của thôn, khu phố trong xã, trên tổng số xã",
                                    "communes with at least one team, of the commune or of a village in it, out of all communes")
                            .withReads(AREAS),
                    UnitLevel.COMMUNE,
                    Indicators::areas)
            .withMarksBelow()
            .withReports(Indicators::teamReports);

    /**
     * {@code teams.village}: distinct villages served by at least one team, out of the villages there are. Teams are not
     * divided by villages: 1,473 teams for 1,452 villages are no 101.4 %.
     */
    public static final UnitIndicator TEAMS_VILLAGE = UnitIndicator.of(
                    Definition.ofDay(
                                    "teams.village",
                                    "số thôn, khu phố có ít nhất một tổ phụ trách, trên tổng số thôn, khu phố",
                                    "villages served by at least one team, out of all villages")
                            .withReads(AREAS),
                    UnitLevel.VILLAGE,
                    Indicators::villageAreas)
            .withReports(Indicators::teamReports);

    /** {@code members}: distinct persons who are members of a team; who is in two teams counts once above both (C3). */
    public static final ThingIndicator MEMBERS = ThingIndicator.of(
                    Definition.ofDay(
                                    "members",
                                    "số người là thành viên của ít nhất một tổ, mỗi người đếm một lần",
                                    "persons who are members of at least one team, each counted once")
                            .withReads(POSTS),
                    Measure.COUNT,
                    Indicators::persons)
            .withReports(Indicators::teamReports);

    /** {@code members.memberships}: memberships; a person in two teams has two. */
    public static final ThingIndicator MEMBERSHIPS = ThingIndicator.of(
                    Definition.ofDay(
                                    "members.memberships",
                                    "số lượt thành viên: người ở hai tổ tính hai",
                                    "memberships: a person in two teams has two")
                            .withReads(POSTS),
                    Measure.COUNT,
                    (facts, query) -> sizes(facts, query, 0))
            .withReports(Indicators::teamReports);

    /** {@code members.mean}: memberships for each team there is. */
    public static final ThingIndicator MEAN_SIZE = ThingIndicator.of(
                    Definition.ofDay(
                                    "members.mean",
                                    "số thành viên bình quân của một tổ: số lượt thành viên chia cho số tổ",
                                    "mean size of a team: memberships divided by teams")
                            .withReads(POSTS),
                    Measure.MEAN,
                    (facts, query) -> sizes(facts, query, 1))
            .withReports(Indicators::teamReports);

    private static final List<Indicator> ALL =
            List.of(TEAMS_COMMUNE, TEAMS_COMMUNE_ANY, TEAMS_VILLAGE, teamsActive(1), MEMBERS, MEMBERSHIPS, MEAN_SIZE);

    private Indicators() {}

    /**
     * Returns {@code teams.active}: teams with at least so many sessions in the period, out of the teams there are on its
     * last day. To have a team and to have one at work are two figures: one province had 100 % of the first and about
     * 40 % of the second.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public static ThingIndicator teamsActive(int sessions) {
        if (sessions < 1) {
            throw new IllegalArgumentException("a team at work holds at least 1 session, not " + sessions);
        }
        return ThingIndicator.of(
                        Definition.ofPeriod(
                                        "teams.active",
                                        "số tổ có ít nhất k buổi trong kỳ, trên tổng số tổ vào ngày cuối kỳ",
                                        "teams with at least k sessions in the period, out of the teams on its last day")
                                .withReads(HELD)
                                .withParameter("k", Integer.toString(sessions)),
                        Measure.SHARE,
                        (facts, query) -> active(facts, query, sessions))
                .withReportsOnly(Indicators::sessionReports)
                .withoutPersons();
    }

    /**
     * Returns {@code reported.Y}: what units report of a figure of their own, such as accounts or benefits paid through
     * one: numbers that nobody here can count. Only what is exact and says out of how many is added; what was said
     * otherwise stands in {@link CoverageReport#said()}. Reports are carried whole and never divided (C1).
     *
     * @param figure the id under which units report it; in lower case
     * @throws IllegalArgumentException if the id is not in lower case
     */
    public static PeopleIndicator reported(String figure) {
        SubjectReports reports = new SubjectReports(List.of(figure));
        return PeopleIndicator.of(
                        Definition.ofDay(
                                        "reported." + figure,
                                        "số do các đơn vị báo cáo về “" + figure + "”: đạt, trên tổng số",
                                        "what units report of “" + figure + "”: so many, out of so many")
                                .withReads(List.of(ReportKinds.COUNTS)),
                        reports)
                .withReportsOnly(reports::reports)
                .withFigures(List.of(figure));
    }

    /**
     * Returns all indicators of teams and their members; those with a parameter with the least one. Those of what teams did
     * are {@link OutreachIndicators#all()}.
     */
    public static List<Indicator> all() {
        return ALL;
    }

    /** Returns the indicator of this id, one of {@link OutreachIndicators} among them, or empty. */
    public static Optional<Indicator> find(String id) {
        return Stream.concat(ALL.stream(), OutreachIndicators.all().stream())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    private static Stream<Mark> areas(Facts facts, CoverageQuery query) {
        return new TeamsOfDay(facts, query.asOf()).areas();
    }

    /**
     * A team of a village serves its commune in the other reading only, also where it stands on the commune because no
     * village of it is listed; that is no mistake of its area.
     */
    private static Stream<Mark> communeAreas(Facts facts, CoverageQuery query) {
        TeamsOfDay teams = new TeamsOfDay(facts, query.asOf());
        return teams.areas()
                .filter(mark -> !teams.isOfVillages(mark.by()) && !levelIs(facts, mark, UnitLevel.COMMUNE::isAbove));
    }

    /** A team of a commune serves no village of its own; that is no mistake of its area. */
    private static Stream<Mark> villageAreas(Facts facts, CoverageQuery query) {
        return areas(facts, query).filter(mark -> !levelIs(facts, mark, level -> level.isAbove(UnitLevel.VILLAGE)));
    }

    private static boolean levelIs(Facts facts, Mark mark, Predicate<UnitLevel> asked) {
        List<AdminUnit> history = facts.register().history(mark.place().unit());
        return !history.isEmpty() && asked.test(history.get(0).level());
    }

    private static Stream<Thing> persons(Facts facts, CoverageQuery query) {
        TeamsOfDay teams = new TeamsOfDay(facts, query.asOf());
        Map<String, List<Mark>> places = new LinkedHashMap<>();
        teams.memberships(facts)
                .forEach(membership -> places.computeIfAbsent(membership.person(), person -> new ArrayList<>(1))
                        .addAll(teams.areas(membership.team())));
        return places.entrySet().stream().map(person -> new Thing(person.getKey(), person.getValue(), Counts.of(1, 0)));
    }

    /** The teams, each with as many as it has members. */
    private static Stream<Thing> sizes(Facts facts, CoverageQuery query, long eligible) {
        TeamsOfDay teams = new TeamsOfDay(facts, query.asOf());
        Map<String, Long> sizes = new HashMap<>();
        teams.memberships(facts).map(Membership::team).forEach(team -> sizes.merge(team, 1L, Long::sum));
        return teams.ids().stream()
                .map(team -> new Thing(team, teams.areas(team), Counts.of(sizes.getOrDefault(team, 0L), eligible)));
    }

    private static Stream<Thing> active(Facts facts, CoverageQuery query, int least) {
        TeamsOfDay teams = new TeamsOfDay(facts, query.asOf());
        Map<String, Integer> held = new HashMap<>();
        TeamsOfDay.each(facts, OutreachKinds.SESSIONS)
                .filter(session -> session.isHeldIn(query.days()))
                .forEach(session -> held.merge(session.team(), 1, Integer::sum));
        return teams.ids().stream()
                .map(team ->
                        new Thing(team, teams.areas(team), Counts.of(held.getOrDefault(team, 0) >= least ? 1 : 0, 1)));
    }

    /** C8: a team that served on any day of the period, or a report of the unit. */
    private static Stream<Report> teamReports(Facts facts, CoverageQuery query) {
        Stream<Report> areas = TeamsOfDay.each(facts, TeamKinds.SERVICE_AREAS)
                .map(area -> Report.of(new Place(area.unit(), area.serves())));
        return Stream.concat(areas, Indicator.Reports.received("teams").reported(facts, query));
    }

    /** C8: a session of a team that serves there, or a report of the unit. That a team is there says nothing. */
    static Stream<Report> sessionReports(Facts facts, CoverageQuery query) {
        Map<String, List<Place>> places = new HashMap<>();
        TeamsOfDay.each(facts, TeamKinds.SERVICE_AREAS)
                .forEach(area -> places.computeIfAbsent(area.team(), team -> new ArrayList<>(1))
                        .add(new Place(area.unit(), area.serves())));
        Stream<Report> held = TeamsOfDay.each(facts, OutreachKinds.SESSIONS)
                .filter(session -> session.isHeldIn(query.days()))
                .flatMap(session -> places.getOrDefault(session.team(), List.of()).stream()
                        .filter(place -> place.about().contains(session.day()))
                        .map(place -> Report.of(Place.on(session.day(), place.unit()))));
        return Stream.concat(held, Indicator.Reports.received("sessions").reported(facts, query));
    }
}
