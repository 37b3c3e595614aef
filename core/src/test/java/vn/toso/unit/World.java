package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;

/**
 * A small land that changes day by day, and what a register is told of it. It lets only happen what can: who passes
 * something was there the day before, who receives is there on the day, and no administrative unit outlives its parent.
 */
final class World {
    static final LocalDate START = LocalDate.of(2024, 2, 20);

    private final Map<UnitId, AdminUnit> living = new TreeMap<>();
    private final Map<UnitId, AdminUnit> dead = new TreeMap<>();
    private final List<AdminUnit> states = new ArrayList<>();
    private final List<Succession> rows = new ArrayList<>();
    private final Set<UnitId> yesterday = new HashSet<>();
    private final Set<UnitId> gave = new HashSet<>();
    private final Set<UnitId> kept = new HashSet<>();
    private LocalDate today = START;
    private int made;

    /** Goes on to another day; the same day again changes nothing. */
    void goTo(LocalDate day) {
        if (!day.equals(today)) {
            today = day;
            gave.clear();
            kept.clear();
            yesterday.clear();
            yesterday.addAll(living.keySet());
        }
    }

    // ---- what is there --------------------------------------------------------------------------------------------

    /** The units of a level that are there now and fulfil the condition, in order. */
    List<UnitId> units(UnitLevel level, Predicate<UnitId> condition) {
        return living.values().stream()
                .filter(unit -> unit.level().equals(level))
                .map(AdminUnit::id)
                .filter(condition)
                .toList();
    }

    /** The units directly under another, in order. */
    List<UnitId> under(UnitId parent) {
        return living.values().stream()
                .filter(unit -> unit.parent().equals(Optional.of(parent)))
                .map(AdminUnit::id)
                .toList();
    }

    List<UnitId> administrativeUnder(UnitId parent) {
        return under(parent).stream()
                .filter(id -> living.get(id).level().administrative())
                .toList();
    }

    Optional<UnitId> parentOf(UnitId id) {
        return living.get(id).parent();
    }

    /** Whether the unit was there yesterday and nothing has come to it or gone from it today. */
    boolean mayEnd(UnitId id) {
        return mayGive(id) && !kept.contains(id);
    }

    /** Whether the unit was there yesterday and nothing has gone from it today. */
    boolean mayGive(UnitId id) {
        return yesterday.contains(id) && living.containsKey(id) && !gave.contains(id);
    }

    boolean wasThere(UnitId id) {
        return yesterday.contains(id);
    }

    boolean isThere(UnitId id) {
        return living.containsKey(id);
    }

    /** The units of a level that ended, before today. */
    List<UnitId> gone(UnitLevel level) {
        return dead.values().stream()
                .filter(unit ->
                        unit.level().equals(level) && unit.valid().until().isBefore(today))
                .map(AdminUnit::id)
                .toList();
    }

    // ---- what happens ---------------------------------------------------------------------------------------------

    UnitId begin(UnitLevel level, @Nullable UnitId parent) {
        UnitId id = UnitId.of(level.name().substring(0, 1) + made++);
        return beginAs(id, level, parent);
    }

    UnitId beginAs(UnitId id, UnitLevel level, @Nullable UnitId parent) {
        UnitCode code = level.administrative() ? UnitCode.of(id.value()) : null;
        put(new AdminUnit(id, code, DateRange.since(today), level, UnitType.of(level.name()), "Tên 0", parent));
        kept.add(id);
        return id;
    }

    private void put(AdminUnit state) {
        living.put(state.id(), state);
        dead.remove(state.id());
        state.parent().ifPresent(kept::add);
    }

    void end(UnitId id) {
        AdminUnit state = living.remove(id);
        close(state);
        dead.put(id, state.withValid(DateRange.of(state.valid().from(), today)));
        gave.add(id);
    }

    private void close(AdminUnit state) {
        if (state.valid().from().isBefore(today)) {
            states.add(state.withValid(DateRange.of(state.valid().from(), today)));
        }
    }

    void rename(UnitId id) {
        AdminUnit old = living.get(id);
        change(old, old.name() + "'", old.parentOrNull());
    }

    void moveUnder(UnitId id, UnitId parent) {
        AdminUnit old = living.get(id);
        change(old, old.name(), parent);
    }

    private void change(AdminUnit old, String name, @Nullable UnitId parent) {
        close(old);
        put(new AdminUnit(old.id(), old.codeOrNull(), DateRange.since(today), old.level(), old.type(), name, parent));
        kept.add(old.id());
    }

    void pass(UnitId from, UnitId to, Passed people) {
        boolean known = rows.stream()
                .anyMatch(row -> row.effectiveOn().equals(today)
                        && row.from().equals(from)
                        && row.to().equals(to));
        if (!known) {
            rows.add(new Succession(today, from, to, people, Passed.SOME, Basis.REPORTED, null));
        }
        gave.add(from);
        kept.add(to);
    }

    MadeRegister written() {
        List<AdminUnit> all = new ArrayList<>(states);
        all.addAll(living.values());
        return new MadeRegister(all, rows);
    }
}
