package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;

/**
 * Keeps the successions that are sound, and says what is wrong with the others (rules U3, U4, U7, U7b, U9).
 *
 * <p>Where rows contradict each other about people, all their successors are kept as possible: an answer becomes wider,
 * never wrong.
 */
final class SuccessionChecks {
    static final FindingCode REPEATED = new FindingCode(
            "unit.succession.repeated",
            Severity.FIXED,
            "{change}: được khai hai lần như nhau; giữ một.",
            "{change}: given twice with the same content; one is kept.");
    static final FindingCode CONFLICT = new FindingCode(
            "unit.succession.conflict",
            Severity.ERROR,
            "{change}: được khai hai lần khác nhau; giữ bản đầu. Hãy đối chiếu nghị quyết.",
            "{change}: given twice and differently; the first is kept. Compare with the resolution.");
    static final FindingCode ACT_CONFLICT = new FindingCode(
            "unit.act.conflict",
            Severity.WARNING,
            "{change}: hai nguồn nêu hai văn bản khác nhau ({act} và {other}); giữ văn bản đầu.",
            "{change}: two sources name two acts ({act} and {other}); the first is kept.");
    static final FindingCode FROM_ABSENT = new FindingCode(
            "unit.predecessor.absent",
            Severity.ERROR,
            "{change}: đơn vị cũ không tồn tại ngày hôm trước; dòng này không được dùng. Hãy sửa đơn vị hoặc ngày.",
            "{change}: the predecessor does not exist the day before; the row is left out. Correct the unit or the day.");
    static final FindingCode TO_ABSENT = new FindingCode(
            "unit.successor.absent",
            Severity.ERROR,
            "{change}: đơn vị mới không tồn tại trong ngày đó; dòng này không được dùng. Hãy sửa đơn vị hoặc ngày.",
            "{change}: the successor does not exist on the day; the row is left out. Correct the unit or the day.");
    static final FindingCode ALL_TWICE = new FindingCode(
            "unit.succession.all-twice",
            Severity.ERROR,
            "{unit}, {day}: toàn bộ dân được ghi là chuyển về nhiều nơi; coi tất cả các nơi là có thể. Hãy sửa.",
            "{unit}, {day}: all its people are said to go to several units; each of them is taken as possible. Correct it.");
    static final FindingCode ALL_BESIDE_SOME = new FindingCode(
            "unit.succession.all-beside-some",
            Severity.ERROR,
            "{unit}, {day}: vừa ghi toàn bộ vừa ghi một phần dân chuyển đi; coi tất cả các nơi là có thể. Hãy sửa.",
            "{unit}, {day}: all and some of its people are said to go; each unit named is taken as possible. Correct it.");
    static final FindingCode ALL_BUT_STAYS = new FindingCode(
            "unit.succession.all-but-stays",
            Severity.ERROR,
            "{unit}, {day}: toàn bộ dân chuyển đi nhưng đơn vị vẫn còn; coi dân là có thể ở lại. Hãy sửa.",
            "{unit}, {day}: all its people go, yet it lives on; people are taken as possibly staying. Correct it.");
    static final FindingCode LONE_SOME = new FindingCode(
            "unit.succession.lone-some",
            Severity.WARNING,
            "{unit}, {day}: đơn vị kết thúc nhưng chỉ ghi một phần dân về một nơi; coi là toàn bộ. Hãy bổ sung nơi còn lại nếu có.",
            "{unit}, {day}: it ends, yet only some of its people go, to one unit; taken as all. Add the rest if there is one.");
    static final FindingCode SUCCESSOR_UNKNOWN = new FindingCode(
            "unit.successor.unknown",
            Severity.WARNING,
            "{unit} kết thúc ngày {day}, không rõ dân về đâu. Hãy bổ sung đơn vị kế thừa nếu biết.",
            "{unit} ended on {day} without a known successor. Add its successor if you know it.");
    static final FindingCode PREDECESSOR_UNKNOWN = new FindingCode(
            "unit.predecessor.unknown",
            Severity.WARNING,
            "{unit} bắt đầu ngày {day}, không rõ dân từ đâu đến. Hãy bổ sung đơn vị cũ nếu biết.",
            "{unit} began on {day} without a known predecessor. Add its predecessor if you know it.");

    /** By day, then predecessor, then successor. */
    static final Comparator<Succession> ORDER = (a, b) -> {
        int order = a.effectiveOn().compareTo(b.effectiveOn());
        order = order != 0 ? order : a.from().compareTo(b.from());
        return order != 0 ? order : a.to().compareTo(b.to());
    };

    /** Among rows of one day from one unit to another: by what else they say. */
    private static final Comparator<Succession> REST = Comparator.comparing(Succession::people)
            .thenComparing(Succession::land)
            .thenComparing(Succession::basis)
            .thenComparing(row -> String.valueOf(row.actOrNull()));

    /** Like {@link #ORDER}, and then by what they say: the same whatever order they are given in. */
    static final Comparator<Succession> FULL_ORDER = (a, b) -> {
        int order = ORDER.compare(a, b);
        return order != 0 ? order : REST.compare(a, b);
    };

    private final UnitGraph graph;
    private final List<Finding> findings;
    /** Days as they are written: many units end on one. */
    private final Map<LocalDate, String> days = new HashMap<>();

    private SuccessionChecks(UnitGraph graph, List<Finding> findings) {
        this.graph = graph;
        this.findings = findings;
    }

    /**
     * Returns the sound ones of rows sorted by {@link #ORDER}, with what people are carried along, and adds to the
     * findings; the first of two that contradict each other wins.
     */
    static Lineage check(UnitGraph graph, Succession[] sorted, List<Finding> findings) {
        SuccessionChecks checks = new SuccessionChecks(graph, findings);
        SuccessionTable table = checks.withoutRepeats(new SuccessionTable(graph, sorted));
        table = checks.withBothEnds(table);
        checks.people(table);
        Lineage lineage = new Lineage(graph, table, new PeopleEdges(graph, table));
        checks.endsAndBeginnings(lineage.edges());
        return lineage;
    }

    private SuccessionTable withoutRepeats(SuccessionTable table) {
        return hasRepeats(table) ? new SuccessionTable(graph, withoutRepeats(table.rows)) : table;
    }

    private static boolean hasRepeats(SuccessionTable table) {
        for (int r = 1; r < table.rows.length; r++) {
            boolean alike = table.to[r] == table.to[r - 1] && table.from[r] == table.from[r - 1];
            if (alike && ORDER.compare(table.rows[r], table.rows[r - 1]) == 0) {
                return true;
            }
        }
        return false;
    }

    private Succession[] withoutRepeats(Succession[] sorted) {
        List<Succession> kept = new ArrayList<>(sorted.length);
        @Nullable Succession last = null;
        for (Succession row : sorted) {
            if (last == null || ORDER.compare(last, row) != 0) {
                kept.add(row);
                last = row;
            } else if (last.people() != row.people() || last.land() != row.land()) {
                findings.add(Finding.of(CONFLICT, Location.NONE, "change", change(row)));
            } else if (!LegalAct.agree(last.actOrNull(), row.actOrNull())) {
                findings.add(Finding.of(
                        ACT_CONFLICT,
                        Location.NONE,
                        "change",
                        change(row),
                        "act",
                        String.valueOf(last.actOrNull()),
                        "other",
                        String.valueOf(row.actOrNull())));
            } else {
                if (LegalAct.said(row.actOrNull()) > LegalAct.said(last.actOrNull())) {
                    kept.set(kept.size() - 1, row);
                    last = row;
                }
                findings.add(Finding.of(REPEATED, Location.NONE, "change", change(row)));
            }
        }
        return kept.toArray(new Succession[0]);
    }

    private SuccessionTable withBothEnds(SuccessionTable table) {
        List<Succession> kept = new ArrayList<>(table.rows.length);
        for (int r = 0; r < table.rows.length; r++) {
            int from = table.from[r];
            int to = table.to[r];
            if (from == UnitGraph.NONE || !graph.isAlive(from, table.day[r] - 1)) {
                findings.add(Finding.of(FROM_ABSENT, Location.NONE, "change", change(table.rows[r])));
            } else if (to == UnitGraph.NONE || !graph.isAlive(to, table.day[r])) {
                findings.add(Finding.of(TO_ABSENT, Location.NONE, "change", change(table.rows[r])));
            } else {
                kept.add(table.rows[r]);
            }
        }
        return kept.size() == table.rows.length ? table : new SuccessionTable(graph, kept.toArray(new Succession[0]));
    }

    /** Looks at the rows of one predecessor and day together (U4); rows that contradict each other become "some". */
    private void people(SuccessionTable table) {
        int start = 0;
        while (start < table.rows.length) {
            int end = start;
            int all = 0;
            int some = 0;
            while (end < table.rows.length
                    && table.from[end] == table.from[start]
                    && table.day[end] == table.day[start]) {
                all += table.rows[end].people() == Passed.ALL ? 1 : 0;
                some += table.rows[end].people() == Passed.SOME ? 1 : 0;
                end++;
            }
            boolean stays = graph.isAlive(table.from[start], table.day[start]);
            @Nullable FindingCode wrong = contradiction(all, some, stays);
            if (wrong != null) {
                Succession first = table.rows[start];
                findings.add(Finding.of(
                        wrong,
                        Location.NONE,
                        "unit",
                        name(first.from(), table.day[start] - 1),
                        "day",
                        first.effectiveOn().toString()));
                for (int r = start; r < end; r++) {
                    table.rows[r] = wrong.equals(LONE_SOME) ? table.rows[r] : possiblyFrom(table.rows[r]);
                }
            }
            start = end;
        }
    }

    private static @Nullable FindingCode contradiction(int all, int some, boolean stays) {
        if (all > 1) {
            return ALL_TWICE;
        }
        if (all == 1 && some > 0) {
            return ALL_BESIDE_SOME;
        }
        if (all == 1 && stays) {
            return ALL_BUT_STAYS;
        }
        return all == 0 && some == 1 && !stays ? LONE_SOME : null;
    }

    private static Succession possiblyFrom(Succession row) {
        return row.people() != Passed.ALL
                ? row
                : new Succession(
                        row.effectiveOn(), row.from(), row.to(), Passed.SOME, row.land(), row.basis(), row.actOrNull());
    }

    private void endsAndBeginnings(PeopleEdges edges) {
        int first = firstDay();
        for (int i = 0; i < graph.states.length; i++) {
            int unit = graph.unitOf[i];
            boolean begins = i == graph.firstState[unit] || graph.until[i - 1] != graph.from[i];
            boolean ends = i + 1 == graph.firstState[unit + 1] || graph.from[i + 1] != graph.until[i];
            if (begins
                    && graph.from[i] > first
                    && graph.isAdministrative(unit)
                    && graph.isLeaf(unit, graph.from[i])
                    && !edges.rowsCome(unit, graph.from[i])) {
                report(PREDECESSOR_UNKNOWN, i, graph.states[i].valid().from());
            }
            if (ends
                    && graph.until[i] != Integer.MAX_VALUE
                    && graph.isLeaf(unit, graph.until[i] - 1)
                    && !edges.rowsLeave(unit, graph.until[i])) {
                report(SUCCESSOR_UNKNOWN, i, graph.states[i].valid().until());
            }
        }
    }

    /** The day the lists begin on: units that are there already did not begin then. */
    private int firstDay() {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < graph.states.length; i++) {
            if (graph.isAdministrative(graph.unitOf[i])) {
                first = Math.min(first, graph.from[i]);
            }
        }
        return first;
    }

    private void report(FindingCode code, int state, LocalDate day) {
        String written = days.computeIfAbsent(day, LocalDate::toString);
        findings.add(Finding.of(code, Location.NONE, "unit", StateChecks.name(graph.states[state]), "day", written));
    }

    private String name(UnitId id, int day) {
        int unit = graph.numberOf(id);
        int state = unit == UnitGraph.NONE ? UnitGraph.NONE : graph.stateOn(unit, day);
        return state == UnitGraph.NONE ? id.value() : StateChecks.name(graph.states[state]);
    }

    private String change(Succession row) {
        int day = UnitGraph.epoch(row.effectiveOn());
        return row.effectiveOn() + ": " + name(row.from(), day - 1) + " → " + name(row.to(), day);
    }
}
