package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.toso.coverage.ThingIndicator.Thing;

/**
 * Distinct things and the places each was met in (C1, C3): one look into a hash table for each time it was met. Those that
 * were met in the same places are alike, and are counted together. Not safe for use by several threads.
 *
 * @param <K> what things are told apart by
 */
final class DistinctThings<K> {
    /** The things that were met in exactly these places, which are numbered. */
    private static final class Group {
        private final List<Integer> marks;
        private final Map<Integer, Group> with = new HashMap<>(4);
        private long size;

        Group(List<Integer> marks) {
            this.marks = marks;
        }
    }

    private static final Comparator<Mark> ORDER = Comparator.comparing(
                    (Mark mark) -> mark.place().unit())
            .thenComparing(mark -> mark.place().about().from());

    private final Map<K, Group> of = new LinkedHashMap<>();
    private final Map<List<Integer>, Group> groups = new LinkedHashMap<>();
    private final Map<Mark, Integer> numbers = new HashMap<>();
    /** Those who make marks make each once, so that it need not be looked at. */
    private final IdentityHashMap<Mark, Integer> known = new IdentityHashMap<>();

    private final List<Mark> marks = new ArrayList<>();
    private final Group nowhere = new Group(List.of());

    DistinctThings() {
        groups.put(nowhere.marks, nowhere);
    }

    /** A thing was met, nobody knows where. */
    void add(K thing) {
        if (of.putIfAbsent(thing, nowhere) == null) {
            nowhere.size++;
        }
    }

    /** A thing was met in a place. */
    void add(K thing, Mark mark) {
        Group before = of.get(thing);
        Group from = before == null ? nowhere : before;
        Group after = with(from, number(mark));
        if (before == null || after != before) {
            of.put(thing, after);
            after.size++;
            from.size -= before == null ? 0 : 1;
        }
    }

    /** A thing was met in places; nobody knows where if there are none. */
    void add(K thing, Collection<Mark> marks) {
        if (marks.isEmpty()) {
            add(thing);
        }
        marks.forEach(mark -> add(thing, mark));
    }

    private Integer number(Mark mark) {
        Integer number = known.get(mark);
        if (number == null) {
            number = numbers.computeIfAbsent(mark, first -> numbers.size());
            if (number == marks.size()) {
                marks.add(mark);
            }
            known.put(mark, number);
        }
        return number;
    }

    private Group with(Group group, Integer mark) {
        Group found = group.with.get(mark);
        if (found == null) {
            List<Integer> all = new ArrayList<>(group.marks);
            if (!all.contains(mark)) {
                all.add(mark);
                Collections.sort(all);
            }
            found = groups.computeIfAbsent(List.copyOf(all), Group::new);
            group.with.put(mark, found);
        }
        return found;
    }

    /** What was met, each once, in the order in which it was met first. */
    List<K> keys() {
        return new ArrayList<>(of.keySet());
    }

    /** Whether a thing was met. */
    boolean contains(K thing) {
        return of.containsKey(thing);
    }

    /** Forgets what does not fit. */
    void retain(Predicate<K> fits) {
        of.entrySet().removeIf(entry -> {
            boolean goes = !fits.test(entry.getKey());
            entry.getValue().size -= goes ? 1 : 0;
            return goes;
        });
    }

    /** How many things there are. */
    long size() {
        return of.size();
    }

    /** The things, those in the same places as one. */
    Stream<Thing> things(LongFunction<Counts> counts) {
        return groups.values().stream()
                .filter(group -> group.size > 0)
                .map(group -> new Thing(
                        "alike",
                        group.marks.stream().map(marks::get).sorted(ORDER).toList(),
                        counts.apply(group.size)));
    }
}
