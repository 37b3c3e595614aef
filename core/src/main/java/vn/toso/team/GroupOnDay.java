package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A coordination group and its members on a day.
 *
 * @param group the group
 * @param members the members of the day, by role, then in the order of the facts
 */
public record GroupOnDay(CoordinationGroup group, List<GroupMember> members) {
    /** Copies the members. */
    public GroupOnDay {
        requireNonNull(group, "group");
        members = List.copyOf(members);
    }

    /** Returns the group's id and how many members it has. */
    @Override
    public String toString() {
        return "GroupOnDay[" + group.id() + ", " + members.size() + " members]";
    }
}
