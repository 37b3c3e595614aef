package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;

/** Keeps the states that are sound together, and says what is wrong with the others (rules U2, U8, U9). */
final class StateChecks {
    static final FindingCode REPEATED = new FindingCode(
            "unit.state.repeated",
            Severity.FIXED,
            "{unit}: trạng thái {days} được khai hai lần như nhau; giữ một.",
            "{unit}: its state {days} is given twice in the same words; one is kept.");
    static final FindingCode OVERLAP = new FindingCode(
            "unit.state.overlap",
            Severity.ERROR,
            "{unit}: trạng thái {days} trùng ngày với trạng thái {other}; trạng thái sau không được dùng. Hãy sửa ngày.",
            "{unit}: its state {days} overlaps the one {other}; the later one is left out. Correct the days.");
    static final FindingCode MIXED = new FindingCode(
            "unit.state.mixed",
            Severity.ERROR,
            "{unit}: {days} là đơn vị hành chính, trước đó thì không, hoặc ngược lại; trạng thái sau không được dùng. Hãy khai một đơn vị mới và việc chuyển từ đơn vị cũ.",
            "{unit}: {days} it is an administrative unit and was none before, or the other way round; the later state is left out. Give a new unit, with a succession from the old one.");
    static final FindingCode PARENT_MISSING = new FindingCode(
            "unit.parent.missing",
            Severity.ERROR,
            "{unit}: không có đơn vị cha {parent} {days}; những ngày đó không được dùng. Hãy sửa đơn vị cha hoặc ngày.",
            "{unit}: its parent {parent} does not exist {days}; those days are left out. Correct the parent or the days.");
    static final FindingCode PARENT_LEVEL = new FindingCode(
            "unit.parent.level",
            Severity.ERROR,
            "{unit}: đơn vị cha {parent} không ở cấp cao hơn {days}; trạng thái không được dùng. Hãy sửa đơn vị cha.",
            "{unit}: its parent {parent} is not of a higher level {days}; the state is left out. Correct the parent.");
    static final FindingCode PARENT_CYCLE = new FindingCode(
            "unit.parent.cycle",
            Severity.ERROR,
            "{unit}: là cấp dưới của chính mình qua {parent} {days}; trạng thái không được dùng. Hãy sửa đơn vị cha.",
            "{unit}: stands under itself by way of {parent} {days}; the state is left out. Correct the parent.");
    static final FindingCode CODE_CONTESTED = new FindingCode(
            "unit.code.contested",
            Severity.ERROR,
            "Mã {code} thuộc cả {unit} và {other} {days}; mã này không tìm ra đơn vị nào. Hãy sửa mã.",
            "Code {code} belongs to both {unit} and {other} {days}; it finds neither of them then. Correct the code.");

    /** By unit, then by day. */
    static final Comparator<AdminUnit> ORDER = (a, b) -> {
        int byId = a.id().compareTo(b.id());
        return byId != 0 ? byId : a.valid().from().compareTo(b.valid().from());
    };

    /** Among states of one unit that begin on one day: by what else they say. */
    private static final Comparator<AdminUnit> REST = Comparator.comparing(
                    (AdminUnit state) -> state.valid().until())
            .thenComparing(AdminUnit::level)
            .thenComparing(state -> state.type().word())
            .thenComparing(AdminUnit::name)
            .thenComparing(state -> String.valueOf(state.codeOrNull()))
            .thenComparing(state -> String.valueOf(state.parentOrNull()));

    /** Like {@link #ORDER}, and then by what they say: the same whatever order they are given in. */
    static final Comparator<AdminUnit> FULL_ORDER = (a, b) -> {
        int order = ORDER.compare(a, b);
        return order != 0 ? order : REST.compare(a, b);
    };

    private final List<Finding> findings;

    private StateChecks(List<Finding> findings) {
        this.findings = findings;
    }

    /** Returns the sound ones of states sorted by {@link #ORDER}, and adds to the findings; the first of equals wins. */
    static UnitGraph check(AdminUnit[] sorted, List<Finding> findings) {
        StateChecks checks = new StateChecks(findings);
        UnitGraph graph = checks.withoutContradictions(new UnitGraph(sorted));
        graph = checks.withoutWrongLevels(graph);
        UnitGraph before;
        do {
            // Leaving out days of a parent may leave its children without it, and so on downwards.
            before = graph;
            graph = checks.withParents(graph);
        } while (graph != before);
        checks.codes(graph);
        return graph;
    }

    private UnitGraph withoutContradictions(UnitGraph graph) {
        return contradictsItself(graph) ? new UnitGraph(withoutContradictions(graph.states)) : graph;
    }

    private static boolean contradictsItself(UnitGraph graph) {
        for (int i = 1; i < graph.states.length; i++) {
            if (graph.unitOf[i] == graph.unitOf[i - 1]) {
                AdminUnit state = graph.states[i];
                AdminUnit last = graph.states[i - 1];
                if (last.valid().overlaps(state.valid())
                        || last.level().administrative() != state.level().administrative()) {
                    return true;
                }
            }
        }
        return false;
    }

    private AdminUnit[] withoutContradictions(AdminUnit[] states) {
        List<AdminUnit> kept = new ArrayList<>(states.length);
        @Nullable AdminUnit last = null;
        for (AdminUnit state : states) {
            if (last != null && last.id().equals(state.id()) && last.valid().overlaps(state.valid())) {
                if (last.equals(state)) {
                    report(REPEATED, state.valid(), "unit", name(state));
                } else {
                    report(OVERLAP, state.valid(), DayWords.arguments("other", last.valid(), "unit", name(state)));
                }
            } else if (last != null
                    && last.id().equals(state.id())
                    && last.level().administrative() != state.level().administrative()) {
                report(MIXED, state.valid(), "unit", name(state));
            } else {
                kept.add(state);
                last = state;
            }
        }
        return kept.toArray(new AdminUnit[0]);
    }

    private UnitGraph withoutWrongLevels(UnitGraph graph) {
        AdminUnit[] states = graph.states;
        BitSet left = new BitSet();
        for (int i = 0; i < states.length; i++) {
            int wrong = parentOfNoHigherLevel(graph, i);
            if (wrong != UnitGraph.NONE) {
                FindingCode code = isUnderItself(graph, i, wrong) ? PARENT_CYCLE : PARENT_LEVEL;
                report(code, states[i].valid(), "unit", name(states[i]), "parent", name(states[wrong]));
                left.set(i);
            }
        }
        return left.isEmpty()
                ? graph
                : new UnitGraph(IntStream.range(0, states.length)
                        .filter(i -> !left.get(i))
                        .mapToObj(i -> states[i])
                        .toArray(AdminUnit[]::new));
    }

    private static int parentOfNoHigherLevel(UnitGraph graph, int state) {
        int parent = graph.parent[state];
        if (parent == UnitGraph.NONE) {
            return UnitGraph.NONE;
        }
        for (int p = graph.firstState[parent]; p < graph.firstState[parent + 1]; p++) {
            boolean together = graph.from[p] < graph.until[state] && graph.from[state] < graph.until[p];
            if (together && !graph.states[p].level().isAbove(graph.states[state].level())) {
                return p;
            }
        }
        return UnitGraph.NONE;
    }

    private static boolean isUnderItself(UnitGraph graph, int state, int parentState) {
        int day = Math.max(graph.from[state], graph.from[parentState]);
        int unit = graph.unitOf[parentState];
        for (int steps = 0; unit != UnitGraph.NONE && steps < graph.unitCount(); steps++) {
            if (unit == graph.unitOf[state]) {
                return true;
            }
            unit = graph.parentOn(unit, day);
        }
        return false;
    }

    /** Leaves out the days on which a stated parent is missing; returns the same graph if there were none. */
    private UnitGraph withParents(UnitGraph graph) {
        AdminUnit[] states = graph.states;
        @Nullable List<AdminUnit> kept = null;
        for (int i = 0; i < states.length; i++) {
            if (hasParent(graph, i)) {
                if (kept != null) {
                    kept.add(states[i]);
                }
                continue;
            }
            if (kept == null) {
                kept = new ArrayList<>(Arrays.asList(states).subList(0, i));
            }
            kept.addAll(withParent(graph, i));
        }
        return kept == null ? graph : new UnitGraph(kept.toArray(new AdminUnit[0]));
    }

    private static boolean hasParent(UnitGraph graph, int state) {
        int parent = graph.parent[state];
        if (parent == UnitGraph.NONE) {
            return graph.states[state].parentOrNull() == null;
        }
        if (!graph.isAlive(parent, graph.from[state])) {
            return false;
        }
        // A village outlives its commune (U8); an administrative unit does not outlive its parent.
        return graph.endOfRun(parent, graph.from[state]) >= graph.until[state]
                || !graph.states[state].level().administrative();
    }

    private List<AdminUnit> withParent(UnitGraph graph, int state) {
        AdminUnit unit = graph.states[state];
        List<AdminUnit> parts = new ArrayList<>();
        int parent = graph.parent[state];
        LocalDate missingFrom = unit.valid().from();
        if (parent != UnitGraph.NONE) {
            for (int p = graph.firstState[parent]; p < graph.firstState[parent + 1]; p++) {
                DateRange there = graph.states[p].valid();
                if (!unit.level().administrative() && parts.isEmpty() && there.overlaps(unit.valid())) {
                    there = DateRange.since(there.from());
                }
                DateRange together = there.intersection(unit.valid()).orElse(null);
                if (together != null && !together.from().isBefore(missingFrom)) {
                    missing(unit, missingFrom, together.from());
                    missingFrom = together.until();
                    addJoined(parts, unit.withValid(together));
                }
            }
        }
        missing(unit, missingFrom, unit.valid().until());
        return parts;
    }

    private static void addJoined(List<AdminUnit> parts, AdminUnit part) {
        AdminUnit last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.valid().until().equals(part.valid().from())) {
            parts.set(
                    parts.size() - 1,
                    last.withValid(
                            DateRange.of(last.valid().from(), part.valid().until())));
        } else {
            parts.add(part);
        }
    }

    private void missing(AdminUnit unit, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            String parent = String.valueOf(unit.parentOrNull());
            report(PARENT_MISSING, DateRange.of(from, until), "unit", name(unit), "parent", parent);
        }
    }

    private void codes(UnitGraph graph) {
        AdminUnit[] states = graph.states;
        KeyIndex codes = UnitRegister.indexCodes(states);
        for (int i = 0; i < states.length; i++) {
            UnitCode code = states[i].codeOrNull();
            if (code == null) {
                continue;
            }
            for (int j = codes.first(code); j != KeyIndex.END && j < i; j = codes.next(j)) {
                if (!code.equals(states[j].codeOrNull())) {
                    continue;
                }
                DateRange together =
                        states[i].valid().intersection(states[j].valid()).orElse(null);
                if (together != null) {
                    report(
                            CODE_CONTESTED,
                            together,
                            "code",
                            code.value(),
                            "unit",
                            name(states[j]),
                            "other",
                            name(states[i]));
                }
            }
        }
    }

    static String name(AdminUnit unit) {
        return unit.fullName() + " (" + unit.id().value() + ")";
    }

    private void report(FindingCode code, DateRange days, String... arguments) {
        findings.add(Finding.of(code, Location.NONE, DayWords.arguments("days", days, arguments)));
    }
}
