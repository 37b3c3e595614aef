package vn.toso.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Correspondence;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Sorts areas that hold on a day by what has become of their units (rule C11). Not safe for use by several threads. */
final class Whereabouts {
    private final UnitRegister register;
    private final UnitTree tree;
    /** Many areas end on one day, that of a reform. */
    private final Map<LocalDate, Correspondence> ways = new HashMap<>();

    Whereabouts(UnitRegister register, LocalDate day) {
        this.register = register;
        this.tree = register.on(day);
    }

    /** The areas of one team. */
    record Sorted(List<AdminUnit> serves, List<EndedArea> ended, List<ServiceArea> misplaced) {}

    Sorted sort(List<ServiceArea> areas) {
        Map<UnitId, AdminUnit> serves = new TreeMap<>();
        List<ServiceArea> gone = new ArrayList<>(0);
        for (ServiceArea area : areas) {
            Optional<AdminUnit> unit = tree.find(area.unit());
            unit.ifPresentOrElse(found -> serves.put(found.id(), found), () -> gone.add(area));
        }
        if (gone.isEmpty()) {
            return new Sorted(List.copyOf(serves.values()), List.of(), List.of());
        }
        LocalDate assigned = lastAssigned(areas, serves);
        gone.sort(Comparator.comparing(ServiceArea::unit));
        List<EndedArea> ended = new ArrayList<>(gone.size());
        List<ServiceArea> misplaced = new ArrayList<>(0);
        for (ServiceArea area : gone) {
            Optional<AdminUnit> last = lastOf(area.unit());
            if (last.isEmpty()) {
                misplaced.add(area);
            } else {
                boolean reassigned = !assigned.isBefore(last.get().valid().until());
                ended.add(new EndedArea(area, last.get(), candidates(last.get()), reassigned));
            }
        }
        return new Sorted(List.copyOf(serves.values()), ended, misplaced);
    }

    /** The last day on which an area that serves a unit of the day began to: with the area, or with the unit. */
    private LocalDate lastAssigned(List<ServiceArea> areas, Map<UnitId, AdminUnit> serves) {
        LocalDate last = LocalDate.MIN;
        for (ServiceArea area : areas) {
            if (serves.containsKey(area.unit())) {
                LocalDate unit = register.history(area.unit()).get(0).valid().from();
                LocalDate from = area.serves().from();
                LocalDate began = from.isBefore(unit) ? unit : from;
                last = last.isBefore(began) ? began : last;
            }
        }
        return last;
    }

    /** The last state of a unit that is not there, among those before the day; none if it is still to come, or unknown. */
    private Optional<AdminUnit> lastOf(UnitId unit) {
        return register.history(unit).stream()
                .filter(state -> !state.valid().until().isAfter(tree.day()))
                .reduce((earlier, later) -> later);
    }

    /** Where the people of an ended unit are: a village stands for itself or for what it was merged into (U8). */
    private List<AdminUnit> candidates(AdminUnit ended) {
        LocalDate last = ended.valid().lastDay().orElseThrow();
        return ways
                .computeIfAbsent(last, day -> register.correspondence(day, tree.day()))
                .standing(ended.id())
                .units()
                .stream()
                .map(tree::get)
                .toList();
    }
}
