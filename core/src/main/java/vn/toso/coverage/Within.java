package vn.toso.coverage;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

/** Whether what stands on a unit is, or may be, in the scope of a question on its boundary day. */
final class Within {
    private final @Nullable UnitId scope;
    private final Ways ways;
    private final Map<Place, Boolean> known = new HashMap<>();

    Within(UnitRegister register, CoverageQuery query) {
        this.scope = query.scopeOrNull();
        this.ways = new Ways(register, query.boundaries());
    }

    /** What stands on a unit that is not there in those days is nowhere, and so in no scope. */
    boolean mayHold(Place place) {
        UnitId in = scope;
        if (in == null) {
            return true;
        }
        return known.computeIfAbsent(
                place,
                one -> ways.of(one)
                        .filter(way -> way.lowest().stream()
                                .anyMatch(unit -> ways.boundaries().isUnder(unit, in)))
                        .isPresent());
    }
}
