package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;

/**
 * The units of one day. Its methods take no date. Immutable, cheap to make, and safe for use by several threads.
 *
 * <p>Lists of units are in the order of their ids, unless said otherwise.
 */
public final class UnitTree {
    private static final Comparator<AdminUnit> BY_ID = Comparator.comparing(AdminUnit::id);

    private final UnitRegister register;
    private final UnitGraph graph;
    private final LocalDate day;
    private final int epochDay;
    private volatile @Nullable Map<Integer, List<Integer>> placed;

    UnitTree(UnitRegister register, LocalDate day) {
        this.register = register;
        this.graph = register.graph();
        this.day = day;
        this.epochDay = UnitGraph.epoch(day);
    }

    /** Returns the day whose units these are. */
    public LocalDate day() {
        return day;
    }

    /** Returns the register this is a view of. */
    public UnitRegister register() {
        return register;
    }

    /** Returns the days around this one on which the units were the same: from the last change until the next. */
    public DateRange unchanged() {
        int[] days = register.dayNumbers();
        int at = Arrays.binarySearch(days, epochDay);
        int floor = at >= 0 ? at : -at - 2;
        return DateRange.of(
                floor < 0 ? LocalDate.MIN : LocalDate.ofEpochDay(days[floor]),
                floor + 1 < days.length ? LocalDate.ofEpochDay(days[floor + 1]) : LocalDate.MAX);
    }

    /** Returns the unit as it is on the day, or empty if it is not there. */
    public Optional<AdminUnit> find(UnitId id) {
        int unit = graph.numberOf(id);
        return unit == UnitGraph.NONE ? Optional.empty() : state(graph.stateOn(unit, epochDay));
    }

    /**
     * Returns the unit as it is on the day.
     *
     * @throws UnitNotFoundException if it is not there on the day
     */
    public AdminUnit get(UnitId id) {
        return find(id).orElseThrow(() -> new UnitNotFoundException(id, day));
    }

    /** Returns the unit that has the code on the day, or empty if none has it, or more than one. */
    public Optional<AdminUnit> find(UnitCode code) {
        int found = UnitGraph.NONE;
        KeyIndex codes = register.codes();
        for (int i = codes.first(code); i != KeyIndex.END; i = codes.next(i)) {
            if (isOn(i) && code.equals(graph.states[i].codeOrNull())) {
                if (!register.hasContestedCodes()) {
                    return Optional.of(graph.states[i]);
                }
                if (found != UnitGraph.NONE) {
                    return Optional.empty();
                }
                found = i;
            }
        }
        return state(found);
    }

    /**
     * Returns the unit that has the code on the day.
     *
     * @throws UnitNotFoundException if none has it on the day, or more than one
     */
    public AdminUnit get(UnitCode code) {
        return find(code).orElseThrow(() -> new UnitNotFoundException(code, day));
    }

    /** Returns every unit that has the code on the day; more than one only where lists contradict themselves. */
    public List<AdminUnit> all(UnitCode code) {
        return register.withCode(code).stream()
                .filter(state -> state.valid().contains(day))
                .toList();
    }

    /**
     * Returns the unit directly above. A village whose commune has ended is under the commune it certainly passed to;
     * where several are possible it is undecided (U8) and has no parent here.
     *
     * @return empty for a root, and for a village that is undecided
     * @throws UnitNotFoundException if the unit is not there on the day
     */
    public Optional<AdminUnit> parent(UnitId id) {
        int parent = parentOf(numberOf(id));
        return parent == UnitGraph.NONE ? Optional.empty() : state(graph.stateOn(parent, epochDay));
    }

    /**
     * Returns the units directly below, with the villages that are certainly there (U8).
     *
     * @throws UnitNotFoundException if the unit is not there on the day
     */
    public List<AdminUnit> children(UnitId id) {
        int unit = numberOf(id);
        List<AdminUnit> children = new ArrayList<>();
        graph.childStatesOn(unit, epochDay).forEach(state -> children.add(graph.states[state]));
        placedVillages().getOrDefault(unit, List.of()).forEach(state -> children.add(graph.states[state]));
        children.sort(BY_ID);
        return List.copyOf(children);
    }

    /**
     * Returns the units above, the nearest first; none for a root or an undecided village.
     *
     * @throws UnitNotFoundException if the unit is not there on the day
     */
    public List<AdminUnit> ancestors(UnitId id) {
        List<AdminUnit> above = new ArrayList<>();
        for (int u = parentOf(numberOf(id)); u != UnitGraph.NONE; u = parentOf(u)) {
            state(graph.stateOn(u, epochDay)).ifPresent(above::add);
        }
        return List.copyOf(above);
    }

    /**
     * Returns the units of a level below this one, at any depth; the unit itself if it is of that level.
     *
     * @throws UnitNotFoundException if the unit is not there on the day
     */
    public List<AdminUnit> descendants(UnitId id, UnitLevel level) {
        List<AdminUnit> found = new ArrayList<>();
        collect(get(id), level, found);
        found.sort(BY_ID);
        return List.copyOf(found);
    }

    private void collect(AdminUnit unit, UnitLevel level, List<AdminUnit> found) {
        if (unit.level().equals(level)) {
            found.add(unit);
        }
        if (unit.level().isAbove(level)) {
            children(unit.id()).forEach(child -> collect(child, level, found));
        }
    }

    /** Returns all units of a level on the day, undecided villages among them; possibly none. */
    public List<AdminUnit> atLevel(UnitLevel level) {
        List<AdminUnit> found = new ArrayList<>();
        for (int i = 0; i < graph.states.length; i++) {
            if (isOn(i) && graph.states[i].level().equals(level)) {
                found.add(graph.states[i]);
            }
        }
        return List.copyOf(found);
    }

    /** Returns the units that have no unit above them on the day. */
    public List<AdminUnit> roots() {
        List<AdminUnit> found = new ArrayList<>();
        for (int i = 0; i < graph.states.length; i++) {
            if (isOn(i) && graph.parent[i] == UnitGraph.NONE) {
                found.add(graph.states[i]);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns whether a unit is the other one or stands under it.
     *
     * @throws UnitNotFoundException if the first is not there on the day
     */
    public boolean isUnder(UnitId id, UnitId ancestor) {
        int above = graph.numberOf(ancestor);
        for (int u = numberOf(id); u != UnitGraph.NONE; u = parentOf(u)) {
            if (u == above) {
                return true;
            }
        }
        return false;
    }

    boolean isOn(int state) {
        return graph.from[state] <= epochDay && epochDay < graph.until[state];
    }

    private Optional<AdminUnit> state(int state) {
        return state == UnitGraph.NONE ? Optional.empty() : Optional.of(graph.states[state]);
    }

    private int numberOf(UnitId id) {
        int unit = graph.numberOf(id);
        if (unit == UnitGraph.NONE || !graph.isAlive(unit, epochDay)) {
            throw new UnitNotFoundException(id, day);
        }
        return unit;
    }

    private int parentOf(int unit) {
        int stated = graph.parentOn(unit, epochDay);
        if (stated == UnitGraph.NONE || graph.isAlive(stated, epochDay)) {
            return stated;
        }
        int[] candidates = LineageWalk.candidates(register.lineage(), new int[] {unit}, epochDay, epochDay);
        return candidates.length == 1 ? candidates[0] : UnitGraph.NONE;
    }

    /** The villages that outlived their commune and have one candidate, by that candidate. */
    private Map<Integer, List<Integer>> placedVillages() {
        Map<Integer, List<Integer>> map = placed;
        if (map == null) {
            map = new HashMap<>();
            for (int state : graph.outliving()) {
                if (isOn(state) && !graph.isAlive(graph.parent[state], epochDay)) {
                    int parent = parentOf(graph.unitOf[state]);
                    if (parent != UnitGraph.NONE) {
                        map.computeIfAbsent(parent, p -> new ArrayList<>()).add(state);
                    }
                }
            }
            placed = map;
        }
        return map;
    }

    /**
     * Returns the units a person may mean by a name, over all units of the day; see {@link NameMatches} for what is
     * forgiven. Nothing is chosen where a name means several.
     */
    public NameMatches named(String text) {
        return register.names().find(text, this, null);
    }

    /**
     * Returns the units at or under another that a person may mean by a name.
     *
     * @throws UnitNotFoundException if the unit above is not there on the day
     */
    public NameMatches named(String text, UnitId under) {
        return register.names().find(text, this, get(under).id());
    }

    /** Returns the day. */
    @Override
    public String toString() {
        return "UnitTree[" + day + "]";
    }
}
