package vn.toso.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

/**
 * One indicator as it may be published: all cells at once, some of them suppressed (D2). Immutable.
 *
 * <p>There is nothing else in it: no places where something was counted, no reports in words, and no findings but holes in
 * the lineage, for all of these name small numbers.
 */
public final class Publication {
    private final Disclosure disclosure;
    private final Indicator indicator;
    private final PublicationQuery query;
    private final KnownAt knownAt;
    private final List<PublishedCell> cells;
    private final Set<HiddenCell> hidden;
    private final List<Finding> findings;
    private final Explaining explaining;

    /** Explains a cell. */
    interface Explaining {
        Explanation explain(PublishedCell cell);
    }

    Publication(
            Disclosure disclosure,
            Indicator indicator,
            PublicationQuery query,
            KnownAt knownAt,
            List<PublishedCell> cells,
            Set<HiddenCell> hidden,
            List<Finding> findings,
            Explaining explaining) {
        this.disclosure = disclosure;
        this.indicator = indicator;
        this.query = query;
        this.knownAt = knownAt;
        this.cells = List.copyOf(cells);
        this.hidden = hidden;
        this.findings = List.copyOf(findings);
        this.explaining = explaining;
    }

    /** Returns how it was asked to be protected, with k. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** Returns whether it is protected: it is unless the indicator is of units, teams or other things that are nobody. */
    public boolean isProtected() {
        return indicator.isOfPersons();
    }

    /** Returns what was asked for. */
    public Definition definition() {
        return indicator.definition();
    }

    /** Returns what the counts come to. */
    public Measure measure() {
        return indicator.measure();
    }

    /** Returns the question. */
    public PublicationQuery query() {
        return query;
    }

    /** Returns what was known: the position up to which facts are in it. */
    public KnownAt knownAt() {
        return knownAt;
    }

    /**
     * Returns all cells: by boundary day, the total and then the rows by level, in the order of the question; each apart by
     * group, in the order of the groups' values.
     */
    public List<PublishedCell> cells() {
        return cells;
    }

    /** Returns the cells of one unit on one boundary day, one for each group; of everything for {@code null}. */
    public List<PublishedCell> cells(LocalDate boundaries, @Nullable UnitId unitOrNull) {
        return cells.stream()
                .filter(cell -> cell.position().boundaries().equals(boundaries))
                .filter(cell -> cell.position()
                        .unit()
                        .map(unit -> unit.id().equals(unitOrNull))
                        .orElse(unitOrNull == null))
                .toList();
    }

    /** Returns the total of the scope on one boundary day and in one group, or empty if that is not in it. */
    public Optional<PublishedCell> total(LocalDate boundaries, @Nullable String groupOrNull) {
        return cells.stream()
                .filter(cell -> cell.position().isTotal()
                        && cell.position().boundaries().equals(boundaries)
                        && Objects.equals(cell.position().groupOrNull(), groupOrNull))
                .findFirst();
    }

    /** Returns what later publications have to keep suppressed: what is so here, and what was so before. */
    public Set<HiddenCell> hidden() {
        return hidden;
    }

    /** Returns what a reader should know: holes in the lineage. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Explains one cell of this publication: what it says, what was asked, by what rule. What it is made of is not told if
     * the publication is protected.
     *
     * @throws IllegalArgumentException if the cell is not of this publication
     */
    public Explanation explain(PublishedCell cell) {
        if (!cells.contains(cell)) {
            throw new IllegalArgumentException("the cell at " + cell.position().boundaries() + " is not of " + this);
        }
        return explaining.explain(cell);
    }

    /** Returns indicator, day, and whether it is protected. */
    @Override
    public String toString() {
        return "Publication[" + indicator.id() + " as of " + query.question().asOf()
                + (isProtected() ? ", k " + disclosure.minimum() : ", not protected") + ']';
    }
}
