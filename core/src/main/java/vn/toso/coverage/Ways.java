package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Correspondence;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
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
    private final Map<LocalDate, Map<UnitId, Way>> known = new HashMap<>();
    /** Most of what is asked together is about one day. */
    private LocalDate lastDay = LocalDate.MIN;

    private LocalDate dayAfterLast = LocalDate.MIN;
    /** The way asked for last: indicators asked together mostly name the units in one order. */
    private @Nullable Way before;

    private Map<UnitId, Way> ofLastDay = new HashMap<>();

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

    /** T1: the way from the last of the place's days on which its unit is there; empty if it is there on none. */
    Optional<Way> of(Place place) {
        LocalDate until = place.about().until();
        if (!until.equals(LocalDate.MAX)) {
            LocalDate last = until.equals(dayAfterLast) ? lastDay : until.minusDays(1);
            Way next = before == null ? null : before.next();
            Way way = next != null && next.isOf(place.unit(), last) ? next : on(last).get(place.unit());
            if (way != null) {
                if (before != null) {
                    before.setNext(way);
                }
                before = way;
                return Optional.of(way);
            }
        }
        LocalDate latest = null;
        for (AdminUnit state : register.history(place.unit())) {
            Optional<LocalDate> end = state.valid()
                    .intersection(place.about())
                    .map(range -> range.lastDay().orElse(LocalDate.MAX.minusDays(1)));
            if (end.isPresent() && (latest == null || end.get().isAfter(latest))) {
                latest = end.get();
            }
        }
        return latest == null ? Optional.empty() : Optional.of(of(place.unit(), latest));
    }

    /** The way of a unit that is there on the day. */
    Way of(UnitId unit, LocalDate day) {
        return on(day).computeIfAbsent(unit, u -> new Way(this, u, day));
    }

    private Map<UnitId, Way> on(LocalDate day) {
        if (!day.equals(lastDay)) {
            ofLastDay = known.computeIfAbsent(day, d -> new HashMap<>());
            lastDay = day;
            dayAfterLast = DateRange.day(day).until();
        }
        return ofLastDay;
    }

    /** The unit of the level that a unit of the boundary day is or lies in. */
    Optional<UnitId> atLevel(UnitId unit, UnitLevel level) {
        if (boundaries.get(unit).level().equals(level)) {
            return Optional.of(unit);
        }
        return boundaries.ancestors(unit).stream()
                .filter(above -> above.level().equals(level))
                .map(AdminUnit::id)
                .findFirst();
    }

    /** A unit of the boundary day itself, or the candidates of a village that is undecided on it (U8). */
    List<UnitId> whereabouts(UnitId unit) {
        boolean undecided = !boundaries.get(unit).level().administrative()
                && boundaries.get(unit).parent().isPresent()
                && boundaries.parent(unit).isEmpty();
        return undecided ? of(unit, boundaries.day()).lowest() : List.of(unit);
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
