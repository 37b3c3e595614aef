package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a unit is called by: xã, phường, thị trấn, đặc khu, huyện, thị xã, khu phố ...
 *
 * <p>An open list: any word is a type. For the words of {@link #known()} the library also knows the English term, the
 * abbreviations people write and whether a unit of the type counts as urban.
 *
 * @param word the Vietnamese word in lower case, in NFC, with single spaces
 */
public record UnitType(String word) {
    /**
     * Puts the word in lower case and NFC, with single spaces.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public UnitType {
        requireNonNull(word, "word");
        word = Normalizer.normalize(word, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a unit type has a word");
        }
    }

    /**
     * Returns the type of this word.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public static UnitType of(String word) {
        return new UnitType(word);
    }

    /** Returns the types the library knows more of, from the province's to the village's. */
    public static List<UnitType> known() {
        return UnitTypes.types();
    }

    /** Returns the English term, or the word itself for a type that is not {@link #known()}. */
    public String english() {
        return UnitTypes.find(this).map(UnitTypes.Entry::english).orElse(word);
    }

    /** Returns the abbreviations people write, without dots and in lower case ({@code tx}); possibly none. */
    public List<String> abbreviations() {
        return UnitTypes.find(this).map(UnitTypes.Entry::abbreviations).orElse(List.of());
    }

    /**
     * Returns whether the type makes its units urban (true: phường, thị trấn, quận ...) or rural (false: xã, huyện);
     * empty where the type does not say (đặc khu, types of the province level, villages). Rule C9.
     */
    public Optional<Boolean> urban() {
        return UnitTypes.find(this).flatMap(UnitTypes.Entry::urban);
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word;
    }
}
