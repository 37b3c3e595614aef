package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * The common refinement of all tables of a publication (D2): what was counted, told apart by the set of its cells on every
 * boundary day and level. Rows are numbered as the publication shows them: by boundary day the total, then each level.
 */
final class Refinement {
    /**
     * A cell that a row shows: what is settled there, or one of its pools.
     *
     * @param units the candidates of a pool; none for what is settled
     * @param thing tells things apart that are shown one by one; else 0
     */
    private record Cell(int row, List<UnitId> units, boolean orOutside, int thing) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::row)
                .thenComparing(
                        Cell::units, (a, b) -> Arrays.compare(a.toArray(UnitId[]::new), b.toArray(UnitId[]::new)))
                .thenComparing(Cell::orOutside)
                .thenComparingInt(Cell::thing);

        static Cell settled(int row) {
            return new Cell(row, List.of(), false, 0);
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /** The rows of one level on one boundary day. */
    private record Table(int totalRow, int firstRow, Targets targets, boolean withTotal) {}

    /** What was counted, where: one place or, for a thing, several. */
    private record Where(List<Place> places, boolean undecided, boolean isThing) {}

    private final boolean inTheScopeOfAll;
    private final boolean bundled;
    private final int parts;
    private final int groups;
    private final List<Table> tables = new ArrayList<>();
    private final int rows;
    private final Map<Where, List<Cell>> known = new HashMap<>();
    private final Map<List<Cell>, long[]> places = new HashMap<>();
    private int things;

    Refinement(UnitRegister register, PublicationQuery query, Measure measure, int groups) {
        this.inTheScopeOfAll = query.question().scopeOrNull() == null;
        this.bundled = measure == Measure.MEAN;
        this.parts = measure == Measure.SHARE ? 2 : 1;
        this.groups = groups;
        int row = 0;
        for (LocalDate day : query.boundaries()) {
            int total = row++;
            boolean first = true;
            for (UnitLevel level : query.levels()) {
                // A way remembers its number in the targets of one level.
                Targets targets = new Targets(new Ways(register, day), query.on(day, level));
                tables.add(new Table(total, row, targets, first));
                row += targets.rows().size();
                first = false;
            }
        }
        this.rows = row;
    }

    int rows() {
        return rows;
    }

    /** The units of the rows of one table, in the order of the rows. */
    List<AdminUnit> units(int table) {
        return tables.get(table).targets().rows();
    }

    /** The ways to the boundaries of the first table. */
    Ways ways() {
        return tables.get(0).targets().ways();
    }

    void addPeople(Place place, Counts counts, CountedAs as, int group) {
        add(new Where(List.of(place), as == CountedAs.UNDECIDED, false), counts, group);
    }

    void addThing(Collection<Mark> marks, Counts counts, int group) {
        add(new Where(marks.stream().map(Mark::place).distinct().toList(), false, true), counts, group);
    }

    private void add(Where where, Counts counts, int group) {
        long done = counts.done();
        long all = parts == 1
                ? Math.addExact(done, counts.unknown())
                : Math.max(counts.eligible(), Math.addExact(done, counts.unknown()));
        if (all == 0) {
            return;
        }
        List<Cell> cells = bundled ? cells(where) : known.computeIfAbsent(where, this::cells);
        if (cells.isEmpty()) {
            return;
        }
        long[] sum = places.computeIfAbsent(cells, c -> new long[groups * (parts + 1)]);
        int at = group * (parts + 1);
        sum[at] = Math.addExact(sum[at], done);
        if (parts == 2) {
            sum[at + 1] = Math.addExact(sum[at + 1], counts.eligible() - done - counts.unknown());
        }
        sum[at + parts] = Math.addExact(sum[at + parts], all);
    }

    /** The same as {@link Counting} does with it. */
    private List<Cell> cells(Where where) {
        things++;
        Set<Cell> cells = new TreeSet<>();
        for (Table table : tables) {
            Targets targets = table.targets();
            Set<Integer> met = new TreeSet<>();
            for (Place place : where.places()) {
                Optional<Way> way = targets.ways().of(place);
                way.ifPresent(found -> met.add(found.target(targets)));
            }
            if (where.undecided()) {
                met.forEach(target -> addUndecided(table, target, cells));
            } else if (!met.isEmpty()) {
                addMet(table, met, cells);
            } else if (where.isThing() && inTheScopeOfAll) {
                cells.add(Cell.settled(table.totalRow()));
            }
        }
        return List.copyOf(cells);
    }

    private static void addUndecided(Table table, int target, Set<Cell> cells) {
        Targets targets = table.targets();
        List<UnitId> candidates = targets.candidates(target);
        int own = targets.settledRow(target);
        int[] open = own == Targets.NONE ? targets.openRows(target) : new int[] {own};
        for (int row : open) {
            cells.add(new Cell(table.firstRow() + row, candidates, true, 0));
        }
        if (table.withTotal() && targets.total(target) != Targets.At.ABSENT) {
            cells.add(new Cell(table.totalRow(), candidates, true, 0));
        }
    }

    private void addMet(Table table, Set<Integer> met, Set<Cell> cells) {
        Targets targets = table.targets();
        Set<Integer> settled = new TreeSet<>();
        Set<Integer> open = new TreeSet<>();
        Set<UnitId> units = new TreeSet<>();
        boolean in = false;
        boolean perhaps = false;
        for (int target : met) {
            units.addAll(targets.candidates(target));
            if (targets.settledRow(target) != Targets.NONE) {
                settled.add(targets.settledRow(target));
            }
            for (int row : targets.openRows(target)) {
                open.add(row);
            }
            in |= targets.total(target) == Targets.At.SETTLED;
            perhaps |= targets.total(target) == Targets.At.OPEN;
        }
        open.removeAll(settled);
        List<UnitId> candidates = List.copyOf(units);
        int one = bundled ? things : 0;
        settled.forEach(row -> cells.add(Cell.settled(table.firstRow() + row)));
        open.forEach(row -> cells.add(new Cell(table.firstRow() + row, candidates, false, one)));
        if (table.withTotal() && in) {
            cells.add(Cell.settled(table.totalRow()));
        } else if (table.withTotal() && perhaps) {
            cells.add(new Cell(table.totalRow(), candidates, false, one));
        }
    }

    /** All of it as places, cells and rows; cells of the same places are one, wherever they are shown. */
    SmallCells cells() {
        List<long[]> counts = new ArrayList<>();
        SortedMap<Cell, List<Integer>> placesOf = new TreeMap<>();
        places.forEach((cells, sum) -> {
            cells.forEach(cell ->
                    placesOf.computeIfAbsent(cell, c -> new ArrayList<>()).add(counts.size()));
            counts.add(sum);
        });
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<int[]> all = new ArrayList<>();
        List<Set<Integer>> shown = new ArrayList<>();
        List<Integer> settled = new ArrayList<>(Collections.nCopies(rows, -1));
        for (int row = 0; row < rows; row++) {
            shown.add(new TreeSet<>());
        }
        placesOf.forEach((cell, of) -> {
            int number = numbers.computeIfAbsent(of, key -> {
                all.add(key.stream().mapToInt(place -> place).toArray());
                return all.size() - 1;
            });
            shown.get(cell.row()).add(number);
            if (cell.units().isEmpty()) {
                settled.set(cell.row(), number);
            }
        });
        List<int[]> rowCells = shown.stream()
                .map(cells -> cells.stream().mapToInt(cell -> cell).toArray())
                .toList();
        return new SmallCells(parts, counts, all, rowCells, settled);
    }
}
