package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;

/**
 * What became of a row: the unit it means, or the units it may mean.
 *
 * @param row the row, as written
 * @param unitOrNull the unit, if code, name and units above left exactly one
 * @param byOrNull what it was recognised by; null if it was not
 * @param likenessOrNull how like the written name is to the unit's; null if none was chosen or no name was written
 * @param candidates the units it may mean, in the order of levels, then of ids, if none was chosen; else that one. Units
 *     of other days are among them only where a finding says that the row is of another day
 * @param findings what was repaired, what a person should look at, and why none was chosen
 */
public record UnitMatch(
        UnitRow row,
        @Nullable AdminUnit unitOrNull,
        @Nullable MatchedBy byOrNull,
        @Nullable NameLikeness likenessOrNull,
        List<AdminUnit> candidates,
        List<Finding> findings) {
    /** Copies the lists. */
    public UnitMatch {
        requireNonNull(row, "row");
        candidates = List.copyOf(candidates);
        findings = List.copyOf(findings);
    }

    /** Returns the unit, if one was left. */
    public Optional<AdminUnit> unit() {
        return Optional.ofNullable(unitOrNull);
    }

    /** Returns what the unit was recognised by; empty if none was. */
    public Optional<MatchedBy> by() {
        return Optional.ofNullable(byOrNull);
    }

    /** Returns how like the written name is to the unit's; empty if no unit was chosen or no name was written. */
    public Optional<NameLikeness> likeness() {
        return Optional.ofNullable(likenessOrNull);
    }
}
