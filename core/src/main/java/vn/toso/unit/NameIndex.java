package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All states of a register by the names they have. Immutable, and safe for use by several threads.
 *
 * <p>Keys that differ only in marks stand side by side, so that a hash of the bare key finds all spellings at once. Each
 * key is kept once, states as numbers: some 1.5 MB for the whole country.
 */
final class NameIndex {
    private static final Comparator<NameMatch> ORDER = Comparator.comparing(NameMatch::likeness)
            .thenComparing(match -> match.unit().level())
            .thenComparing(match -> match.unit().id());

    private final List<AdminUnit> states;
    private final TypeWords types;
    /** Exact keys in the order of their bare keys. */
    private final String[] keys;
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
                keys, Comparator.<String, String>comparing(NameFolding::letters).thenComparing(key -> key));
        starts = new int[keys.length + 1];
        numbers = new int[states.size()];
        table = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
        int at = 0;
        for (int key = 0; key < keys.length; key++) {
            for (int number : byKey.getOrDefault(keys[key], List.of())) {
                numbers[at++] = number;
            }
            starts[key + 1] = at;
            if (key == 0 || NameFolding.likeness(keys[key], keys[key - 1]) == null) {
                table[slot(keys[key])] = key + 1;
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
        LocalDate day = tree.day();
        return find(text, state -> state.valid().contains(day) && (under == null || tree.isUnder(state.id(), under)));
    }

    /** Returns the units that a written name can mean, by those of their states that are to be looked at. */
    NameMatches find(String text, Predicate<AdminUnit> among) {
        NameMatches found = withLetters(text, among);
        return found.candidates().isEmpty() ? similar(text, among) : found;
    }

    /** Like {@link #find(String, Predicate)}, without those that are only similar. */
    NameMatches withLetters(String text, Predicate<AdminUnit> among) {
        List<NameMatch> found = new ArrayList<>(4);
        for (TypeWords.Reading reading : readings(text)) {
            collect(reading, among, found);
        }
        return matches(text, found);
    }

    private NameMatches similar(String text, Predicate<AdminUnit> among) {
        List<NameMatch> found = new ArrayList<>(4);
        for (TypeWords.Reading reading : readings(text)) {
            for (int key : similar().find(reading.key())) {
                forEach(key, among, state -> {
                    if (reading.typeOrNull() == null || reading.typeOrNull().equals(state.type())) {
                        found.add(new NameMatch(state, NameLikeness.SIMILAR));
                    }
                });
            }
        }
        return matches(text, found);
    }

    private List<TypeWords.Reading> readings(String text) {
        return text.length() > NameFolding.MAX_LENGTH ? List.of() : types.readings(text);
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

    private void collect(TypeWords.Reading reading, Predicate<AdminUnit> among, List<NameMatch> found) {
        for (int key = table[slot(reading.key())] - 1; key >= 0 && key < keys.length; key++) {
            NameLikeness likeness = NameFolding.likeness(reading.key(), keys[key]);
            if (likeness == null) {
                return;
            }
            forEach(key, among, state -> found.add(new NameMatch(state, reading.withType(likeness, state.type()))));
        }
    }

    private void forEach(int key, Predicate<AdminUnit> among, Consumer<AdminUnit> action) {
        for (int i = starts[key]; i < starts[key + 1]; i++) {
            AdminUnit state = states.get(numbers[i]);
            if (among.test(state)) {
                action.accept(state);
            }
        }
    }

    /** Returns the slot of the first key with the letters of this one, or the empty slot where it would be. */
    private int slot(String key) {
        int slot = hash(key) & (table.length - 1);
        while (table[slot] != 0 && NameFolding.likeness(key, keys[table[slot] - 1]) == null) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private static int hash(String key) {
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            if (!NameFolding.isMark(key.charAt(i))) {
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
