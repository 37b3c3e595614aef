package vn.toso.unit;

import java.util.Arrays;

/**
 * The edges that people are carried along, from one lowest administrative unit (or village) to another, made once of
 * the successions (rules U3, U5). Immutable once built.
 *
 * <p>A row by which people pass is an edge. A row out of a unit with children is for display only; one into a unit with
 * children leads to each of its lowest units. A unit that carried itself and from a day on has children passes to each
 * of its lowest units without any row.
 */
final class PeopleEdges {
    /** The row of an edge that no row says. */
    static final int IMPLIED = UnitGraph.NONE;

    private int size;
    private int[] day = new int[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] row = new int[64];

    /** Edges by the unit that people leave, in the order of days. */
    final Grouping out;
    /** Edges by the unit that people come to, in the order of days. */
    final Grouping in;

    /**
     * @param table rows in the order of days, both of whose units are in the graph
     */
    PeopleEdges(UnitGraph graph, SuccessionTable table) {
        int[] late = graph.lateParents();
        int next = 0;
        for (int r = 0; r <= table.rows.length; r++) {
            int upTo = r < table.rows.length ? table.day[r] : Integer.MAX_VALUE;
            for (; next < late.length && graph.from[late[next]] <= upTo; next++) {
                int unit = graph.parent[late[next]];
                int on = graph.from[late[next]];
                boolean done = next > 0 && graph.parent[late[next - 1]] == unit && graph.from[late[next - 1]] == on;
                if (!done) {
                    addToLeaves(graph, on, unit, unit, IMPLIED);
                }
            }
            if (r < table.rows.length && table.rows[r].passesPeople()) {
                int unit = table.from[r];
                if (!graph.isParental(unit) || graph.isLeaf(unit, upTo - 1)) {
                    addToLeaves(graph, upTo, unit, table.to[r], r);
                }
            }
        }
        out = new Grouping(from, size, graph.unitCount());
        in = new Grouping(to, size, graph.unitCount());
    }

    private void addToLeaves(UnitGraph graph, int on, int unit, int target, int because) {
        if (graph.isLeaf(target, on)) {
            add(on, unit, target, because);
        } else {
            IntSet leaves = new IntSet();
            graph.addLeaves(target, on, leaves);
            for (int leaf : leaves.toArray()) {
                add(on, unit, leaf, because);
            }
        }
    }

    private void add(int on, int unit, int target, int because) {
        if (size == day.length) {
            day = Arrays.copyOf(day, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            row = Arrays.copyOf(row, size * 2);
        }
        day[size] = on;
        from[size] = unit;
        to[size] = target;
        row[size++] = because;
    }

    int day(int edge) {
        return day[edge];
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    /** The row the edge rests on, or {@link #IMPLIED}. */
    int row(int edge) {
        return row[edge];
    }

    /** The first day in {@code (after, upTo]} on which people leave the unit; MAX_VALUE if never. */
    int nextLeaving(int unit, int after, int upTo) {
        for (int p = out.first(unit); p < out.end(unit); p++) {
            int on = day[out.at(p)];
            if (on > after) {
                return on <= upTo ? on : Integer.MAX_VALUE;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The last day in {@code (downTo, before]} on which people come to the unit; MIN_VALUE if never. */
    int lastComing(int unit, int before, int downTo) {
        for (int p = in.end(unit) - 1; p >= in.first(unit); p--) {
            int on = day[in.at(p)];
            if (on <= before) {
                return on > downTo ? on : Integer.MIN_VALUE;
            }
        }
        return Integer.MIN_VALUE;
    }

    /** Whether a row says that people leave the unit on this day. */
    boolean rowsLeave(int unit, int on) {
        return hasRow(out, unit, on);
    }

    /** Whether a row says that people come to the unit on this day. */
    boolean rowsCome(int unit, int on) {
        return hasRow(in, unit, on);
    }

    private boolean hasRow(Grouping edges, int unit, int on) {
        for (int p = edges.first(unit); p < edges.end(unit); p++) {
            if (day[edges.at(p)] == on && row[edges.at(p)] != IMPLIED) {
                return true;
            }
        }
        return false;
    }
}
