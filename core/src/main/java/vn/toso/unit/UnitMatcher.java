package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;

/**
 * Finds the units that the rows of a list mean, on one day. Immutable and safe for use by several threads.
 *
 * <p>A unit is chosen only where the code, the name and the units above it, as far as the row has them, leave exactly
 * one:
 *
 * <ul>
 *   <li>With code and name, both must be of one unit. Where only the type or the spelling is another than the unit's, the
 *       code is followed with a warning, unless a neighbour under the same parent is called what is written.
 *   <li>With a code alone, the code.
 *   <li>With a name alone, the only unit of exactly that name and type at the level and under the units given; or, with a
 *       warning, the only one if accents are missing, from words that have none. Another type or spelling (Đăk for Đắk)
 *       chooses nothing.
 * </ul>
 *
 * <p>All else is an error with the candidates. A code or a name that fits on other days only is reported with those days:
 * whole lists of another day are recognised by {@link Edition}.
 */
public final class UnitMatcher {
    private final UnitTree tree;

    private UnitMatcher(UnitTree tree) {
        this.tree = requireNonNull(tree, "tree");
    }

    /** Returns a matcher for the units of the tree's day. */
    public static UnitMatcher of(UnitTree tree) {
        return new UnitMatcher(tree);
    }

    /** Returns what the row means. */
    public UnitMatch match(UnitRow row) {
        return new RowMatching(tree, row).match();
    }

    /** Returns what each of the rows means, in their order. */
    public List<UnitMatch> match(Collection<UnitRow> rows) {
        return rows.stream().map(this::match).toList();
    }
}
