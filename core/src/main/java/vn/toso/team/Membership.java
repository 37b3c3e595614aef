package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.validation.IdText;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.OneOf;

/**
 * A person is in a team over a range of days. One person may be in several teams, so memberships are not persons: the
 * two are counted apart.
 *
 * @param person the person's id
 * @param team the team's id
 * @param role what the person is there; a change of role is a new membership
 * @param affiliationOrNull for which body the person sits there, the one named first if there are several; {@code null}
 *     if not known
 * @param serves the days on which the person is in the team
 */
public record Membership(
        @IdText String person,
        @IdText String team,
        @OneOf({"leader", "deputy", "secretary", "member"}) Role role,
        @LowerCaseWord(letterFirst = true) @Nullable Affiliation affiliationOrNull,
        DateRange serves) {
    /**
     * @throws IllegalArgumentException if an id can be none
     */
    public Membership {
        Checks.id("a person's id", person);
        Checks.id("a team id", team);
        requireNonNull(role, "role");
        requireNonNull(serves, "serves");
    }

    /** Returns for which body the person sits there, if known. */
    public Optional<Affiliation> affiliation() {
        return Optional.ofNullable(affiliationOrNull);
    }

    /** Returns team, role and days; not who. */
    @Override
    public String toString() {
        return "Membership[" + team + ", " + role.id() + ", " + serves + "]";
    }
}
