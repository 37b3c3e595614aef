package vn.toso.coverage;

import java.util.Collection;
import java.util.List;
import vn.toso.report.NothingToReport;
import vn.toso.team.ServiceArea;

/**
 * What a figure is computed from: a read-only bundle of facts. Facts of any day may be in it; the question's day decides
 * which of them count.
 *
 * @param serviceAreas which teams serve which units, when
 * @param nothingToReport units that say there is nothing
 */
public record Facts(List<ServiceArea> serviceAreas, List<NothingToReport> nothingToReport) {
    /** Copies the lists. */
    public Facts {
        serviceAreas = List.copyOf(serviceAreas);
        nothingToReport = List.copyOf(nothingToReport);
    }

    /** Returns the facts of some teams, without reports of nothing. */
    public static Facts of(Collection<ServiceArea> serviceAreas) {
        return new Facts(List.copyOf(serviceAreas), List.of());
    }
}
