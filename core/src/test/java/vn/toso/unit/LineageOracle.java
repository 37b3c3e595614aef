package vn.toso.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Rules U4 to U8 as sets of units, one day after another. Slow, and written from the rules' text alone: it shares
 * nothing with the library but the states and rows themselves.
 *
 * <p>What carries people on a day is a place: a lowest administrative unit, or a village that was filed under.
 */
final class LineageOracle {
    private final List<AdminUnit> states;
    private final List<Succession> rows;
    private final Map<LocalDate, Set<UnitId>> leaves = new HashMap<>();

    LineageOracle(MadeRegister made) {
        states = made.states();
        rows = made.rows();
    }

    /** U6: the lowest administrative units that people of the unit may be in on the other day. */
    Set<UnitId> candidates(UnitId origin, LocalDate from, LocalDate to) {
        Set<UnitId> found = new TreeSet<>();
        walk(carriers(origin, from), from, to).forEach(place -> found.addAll(placed(place, to)));
        return found;
    }

    private Set<UnitId> walk(Set<UnitId> start, LocalDate from, LocalDate to) {
        Set<UnitId> places = start;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            Set<UnitId> next = new HashSet<>();
            for (UnitId place : places) {
                next.addAll(dayAfter(place, day));
            }
            places = next;
        }
        for (LocalDate day = from; day.isAfter(to); day = day.minusDays(1)) {
            Set<UnitId> next = new HashSet<>();
            for (UnitId place : places) {
                next.addAll(dayBefore(place, day));
            }
            places = next;
        }
        return places;
    }

    // ---- one day on, one day back ---------------------------------------------------------------------------------

    private Set<UnitId> dayAfter(UnitId place, LocalDate day) {
        LocalDate next = day.plusDays(1);
        Set<UnitId> places = new HashSet<>();
        for (Succession row : rows) {
            if (row.from().equals(place) && row.effectiveOn().equals(next) && row.people() != Passed.NONE) {
                places.addAll(carriers(row.to(), next));
            }
        }
        if (isAlive(place, next)) {
            places.addAll(carriers(place, next));
        }
        if (!places.isEmpty()) {
            return places;
        }
        return isAdministrative(place) ? heirs(place, day) : walk(around(place, day), day, next);
    }

    /** U7. */
    private Set<UnitId> heirs(UnitId ended, LocalDate lastDay) {
        LocalDate next = lastDay.plusDays(1);
        UnitId top = ended;
        for (Optional<UnitId> above = stated(ended, lastDay); above.isPresent(); above = stated(top, lastDay)) {
            if (isAlive(above.get(), next)) {
                return carriers(above.get(), next);
            }
            top = above.get();
        }
        // Nothing above is left: what the topmost one became, or else anywhere.
        Set<UnitId> places = new HashSet<>();
        for (Succession row : rows) {
            if (row.from().equals(top) && row.effectiveOn().equals(next) && row.people() != Passed.NONE) {
                places.addAll(carriers(row.to(), next));
            }
        }
        return places.isEmpty() ? lowest(next, unit -> true) : places;
    }

    private Set<UnitId> dayBefore(UnitId place, LocalDate day) {
        LocalDate before = day.minusDays(1);
        Set<UnitId> places = new HashSet<>();
        for (Succession row : rows) {
            boolean reaches = row.effectiveOn().equals(day)
                    && row.people() != Passed.NONE
                    && carriers(row.to(), day).contains(place);
            if (reaches && carriesItself(row.from(), before)) {
                places.add(row.from());
            }
        }
        for (UnitId stayed : lowest(before, unit -> isAlive(unit, day))) {
            if (carriers(stayed, day).contains(place)) {
                places.add(stayed);
            }
        }
        if (!isAdministrative(place) && isAlive(place, before)) {
            places.add(place);
        }
        if (isAdministrative(place) && isAlive(place, before)) {
            // What was under it and is settled in it now that nothing is under it any more (U7, last case).
            carriers(place, before).stream()
                    .filter(child -> dayAfter(child, before).equals(Set.of(place)))
                    .forEach(places::add);
        }
        if (!places.isEmpty()) {
            return places;
        }
        if (!isAdministrative(place)) {
            return walk(around(place, day), day, before);
        }
        return isAlive(place, before) ? carriers(place, before) : forebears(place, day);
    }

    /** U7b. */
    private Set<UnitId> forebears(UnitId begun, LocalDate firstDay) {
        LocalDate before = firstDay.minusDays(1);
        UnitId top = begun;
        for (Optional<UnitId> above = stated(begun, firstDay); above.isPresent(); above = stated(top, firstDay)) {
            if (isAlive(above.get(), before)) {
                return carriers(above.get(), before);
            }
            top = above.get();
        }
        Set<UnitId> places = new HashSet<>();
        for (Succession row : rows) {
            if (row.to().equals(top) && row.effectiveOn().equals(firstDay) && row.people() != Passed.NONE) {
                places.addAll(carriers(row.from(), before));
            }
        }
        return places.isEmpty() ? lowest(before, unit -> true) : places;
    }

    // ---- one day --------------------------------------------------------------------------------------------------

    /** U5: a village carries itself, an administrative unit by its lowest units. */
    private Set<UnitId> carriers(UnitId unit, LocalDate day) {
        return isAdministrative(unit) ? lowest(day, leaf -> isAtOrUnder(leaf, unit, day)) : Set.of(unit);
    }

    private boolean carriesItself(UnitId unit, LocalDate day) {
        return isAlive(unit, day) && carriers(unit, day).equals(Set.of(unit));
    }

    /** U8: the lowest administrative units a village is in on the day; an administrative unit is where it is. */
    private Set<UnitId> placed(UnitId place, LocalDate day) {
        if (isAdministrative(place)) {
            return Set.of(place);
        }
        Set<UnitId> found = new HashSet<>();
        around(place, day).forEach(one -> found.addAll(placed(one, day)));
        return found;
    }

    /** U8: what carries a village on the day: the unit stated for it, or if that has ended what its people went to. */
    private Set<UnitId> around(UnitId village, LocalDate day) {
        UnitId above = stated(village, day).orElseThrow();
        LocalDate last = day;
        while (!isAlive(above, last)) {
            last = last.minusDays(1);
        }
        return walk(carriers(above, last), last, day);
    }

    private Set<UnitId> lowest(LocalDate day, Predicate<UnitId> condition) {
        Set<UnitId> found = new HashSet<>(leaves.computeIfAbsent(day, this::findLeaves));
        found.removeIf(condition.negate());
        return found;
    }

    private Set<UnitId> findLeaves(LocalDate day) {
        Set<UnitId> found = new HashSet<>();
        for (AdminUnit state : states) {
            if (state.valid().contains(day) && state.level().administrative()) {
                found.add(state.id());
            }
        }
        for (AdminUnit state : states) {
            if (state.valid().contains(day) && state.level().administrative()) {
                state.parent().ifPresent(found::remove);
            }
        }
        return found;
    }

    private boolean isAtOrUnder(UnitId unit, UnitId ancestor, LocalDate day) {
        Optional<UnitId> at = Optional.of(unit);
        while (at.isPresent() && !at.get().equals(ancestor)) {
            at = stated(at.get(), day);
        }
        return at.isPresent();
    }

    private boolean isAdministrative(UnitId unit) {
        return states.stream()
                .anyMatch(state -> state.id().equals(unit) && state.level().administrative());
    }

    private boolean isAlive(UnitId unit, LocalDate day) {
        return on(unit, day).isPresent();
    }

    private Optional<UnitId> stated(UnitId unit, LocalDate day) {
        return on(unit, day).flatMap(AdminUnit::parent);
    }

    private Optional<AdminUnit> on(UnitId unit, LocalDate day) {
        return states.stream()
                .filter(state -> state.id().equals(unit) && state.valid().contains(day))
                .findFirst();
    }
}
