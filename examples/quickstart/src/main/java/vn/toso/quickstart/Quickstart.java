package vn.toso.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Facts;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.Candidates;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.VietnamUnits;

/** Three communes of Quảng Ninh have a team in 2024. How many communes have one on the boundaries of 2025? */
public final class Quickstart {
    private Quickstart() {}

    /** Prints where the people of three communes went, and a figure on both maps. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        UnitRegister units = VietnamUnits.register();
        LocalDate then = LocalDate.of(2024, 12, 31);
        LocalDate now = LocalDate.of(2025, 12, 31);

        // Where did the people of a commune go? One candidate: settled. Several: the law does not say who went where.
        UnitTree before = units.on(then);
        UnitTree after = units.on(now);
        for (String code : List.of("06799", "07180", "06877")) {
            var old = before.get(UnitCode.of(code));
            Candidates candidates = units.correspondence(then, now).candidates(old.id());
            out.printf("%-15s %s%n", old.fullName(), names(after, candidates.units()));
        }

        // Teams are filed once, under the unit of their day; no reform re-files them (invented teams).
        List<ServiceArea> teams = List.of(
                team("team-1", before, "06799"), team("team-2", before, "07180"), team("team-3", before, "06877"));
        UnitId quangNinh = before.get(UnitCode.of("22")).id();
        CoverageQuery asItWas =
                CoverageQuery.asOf(then).withLevel(UnitLevel.COMMUNE).within(quangNinh);
        var calculator = CoverageCalculator.of(Facts.on(units).with(TeamKinds.SERVICE_AREAS, teams));
        for (CoverageQuery query : List.of(asItWas, asItWas.withBoundaries(now))) {
            CoverageReport report = calculator.calculate(Indicators.TEAMS_COMMUNE, query);
            Coverage total = report.total();
            out.printf(
                    "%n%s of %s on the boundaries of %s:%n",
                    report.definition().id(), query.asOf(), query.boundaries());
            out.printf("certain %d, possible %d, of %d%n", total.certain(), total.possible(), total.denominator());
            report.rows().stream()
                    .filter(row -> row.possible() > 0)
                    .forEach(row -> out.printf(
                            "  %-15s %s%n",
                            row.unit().orElseThrow().fullName(), row.certain() > 0 ? "certainly" : "possibly"));
        }
    }

    private static ServiceArea team(String id, UnitTree tree, String commune) {
        return new ServiceArea(id, tree.get(UnitCode.of(commune)).id(), DateRange.since(LocalDate.of(2022, 6, 1)));
    }

    private static List<String> names(UnitTree tree, List<UnitId> units) {
        return units.stream().map(id -> tree.get(id).fullName()).toList();
    }
}
