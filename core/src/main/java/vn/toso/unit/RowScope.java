package vn.toso.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;

/** Where a row says its unit is: at its level, and under units for each of the texts about units above it. */
final class RowScope {
    private final UnitTree tree;
    private final UnitRow row;
    private final Location where;
    private final List<Set<UnitId>> above = new ArrayList<>(2);
    private final List<Finding> findings = new ArrayList<>(2);
    private boolean unknown;

    /**
     * @param texts names or codes of units above the row's
     */
    RowScope(UnitTree tree, UnitRow row, List<String> texts) {
        this.tree = tree;
        this.row = row;
        this.where = row.where().withColumn("above");
        texts.forEach(this::read);
    }

    private void read(String raw) {
        NameRepair repair = NameRepair.of(raw, where);
        findings.addAll(repair.findings());
        if (repair.name().isEmpty()) {
            unknown |= !repair.findings().isEmpty();
            return;
        }
        NameMatches named = tree.named(repair.name());
        List<AdminUnit> units = Stream.concat(
                        named.best().stream().map(NameMatch::unit), withCode(repair.name(), repair.code()))
                .distinct()
                .toList();
        if (units.isEmpty()) {
            unknown = true;
            findings.add(Finding.of(
                    RowFindings.ABOVE_UNKNOWN,
                    where,
                    "text",
                    Texts.shown(repair.name()),
                    "day",
                    tree.day().toString()));
            return;
        }
        boolean inexact =
                named.best().stream().anyMatch(match -> match.likeness().compareTo(NameLikeness.ACCENTS_MISSING) > 0);
        if (inexact) {
            findings.add(Finding.of(
                    RowFindings.ABOVE_INEXACT,
                    where,
                    "text",
                    Texts.shown(repair.name()),
                    "candidates",
                    Texts.shown(units)));
        }
        above.add(units.stream()
                .filter(unit -> repair.code().isEmpty() || hasCode(unit, repair.code()))
                .map(AdminUnit::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** A text of digits alone may be a code (22) as well as a name (5, of Quận 5). */
    private Stream<AdminUnit> withCode(String name, String inside) {
        String code = inside.isEmpty() ? name : "";
        boolean digits = !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                ? UnitCodes.read(code, null, where).value().stream().flatMap(c -> tree.all(c).stream())
                : Stream.empty();
    }

    private static boolean hasCode(AdminUnit unit, String code) {
        return unit.code().map(c -> c.value().equals(code)).orElse(false);
    }

    /** Returns whether a text names no unit of the day, so that nothing follows from it. */
    boolean isUnknown() {
        return unknown;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean atLevel(AdminUnit unit) {
        return row.levelOrNull() == null || row.levelOrNull().equals(unit.level());
    }

    /** Returns whether the unit, which is there on the day, is at the level and under all that was given. */
    boolean contains(AdminUnit unit) {
        if (!atLevel(unit)) {
            return false;
        }
        if (above.isEmpty()) {
            return true;
        }
        List<AdminUnit> ancestors = tree.ancestors(unit.id());
        return above.stream().allMatch(ids -> ancestors.stream().anyMatch(ancestor -> ids.contains(ancestor.id())));
    }
}
