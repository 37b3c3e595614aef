package vn.toso.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.time.DateRange;

/** Finds facts that say two things of one subject for the same days. Not safe for use by several threads. */
final class Overlaps<S> {
    private record Said(DateRange days, String what, Location place) {}

    private final FindingCode code;
    private final String[] arguments;
    private final Map<S, List<Said>> said = new HashMap<>();

    Overlaps(FindingCode code, String... arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    /** What is to be said of one more fact: it overlaps with an earlier one, which may say the same. */
    Optional<Finding> add(S subject, DateRange days, String what, Location place) {
        return add(subject, days, what, place, false);
    }

    /** The same, where saying the same again is no mistake. */
    Optional<Finding> addOther(S subject, DateRange days, String what, Location place) {
        return add(subject, days, what, place, true);
    }

    private Optional<Finding> add(S subject, DateRange days, String what, Location place, boolean otherOnly) {
        List<Said> before = said.computeIfAbsent(subject, first -> new ArrayList<>(1));
        Optional<Finding> found = before.stream()
                .filter(one ->
                        one.days().overlaps(days) && !(otherOnly && one.what().equals(what)))
                .findFirst()
                .map(one -> finding(one, place));
        before.add(new Said(days, what, place));
        return found;
    }

    private Finding finding(Said other, Location place) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "other";
        all[arguments.length + 1] = Long.toString(other.place().row());
        all[arguments.length + 2] = "source";
        all[arguments.length + 3] = other.place().source();
        return Finding.of(code, place, all);
    }
}
