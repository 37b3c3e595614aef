package vn.toso.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All states of a register by the names they have. Immutable, and safe for use by several threads.
 *
 * <p>Keys that differ only in marks stand side by side, so that a hash of the bare key finds all spellings at once. Each
 * key is kept once, states as numbers: some 1.5 MB for the whole country.
 */
final class NameIndex {
    private static final Comparator<NameMatch> ORDER = (a, b) -> {
        int order = a.likeness().compareTo(b.likeness());
        order = order != 0 ? order : a.unit().level().compareTo(b.unit().level());
        return order != 0 ? order : a.unit().id().compareTo(b.unit().id());
    };

    private final List<AdminUnit> states;
    private final TypeWords types;
    /** Exact keys in the order of their bare keys. */
    private final String[] keys;
    /** Of the bare key of each. */
    private final int[] hashes;
    /** Where the states of each key begin in {@code numbers}; one more at the end. */
    private final int[] starts;

    private final int[] numbers;
    /** Open addressing by the hash of the bare key: one more than the number of the first key with it, or 0. */
    private final int[] table;

    private volatile @Nullable SimilarNames similar;

    private NameIndex(List<AdminUnit> states, Map<String, List<Integer>> byKey) {
        this.states = states;
        keys = byKey.keySet().toArray(new String[0]);
        Arrays.sort(
                keys, Comparator.<String, String>comparing(NameKeys::letters).thenComparing(key -> key));
        hashes = new int[keys.length];
        starts = new int[keys.length + 1];
        numbers = new int[states.size()];
        table = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
        int at = 0;
        for (int key = 0; key < keys.length; key++) {
            for (int number : byKey.getOrDefault(keys[key], List.of())) {
                numbers[at++] = number;
            }
            starts[key + 1] = at;
            hashes[key] = hash(keys[key]);
            if (key == 0 || NameKeys.likeness(keys[key], keys[key - 1]) == null) {
                int slot = slot(hashes[key]);
                while (table[slot] != 0) {
                    slot = slot(slot + 1);
                }
                table[slot] = key + 1;
            }
        }
        Set<UnitType> present = new HashSet<>();
        states.forEach(state -> present.add(state.type()));
        types = new TypeWords(present);
    }

    /** Returns the index of these states; it refers to them by their place in the list, which must not change. */
    static NameIndex of(List<AdminUnit> states) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < states.size(); i++) {
            byKey.computeIfAbsent(NameFolding.exact(states.get(i).name()), key -> new ArrayList<>(2))
                    .add(i);
        }
        return new NameIndex(states, byKey);
    }

    /** Returns the words that may stand before names here. */
    TypeWords types() {
        return types;
    }

    /** Returns the units of the tree's day that a written name can mean, at or under a unit if one is given. */
    NameMatches find(String text, UnitTree tree, @Nullable UnitId under) {
        return search(
                text,
                under == null
                        ? tree::isOn
                        : number -> tree.isOn(number)
                                && tree.isUnder(states.get(number).id(), under));
    }

    /** Returns the units that a written name can mean, by those of their states that are to be looked at. */
    NameMatches find(String text, Predicate<AdminUnit> among) {
        return search(text, number -> among.test(states.get(number)));
    }

    private NameMatches search(String text, IntPredicate among) {
        List<TypeWords.Reading> readings = readings(text);
        List<NameMatch> found = withLetters(readings, among);
        return matches(text, found.isEmpty() ? similar(readings, among) : found);
    }

    /** Like {@link #find(String, Predicate)}, without those that are only similar. */
    NameMatches withLetters(String text, Predicate<AdminUnit> among) {
        return matches(text, withLetters(readings(text), number -> among.test(states.get(number))));
    }

    private List<TypeWords.Reading> readings(String text) {
        return text.length() > NameFolding.MAX_LENGTH ? List.of() : types.readings(text);
    }

    private List<NameMatch> withLetters(List<TypeWords.Reading> readings, IntPredicate among) {
        List<NameMatch> found = new ArrayList<>(4);
        for (TypeWords.Reading reading : readings) {
            int hash = hash(reading.key());
            for (int slot = slot(hash); table[slot] != 0; slot = slot(slot + 1)) {
                int first = table[slot] - 1;
                if (hashes[first] == hash && collect(reading, first, among, found)) {
                    break;
                }
            }
        }
        return found;
    }

    /** Adds what has the letters of the reading, from the first key on that may; returns whether it has. */
    private boolean collect(TypeWords.Reading reading, int first, IntPredicate among, List<NameMatch> found) {
        int key = first;
        while (key < keys.length && hashes[key] == hashes[first]) {
            NameLikeness likeness = NameKeys.likeness(reading.key(), keys[key]);
            if (likeness == null) {
                break;
            }
            for (int i = starts[key]; i < starts[key + 1]; i++) {
                if (among.test(numbers[i])) {
                    AdminUnit state = states.get(numbers[i]);
                    found.add(new NameMatch(state, reading.withType(likeness, state.type())));
                }
            }
            key++;
        }
        return key > first;
    }

    private List<NameMatch> similar(List<TypeWords.Reading> readings, IntPredicate among) {
        List<NameMatch> found = new ArrayList<>(4);
        for (TypeWords.Reading reading : readings) {
            for (int key : similar().find(reading.key())) {
                for (int i = starts[key]; i < starts[key + 1]; i++) {
                    AdminUnit state = states.get(numbers[i]);
                    if (reading.fits(state.type()) && among.test(numbers[i])) {
                        found.add(new NameMatch(state, NameLikeness.SIMILAR));
                    }
                }
            }
        }
        return found;
    }

    /** Puts matches in order; of a unit that was found in several ways, the best is kept. */
    private static NameMatches matches(String text, List<NameMatch> found) {
        if (found.size() > 1) {
            found.sort(ORDER);
            Set<UnitId> seen = new HashSet<>();
            found.removeIf(match -> !seen.add(match.unit().id()));
        }
        return new NameMatches(text, found);
    }

    private int slot(int hash) {
        return hash & (table.length - 1);
    }

    private static int hash(String key) {
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            if (!NameKeys.isMark(key.charAt(i))) {
                hash = 31 * hash + key.charAt(i);
            }
        }
        return hash ^ (hash >>> 15);
    }

    private SimilarNames similar() {
        SimilarNames names = similar;
        if (names == null) {
            names = new SimilarNames(Arrays.asList(keys));
            similar = names;
        }
        return names;
    }
}
