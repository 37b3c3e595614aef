package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.UnitCodeText;
import vn.toso.validation.UnitIdText;

/**
 * A unit as it is over a range of days: one state (rule U2). A change of name, type or parent begins a new state of the
 * same unit, with the same {@code id}.
 *
 * @param id the unit's identity, the same in all its states
 * @param codeOrNull the code it is listed by on these days; villages have none
 * @param valid the days on which this state holds
 * @param level its level in the tree
 * @param type what it is called by: phường, xã ...
 * @param name its name without the type word, as given, in NFC
 * @param parentOrNull the unit directly above it; {@code null} for a root
 */
public record AdminUnit(
        @UnitIdText UnitId id,
        @UnitCodeText @Nullable UnitCode codeOrNull,
        DateRange valid,
        UnitLevel level,
        @NotBlankText UnitType type,
        @NotBlankText String name,
        @UnitIdText @Nullable UnitId parentOrNull) {
    /**
     * Puts the name in NFC; nothing else of it is changed.
     *
     * @throws IllegalArgumentException if the name is blank or the unit is its own parent
     */
    public AdminUnit {
        requireNonNull(id, "id");
        requireNonNull(valid, "valid");
        requireNonNull(level, "level");
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit has a name, but that of " + id + " is blank");
        }
        if (id.equals(parentOrNull)) {
            throw new IllegalArgumentException("a unit cannot be its own parent: " + id);
        }
        name = nfc(name);
    }

    /** Latin letters up to U+02FF and all of Latin Extended Additional are in NFC as they stand; so are most names. */
    private static String nfc(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '\u0300' && (c < '\u1E00' || c > '\u1EFF')) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }

    /** Returns the code it is listed by on these days; empty for units without one. */
    public Optional<UnitCode> code() {
        return Optional.ofNullable(codeOrNull);
    }

    /** Returns the unit directly above it, or empty for a root. */
    public Optional<UnitId> parent() {
        return Optional.ofNullable(parentOrNull);
    }

    /** Returns type and name as the unit is written at the start of a line: {@code Phường Hà Tu}. */
    public String fullName() {
        String word = type.word();
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first) + " " + name;
    }

    /** Returns this state over other days. */
    public AdminUnit withValid(DateRange days) {
        return new AdminUnit(id, codeOrNull, days, level, type, name, parentOrNull);
    }
}
