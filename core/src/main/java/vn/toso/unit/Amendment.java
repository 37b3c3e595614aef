package vn.toso.unit;

import java.util.ArrayList;
import java.util.List;
import vn.toso.time.DateRange;

/** How states that a host adds fit with those already known of the same unit (rule U9): an open end gives way. */
final class Amendment {
    private Amendment() {}

    /** Returns the states, older knowledge first, with open ends closed by what follows them. */
    static List<AdminUnit> apply(List<AdminUnit> states) {
        List<AdminUnit> amended = new ArrayList<>();
        for (AdminUnit added : states) {
            add(amended, added);
        }
        return amended;
    }

    private static void add(List<AdminUnit> amended, AdminUnit added) {
        for (int i = 0; i < amended.size(); i++) {
            AdminUnit known = amended.get(i);
            boolean sameStart = known.valid().from().equals(added.valid().from());
            boolean sameButEnd = sameStart && known.withValid(added.valid()).equals(added);
            if (sameButEnd && known.valid().isOpenEnded() && !added.valid().isOpenEnded()) {
                amended.set(i, added);
                return;
            }
            if (sameButEnd && added.valid().isOpenEnded()) {
                // Already known, perhaps with the end that the host had not heard of; kept as a repeat of it.
                amended.add(known);
                return;
            }
            if (known.valid().isOpenEnded()
                    && known.valid().from().isBefore(added.valid().from())) {
                amended.set(
                        i,
                        known.withValid(
                                DateRange.of(known.valid().from(), added.valid().from())));
            }
        }
        amended.add(added);
    }
}
