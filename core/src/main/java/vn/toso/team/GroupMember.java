package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;

/**
 * A person, an organisation, or a person who sits there for an organisation, is in a coordination group over a range of
 * days.
 *
 * @param group the group's id
 * @param personOrNull the person's id; {@code null} where only the organisation is named
 * @param organisationOrNull the organisation's id; {@code null} for a person who sits there for none
 * @param role what the member is there
 * @param serves the days on which the member is in the group
 */
public record GroupMember(
        @IdText String group,
        @IdText @Nullable String personOrNull,
        @IdText @Nullable String organisationOrNull,
        @OneOf({"leader", "deputy", "secretary", "member"}) Role role,
        DateRange serves) {
    /**
     * @throws IllegalArgumentException if an id can be none, or neither a person nor an organisation is named
     */
    public GroupMember {
        Checks.id("a group id", group);
        Checks.idOrNull("a person's id", personOrNull);
        Checks.idOrNull("an organisation's id", organisationOrNull);
        requireNonNull(role, "role");
        requireNonNull(serves, "serves");
        if (personOrNull == null && organisationOrNull == null) {
            throw new IllegalArgumentException("a member of a group is a person, an organisation, or both");
        }
    }

    /** Returns the member that is this person. */
    public static GroupMember person(String group, String person, Role role, DateRange serves) {
        return new GroupMember(group, requireNonNull(person, "person"), null, role, serves);
    }

    /** Returns the member that is this organisation, whoever sits there for it. */
    public static GroupMember organisation(String group, String organisation, Role role, DateRange serves) {
        return new GroupMember(group, null, requireNonNull(organisation, "organisation"), role, serves);
    }

    /** Returns the person's id, if one is named. */
    public Optional<String> person() {
        return Optional.ofNullable(personOrNull);
    }

    /** Returns the organisation's id, if the member is one or sits there for one. */
    public Optional<String> organisation() {
        return Optional.ofNullable(organisationOrNull);
    }

    /** Returns group, role and days; not who. */
    @Override
    public String toString() {
        return "GroupMember[" + group + ", " + role.id() + ", " + serves + "]";
    }
}
