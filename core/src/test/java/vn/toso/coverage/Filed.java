package vn.toso.coverage;

import java.util.List;
import vn.toso.fact.Facts;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.unit.UnitRegister;

/** Facts in lists, for tests. */
final class Filed {
    private Filed() {}

    static Facts areas(UnitRegister register, ServiceArea... areas) {
        return areas(register, List.of(areas));
    }

    static Facts areas(UnitRegister register, List<ServiceArea> areas) {
        return Facts.on(register).with(TeamKinds.SERVICE_AREAS, areas);
    }

    static Facts reports(UnitRegister register, ReportReceived... reports) {
        return Facts.on(register).with(ReportKinds.RECEIVED, List.of(reports));
    }
}
