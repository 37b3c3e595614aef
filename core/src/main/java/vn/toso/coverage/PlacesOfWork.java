package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.toso.fact.Facts;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

/**
 * Where things happened, in some days. Of days between which no unit changed the last stands for all, since what is filed
 * on any of them goes the same way: two million turns are in some thousand places. Not safe for use by several threads.
 */
final class PlacesOfWork {
    private static final class Stretch {
        private final LocalDate last;
        private final UnitTree tree;
        private final Map<UnitId, List<Mark>> marks = new HashMap<>();
        private final Map<List<UnitId>, List<Mark>> among = new HashMap<>();

        Stretch(LocalDate last, UnitTree tree) {
            this.last = last;
            this.tree = tree;
        }
    }

    private final String what;
    private final NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();
    private final Map<Place, List<Mark>> absent = new HashMap<>();
    private final Map<String, List<ServiceArea>> areas = new HashMap<>();

    /**
     * @param what it is that happened, for findings: a kind of facts
     * @param days all days that will be asked for
     */
    PlacesOfWork(Facts facts, String what, DateRange days) {
        this.what = what;
        LocalDate from = days.from();
        for (LocalDate change : facts.register().changeDays()) {
            if (change.isAfter(from) && days.contains(change)) {
                stretches.put(
                        from, new Stretch(change.minusDays(1), facts.register().on(change.minusDays(1))));
                from = change;
            }
        }
        LocalDate last = days.until().minusDays(1);
        stretches.put(from, new Stretch(last, facts.register().on(last)));
        TeamsOfDay.each(facts, TeamKinds.SERVICE_AREAS)
                .filter(area -> area.serves().overlaps(days))
                .forEach(area -> areas.computeIfAbsent(area.team(), team -> new ArrayList<>(1))
                        .add(area));
    }

    /** The place of what happened in a unit on a day, the same one each time it is asked for. */
    Mark in(UnitId unit, LocalDate day) {
        return alone(unit, day).get(0);
    }

    /** That place and no other, the same list each time. */
    List<Mark> alone(UnitId unit, LocalDate day) {
        Stretch stretch = stretch(day);
        List<Mark> known = stretch.marks.get(unit);
        if (known != null) {
            return known;
        }
        if (stretch.tree.find(unit).isEmpty()) {
            // Whoever has to correct it needs the day that was given.
            return absent.computeIfAbsent(Place.on(day, unit), place -> List.of(new Mark(what, place)));
        }
        List<Mark> mark = List.of(new Mark(what, Place.on(stretch.last, unit)));
        stretch.marks.put(unit, mark);
        return mark;
    }

    private Stretch stretch(LocalDate day) {
        return stretches.size() == 1
                ? stretches.firstEntry().getValue()
                : stretches.floorEntry(day).getValue();
    }

    /** The units a team serves on a day, each once, in the order of their ids. */
    List<UnitId> areas(String team, LocalDate day) {
        return areas.getOrDefault(team, List.of()).stream()
                .filter(area -> area.serves().contains(day))
                .map(ServiceArea::unit)
                .distinct()
                .sorted()
                .toList();
    }

    /** The places of what is in each of some units. */
    List<Mark> inEach(Collection<UnitId> units, LocalDate day) {
        return units.stream().map(unit -> in(unit, day)).toList();
    }

    /**
     * The place of what happened in one of some units, nobody says in which: the lowest unit that holds them all. Nowhere
     * if there is none.
     */
    List<Mark> inOneOf(List<UnitId> units, LocalDate day) {
        if (units.size() < 2) {
            return units.isEmpty() ? List.of() : alone(units.get(0), day);
        }
        Stretch stretch = stretch(day);
        List<Mark> known = stretch.among.get(units);
        if (known == null) {
            known = holder(stretch.tree, units)
                    .map(unit -> List.of(in(unit, day)))
                    .orElseGet(List::of);
            stretch.among.put(units, known);
        }
        return known;
    }

    /** The lowest unit that is or holds each of those that are there; empty if none does. */
    static Optional<UnitId> holder(UnitTree tree, Collection<UnitId> units) {
        List<UnitId> there =
                units.stream().filter(unit -> tree.find(unit).isPresent()).toList();
        if (there.isEmpty()) {
            return units.stream().findFirst();
        }
        List<UnitId> chain = new ArrayList<>(List.of(there.get(0)));
        tree.ancestors(there.get(0)).stream().map(AdminUnit::id).forEach(chain::add);
        return chain.stream()
                .filter(above -> there.stream().allMatch(unit -> tree.isUnder(unit, above)))
                .findFirst();
    }
}
