package vn.toso.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        /** Returns how like this is to a unit's name and type together, when the names alone are so alike. */
        NameLikeness withType(NameLikeness names, UnitType type) {
            if (typeOrNull == null || typeOrNull.equals(type)) {
                return names;
            }
            return names == NameLikeness.EXACT ? NameLikeness.TYPE_DIFFERS : NameLikeness.ACCENTS_DIFFER;
        }
    }

    private record Prefix(List<String> words, UnitType type) {
        boolean begins(List<String> text) {
            if (text.size() <= words.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                NameLikeness likeness = NameFolding.likeness(text.get(i), words.get(i));
                if (likeness != NameLikeness.EXACT && likeness != NameLikeness.ACCENTS_MISSING) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Prefix>> prefixes = new HashMap<>();

    /** Knows the types of the library and these. */
    TypeWords(Collection<UnitType> further) {
        Set<UnitType> types = new LinkedHashSet<>(UnitType.known());
        types.addAll(further);
        for (UnitType type : types) {
            add(NameFolding.words(type.word()), type);
            for (String abbreviation : type.abbreviations()) {
                add(NameFolding.words(abbreviation), type);
                if (abbreviation.length() > 1) {
                    add(
                            List.of(abbreviation.split("")).stream()
                                    .map(NameFolding::exact)
                                    .toList(),
                            type);
                }
            }
        }
        NameTables.TYPE_WORDS.forEach((words, type) -> add(NameFolding.words(words), UnitType.of(type)));
    }

    private void add(List<String> words, UnitType type) {
        if (!words.isEmpty()) {
            prefixes.computeIfAbsent(NameFolding.letters(words.get(0)), first -> new ArrayList<>(2))
                    .add(new Prefix(words, type));
        }
    }

    /**
     * Returns the ways to read a written name, the one without a type first. A number in brackets at the end (Quận Ba
     * Đình (001)) is a code and not part of it.
     *
     * @return empty if the text has neither letters nor digits
     */
    List<Reading> readings(String text) {
        List<String> words = NameFolding.words(withoutCode(text));
        if (words.isEmpty()) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>(4);
        add(readings, null, String.join(" ", words));
        for (Prefix prefix : prefixes.getOrDefault(NameFolding.letters(words.get(0)), List.of())) {
            if (prefix.begins(words)) {
                add(readings, prefix.type, String.join(" ", words.subList(prefix.words.size(), words.size())));
            }
        }
        return readings;
    }

    private static void add(List<Reading> readings, @Nullable UnitType type, String key) {
        readings.add(new Reading(type, key));
        String other = NameTables.OTHER_READINGS.get(NameFolding.letters(key));
        if (other != null) {
            readings.add(new Reading(type, NameFolding.exact(other)));
        }
    }

    /** Returns how like a written name is to a unit's; null if not at all. */
    static @Nullable NameLikeness likeness(List<Reading> readings, AdminUnit unit) {
        String key = NameFolding.exact(unit.name());
        NameLikeness best = null;
        for (Reading reading : readings) {
            NameLikeness likeness = NameFolding.likeness(reading.key, key);
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
