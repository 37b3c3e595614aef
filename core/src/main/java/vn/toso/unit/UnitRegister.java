package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.time.DateRange;

/**
 * All units of all times, and what each passed to later ones (rules U1 to U11). Immutable and safe for use by several
 * threads.
 *
 * <p>A register may be a forest (U9). Ask it for one day with {@link #on}, or for the way from one day to another with
 * {@link #correspondence}; those views take no further date.
 */
public final class UnitRegister {
    private final Lineage lineage;
    private final UnitGraph graph;
    private final List<Finding> findings;
    /** Days on which the villages listed under a unit are all there are, by the unit's number (U5). */
    private final Map<Integer, List<DateRange>> completeVillages;

    private final boolean contestedCodes;
    private volatile @Nullable NameIndex names;
    private volatile @Nullable KeyIndex codes;
    private volatile int @Nullable [] days;

    private UnitRegister(Lineage lineage, List<Finding> findings, Map<Integer, List<DateRange>> completeVillages) {
        this.lineage = lineage;
        this.graph = lineage.graph();
        this.findings = findings;
        this.completeVillages = completeVillages;
        this.contestedCodes =
                findings.stream().anyMatch(finding -> finding.code().equals(StateChecks.CODE_CONTESTED));
    }

    /**
     * Builds a register from the states of units and the successions between them, in any order.
     *
     * <p>What contradicts itself is reported and left out or widened, as each finding says; the register holds the
     * sound rest. Findings come by what is checked: states first (by unit, then by day), then codes, then successions (by
     * day, then by unit).
     *
     * @return the register, with findings whose codes begin with {@code unit.}: overlapping or repeated states, a parent
     *     that is missing, of the wrong level or in a cycle, a code that two units have on one day; a succession whose
     *     end is not alive, that is repeated or contradicts another; a unit that ends without a known successor or
     *     begins without a known predecessor (both warnings: see U7)
     */
    public static Outcome<UnitRegister> of(Collection<AdminUnit> units, Collection<Succession> successions) {
        AdminUnit[] states = units.toArray(new AdminUnit[0]);
        Succession[] changes = successions.toArray(new Succession[0]);
        Arrays.sort(states, StateChecks.FULL_ORDER);
        Arrays.sort(changes, SuccessionChecks.FULL_ORDER);
        return ofSorted(states, changes);
    }

    private static Outcome<UnitRegister> ofSorted(AdminUnit[] states, Succession[] changes) {
        List<Finding> findings = new ArrayList<>();
        UnitGraph graph = StateChecks.check(states, findings);
        Lineage lineage = SuccessionChecks.check(graph, changes, findings);
        UnitRegister register = new UnitRegister(lineage, List.copyOf(findings), Map.of());
        return Outcome.of(register, findings);
    }

    /**
     * Adds a host's own units and changes (U9): villages, and reforms that the national lists do not know yet.
     *
     * <p>An open end gives way to what is added: a later state of a unit that is already here ends the one before it,
     * and a state that begins on the same day and differs only by its end closes it. What is already here is absorbed
     * with a finding.
     *
     * <p>It is added to this register as it stands: what was left out or widened when this one was made does not come
     * back, though what is added might have mended it. To mend, make the register anew of all rows together.
     *
     * @return the larger register, with the findings that are new
     */
    public Outcome<UnitRegister> plus(Collection<AdminUnit> units, Collection<Succession> successions) {
        Map<UnitId, List<AdminUnit>> states = new LinkedHashMap<>();
        for (AdminUnit unit : units.stream().sorted(StateChecks.FULL_ORDER).toList()) {
            states.computeIfAbsent(unit.id(), this::historyIfAny).add(unit);
        }
        states.replaceAll((id, all) -> Amendment.apply(all));
        List<AdminUnit> together = new ArrayList<>(graph.states.length + units.size());
        for (AdminUnit state : graph.states) {
            if (!states.containsKey(state.id())) {
                together.add(state);
            }
        }
        states.values().forEach(together::addAll);
        List<Succession> changes = new ArrayList<>(Arrays.asList(rows().rows));
        successions.stream().sorted(SuccessionChecks.FULL_ORDER).forEach(changes::add);
        // Stable: of two that contradict each other, what was here comes first and is kept.
        together.sort(StateChecks.ORDER);
        changes.sort(SuccessionChecks.ORDER);
        Outcome<UnitRegister> outcome =
                ofSorted(together.toArray(new AdminUnit[0]), changes.toArray(new Succession[0]));
        Set<Finding> known = new HashSet<>(findings);
        UnitRegister register = outcome.value().withDeclarations(this);
        return Outcome.of(
                register,
                outcome.findings().stream().filter(f -> !known.contains(f)).toList());
    }

    private List<AdminUnit> historyIfAny(UnitId id) {
        int unit = graph.numberOf(id);
        return unit == UnitGraph.NONE ? new ArrayList<>() : new ArrayList<>(statesOf(unit));
    }

    private UnitRegister withDeclarations(UnitRegister older) {
        Map<Integer, List<DateRange>> moved = new HashMap<>();
        older.completeVillages.forEach(
                (unit, ranges) -> moved.put(graph.numberOf(older.graph.id(unit)), List.copyOf(ranges)));
        return new UnitRegister(lineage, findings, moved);
    }

    /**
     * Declares that the villages listed under a commune are all it has on these days, so that a fact filed at the
     * commune is carried by them (U5). Without it, such a fact goes by the commune's own successions.
     *
     * @throws UnitNotFoundException if the commune is not valid on the first of the days
     */
    public UnitRegister withCompleteVillages(UnitId commune, DateRange on) {
        int unit = graph.numberOf(commune);
        if (unit == UnitGraph.NONE || !graph.isAlive(unit, UnitGraph.epoch(on.from()))) {
            throw new UnitNotFoundException(commune, on.from());
        }
        Map<Integer, List<DateRange>> declared = new HashMap<>(completeVillages);
        List<DateRange> ranges = new ArrayList<>(declared.getOrDefault(unit, List.of()));
        ranges.add(on);
        declared.put(unit, List.copyOf(ranges));
        return new UnitRegister(lineage, findings, declared);
    }

    boolean hasCompleteVillages(int unit, LocalDate day) {
        return !completeVillages.isEmpty()
                && completeVillages.getOrDefault(unit, List.of()).stream().anyMatch(range -> range.contains(day));
    }

    /** Returns the units of a day. A day before the first or after the last change is as good as any other. */
    public UnitTree on(LocalDate day) {
        return new UnitTree(this, day);
    }

    /** Returns the way from the units of one day to those of another, which may be earlier, later or the same. */
    public Correspondence correspondence(LocalDate from, LocalDate to) {
        return new Correspondence(this, from, to);
    }

    /**
     * Returns the days on which anything changed, in order: on each, a state begins, or one ended the day before, or a
     * succession takes effect, or the villages listed under a commune begin or cease to be all it has.
     */
    public List<LocalDate> changeDays() {
        Set<LocalDate> days = new TreeSet<>();
        Arrays.stream(dayNumbers()).mapToObj(LocalDate::ofEpochDay).forEach(days::add);
        completeVillages.values().stream().flatMap(List::stream).forEach(range -> {
            days.add(range.from());
            days.add(range.until());
        });
        days.remove(LocalDate.MIN);
        days.remove(LocalDate.MAX);
        return List.copyOf(days);
    }

    /**
     * Returns the states of a unit in the order of time.
     *
     * @return empty if there is no such unit
     */
    public List<AdminUnit> history(UnitId id) {
        int unit = graph.numberOf(id);
        return unit == UnitGraph.NONE ? List.of() : statesOf(unit);
    }

    private List<AdminUnit> statesOf(int unit) {
        return List.of(Arrays.copyOfRange(graph.states, graph.firstState[unit], graph.firstState[unit + 1]));
    }

    /** Returns the states of all units that ever had the code, in the order of units, then of time; possibly none. */
    public List<AdminUnit> withCode(UnitCode code) {
        List<AdminUnit> found = new ArrayList<>();
        for (int i = codes().first(code); i != KeyIndex.END; i = codes().next(i)) {
            if (code.equals(graph.states[i].codeOrNull())) {
                found.add(graph.states[i]);
            }
        }
        return List.copyOf(found);
    }

    /** Returns what the unit passed to others, in the order of time; possibly nothing. */
    public List<Succession> successionsFrom(UnitId id) {
        int unit = graph.numberOf(id);
        return unit == UnitGraph.NONE
                ? List.of()
                : IntStream.range(rows().out.first(unit), rows().out.end(unit))
                        .mapToObj(p -> rows().rows[rows().out.at(p)])
                        .toList();
    }

    /** Returns what others passed to the unit, in the order of time; possibly nothing. */
    public List<Succession> successionsTo(UnitId id) {
        int unit = graph.numberOf(id);
        return unit == UnitGraph.NONE
                ? List.of()
                : IntStream.range(rows().in.first(unit), rows().in.end(unit))
                        .mapToObj(p -> rows().rows[rows().in.at(p)])
                        .toList();
    }

    /** Returns how many units there are, of all times. */
    public int size() {
        return graph.unitCount();
    }

    UnitGraph graph() {
        return graph;
    }

    private SuccessionTable rows() {
        return lineage.rows();
    }

    Lineage lineage() {
        return lineage;
    }

    List<AdminUnit> states() {
        return java.util.Collections.unmodifiableList(Arrays.asList(graph.states));
    }

    NameIndex names() {
        NameIndex index = names;
        if (index == null) {
            index = NameIndex.of(states());
            names = index;
        }
        return index;
    }

    /** Whether any code belongs to two units on any day. */
    boolean hasContestedCodes() {
        return contestedCodes;
    }

    /** The states by their codes; those of one code come in no order. */
    KeyIndex codes() {
        KeyIndex index = codes;
        if (index == null) {
            index = indexCodes(graph.states);
            codes = index;
        }
        return index;
    }

    static KeyIndex indexCodes(AdminUnit[] states) {
        KeyIndex index = new KeyIndex(states.length);
        for (int i = states.length - 1; i >= 0; i--) {
            UnitCode code = states[i].codeOrNull();
            if (code != null) {
                index.add(code, i);
            }
        }
        return index;
    }

    /** The change days as epoch days, sorted. */
    int[] dayNumbers() {
        int[] known = days;
        if (known == null) {
            IntStream ends = IntStream.concat(Arrays.stream(graph.from), Arrays.stream(graph.until));
            known = IntStream.concat(ends, Arrays.stream(rows().day))
                    .filter(day -> day != Integer.MAX_VALUE && day != Integer.MIN_VALUE)
                    .sorted()
                    .distinct()
                    .toArray();
            days = known;
        }
        return known;
    }

    /** Returns how many units and successions there are. */
    @Override
    public String toString() {
        return "UnitRegister[" + size() + " units, " + rows().rows.length + " successions]";
    }
}
