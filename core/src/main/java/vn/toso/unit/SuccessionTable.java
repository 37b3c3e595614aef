package vn.toso.unit;

/** The successions of a register as filed, in columns, found by predecessor and by successor. */
final class SuccessionTable {
    final Succession[] rows;
    final int[] day;
    final int[] from;
    final int[] to;
    /** Row numbers by predecessor, in the order of days. */
    final Grouping out;
    /** Row numbers by successor, in the order of days. */
    final Grouping in;

    /**
     * @param sorted by day, then predecessor, then successor. A row whose unit is not in the graph has
     *     {@link UnitGraph#NONE} there and is found by its other unit only
     */
    SuccessionTable(UnitGraph graph, Succession[] sorted) {
        rows = sorted;
        day = new int[rows.length];
        from = new int[rows.length];
        to = new int[rows.length];
        for (int r = 0; r < rows.length; r++) {
            day[r] = UnitGraph.epoch(rows[r].effectiveOn());
            from[r] = graph.numberOf(rows[r].from());
            to[r] = graph.numberOf(rows[r].to());
        }
        out = new Grouping(from, rows.length, graph.unitCount());
        in = new Grouping(to, rows.length, graph.unitCount());
    }
}
