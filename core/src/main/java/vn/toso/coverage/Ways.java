package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Correspondence;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/**
 * Where what is filed under units comes to on one boundary day (rules U6, U8, T1). Remembers every way it was asked for,
 * so that several indicators walk each way once. Not safe for use by several threads.
 */
final class Ways {
    private final UnitRegister register;
    private final UnitTree boundaries;
    private final Map<LocalDate, Correspondence> days = new HashMap<>();
    private final Map<LocalDate, Map<UnitId, List<UnitId>>> lowest = new HashMap<>();
    private final Map<LocalDate, Map<UnitId, List<UnitId>>> standing = new HashMap<>();
    private final Map<LocalDate, Map<UnitId, Boolean>> alive = new HashMap<>();

    Ways(UnitRegister register, LocalDate boundaries) {
        this.register = register;
        this.boundaries = register.on(boundaries);
    }

    UnitRegister register() {
        return register;
    }

    UnitTree boundaries() {
        return boundaries;
    }

    Correspondence from(LocalDate day) {
        return days.computeIfAbsent(day, d -> register.correspondence(d, boundaries.day()));
    }

    /** T1: the last of the days on which the unit is there. */
    Optional<LocalDate> lastDay(Place place) {
        DateRange about = place.about();
        Optional<LocalDate> last = about.lastDay();
        if (last.isPresent() && isAlive(place.unit(), last.get())) {
            return last;
        }
        LocalDate latest = null;
        for (AdminUnit state : register.history(place.unit())) {
            Optional<LocalDate> end = state.valid().intersection(about).flatMap(DateRange::lastDay);
            if (end.isPresent() && (latest == null || end.get().isAfter(latest))) {
                latest = end.get();
            }
        }
        return Optional.ofNullable(latest);
    }

    private boolean isAlive(UnitId unit, LocalDate day) {
        return alive.computeIfAbsent(day, d -> new HashMap<>())
                .computeIfAbsent(unit, u -> register.on(day).find(u).isPresent());
    }

    /** U6: the lowest administrative units of the boundary day that people of the unit may be in. */
    List<UnitId> lowest(UnitId unit, LocalDate day) {
        return lowest.computeIfAbsent(day, d -> new HashMap<>())
                .computeIfAbsent(unit, u -> from(day).candidates(u).units());
    }

    /** The same, but a village that lives on stays itself (U8). */
    List<UnitId> standing(UnitId unit, LocalDate day) {
        return standing.computeIfAbsent(day, d -> new HashMap<>())
                .computeIfAbsent(unit, u -> from(day).standing(u).units());
    }

    /** A unit of the boundary day itself, or the candidates of a village that is undecided on it (U8). */
    List<UnitId> whereabouts(UnitId unit) {
        boolean undecided = !boundaries.get(unit).level().administrative()
                && boundaries.get(unit).parent().isPresent()
                && boundaries.parent(unit).isEmpty();
        return undecided ? lowest(unit, boundaries.day()) : List.of(unit);
    }

    /** Names the units a unit's people are in on a day, for messages. */
    String names(UnitId unit, LocalDate lived, LocalDate day) {
        List<String> names = new ArrayList<>();
        UnitTree tree = register.on(day);
        for (UnitId candidate :
                register.correspondence(lived, day).candidates(unit).units()) {
            names.add(name(tree.get(candidate)));
        }
        return String.join(", ", names);
    }

    static String name(AdminUnit unit) {
        return unit.fullName() + " (" + unit.id() + ")";
    }
}
