package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.ThingIndicator.Thing;

/**
 * Distinct things and the places each was met in (C1, C3): one look into a hash table for each time it was met. Those that
 * were met in the same places are alike, and are counted together. Not safe for use by several threads.
 *
 * @param <K> what things are told apart by
 */
final class DistinctThings<K> {
    /** The things that were met in exactly these places, by their numbers, in order. */
    private static final class Group {
        private final int[] marks;
        private final int hash;
        /** By the next place, where there are few: most things are met in one place or two. */
        private @Nullable Group[] next = {};

        private long size;

        Group(int[] marks) {
            this.marks = marks;
            this.hash = Arrays.hashCode(marks);
        }

        boolean holds(int mark) {
            for (int one : marks) {
                if (one == mark) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group group && Arrays.equals(group.marks, marks);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final int NOWHERE = -1;
    private static final int MANY = 512;
    private static final Comparator<Mark> ORDER = Comparator.comparing(
                    (Mark mark) -> mark.place().unit())
            .thenComparing(mark -> mark.place().about().from());

    private final Map<K, Group> of = new LinkedHashMap<>();
    private final Map<Group, Group> groups = new LinkedHashMap<>();
    private final Map<Mark, Integer> numbers = new HashMap<>();
    /** Those who make marks make each once, so that it need not be looked at. */
    private final IdentityHashMap<Mark, Integer> known = new IdentityHashMap<>();

    private final List<Mark> marks = new ArrayList<>();
    private final Group nowhere = new Group(new int[0]);

    /** Met, and not looked for yet. */
    private final List<K> waiting = new ArrayList<>(MANY);

    private final int[] places = new int[MANY];

    DistinctThings() {
        groups.put(nowhere, nowhere);
    }

    /** A thing was met, nobody knows where. */
    void add(K thing) {
        keep(thing, NOWHERE);
    }

    /** A thing was met in a place. */
    void add(K thing, Mark mark) {
        keep(thing, number(mark));
    }

    private void keep(K thing, int mark) {
        waiting.add(thing);
        places[waiting.size() - 1] = mark;
        if (waiting.size() == MANY) {
            look();
        }
    }

    /** Everything was added: from here on it is only read, by several threads if need be. */
    void close() {
        look();
    }

    /** Many looks in a row are quicker than each by itself: memory fetches the next while one is waited for. */
    private void look() {
        if (waiting.isEmpty()) {
            return;
        }
        for (int i = 0; i < waiting.size(); i++) {
            look(waiting.get(i), places[i]);
        }
        waiting.clear();
    }

    private void look(K thing, int mark) {
        Group before = of.get(thing);
        // Mostly it was met there before: nothing is to be written then.
        if (before != null && (mark == NOWHERE || before.holds(mark))) {
            return;
        }
        Group after = mark == NOWHERE ? nowhere : with(before == null ? nowhere : before, mark);
        of.put(thing, after);
        after.size++;
        if (before != null) {
            before.size--;
        }
    }

    /** A thing was met in places; nobody knows where if there are none. */
    void add(K thing, List<Mark> marks) {
        if (marks.isEmpty()) {
            add(thing);
        }
        for (int i = 0; i < marks.size(); i++) {
            add(thing, marks.get(i));
        }
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

    private Group with(Group group, int mark) {
        if (group.marks.length > 1) {
            return made(group, mark);
        }
        if (mark >= group.next.length) {
            group.next = Arrays.copyOf(group.next, Math.max(mark + 1, 2 * group.next.length));
        }
        Group known = group.next[mark];
        if (known == null) {
            known = made(group, mark);
            group.next[mark] = known;
        }
        return known;
    }

    private Group made(Group group, int mark) {
        int[] all = Arrays.copyOf(group.marks, group.marks.length + 1);
        all[group.marks.length] = mark;
        Arrays.sort(all);
        Group made = new Group(all);
        Group known = groups.putIfAbsent(made, made);
        return known == null ? made : known;
    }

    /** What was met, each once, in the order in which it was met first. */
    List<K> keys() {
        look();
        return new ArrayList<>(of.keySet());
    }

    /** Whether a thing was met. */
    boolean contains(K thing) {
        look();
        return of.containsKey(thing);
    }

    /** Forgets what does not fit. */
    void retain(Predicate<K> fits) {
        look();
        of.entrySet().removeIf(entry -> {
            boolean goes = !fits.test(entry.getKey());
            entry.getValue().size -= goes ? 1 : 0;
            return goes;
        });
    }

    /** How many things there are. */
    long size() {
        look();
        return of.size();
    }

    /** The things, those in the same places as one. */
    Stream<Thing> things(LongFunction<Counts> counts) {
        look();
        List<Mark> inOrder = marks.stream().sorted(ORDER).toList();
        int[] ranks = new int[marks.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[number(inOrder.get(rank))] = rank;
        }
        return groups.values().stream()
                .filter(group -> group.size > 0)
                .map(group -> new Thing("alike", inOrder(group, ranks, inOrder), counts.apply(group.size)));
    }

    private static List<Mark> inOrder(Group group, int[] ranks, List<Mark> all) {
        int[] at = new int[group.marks.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = ranks[group.marks[i]];
        }
        Arrays.sort(at);
        Mark[] marks = new Mark[at.length];
        for (int i = 0; i < at.length; i++) {
            marks[i] = all.get(at[i]);
        }
        return List.of(marks);
    }
}
