package vn.toso.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.toso.coverage.Counts;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.Place;
import vn.toso.fact.Facts;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.VietnamUnits;

/** Three communes of Quảng Ninh in 2024, on the boundaries of 2025: a figure of the library's, and one of one's own. */
public final class Quickstart {
    private static final LocalDate THEN = LocalDate.of(2024, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2025, 12, 31);

    private Quickstart() {}

    /** Prints where the people of three communes went, and two figures on both maps. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        UnitRegister units = VietnamUnits.register();
        UnitTree before = units.on(THEN);
        UnitTree after = units.on(NOW);

        // Where did the people of a commune go? One candidate: settled. Several: the law does not say who went where.
        List<UnitId> communes = List.of(id(before, "06799"), id(before, "07180"), id(before, "06877"));
        for (UnitId commune : communes) {
            List<UnitId> to =
                    units.correspondence(THEN, NOW).candidates(commune).units();
            List<String> names = to.stream().map(id -> after.get(id).fullName()).toList();
            out.printf("%-15s %s%n", before.get(commune).fullName(), names);
        }

        // Facts are filed once, under the unit of their day; no reform re-files them (invented teams).
        List<ServiceArea> teams = communes.stream()
                .map(id -> new ServiceArea("team-" + id, id, DateRange.since(LocalDate.of(2022, 6, 1))))
                .toList();
        // An indicator of one's own: what is counted, and where. Maps, bounds and explanations come with it (invented).
        PeopleIndicator phones = PeopleIndicator.of(
                Definition.ofDay("phones", "người có điện thoại thông minh", "people with a smartphone"),
                (facts, query) -> communes.stream()
                        .map(id -> new PeopleIndicator.Group(Place.on(THEN, id), Counts.of(310, 500))));

        var calculator = CoverageCalculator.of(Facts.on(units).with(TeamKinds.SERVICE_AREAS, teams));
        CoverageQuery asItWas =
                CoverageQuery.asOf(THEN).withLevel(UnitLevel.COMMUNE).within(id(before, "22"));
        for (CoverageQuery query : List.of(asItWas, asItWas.withBoundaries(NOW))) {
            for (CoverageReport report : calculator.calculate(List.of(Indicators.TEAMS_COMMUNE, phones), query)) {
                out.printf(
                        "%n%s of %s on the boundaries of %s: ",
                        report.definition().id(), THEN, query.boundaries());
                out.println(report.explain());
                report.rows().stream().filter(row -> row.possible() > 0).forEach(row -> {
                    UnitId unit = row.unit().orElseThrow().id();
                    out.println("  " + report.explain(unit));
                });
            }
        }
    }

    private static UnitId id(UnitTree tree, String code) {
        return tree.get(UnitCode.of(code)).id();
    }
}
