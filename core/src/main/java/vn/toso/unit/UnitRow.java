package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Location;

/**
 * What a row of some list says of a unit, as written there.
 *
 * @param code the text in its column of codes; empty if there is none
 * @param name the text in its column of names, with or without the type (P. Hà Tu) and the units above it after commas;
 *     empty if there is none
 * @param levelOrNull the unit's level where the list says it, for example by its columns
 * @param above names or codes of units above it, in any order; empty ones are passed over
 * @param where the row's place, for the findings; they add {@code code}, {@code name} or {@code above} as the column
 */
public record UnitRow(String code, String name, @Nullable UnitLevel levelOrNull, List<String> above, Location where) {
    /** Copies the list. */
    public UnitRow {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        above = List.copyOf(above);
        requireNonNull(where, "where");
    }

    /** Returns a row with a code and a name, either of them empty if there is none, and nothing else. */
    public static UnitRow of(String code, String name) {
        return new UnitRow(code, name, null, List.of(), Location.NONE);
    }

    /** Returns the unit's level, if it is known. */
    public Optional<UnitLevel> level() {
        return Optional.ofNullable(levelOrNull);
    }

    /** Returns this row with a level. */
    public UnitRow withLevel(UnitLevel level) {
        return new UnitRow(code, name, level, above, where);
    }

    /** Returns this row with these names or codes of units above it. */
    public UnitRow withAbove(List<String> names) {
        return new UnitRow(code, name, levelOrNull, names, where);
    }

    /** Returns this row at another place. */
    public UnitRow at(Location place) {
        return new UnitRow(code, name, levelOrNull, above, place);
    }
}
