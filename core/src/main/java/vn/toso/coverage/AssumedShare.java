package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import vn.toso.unit.UnitId;

/**
 * What share of a unit's people a user assumes to have gone to one of its candidates (rule C6). The law gives none.
 *
 * @param from the unit the facts are filed under
 * @param to the unit of the boundary day
 * @param share from 0 to 1; those of one unit add up to 1
 */
public record AssumedShare(UnitId from, UnitId to, BigDecimal share) {
    /**
     * @throws IllegalArgumentException if the share is below 0 or above 1
     */
    public AssumedShare {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share is from 0 to 1, but this is " + share.toPlainString());
        }
    }
}
