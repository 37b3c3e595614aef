package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * How large teams of a tier are to be, and which roles they have: what one plan or guidance says, as data. Numbers count
 * distinct persons, whatever their role.
 *
 * @param id a short id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}; findings name it
 * @param source where it is said, as it is cited: {@code 793/BTTTT-THH}
 * @param tier for which teams
 * @param least the fewest members, 0 if it sets no minimum
 * @param mostOrNull the most members; {@code null} if it sets no maximum
 * @param roles the roles that must be filled, in the order of {@link Role}, each once
 * @param valid the days on which it holds; open where they are not known
 * @param scopeOrNull the unit whose teams it is for, with all units under it; {@code null} for the whole country. With
 *     the unit the policy ends: which one its successor adopts is for the successor to say
 */
public record CompositionPolicy(
        String id,
        String source,
        TeamTier tier,
        int least,
        @Nullable Integer mostOrNull,
        List<Role> roles,
        DateRange valid,
        @Nullable UnitId scopeOrNull) {
    /**
     * Copies the roles and puts the source in NFC.
     *
     * @throws IllegalArgumentException if the id can be none, the source is blank, the fewest are below 0, or the most
     *     are below 1 or below the fewest
     */
    public CompositionPolicy {
        Checks.id("a policy id", id);
        source = Checks.text("the source of a policy", source);
        requireNonNull(tier, "tier");
        requireNonNull(valid, "valid");
        EnumSet<Role> each = EnumSet.noneOf(Role.class);
        each.addAll(roles);
        roles = List.copyOf(each);
        if (least < 0 || (mostOrNull != null && mostOrNull < Math.max(1, least))) {
            throw new IllegalArgumentException(
                    "a policy asks for 0 or more members, and for at most as many or more, but this one for " + least
                            + " to " + mostOrNull);
        }
    }

    /** Returns the most members, or empty if it sets no maximum. */
    public OptionalInt most() {
        return mostOrNull == null ? OptionalInt.empty() : OptionalInt.of(mostOrNull);
    }

    /** Returns the unit whose teams it is for, or empty for the whole country. */
    public Optional<UnitId> scope() {
        return Optional.ofNullable(scopeOrNull);
    }

    /** Returns whether a team of so many members is of the right size. */
    public boolean allows(int members) {
        return members >= least && (mostOrNull == null || members <= mostOrNull);
    }

    /** Returns this policy for the teams of a unit only. */
    public CompositionPolicy withScope(UnitId unit) {
        return new CompositionPolicy(id, source, tier, least, mostOrNull, roles, valid, requireNonNull(unit, "unit"));
    }
}
