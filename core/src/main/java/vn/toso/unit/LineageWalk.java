package vn.toso.unit;

import java.util.ArrayList;
import java.util.List;
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
    private final @Nullable HopTrail trail;
    private final IntSet found = new IntSet();
    private final PlacesAhead ahead = new PlacesAhead();
    /** Collects the days on which a unit has no known neighbour, and then does not go on from there. */
    private final @Nullable List<Integer> unknownDays;
    /** Whether a village that is there on the day asked for stays itself. */
    private boolean keepsVillages;

    private LineageWalk(Lineage lineage, @Nullable HopTrail trail, @Nullable List<Integer> unknownDays) {
        this.lineage = lineage;
        this.graph = lineage.graph();
        this.edges = lineage.edges();
        this.trail = trail;
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
        HopTrail trail = new HopTrail(lineage);
        new LineageWalk(lineage, trail, null).start(origins, day, to);
        return trail.inOrder();
    }

    /** The days on which the lineage has a hole: a unit it leads to ended, or began, without a known neighbour. */
    static List<Integer> unknownDays(Lineage lineage, int[] origins, int day, int to) {
        List<Integer> unknownDays = new ArrayList<>();
        new LineageWalk(lineage, null, unknownDays).start(origins, day, to);
        return unknownDays;
    }

    private IntSet start(int[] origins, int day, int to) {
        if (origins.length == 1 && graph.isLeaf(origins[0], day)) {
            walk(origins[0], day, to);
        } else {
            for (int origin : origins) {
                pushAt(origin, day);
            }
        }
        while (!ahead.isEmpty()) {
            long place = ahead.pop();
            walk(PlacesAhead.unit(place), PlacesAhead.day(place), to);
        }
        if (found.isEmpty()) {
            // Nothing leads anywhere, so they may be anywhere.
            graph.addAllLeaves(to, found);
        }
        return found;
    }

    private void walk(int unit, int day, int to) {
        if (day <= to) {
            forwards(unit, day, to);
        } else {
            backwards(unit, day, to);
        }
    }

    private void forwards(int start, int startDay, int to) {
        int unit = start;
        int day = startDay;
        while (day < to) {
            int gone = graph.endOfRun(unit, day);
            int next = Math.min(gone, edges.nextLeaving(unit, day, to));
            if (trail != null) {
                trail.addLandFrom(unit, day, Math.min(next, to));
            }
            if (next > to) {
                break;
            }
            unit = leave(unit, next, next < gone, to);
            if (unit == UnitGraph.NONE) {
                return;
            }
            day = next;
        }
        arrive(unit, to);
    }

    /** Goes from a unit to wherever its people may be on the day {@code on}; returns the unit if it is only one. */
    private int leave(int unit, int on, boolean isAlive, int to) {
        // A unit that has children from this day on is carried by them: they are among its edges (U5).
        boolean stays = isAlive && graph.isLeaf(unit, on);
        int targets = stays ? 1 : 0;
        int only = stays ? unit : UnitGraph.NONE;
        for (int p = edges.out.first(unit); p < edges.out.end(unit); p++) {
            int edge = edges.out.at(p);
            if (edges.day(edge) == on) {
                if (trail != null) {
                    trail.addEdge(edge);
                }
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
        if (targets == 1 && ahead.hasOneWay()) {
            return only;
        }
        if (stays) {
            ahead.push(unit, on);
        }
        for (int p = edges.out.first(unit); p < edges.out.end(unit); p++) {
            if (edges.day(edges.out.at(p)) == on) {
                ahead.push(edges.to(edges.out.at(p)), on);
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
            ahead.push(heir, on);
        }
    }

    private void backwards(int start, int startDay, int to) {
        int unit = start;
        int day = startDay;
        while (day > to) {
            int last = Math.max(graph.startOfRun(unit, day), edges.lastComing(unit, day, to));
            last = Math.max(last, graph.ceasedToBeParent(unit, day, to));
            if (trail != null) {
                trail.addLandTo(unit, Math.max(last - 1, to), day);
            }
            if (last <= to) {
                break;
            }
            unit = comeFrom(unit, last, to);
            if (unit == UnitGraph.NONE) {
                return;
            }
            day = last - 1;
        }
        arrive(unit, to);
    }

    /** Goes back from a unit to wherever its people may have been the day before {@code on}. */
    private int comeFrom(int unit, int on, int to) {
        boolean stayed = graph.isAlive(unit, on - 1) && graph.isLeaf(unit, on - 1);
        int sources = stayed ? 1 : 0;
        int only = stayed ? unit : UnitGraph.NONE;
        for (int p = edges.in.first(unit); p < edges.in.end(unit); p++) {
            int edge = edges.in.at(p);
            if (edges.day(edge) == on) {
                if (trail != null) {
                    trail.addEdge(edge);
                }
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
        if (sources == 1 && ahead.hasOneWay()) {
            return only;
        }
        if (stayed) {
            ahead.push(unit, on - 1);
        }
        for (int p = edges.in.first(unit); p < edges.in.end(unit); p++) {
            if (edges.day(edges.in.at(p)) == on) {
                ahead.push(edges.from(edges.in.at(p)), on - 1);
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
                    ahead.push(child, on - 1);
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
            ahead.push(forebear, on - 1);
        }
    }

    /** Goes on from the unit, or from its lowest units if it has children on the day (U5). */
    private void pushAt(int unit, int day) {
        if (graph.isLeaf(unit, day)) {
            ahead.push(unit, day);
            return;
        }
        IntSet leaves = new IntSet();
        graph.addLeaves(unit, day, leaves);
        for (int leaf : leaves.toArray()) {
            hop(day, unit, leaf, Hop.Kind.BY_CHILDREN);
            ahead.push(leaf, day);
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
            ahead.rememberAll();
            pushAt(above, last);
        }
    }

    private void hop(int day, int from, int to, Hop.Kind kind) {
        if (trail != null) {
            trail.add(day, from, to, kind);
        }
    }
}
