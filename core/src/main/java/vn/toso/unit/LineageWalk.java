package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks from a unit of one day to the lowest administrative units of another (rules U4 to U8). One walk, one use.
 *
 * <p>A place is a unit and the day it is looked at on. From each place the walk looks for the next day on which people
 * may have moved, and goes on from wherever they may be then. Land is never walked.
 */
final class LineageWalk {
    private final Lineage lineage;
    private final UnitGraph graph;
    private final PeopleEdges edges;
    private final @Nullable List<Hop> hops;
    private final IntSet found = new IntSet();
    /** Places still to be looked at. */
    private int[] unitsAhead = new int[4];

    private int[] daysAhead = new int[4];
    private int ahead;
    /** Places that were ahead before, so that paths that meet are walked once; only kept once there are several. */
    private @Nullable Set<Long> seen;
    /** Collects the days on which a unit has no known neighbour, and then does not go on from there. */
    private final @Nullable List<Integer> unknownDays;
    /** Whether a village that is there on the day asked for stays itself. */
    private boolean keepsVillages;

    private LineageWalk(Lineage lineage, @Nullable List<Hop> hops, @Nullable List<Integer> unknownDays) {
        this.lineage = lineage;
        this.graph = lineage.graph();
        this.edges = lineage.edges();
        this.hops = hops;
        this.unknownDays = unknownDays;
    }

    /** The lowest administrative units of day {@code to} that people of the unit on day {@code day} may be in. */
    static int[] candidates(Lineage lineage, int[] origins, int day, int to) {
        return new LineageWalk(lineage, null, null).start(origins, day, to).toArray();
    }

    /** The same, but villages that are there on day {@code to} stay themselves. */
    static int[] standing(Lineage lineage, int[] origins, int day, int to) {
        LineageWalk walk = new LineageWalk(lineage, null, null);
        walk.keepsVillages = true;
        return walk.start(origins, day, to).toArray();
    }

    /** The steps of the same walk, each once, in the order of time. */
    static List<Hop> hops(Lineage lineage, int[] origins, int day, int to) {
        List<Hop> hops = new ArrayList<>();
        new LineageWalk(lineage, hops, null).start(origins, day, to);
        List<Hop> ordered = new ArrayList<>(new LinkedHashSet<>(hops));
        ordered.sort(Comparator.comparing(Hop::effectiveOn));
        return ordered;
    }

    /** The days on which the lineage has a hole: a unit it leads to ended, or began, without a known neighbour. */
    static List<Integer> unknownDays(Lineage lineage, int[] origins, int day, int to) {
        List<Integer> unknownDays = new ArrayList<>();
        new LineageWalk(lineage, null, unknownDays).start(origins, day, to);
        return unknownDays;
    }

    private IntSet start(int[] origins, int day, int to) {
        for (int origin : origins) {
            pushAt(origin, day);
        }
        while (ahead > 0) {
            ahead--;
            int u = unitsAhead[ahead];
            int d = daysAhead[ahead];
            if (d <= to) {
                forwards(u, d, to);
            } else {
                backwards(u, d, to);
            }
        }
        if (found.isEmpty()) {
            // Nothing leads anywhere, so they may be anywhere.
            graph.addAllLeaves(to, found);
        }
        return found;
    }

    private static long place(int unit, int day) {
        return ((long) unit << Integer.SIZE) | (day & 0xFFFF_FFFFL);
    }

    private void push(int unit, int day) {
        if (ahead > 0 || seen != null) {
            if (seen == null) {
                seen = new HashSet<>();
                for (int i = 0; i < ahead; i++) {
                    seen.add(place(unitsAhead[i], daysAhead[i]));
                }
            }
            if (!seen.add(place(unit, day))) {
                return;
            }
        }
        if (ahead == unitsAhead.length) {
            unitsAhead = Arrays.copyOf(unitsAhead, ahead * 2);
            daysAhead = Arrays.copyOf(daysAhead, ahead * 2);
        }
        unitsAhead[ahead] = unit;
        daysAhead[ahead++] = day;
    }

    private void forwards(int start, int startDay, int to) {
        int unit = start;
        int day = startDay;
        while (true) {
            int next = Math.min(graph.endOfRun(unit, day), edges.nextLeaving(unit, day, to));
            landLeft(unit, day, Math.min(next, to));
            if (next > to) {
                arrive(unit, to);
                return;
            }
            int only = leave(unit, next, to);
            if (only == UnitGraph.NONE) {
                return;
            }
            unit = only;
            day = next;
        }
    }

    /** Goes from a unit to wherever its people may be on the day {@code on}; returns the unit if it is only one. */
    private int leave(int unit, int on, int to) {
        // A unit that has children from this day on is carried by them: they are among its edges (U5).
        boolean stays = graph.isAlive(unit, on) && graph.isLeaf(unit, on);
        int targets = stays ? 1 : 0;
        int only = stays ? unit : UnitGraph.NONE;
        for (int p = edges.out.first(unit); p < edges.out.end(unit); p++) {
            int edge = edges.out.at(p);
            if (edges.day(edge) == on) {
                walked(edge);
                targets++;
                only = edges.to(edge);
            }
        }
        if (stays) {
            hop(on, unit, unit, Hop.Kind.STAYED);
        }
        if (targets == 0) {
            heirs(unit, on, to);
            return UnitGraph.NONE;
        }
        if (targets == 1 && ahead == 0 && seen == null) {
            return only;
        }
        if (stays) {
            push(unit, on);
        }
        for (int p = edges.out.first(unit); p < edges.out.end(unit); p++) {
            if (edges.day(edges.out.at(p)) == on) {
                push(edges.to(edges.out.at(p)), on);
            }
        }
        return UnitGraph.NONE;
    }

    /** U7: where the people of a unit that ended without a known successor may be on the day it is gone. */
    private void heirs(int unit, int on, int to) {
        if (!graph.isAdministrative(unit)) {
            villageIn(unit, on - 1, to);
            return;
        }
        if (unknownDays != null) {
            unknownDays.add(on);
            return;
        }
        for (int heir : new UnknownNeighbours(lineage).heirs(unit, on)) {
            hop(on, unit, heir, Hop.Kind.UNKNOWN_SUCCESSOR);
            push(heir, on);
        }
    }

    private void backwards(int start, int startDay, int to) {
        int unit = start;
        int day = startDay;
        while (true) {
            int last = Math.max(graph.startOfRun(unit, day), edges.lastComing(unit, day, to));
            last = Math.max(last, graph.ceasedToBeParent(unit, day, to));
            if (last <= to) {
                arrive(unit, to);
                return;
            }
            int only = comeFrom(unit, last, to);
            if (only == UnitGraph.NONE) {
                return;
            }
            unit = only;
            day = last - 1;
        }
    }

    /** Goes back from a unit to wherever its people may have been the day before {@code on}. */
    private int comeFrom(int unit, int on, int to) {
        boolean stayed = graph.isAlive(unit, on - 1) && graph.isLeaf(unit, on - 1);
        int sources = stayed ? 1 : 0;
        int only = stayed ? unit : UnitGraph.NONE;
        for (int p = edges.in.first(unit); p < edges.in.end(unit); p++) {
            int edge = edges.in.at(p);
            if (edges.day(edge) == on) {
                walked(edge);
                sources++;
                only = edges.from(edge);
            }
        }
        if (stayed) {
            hop(on, unit, unit, Hop.Kind.STAYED);
        } else if (graph.isAlive(unit, on - 1)) {
            sources += lostChildren(unit, on);
        }
        if (sources == 0) {
            forebears(unit, on, to);
            return UnitGraph.NONE;
        }
        if (sources == 1 && ahead == 0 && seen == null) {
            return only;
        }
        if (stayed) {
            push(unit, on - 1);
        }
        for (int p = edges.in.first(unit); p < edges.in.end(unit); p++) {
            if (edges.day(edges.in.at(p)) == on) {
                push(edges.from(edges.in.at(p)), on - 1);
            }
        }
        return UnitGraph.NONE;
    }

    /** U7, its last case: units under this one ended without a row, and the people are in it, now without children. */
    private int lostChildren(int unit, int on) {
        IntSet children = new IntSet();
        graph.addLeaves(unit, on - 1, children);
        int lost = 0;
        for (int child : children.toArray()) {
            if (!graph.isAlive(child, on) && !edges.rowsLeave(child, on)) {
                int[] heirs = new UnknownNeighbours(lineage).heirs(child, on);
                if (heirs.length == 1 && heirs[0] == unit) {
                    hop(on, child, unit, Hop.Kind.UNKNOWN_SUCCESSOR);
                    push(child, on - 1);
                    lost++;
                }
            }
        }
        return lost;
    }

    /** U7b: where the people of a unit that began without a known predecessor may have been the day before. */
    private void forebears(int unit, int on, int to) {
        if (!graph.isAdministrative(unit)) {
            villageIn(unit, on, to);
            return;
        }
        if (graph.isAlive(unit, on - 1)) {
            // It was carried by units under it that are elsewhere now (U5); none is known to have left anybody here.
            pushAt(unit, on - 1);
            return;
        }
        if (unknownDays != null) {
            unknownDays.add(on);
            return;
        }
        for (int forebear : new UnknownNeighbours(lineage).forebears(unit, on)) {
            hop(on, forebear, unit, Hop.Kind.UNKNOWN_PREDECESSOR);
            push(forebear, on - 1);
        }
    }

    /** Goes on from the unit, or from its lowest units if it has children on the day (U5). */
    private void pushAt(int unit, int day) {
        if (graph.isLeaf(unit, day)) {
            push(unit, day);
            return;
        }
        IntSet leaves = new IntSet();
        graph.addLeaves(unit, day, leaves);
        for (int leaf : leaves.toArray()) {
            hop(day, unit, leaf, Hop.Kind.BY_CHILDREN);
            push(leaf, day);
        }
    }

    /** The walk has come to the day asked for: an administrative unit stands, a village is placed by U8. */
    private void arrive(int unit, int to) {
        if (keepsVillages || graph.isAdministrative(unit) || graph.parentOn(unit, to) == UnitGraph.NONE) {
            found.add(unit);
        } else {
            villageIn(unit, to, to);
        }
    }

    /** U8: goes on from the commune that is stated for the village on the day, or was when that commune ended. */
    private void villageIn(int village, int day, int to) {
        int above = graph.parentOn(village, day);
        if (above == UnitGraph.NONE) {
            graph.addAllLeaves(to, found);
        } else if (graph.isAlive(above, day)) {
            hop(day, village, above, Hop.Kind.VILLAGE_IN);
            pushAt(above, day);
        } else {
            // Stated for longer than the commune was there: on from the commune's last day.
            int last = graph.lastDayBefore(above, day);
            hop(last, village, above, Hop.Kind.VILLAGE_IN);
            // This goes back in time: where a commune's people went to its own village, it would never end.
            if (seen == null) {
                seen = new HashSet<>();
            }
            pushAt(above, last);
        }
    }

    /** Shows the rows by which only land left the unit on the days {@code (after, upTo]}. */
    private void landLeft(int unit, int after, int upTo) {
        if (hops == null) {
            return;
        }
        SuccessionTable rows = lineage.rows();
        for (int p = rows.out.first(unit); p < rows.out.end(unit); p++) {
            int row = rows.out.at(p);
            if (rows.day[row] > after && rows.day[row] <= upTo && !rows.rows[row].passesPeople()) {
                hops.add(hop(rows.rows[row], Hop.Kind.LAND_ONLY));
            }
        }
    }

    private void walked(int edge) {
        if (hops == null) {
            return;
        }
        if (edges.row(edge) == PeopleEdges.IMPLIED) {
            hop(edges.day(edge), edges.from(edge), edges.to(edge), Hop.Kind.BY_CHILDREN);
            return;
        }
        Succession row = lineage.rows().rows[edges.row(edge)];
        hops.add(hop(row, Hop.Kind.FILED));
        if (!row.to().equals(graph.id(edges.to(edge)))) {
            hop(edges.day(edge), graph.numberOf(row.to()), edges.to(edge), Hop.Kind.BY_CHILDREN);
        }
    }

    private static Hop hop(Succession row, Hop.Kind kind) {
        return new Hop(row.effectiveOn(), row.from(), row.to(), kind, row);
    }

    private void hop(int day, int from, int to, Hop.Kind kind) {
        if (hops != null) {
            hops.add(new Hop(LocalDate.ofEpochDay(day), graph.id(from), graph.id(to), kind, null));
        }
    }
}
