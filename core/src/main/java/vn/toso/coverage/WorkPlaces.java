package vn.toso.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toso.finding.Finding;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/** Where those are on the boundary day who are filed under a unit (rules U6, U8, T1), and whether that is in the scope. */
final class WorkPlaces {
    /**
     * Where they are.
     *
     * @param candidates the units they may be in; a village itself if it is there
     */
    record Found(List<UnitId> candidates, Targets.At at) {}

    private final Ways ways;
    private final Targets targets;
    private final Absences absences;
    private final DateRange until;
    private final Consumer<Finding> findings;
    private final Map<UnitId, Found> known = new HashMap<>();

    /**
     * @param day the last day on which those who are asked for are filed there
     * @param findings is told of each unit that is not there
     */
    WorkPlaces(Ways ways, CoverageQuery query, LocalDate day, Consumer<Finding> findings) {
        this.ways = ways;
        this.targets = new Targets(ways, query.withLevel(UnitLevel.VILLAGE));
        this.absences = new Absences(ways, query);
        this.until = DateRange.of(LocalDate.MIN, DateRange.day(day).until());
        this.findings = findings;
    }

    Found of(UnitId unit) {
        return known.computeIfAbsent(unit, this::find);
    }

    private Found find(UnitId unit) {
        Place place = new Place(unit, until);
        Optional<Way> way = ways.of(place);
        if (way.isEmpty()) {
            absences.find("", place).ifPresent(findings);
            return new Found(List.of(), Targets.At.ABSENT);
        }
        int target = way.get().target(targets);
        return new Found(targets.candidates(target), targets.total(target));
    }
}
