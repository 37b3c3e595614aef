package vn.toso.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toso.unit.UnitId;

/** Where one subject lives on a day, once for each kind of residence. Of two of one kind the one begun later holds. */
final class Stays {
    private record Stay(ResidenceKind kind, UnitId unit, LocalDate from) {
        /** Of two that began on one day the unit with the lesser id, so that the order of the facts does not matter. */
        boolean holdsBefore(Stay other) {
            int byDay = from.compareTo(other.from);
            return byDay > 0 || (byDay == 0 && unit.compareTo(other.unit) < 0);
        }
    }

    /** Nearly everybody has one. */
    private final List<Stay> stays = new ArrayList<>(1);

    void take(ResidenceKind kind, UnitId unit, LocalDate from) {
        Stay stay = new Stay(kind, unit, from);
        for (int i = 0; i < stays.size(); i++) {
            if (stays.get(i).kind() == kind) {
                stays.set(i, stay.holdsBefore(stays.get(i)) ? stay : stays.get(i));
                return;
            }
        }
        stays.add(stay);
    }

    Optional<UnitId> unit(ResidenceKind kind) {
        return stays.stream().filter(stay -> stay.kind() == kind).findFirst().map(Stay::unit);
    }
}
