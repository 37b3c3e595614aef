package vn.toso.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps the steps of a walk, to explain where it came to. */
final class HopTrail {
    private final Lineage lineage;
    private final Set<Hop> hops = new LinkedHashSet<>();

    HopTrail(Lineage lineage) {
        this.lineage = lineage;
    }

    /** Returns the steps, each once, in the order of time. */
    List<Hop> inOrder() {
        return hops.stream().sorted(Comparator.comparing(Hop::effectiveOn)).toList();
    }

    /** Adds a step that no row says. */
    void add(int day, int from, int to, Hop.Kind kind) {
        UnitGraph graph = lineage.graph();
        hops.add(new Hop(LocalDate.ofEpochDay(day), graph.id(from), graph.id(to), kind, null));
    }

    /** Adds what an edge of people rests on. */
    void addEdge(int edge) {
        PeopleEdges edges = lineage.edges();
        if (edges.row(edge) == PeopleEdges.IMPLIED) {
            add(edges.day(edge), edges.from(edge), edges.to(edge), Hop.Kind.BY_CHILDREN);
            return;
        }
        Succession row = lineage.rows().rows[edges.row(edge)];
        hops.add(hop(row, Hop.Kind.FILED));
        if (!row.to().equals(lineage.graph().id(edges.to(edge)))) {
            add(edges.day(edge), lineage.graph().numberOf(row.to()), edges.to(edge), Hop.Kind.BY_CHILDREN);
        }
    }

    /** Adds the rows by which only land left the unit on the days {@code (after, upTo]}. */
    void addLandFrom(int unit, int after, int upTo) {
        addLandOnly(lineage.rows().out, unit, after, upTo);
    }

    /** Adds the rows by which only land came to the unit on the days {@code (after, upTo]}. */
    void addLandTo(int unit, int after, int upTo) {
        addLandOnly(lineage.rows().in, unit, after, upTo);
    }

    private void addLandOnly(Grouping rowsOf, int unit, int after, int upTo) {
        SuccessionTable rows = lineage.rows();
        for (int p = rowsOf.first(unit); p < rowsOf.end(unit); p++) {
            int row = rowsOf.at(p);
            if (rows.day[row] > after && rows.day[row] <= upTo && !rows.rows[row].passesPeople()) {
                hops.add(hop(rows.rows[row], Hop.Kind.LAND_ONLY));
            }
        }
    }

    private static Hop hop(Succession row, Hop.Kind kind) {
        return new Hop(row.effectiveOn(), row.from(), row.to(), kind, row);
    }
}
