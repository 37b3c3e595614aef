package vn.example.modulepath;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Filing;
import vn.toso.json.FactLines;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.store.Version;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.vietnam.VietnamUnits;

/** A host on the module path: it files one fact, writes it as a line, and asks for a figure. */
public final class Host {
    private static final LocalDate THEN = LocalDate.of(2023, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2025, 12, 31);

    private final Store store = InMemoryStore.on(VietnamUnits.register(), Clock.tickSeconds(ZoneOffset.UTC));
    private final FactLines lines = FactLines.of(Kinds.all());

    /** Records that one team serves the commune of this code from the beginning of 2023 on. */
    public void serves(String team, String commune) {
        UnitId unit = VietnamUnits.register().on(THEN).get(UnitCode.of(commune)).id();
        ServiceArea area = new ServiceArea(team, unit, DateRange.since(LocalDate.of(2023, 1, 1)));
        store.write(tx -> tx.add(TeamKinds.SERVICE_AREAS, team, area, Filing.of("list-1", "clerk-7")));
    }

    /** Returns the line of what was recorded first about a team. */
    public byte[] line(String team) {
        Version<ServiceArea> first =
                store.versions(TeamKinds.SERVICE_AREAS, team).get(0);
        return lines.write(first);
    }

    /** Returns how a line reads: the lines this host knows. */
    public FactLines lines() {
        return lines;
    }

    /** Returns the communes with a team in Quảng Ninh at the end of 2023, on the map of the end of 2025. */
    public CoverageReport figure() {
        UnitId quangNinh =
                VietnamUnits.register().on(NOW).get(UnitCode.of("22")).id();
        CoverageQuery query = CoverageQuery.asOf(THEN).withBoundaries(NOW).within(quangNinh);
        return CoverageCalculator.of(store.facts()).calculate(Indicators.TEAMS_COMMUNE, query);
    }
}
