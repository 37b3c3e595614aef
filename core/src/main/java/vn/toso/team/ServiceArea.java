package vn.toso.team;

import static java.util.Objects.requireNonNull;

import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.UnitIdText;

/**
 * A team serves a unit over a range of days (địa bàn phụ trách).
 *
 * @param team the team's id, the host's: 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param unit the unit as it existed when the area was decided; never re-filed
 * @param serves the days on which the team serves it
 */
public record ServiceArea(@IdText String team, @UnitIdText UnitId unit, DateRange serves) {
    /**
     * @throws IllegalArgumentException if the team's id is empty, too long or holds another character
     */
    public ServiceArea {
        Checks.id("a team id", team);
        requireNonNull(unit, "unit");
        requireNonNull(serves, "serves");
    }
}
