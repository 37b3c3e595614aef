package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.toso.unit.UnitId;

/**
 * What stands on units of which nobody knows where it came to, so that the units of an answer are covered or not together:
 * of two units that are each only possibly covered, one may be sure to be, and perhaps not both can be (C4).
 *
 * <p>What stood on a unit that was divided is on one or more of the units its people went to. What stands on a village is
 * where the village is: on exactly one, if nobody knows which.
 */
final class Reaches {
    /** Above this many units that hang together only sets that share none are counted: still true, perhaps not the most. */
    private static final int EXACT = 20;

    /** Of each of these sets at least one unit is covered. */
    private final Set<Set<UnitId>> oneOf = new LinkedHashSet<>();
    /** Of these units any number can be covered at once. */
    private final Set<UnitId> any = new HashSet<>();
    /** On exactly one of its units, or elsewhere. */
    private final Map<UnitId, Set<UnitId>> villages = new LinkedHashMap<>();

    /**
     * What stood on a unit that was divided.
     *
     * @param elsewhere whether it may also be where no unit is counted
     */
    void divided(Set<UnitId> units, boolean elsewhere) {
        any.addAll(units);
        if (!elsewhere) {
            oneOf.add(units);
        }
    }

    /**
     * What stands on a village.
     *
     * @param elsewhere whether it may also be where no unit is counted
     */
    void village(UnitId village, Set<UnitId> units, boolean elsewhere) {
        villages.put(village, units);
        if (!elsewhere) {
            oneOf.add(units);
        }
    }

    boolean isEmpty() {
        return any.isEmpty() && villages.isEmpty();
    }

    /** The least number of units under a node that are covered beside the certain ones. */
    int least(Predicate<UnitId> under, Predicate<UnitId> certain) {
        List<Set<UnitId>> inside = oneOf.stream()
                .filter(set -> set.stream().allMatch(under) && set.stream().noneMatch(certain))
                .toList();
        int sum = 0;
        for (List<Set<UnitId>> together : components(inside)) {
            sum += smallestChoice(together);
        }
        return sum;
    }

    /** The greatest number of units under a node that can be covered beside the certain ones. */
    int most(Predicate<UnitId> under, Predicate<UnitId> certain) {
        Predicate<UnitId> open = unit -> under.test(unit) && !certain.test(unit);
        long free = any.stream().filter(open).count();
        Map<UnitId, UnitId> villageAt = new HashMap<>();
        int matched = 0;
        for (UnitId village : villages.keySet()) {
            if (place(village, unit -> open.test(unit) && !any.contains(unit), villageAt, new HashSet<>())) {
                matched++;
            }
        }
        return Math.toIntExact(free + matched);
    }

    /** Puts a village on a unit that has none yet, moving others to other units of theirs if that makes room. */
    private boolean place(UnitId village, Predicate<UnitId> wanted, Map<UnitId, UnitId> villageAt, Set<UnitId> tried) {
        for (UnitId unit : villages.getOrDefault(village, Set.of())) {
            if (wanted.test(unit) && tried.add(unit)) {
                UnitId other = villageAt.get(unit);
                if (other == null || place(other, wanted, villageAt, tried)) {
                    villageAt.put(unit, village);
                    return true;
                }
            }
        }
        return false;
    }

    private static List<List<Set<UnitId>>> components(List<Set<UnitId>> sets) {
        List<List<Set<UnitId>>> components = new ArrayList<>();
        List<Set<UnitId>> left = new ArrayList<>(sets);
        while (!left.isEmpty()) {
            List<Set<UnitId>> component = new ArrayList<>();
            Set<UnitId> units = new HashSet<>(left.get(0));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Set<UnitId> set : List.copyOf(left)) {
                    if (set.stream().anyMatch(units::contains)) {
                        units.addAll(set);
                        component.add(set);
                        left.remove(set);
                        grown = true;
                    }
                }
            }
            components.add(component);
        }
        return components;
    }

    private static int smallestChoice(List<Set<UnitId>> sets) {
        Set<UnitId> units = new HashSet<>();
        sets.forEach(units::addAll);
        if (units.size() > EXACT) {
            return apart(sets);
        }
        int size = 1;
        while (!canMeet(sets, Set.of(), size)) {
            size++;
        }
        return size;
    }

    /** Whether so many more units can meet all sets: one of the first set that is not met yet must be among them. */
    private static boolean canMeet(List<Set<UnitId>> sets, Set<UnitId> chosen, int more) {
        for (Set<UnitId> set : sets) {
            if (set.stream().noneMatch(chosen::contains)) {
                return more > 0
                        && set.stream().anyMatch(unit -> {
                            Set<UnitId> with = new HashSet<>(chosen);
                            with.add(unit);
                            return canMeet(sets, with, more - 1);
                        });
            }
        }
        return true;
    }

    /** The smallest first, for they meet the fewest others, and equally large ones by their ids: in whatever order they came. */
    private static int apart(List<Set<UnitId>> sets) {
        List<List<UnitId>> ordered = sets.stream()
                .map(set -> set.stream().sorted().toList())
                .sorted(Comparator.<List<UnitId>>comparingInt(List::size).thenComparing(List::toString))
                .toList();
        Set<UnitId> met = new HashSet<>();
        int apart = 0;
        for (List<UnitId> set : ordered) {
            if (set.stream().noneMatch(met::contains)) {
                met.addAll(set);
                apart++;
            }
        }
        return apart;
    }
}
