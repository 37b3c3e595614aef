package vn.toso.coverage;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How what is published is protected (D2). A row of fewer than k done or fewer than k others is suppressed, 0 % and 100 %
 * among them; with groups it is the whole row if one group is so. With it go as many other rows as it takes that every
 * count of a suppressed row keeps at least k possible values for a reader who knows everything in the publication, and
 * also which places have anybody to count. Nobody to count at all is undefined, and is shown.
 *
 * <p>That holds for any publication. Tested, and only in small ones, is that a reader who also has this library, and runs
 * it on every set of counts that could be meant, still has k values for how many are done and are not. How many people a
 * suppressed unit has he may learn, for what is suppressed beside a small row is chosen by it; and of a number without a
 * denominator he knows that it is not 0.
 *
 * <p>Not protected against: another publication of the same indicator on other days, boundaries or dimensions, or of
 * another indicator of the same people; somebody who knows other counts of the same unit from elsewhere. Turns and
 * person-days are hidden where they are few, but many may be of one person. Who has reported is told of shown rows: it is
 * of units and not of persons. A list for the team's own work is no publication.
 *
 * @param minimum k
 * @param earlier what earlier publications have suppressed, of any indicator and day; it stays so
 */
public record Disclosure(int minimum, Set<HiddenCell> earlier) {
    /**
     * Copies what is suppressed.
     *
     * @throws IllegalArgumentException if k is below 2: everything has one value
     */
    public Disclosure {
        if (minimum < 2) {
            throw new IllegalArgumentException("a hidden count keeps 2 possible values or more, but k is " + minimum);
        }
        earlier = Collections.unmodifiableSet(new LinkedHashSet<>(earlier));
    }

    /**
     * Returns the protection by which a suppressed count keeps at least so many possible values.
     *
     * @throws IllegalArgumentException if k is below 2
     */
    public static Disclosure ofMinimum(int k) {
        return new Disclosure(k, Set.of());
    }

    /** Returns this protection with what earlier publications have suppressed, which stays so. */
    public Disclosure keeping(Collection<HiddenCell> hidden) {
        Set<HiddenCell> all = new LinkedHashSet<>(earlier);
        all.addAll(hidden);
        return new Disclosure(minimum, all);
    }

    /**
     * Computes and publishes. The same facts and question give the same rows, on every run.
     *
     * @throws vn.toso.unit.UnitNotFoundException if the question's scope is not there on a boundary day
     * @throws IllegalArgumentException if whom the indicator counts is not told apart by the publication's dimension
     */
    public Publication publish(CoverageCalculator calculator, Indicator indicator, PublicationQuery query) {
        return new Publishing(calculator, indicator, query, this).publication();
    }
}
