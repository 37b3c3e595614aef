package vn.toso.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toso.coverage.UnitIndicator.Mark;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.report.ReportKinds;
import vn.toso.team.TeamKinds;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;

/** The indicators the library brings. To add one: a constant here, and its place in {@link #all()}. */
public final class Indicators {
    /**
     * {@code teams.commune}: communes with at least one team of their own, out of the communes there are. A team of a
     * village does not make its commune covered.
     */
    public static final UnitIndicator TEAMS_COMMUNE = UnitIndicator.of(
                    Definition.ofDay(
                            "teams.commune",
                            "số xã có ít nhất một tổ của xã, trên tổng số xã",
                            "communes with at least one team of the commune, out of all communes"),
                    UnitLevel.COMMUNE,
                    Indicators::areas)
            .withReports(Indicators::teamReports);

    /**
     * {@code teams.commune.any}: the other reading of {@link #TEAMS_COMMUNE}: a team of one of its villages covers a
     * commune too, certainly only where it is known which commune the village is in (C11).
     */
    public static final UnitIndicator TEAMS_COMMUNE_ANY = UnitIndicator.of(
                    Definition.ofDay(
                            "teams.commune.any",
                            "số xã có ít nhất một tổ, của xã hoặc của thôn, khu phố trong xã, trên tổng số xã",
                            "communes with at least one team, of the commune or of a village in it, out of all communes"),
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
                            "villages served by at least one team, out of all villages"),
                    UnitLevel.VILLAGE,
                    Indicators::villageAreas)
            .withReports(Indicators::teamReports);

    private static final List<Indicator> ALL = List.of(TEAMS_COMMUNE, TEAMS_COMMUNE_ANY, TEAMS_VILLAGE);

    private Indicators() {}

    /** Returns all indicators the library brings. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** Returns the indicator of this id, or empty. */
    public static Optional<Indicator> find(String id) {
        return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    static <T> Stream<T> contents(Facts facts, FactKind<T> kind) {
        return facts.of(kind).map(Fact::content);
    }

    private static Stream<Mark> areas(Facts facts, CoverageQuery query) {
        return contents(facts, TeamKinds.SERVICE_AREAS)
                .filter(area -> area.serves().contains(query.asOf()))
                .map(area -> new Mark(area.team(), Place.on(query.asOf(), area.unit())));
    }

    /** A team of a commune serves no village of its own; that is no mistake of its area. */
    private static Stream<Mark> villageAreas(Facts facts, CoverageQuery query) {
        return areas(facts, query).filter(mark -> {
            List<AdminUnit> history = facts.register().history(mark.place().unit());
            return history.isEmpty() || !history.get(0).level().isAbove(UnitLevel.VILLAGE);
        });
    }

    /** C8: a team that served on any day of the period, or the word that there is none. */
    private static Stream<Report> teamReports(Facts facts, CoverageQuery query) {
        Stream<Report> areas =
                contents(facts, TeamKinds.SERVICE_AREAS).map(area -> Report.of(new Place(area.unit(), area.serves())));
        Stream<Report> nothing = contents(facts, ReportKinds.NOTHING)
                .filter(report -> report.kind().equals("teams"))
                .map(report -> Report.ofNothing(new Place(report.unit(), report.about())));
        return Stream.concat(areas, nothing);
    }
}
