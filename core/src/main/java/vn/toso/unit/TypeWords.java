package vn.toso.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that may stand before a name and say its type, and the ways to read a written name with them.
 *
 * <p>A name may itself begin with such a word (xã Bản Bo, phường Phường Đúc, thôn Khu 2), so every reading is kept:
 * without a type and with each type that fits.
 */
final class TypeWords {
    /**
     * One way to read a written name.
     *
     * @param typeOrNull the type that is written before the name; null if none is
     * @param key the exact key of the name
     */
    record Reading(@Nullable UnitType typeOrNull, String key) {
        /** Returns whether no other type is written than this one. */
        boolean fits(UnitType type) {
            return typeOrNull == null || typeOrNull.equals(type);
        }

        /** Returns how like this is to a unit's name and type together, when the names alone are so alike. */
        NameLikeness withType(NameLikeness names, UnitType type) {
            if (fits(type)) {
                return names;
            }
            return names == NameLikeness.EXACT ? NameLikeness.TYPE_DIFFERS : NameLikeness.ACCENTS_DIFFER;
        }
    }

    /** A type, and the exact key of what may stand for it. */
    private record Prefix(String words, UnitType type) {}

    private static final int GROUPS = 61;

    /** Names, without marks, that may also mean another one; the exact key of that. */
    private static final ShortTexts OTHER_READINGS = new ShortTexts(NameTables.OTHER_READINGS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> NameFolding.exact(entry.getValue()))));

    /** What may stand for types, by the letters of its first word. */
    private final List<List<Prefix>> prefixes = Stream.generate(() -> (List<Prefix>) new ArrayList<Prefix>())
            .limit(GROUPS)
            .toList();

    /** Knows the types of the library and these. */
    TypeWords(Collection<UnitType> further) {
        Set<UnitType> types = new LinkedHashSet<>(UnitType.known());
        types.addAll(further);
        for (UnitType type : types) {
            add(type.word(), type);
            for (String abbreviation : type.abbreviations()) {
                add(abbreviation, type);
                if (abbreviation.length() > 1) {
                    add(String.join(" ", abbreviation.split("")), type);
                }
            }
        }
        NameTables.TYPE_WORDS.forEach((words, type) -> add(words, UnitType.of(type)));
    }

    private void add(String words, UnitType type) {
        String key = NameFolding.exact(words);
        if (!key.isEmpty()) {
            beginningLike(key).add(new Prefix(key, type));
        }
    }

    /** The group of what begins with the same letters as this key, up to its first blank. */
    private List<Prefix> beginningLike(String key) {
        long letters = 0;
        for (int i = 0; i < key.length() && key.charAt(i) != ' '; i++) {
            letters = NameKeys.isMark(key.charAt(i)) ? letters : ShortTexts.plus(letters, key.charAt(i));
        }
        return prefixes.get((int) Math.floorMod(letters, (long) GROUPS));
    }

    /**
     * Returns the ways to read a written name, the one without a type first. A number in brackets at the end (Quận Ba
     * Đình (001)) is a code and not part of it.
     *
     * @return empty if the text has neither letters nor digits
     */
    List<Reading> readings(String text) {
        String key = NameFolding.exact(withoutCode(text));
        if (key.isEmpty()) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>(4);
        add(readings, null, key);
        for (Prefix prefix : beginningLike(key)) {
            int name = NameKeys.after(prefix.words, key);
            if (name >= 0) {
                add(readings, prefix.type, key.substring(name));
            }
        }
        return readings;
    }

    private static void add(List<Reading> readings, @Nullable UnitType type, String key) {
        readings.add(new Reading(type, key));
        String other = OTHER_READINGS.get(key);
        if (other != null) {
            readings.add(new Reading(type, other));
        }
    }

    /** Returns how like a written name is to a unit's; null if not at all. */
    static @Nullable NameLikeness likeness(List<Reading> readings, AdminUnit unit) {
        String key = NameFolding.exact(unit.name());
        NameLikeness best = null;
        for (Reading reading : readings) {
            NameLikeness likeness = NameKeys.likeness(reading.key, key);
            if (likeness != null) {
                likeness = reading.withType(likeness, unit.type());
            } else if (SimilarNames.areSimilar(reading.key, key)) {
                likeness = NameLikeness.SIMILAR;
            }
            if (likeness != null && (best == null || likeness.compareTo(best) < 0)) {
                best = likeness;
            }
        }
        return best;
    }

    /** Returns whether a written name is the unit's with all accents missing from the words that lack any. */
    static boolean isUnaccented(List<Reading> readings, AdminUnit unit) {
        String key = NameFolding.exact(unit.name());
        return readings.stream()
                .anyMatch(reading -> reading.fits(unit.type())
                        && NameKeys.likeness(reading.key, key) == NameLikeness.ACCENTS_MISSING
                        && NameKeys.lacksWholly(reading.key, key));
    }

    /** Returns where the code in brackets at the end of a text begins, or -1 if there is none. */
    static int codeStart(String text) {
        int close = text.length() - 1;
        while (close >= 0 && Texts.isBlank(text.charAt(close))) {
            close--;
        }
        int open = close - 1;
        while (open >= 0 && text.charAt(open) >= '0' && text.charAt(open) <= '9') {
            open--;
        }
        return open >= 0 && open < close - 1 && text.charAt(close) == ')' && text.charAt(open) == '(' ? open : -1;
    }

    static String withoutCode(String text) {
        int start = codeStart(text);
        return start < 0 ? text : text.substring(0, start);
    }
}
