package vn.toso.team;

import static java.util.Objects.requireNonNull;
import static vn.toso.team.TeamStates.contents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.toso.fact.Facts;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

/**
 * The teams of one day, and the coordination groups beside them: who serves where then. Its methods take no date.
 * Immutable and safe for use by several threads.
 *
 * <p>A team is in it from its founding until it is dissolved, also while it is suspended. A team of which only areas are
 * known is in it while one of them holds.
 *
 * <p>Units are those of the day: nothing is restated. What stood on a unit that has ended stays there, and the team is
 * stale (rule C11).
 */
public final class TeamRoster {
    private final UnitTree tree;
    private final SortedMap<String, TeamOnDay> teams;
    private final List<GroupOnDay> groups;

    private TeamRoster(UnitTree tree, SortedMap<String, TeamOnDay> teams, List<GroupOnDay> groups) {
        this.tree = tree;
        this.teams = teams;
        this.groups = groups;
    }

    /** Returns the roster of a day, of all that was known at the moment of the facts. */
    public static TeamRoster on(Facts facts, LocalDate day) {
        TeamStates states = TeamStates.on(facts, day);
        Map<String, List<ServiceArea>> areas = new HashMap<>();
        states.teams().forEach(team -> areas.put(team.id(), new ArrayList<>(1)));
        try (Stream<ServiceArea> all = contents(facts, TeamKinds.SERVICE_AREAS)) {
            all.filter(area -> area.serves().contains(day) && !states.isGone(area.team()))
                    .forEach(area -> areas.computeIfAbsent(area.team(), team -> new ArrayList<>(1))
                            .add(area));
        }
        Map<String, List<Membership>> members = new HashMap<>();
        try (Stream<Membership> all = contents(facts, TeamKinds.MEMBERSHIPS)) {
            all.filter(membership -> membership.serves().contains(day) && areas.containsKey(membership.team()))
                    .forEach(membership -> members.computeIfAbsent(membership.team(), team -> new ArrayList<>())
                            .add(membership));
        }
        members.values().forEach(list -> list.sort(Comparator.comparing(Membership::role)));
        Whereabouts whereabouts = new Whereabouts(facts.register(), day);
        SortedMap<String, TeamOnDay> teams = new TreeMap<>();
        areas.forEach((id, filed) -> {
            Whereabouts.Sorted sorted = whereabouts.sort(filed);
            teams.put(
                    id,
                    new TeamOnDay(
                            id,
                            states.find(id).orElse(null),
                            states.of(id),
                            sorted.serves(),
                            sorted.ended(),
                            sorted.misplaced(),
                            members.getOrDefault(id, List.of())));
        });
        return new TeamRoster(facts.register().on(day), teams, groupsOn(facts, day));
    }

    private static List<GroupOnDay> groupsOn(Facts facts, LocalDate day) {
        Map<String, List<GroupMember>> members = new HashMap<>();
        try (Stream<GroupMember> all = contents(facts, TeamKinds.GROUP_MEMBERS)) {
            all.filter(member -> member.serves().contains(day))
                    .forEach(member -> members.computeIfAbsent(member.group(), group -> new ArrayList<>())
                            .add(member));
        }
        members.values().forEach(list -> list.sort(Comparator.comparing(GroupMember::role)));
        try (Stream<CoordinationGroup> all = contents(facts, TeamKinds.GROUPS)) {
            return all.filter(group -> group.valid().contains(day))
                    .sorted(Comparator.comparing(CoordinationGroup::id))
                    .map(group -> new GroupOnDay(group, members.getOrDefault(group.id(), List.of())))
                    .toList();
        }
    }

    /** Returns the day whose teams these are. */
    public LocalDate day() {
        return tree.day();
    }

    /** Returns the teams, in the order of their ids. */
    public List<TeamOnDay> teams() {
        return List.copyOf(teams.values());
    }

    /** Returns the team of this id, or empty if it is not there on the day. */
    public Optional<TeamOnDay> find(String id) {
        return Optional.ofNullable(teams.get(requireNonNull(id, "id")));
    }

    /**
     * Returns the teams whose title or one of whose aliases is this name, whatever its case and white space, in the order
     * of their ids. Titles repeat from commune to commune: several are no mistake. Accents are not forgiven.
     */
    public List<TeamOnDay> named(String name) {
        String folded = TeamOnDay.folded(name);
        return teams.values().stream().filter(team -> team.isNamed(folded)).toList();
    }

    /**
     * Returns the teams that are certainly at or under a unit of the day, in the order of their ids: those of which one
     * area is there, wherever the others are. An undecided village is there if all communes it may be in are (U8), an area
     * on a unit that has ended if all places its people may be in are: a stale team stands where its people are (C11).
     *
     * @throws vn.toso.unit.UnitNotFoundException if the unit is not there on the day
     */
    public List<TeamOnDay> under(UnitId unit) {
        TeamPlaces places = new TeamPlaces(tree, unit);
        return teams.values().stream().filter(places::isCertainly).toList();
    }

    /**
     * Returns the teams that may be at or under a unit of the day, in the order of their ids: those of {@link #under}, and
     * those that have an area of which one of several possible places is there.
     *
     * @throws vn.toso.unit.UnitNotFoundException if the unit is not there on the day
     */
    public List<TeamOnDay> possiblyUnder(UnitId unit) {
        TeamPlaces places = new TeamPlaces(tree, unit);
        return teams.values().stream().filter(places::isPossibly).toList();
    }

    /** Returns the coordination groups that are there, in the order of their ids. */
    public List<GroupOnDay> groups() {
        return groups;
    }

    /** Returns the day and how many teams there are. */
    @Override
    public String toString() {
        return "TeamRoster[" + day() + ", " + teams.size() + " teams]";
    }
}
