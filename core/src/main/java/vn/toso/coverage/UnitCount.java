package vn.toso.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;

/** Units being counted (rules C1, C11): carry what stands on them, then count the units of the boundary day anew. */
final class UnitCount {
    static final FindingCode OTHER_LEVEL = new FindingCode(
            "coverage.unit.level",
            Severity.WARNING,
            "{what}: đơn vị {unit} không ở cấp mà chỉ tiêu này đếm, nên không được tính.",
            "{what}: its unit {unit} is not of a level this indicator counts, so it is not counted.");

    private final UnitIndicator indicator;
    private final Counting counting;
    private final Ways ways;
    private final Absences absences;
    private final Map<UnitId, List<Mark>> certain = new LinkedHashMap<>();
    private final Map<UnitId, List<Mark>> possible = new LinkedHashMap<>();
    private final Reaches reaches = new Reaches();
    private final List<Mark> marks;

    UnitCount(UnitIndicator indicator, Counting counting, List<Mark> marks) {
        this.indicator = indicator;
        this.counting = counting;
        this.ways = counting.ways();
        this.absences = new Absences(ways, counting.query());
        this.marks = marks;
    }

    Counting.Result result() {
        Map<String, List<Mark>> absent = new LinkedHashMap<>();
        Set<String> present = new LinkedHashSet<>();
        for (Mark mark : marks) {
            Optional<Way> way = ways.of(mark.place());
            if (way.isEmpty()) {
                counting.reporting().absent(mark.place());
                absent.computeIfAbsent(mark.by(), by -> new ArrayList<>()).add(mark);
            } else {
                present.add(mark.by());
                carry(mark, way.get());
            }
        }
        // C11: stale until it is assigned anew; what also stands on a unit that is there has been.
        absent.forEach((by, all) -> absences.reported(all, present.contains(by)).forEach(counting::report));
        List<CountedUnit> counted = new ArrayList<>();
        for (AdminUnit unit : ways.boundaries().atLevel(indicator.counted())) {
            CountedUnit one = count(unit);
            long sure = one.standing() == CountedUnit.Standing.CERTAIN ? 1 : 0;
            long perhaps = one.standing() == CountedUnit.Standing.POSSIBLE ? 1 : 0;
            if (counting.addCounted(unit, Counts.of(sure, 1).withUnknown(perhaps))) {
                counted.add(one);
            }
        }
        Counting.Result result = counting.result(indicator, counted, this::bounds);
        // Reports are only complete now.
        List<CountedUnit> said = counted.stream()
                .map(unit ->
                        unit.withReporting(counting.reporting().has(unit.unit().id())))
                .toList();
        return new Counting.Result(result.rows(), result.total(), result.origins(), said, result.findings());
    }

    private void carry(Mark mark, Way way) {
        AdminUnit unit = ways.register().on(way.day()).get(way.unit());
        if (!indicator.countsMarkOn(unit.level())) {
            counting.report(Finding.of(
                    OTHER_LEVEL,
                    Location.NONE,
                    "what",
                    mark.by(),
                    "unit",
                    Ways.name(unit),
                    "day",
                    way.day().toString()));
            return;
        }
        counting.reporting().filed(way);
        Reach reach = reachOf(way);
        Map<UnitId, List<Mark>> standing = reach.settled() ? certain : possible;
        if (!reach.settled() && way.isVillageOfBoundaries()) {
            reaches.village(way.unit(), reach.units(), reach.elsewhere());
        } else if (!reach.settled()) {
            reaches.divided(reach.units(), reach.elsewhere());
        }
        reach.units()
                .forEach(id ->
                        standing.computeIfAbsent(id, i -> new ArrayList<>()).add(mark));
    }

    /** The counted units that what stands on the unit comes to. A candidate of another level settles nothing. */
    private Reach reachOf(Way way) {
        Set<UnitId> reached = new LinkedHashSet<>();
        boolean elsewhere = false;
        List<UnitId> candidates = indicator.counted().administrative() ? way.lowest() : way.standing();
        for (UnitId candidate : candidates) {
            Optional<UnitId> counted = ways.atLevel(candidate, indicator.counted());
            counted.ifPresent(reached::add);
            elsewhere |= counted.isEmpty();
        }
        return new Reach(reached, elsewhere);
    }

    /** C4: units that are covered together make the total's interval smaller than the sum of theirs. */
    private Optional<Bounds> bounds(Counts settled, List<Pool> open, Predicate<UnitId> under) {
        if (reaches.isEmpty() || settled.unknown() == 0) {
            return Bounds.of(Measure.SHARE, settled, open);
        }
        int least = reaches.least(under, certain::containsKey);
        int most = reaches.most(under, certain::containsKey);
        Counts fewest = new Counts(settled.done() + least, settled.eligible(), 0, settled.excluded());
        Counts greatest = new Counts(settled.done() + most, settled.eligible(), 0, settled.excluded());
        return Bounds.of(Measure.SHARE, fewest, open)
                .flatMap(low -> Bounds.of(Measure.SHARE, greatest, open)
                        .map(high -> new Bounds(low.lower(), low.lowerOf(), high.upper(), high.upperOf())));
    }

    private CountedUnit count(AdminUnit unit) {
        List<Mark> by = new ArrayList<>(certain.getOrDefault(unit.id(), List.of()));
        List<Mark> perhaps = possible.getOrDefault(unit.id(), List.of());
        CountedUnit.Standing standing = !by.isEmpty()
                ? CountedUnit.Standing.CERTAIN
                : perhaps.isEmpty() ? CountedUnit.Standing.NONE : CountedUnit.Standing.POSSIBLE;
        by.addAll(perhaps);
        return new CountedUnit(unit, standing, false, by);
    }

    /** Where what stands on a unit may come to on the boundary day, and whether it may be elsewhere, too. */
    private record Reach(Set<UnitId> units, boolean elsewhere) {
        boolean settled() {
            return units.size() == 1 && !elsewhere;
        }
    }
}
