package vn.toso.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;

/** The way of what is filed under one unit, on the last day it was there, to the boundary day. Remembers what it was asked. */
final class Way {
    private static final int UNKNOWN = -2;

    private final Ways ways;
    private final UnitId unit;
    private final LocalDate day;
    private int target = UNKNOWN;
    private @Nullable List<UnitId> lowest;
    private @Nullable List<UnitId> standing;
    private @Nullable Way next;
    private @Nullable DueUnits dueOf;
    private int due = DueUnits.NONE;

    Way(Ways ways, UnitId unit, LocalDate day) {
        this.ways = ways;
        this.unit = unit;
        this.day = day;
    }

    boolean isOf(UnitId other, LocalDate when) {
        return unit.equals(other) && day.equals(when);
    }

    /** The way that was asked for after this one, or null. */
    @Nullable
    Way next() {
        return next;
    }

    void setNext(Way way) {
        next = way;
    }

    UnitId unit() {
        return unit;
    }

    LocalDate day() {
        return day;
    }

    /** U6: the lowest administrative units of the boundary day that people of the unit may be in. */
    List<UnitId> lowest() {
        List<UnitId> found = lowest;
        if (found == null) {
            found = ways.from(day).candidates(unit).units();
            lowest = found;
        }
        return found;
    }

    /** The same, but a village that lives on stays itself (U8). */
    List<UnitId> standing() {
        List<UnitId> found = standing;
        if (found == null) {
            found = ways.from(day).standing(unit).units();
            standing = found;
        }
        return found;
    }

    /** Whether it is a village that is there on the boundary day, so that what stands on it is in one place. */
    boolean isVillageOfBoundaries() {
        return ways.boundaries()
                .find(unit)
                .filter(state -> !state.level().administrative())
                .isPresent();
    }

    /** The number of the set of units it leads to. */
    int target(Targets targets) {
        if (target == UNKNOWN) {
            target = targets.number(targets.keepsVillages() ? standing() : lowest());
        }
        return target;
    }

    /** The number of the one unit that a fact filed here is a report of; none if it may be another's. */
    int reportOf(DueUnits units) {
        if (units != dueOf) {
            due = DueUnits.NONE;
            for (UnitId candidate : units.level().administrative() ? lowest() : standing()) {
                int reached = ways.atLevel(candidate, units.level())
                        .map(units::number)
                        .orElse(DueUnits.NONE);
                if (reached == DueUnits.NONE || (due != DueUnits.NONE && due != reached)) {
                    due = DueUnits.NONE;
                    break;
                }
                due = reached;
            }
            dueOf = units;
        }
        return due;
    }
}
