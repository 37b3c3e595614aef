package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;

/**
 * One indicator being counted for one question: takes what is counted and where, carries it, adds it up (rules C1 to C4).
 * Not safe for use by several threads.
 */
final class Counting {
    /**
     * What came out.
     *
     * @param origins what was counted and where it went
     * @param units the counted units, for indicators that count units
     */
    record Result(
            List<Coverage> rows,
            Coverage total,
            List<Origin> origins,
            List<CountedUnit> units,
            List<Finding> findings) {}

    private final Facts facts;
    private final CoverageQuery query;
    private final Targets targets;
    private final Ways ways;
    private final Absences absences;
    /** Many members of one team have one thing to say of it. */
    private final Set<Finding> findings = new LinkedHashSet<>();

    private final List<Origin> origins = new ArrayList<>();
    private final boolean bundled;

    private final Sums keyed = new Sums();
    /** Of those, what others reported. */
    private final Sums reports = new Sums();
    /** What may also count nowhere (C5), and is open wherever it may be. */
    private final Sums undecided = new Sums();
    /** Things in several places; keyed sets cannot say that they are in each. */
    private final Spreads spreads;
    /** Whether some of them may be somewhere else, so that a set can come again. */
    private boolean repeating;
    /** What is in no place that is there (C11). */
    private Counts nowhere = Counts.ZERO;

    private final Reporting reporting;

    Counting(Facts facts, CoverageQuery query, Targets targets, Indicator indicator) {
        this.facts = facts;
        this.query = query;
        this.targets = targets;
        this.ways = targets.ways();
        this.absences = new Absences(ways, query);
        this.bundled = indicator.measure() == Measure.MEAN;
        this.spreads = new Spreads(targets, bundled);
        this.reporting = new Reporting(ways, targets, query, indicator);
    }

    Facts facts() {
        return facts;
    }

    CoverageQuery query() {
        return query;
    }

    Ways ways() {
        return ways;
    }

    Reporting reporting() {
        return reporting;
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    /** Adds what is in one place; returns whether the place is there. */
    boolean add(Place place, String label, Counts counts) {
        return add(place, label, counts, CountedAs.PEOPLE);
    }

    boolean add(Place place, String label, Counts counts, CountedAs as) {
        Optional<Way> way = ways.of(place);
        if (way.isEmpty()) {
            reporting.absent(place);
            absences.find(label, place).ifPresent(findings::add);
            return false;
        }
        reporting.filed(way.get());
        int target = origin(way.get(), label, counts, as);
        if (as == CountedAs.UNDECIDED) {
            undecided.add(target, counts);
            return true;
        }
        addTo(target, counts);
        if (as == CountedAs.REPORT || as == CountedAs.POPULATION) {
            reports.add(target, counts);
        }
        return true;
    }

    private int origin(Way way, String label, Counts counts, CountedAs as) {
        int target = way.target(targets);
        origins.add(new Origin(way.unit(), way.day(), label, counts, targets.candidates(target), as));
        return target;
    }

    /**
     * Adds one thing that may be in several places: once under every node that holds one of them. One that is in no place
     * that is there still exists (C11), and counts in the total over everything.
     */
    void add(List<Mark> marks, Counts counts) {
        boolean placed =
                marks.size() == 1 ? add(marks.get(0).place(), marks.get(0).by(), counts) : addToEach(marks, counts);
        if (!placed && query.scopeOrNull() == null) {
            nowhere = nowhere.plus(counts);
        }
    }

    private boolean addToEach(List<Mark> marks, Counts counts) {
        int[] met = new int[marks.size()];
        int size = 0;
        List<Mark> absent = new ArrayList<>(0);
        for (int i = 0; i < met.length; i++) {
            Mark mark = marks.get(i);
            if (isAgain(marks, i)) {
                continue;
            }
            Optional<Way> way = ways.of(mark.place());
            if (way.isEmpty()) {
                reporting.absent(mark.place());
                absent.add(mark);
            } else {
                reporting.filed(way.get());
                met[size++] = origin(way.get(), mark.by(), counts, CountedAs.PEOPLE);
            }
        }
        if (!absent.isEmpty()) {
            findings.addAll(absences.reported(absent, size > 0));
        }
        if (size > 0 && isAllOne(met, size)) {
            addTo(met[0], counts);
        } else if (size > 0 && !counts.isZero()) {
            spreads.add(Arrays.copyOf(met, size), counts);
        }
        return size > 0;
    }

    private static boolean isAllOne(int[] met, int size) {
        for (int i = 1; i < size; i++) {
            if (met[i] != met[0]) {
                return false;
            }
        }
        return true;
    }

    /** A thing is in few places, and each counts once. */
    private static boolean isAgain(List<Mark> marks, int at) {
        Place place = marks.get(at).place();
        for (int i = 0; i < at; i++) {
            if (marks.get(i).place().equals(place)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a unit of the boundary day that is itself what is counted. */
    boolean addCounted(AdminUnit unit, Counts counts) {
        int target = targets.at(unit.id());
        if (targets.total(target) == Targets.At.ABSENT) {
            return false;
        }
        addTo(target, counts);
        return true;
    }

    private void addTo(int target, Counts counts) {
        if (counts.isZero()) {
            return;
        }
        if (bundled && (targets.settledRow(target) == Targets.NONE || targets.total(target) == Targets.At.OPEN)) {
            // Whoever divides by things needs to know which come together.
            spreads.add(new int[] {target}, counts);
            return;
        }
        keyed.add(target, counts);
    }

    Result result(Indicator indicator) {
        return result(indicator, List.of(), (settled, open, under) -> Bounds.of(indicator.measure(), settled, open));
    }

    /** How far a figure can be from what is settled. */
    interface Limits {
        /** The least and the greatest value at a node; {@code under} says which units of the boundary day lie there. */
        Optional<Bounds> bounds(Counts settled, List<Pool> open, Predicate<UnitId> under);
    }

    Result result(Indicator indicator, List<CountedUnit> units, Limits limits) {
        int n = targets.rows().size();
        @Nullable Counts[] settled = new @Nullable Counts[n];
        @Nullable Counts[] reported = new @Nullable Counts[n];
        List<List<Pool>> open = new ArrayList<>(n);
        Spreads.Sum spread = spreads.sum();
        repeating = spread.isOpen();
        for (int row = 0; row < n; row++) {
            settled[row] = spread.settled(row).orElse(null);
            open.add(spread.open(row));
        }
        Counts total = spread.total().plus(nowhere);
        Counts totalReported = Counts.ZERO;
        List<Pool> totalOpen = new ArrayList<>(spread.totalOpen());
        for (int target = 0; target < targets.size(); target++) {
            Counts doubtful = undecided.get(target);
            if (!doubtful.isZero()) {
                openEverywhere(target, doubtful, open, totalOpen);
            }
            Counts said = reports.get(target);
            if (!said.isZero()) {
                int in = targets.settledRow(target);
                if (in != Targets.NONE) {
                    reported[in] = plus(reported[in], said);
                }
                totalReported = targets.total(target) == Targets.At.SETTLED ? totalReported.plus(said) : totalReported;
            }
            Counts counts = keyed.get(target);
            if (counts.isZero()) {
                continue;
            }
            int row = targets.settledRow(target);
            if (row != Targets.NONE) {
                settled[row] = plus(settled[row], counts);
            }
            if (targets.isSettled(target)) {
                total = total.plus(counts);
                continue;
            }
            Pool pool = new Pool(targets.candidates(target), counts);
            for (int at : targets.openRows(target)) {
                put(open, at, pool);
            }
            if (targets.total(target) == Targets.At.SETTLED) {
                total = total.plus(counts);
            } else if (targets.total(target) == Targets.At.OPEN) {
                totalOpen.add(pool);
            }
        }
        reporting.close(indicator, facts, findings);
        Estimates estimates = new Estimates(query, origins, targets, findings);
        List<Coverage> rows = new ArrayList<>(n);
        for (int row = 0; row < n; row++) {
            Counts there = plus(settled[row], Counts.ZERO);
            int at = row;
            rows.add(coverage(
                    indicator,
                    targets.rows().get(row),
                    there,
                    plus(reported[row], Counts.ZERO),
                    open.get(row),
                    limits.bounds(there, open.get(row), unit -> targets.settledRow(targets.at(unit)) == at),
                    reporting.row(row),
                    estimates.row(row, there, open.get(row))));
        }
        AdminUnit scope = query.scope().map(ways.boundaries()::get).orElse(null);
        Coverage all = coverage(
                indicator,
                scope,
                total,
                totalReported,
                totalOpen,
                limits.bounds(total, totalOpen, unit -> targets.total(targets.at(unit)) == Targets.At.SETTLED),
                reporting.total(),
                estimates.total(total, totalOpen));
        return new Result(rows, all, origins, units, List.copyOf(findings));
    }

    private static void put(List<List<Pool>> open, int row, Pool pool) {
        if (open.get(row).isEmpty()) {
            open.set(row, new ArrayList<>(2));
        }
        open.get(row).add(pool);
    }

    private static Counts plus(@Nullable Counts before, Counts more) {
        return before == null ? more : before.plus(more);
    }

    /** C5: what may count nowhere is open in its own row too, and at everything above. */
    private void openEverywhere(int target, Counts counts, List<List<Pool>> open, List<Pool> totalOpen) {
        Pool pool = new Pool(targets.candidates(target), true, counts);
        int own = targets.settledRow(target);
        int[] at = own == Targets.NONE ? targets.openRows(target) : new int[] {own};
        for (int row : at) {
            put(open, row, pool);
        }
        if (targets.total(target) != Targets.At.ABSENT) {
            totalOpen.add(pool);
        }
    }

    private Coverage coverage(
            Indicator indicator,
            @Nullable AdminUnit unit,
            Counts settled,
            Counts reported,
            List<Pool> open,
            Optional<Bounds> bounds,
            Completeness completeness,
            @Nullable Estimate estimate) {
        List<Pool> pools = bundled || open.size() < 2 ? open : inOrder(open);
        return new Coverage(
                unit, indicator.measure(), settled, reported, pools, completeness, bounds.orElse(null), estimate);
    }

    /** Sets that are keyed are distinct; only things in several places can bring one again, which makes one pool. */
    private List<Pool> inOrder(List<Pool> pools) {
        if (!repeating) {
            List<Pool> sorted = new ArrayList<>(pools);
            sorted.sort(Tally.ORDER);
            return sorted;
        }
        return Tally.sum(pools).pools();
    }
}
