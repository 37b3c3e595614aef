package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import vn.toso.unit.AdminUnit;

/**
 * An area of a team that holds on a day on which its unit is no longer there: it covers nothing that day (rule C11).
 *
 * @param area the area as it was filed
 * @param unit the unit in its last state before the day
 * @param candidates where the unit's people are on the day: the village it was merged into, or the communes they may be
 *     in; one, and it is certain. In the order of ids
 * @param reassigned whether the team has been assigned anew: it serves a unit of the day since the first day without
 *     this one, or since a later day
 */
public record EndedArea(ServiceArea area, AdminUnit unit, List<AdminUnit> candidates, boolean reassigned) {
    /** Copies the candidates. */
    public EndedArea {
        requireNonNull(area, "area");
        requireNonNull(unit, "unit");
        candidates = List.copyOf(candidates);
    }

    /** Returns the first day without the unit. */
    public LocalDate endedOn() {
        return unit.valid().until();
    }
}
