package vn.toso.team;

import java.util.List;
import java.util.stream.Stream;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

/**
 * Whether teams, and units, are at or under a unit of the day. What is in several places that may be (U6, U8) is certainly
 * there if all of them are, and possibly if one is.
 */
final class TeamPlaces {
    private final UnitTree tree;
    private final UnitId scope;

    /** @throws vn.toso.unit.UnitNotFoundException if the unit is not there on the day */
    TeamPlaces(UnitTree tree, UnitId scope) {
        this.tree = tree;
        this.scope = tree.get(scope).id();
    }

    boolean isCertainly(TeamOnDay team) {
        return places(team).anyMatch(area -> !area.isEmpty() && area.stream().allMatch(this::isCertainly));
    }

    boolean isPossibly(TeamOnDay team) {
        return places(team).anyMatch(area -> area.stream().anyMatch(this::isPossibly));
    }

    boolean isPossibly(AdminUnit unit) {
        return isUnder(unit.id()) || communes(unit).anyMatch(this::isUnder);
    }

    private boolean isCertainly(AdminUnit unit) {
        return isUnder(unit.id()) || (isPossibly(unit) && communes(unit).allMatch(this::isUnder));
    }

    /** Where each area is, the places it may be in together; one that was assigned anew is no longer anywhere (C11). */
    private static Stream<List<AdminUnit>> places(TeamOnDay team) {
        return Stream.concat(
                team.serves().stream().map(List::of),
                team.ended().stream().filter(area -> !area.reassigned()).map(EndedArea::candidates));
    }

    private Stream<UnitId> communes(AdminUnit unit) {
        return isUndecided(unit)
                ? tree.register().correspondence(tree.day(), tree.day()).candidates(unit.id()).units().stream()
                : Stream.of();
    }

    private boolean isUndecided(AdminUnit unit) {
        return unit.parent().isPresent() && tree.parent(unit.id()).isEmpty();
    }

    private boolean isUnder(UnitId unit) {
        return tree.isUnder(unit, scope);
    }
}
