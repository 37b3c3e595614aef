package vn.toso.unit;

/**
 * Where people may be when a unit ends without a known successor (U7), or may have been before one that begins without
 * a known predecessor (U7b): in the lowest units under what was nearest above it and is there on the other day too.
 */
final class UnknownNeighbours {
    private final UnitGraph graph;
    private final SuccessionTable rows;

    UnknownNeighbours(Lineage lineage) {
        this.graph = lineage.graph();
        this.rows = lineage.rows();
    }

    /** The units of {@code on} that people of a unit may be in whose last day is the day before. */
    int[] heirs(int unit, int on) {
        return neighbours(unit, on - 1, on, on);
    }

    /** The units of the day before {@code on} that people of a unit may have been in whose first day is {@code on}. */
    int[] forebears(int unit, int on) {
        return neighbours(unit, on, on - 1, on);
    }

    private int[] neighbours(int unit, int known, int other, int change) {
        IntSet found = new IntSet();
        int above = graph.parentOn(unit, known);
        int root = unit;
        while (above != UnitGraph.NONE && !graph.isAlive(above, other)) {
            root = above;
            above = graph.parentOn(above, known);
        }
        if (above != UnitGraph.NONE) {
            graph.addLeaves(above, other, found);
        } else if (root != unit) {
            addNeighboursOfRoot(root, other, change, found);
        }
        if (found.isEmpty()) {
            graph.addAllLeaves(other, found);
        }
        return found.toArray();
    }

    /** Where even the root ended or began that day, its own rows say where its units are. */
    private void addNeighboursOfRoot(int root, int other, int change, IntSet found) {
        if (other == change) {
            for (int p = rows.out.first(root); p < rows.out.end(root); p++) {
                if (rows.day[rows.out.at(p)] == change && rows.rows[rows.out.at(p)].passesPeople()) {
                    graph.addLeaves(rows.to[rows.out.at(p)], other, found);
                }
            }
        } else {
            for (int p = rows.in.first(root); p < rows.in.end(root); p++) {
                if (rows.day[rows.in.at(p)] == change && rows.rows[rows.in.at(p)].passesPeople()) {
                    graph.addLeaves(rows.from[rows.in.at(p)], other, found);
                }
            }
        }
    }
}
