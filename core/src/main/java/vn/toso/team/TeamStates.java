package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;

/**
 * Which teams are there on a day, and in which state: from its founding until it is dissolved a team is there, and one
 * that is suspended is there too. Whoever counts or lists teams of a day asks here, so that all mean the same teams; for
 * who is in them and where they serve there is {@link TeamRoster}. Immutable.
 */
public final class TeamStates {
    private final Map<String, TeamState> states;
    private final Map<String, Team> there = new LinkedHashMap<>();
    private final Set<String> unfounded = new HashSet<>();

    private TeamStates(Map<String, TeamState> states) {
        this.states = states;
    }

    /** Returns the states of a day, by the rule of {@link TeamStatus}. */
    public static TeamStates on(Facts facts, LocalDate day) {
        requireNonNull(day, "day");
        Map<String, TeamStatus> last = new HashMap<>();
        try (Stream<TeamStatus> statuses = contents(facts, TeamKinds.STATUSES)) {
            statuses.filter(status -> !status.effectiveOn().isAfter(day))
                    .forEach(status -> last.merge(status.team(), status, TeamStates::later));
        }
        Map<String, TeamState> states = new HashMap<>();
        last.forEach((team, status) -> states.put(team, status.state()));
        TeamStates of = new TeamStates(states);
        try (Stream<Team> teams = contents(facts, TeamKinds.TEAMS)) {
            teams.forEach(team -> {
                if (!team.isFoundedBy(day)) {
                    of.unfounded.add(team.id());
                } else if (!of.isGone(team.id())) {
                    of.there.put(team.id(), team);
                }
            });
        }
        return of;
    }

    /** The later of two; of one day, the one further from work. */
    private static TeamStatus later(TeamStatus a, TeamStatus b) {
        int byDay = a.effectiveOn().compareTo(b.effectiveOn());
        return byDay > 0 || (byDay == 0 && a.state().compareTo(b.state()) > 0) ? a : b;
    }

    static <T> Stream<T> contents(Facts facts, FactKind<T> kind) {
        return facts.of(kind).map(Fact::content);
    }

    /** Returns the teams that are there and of which there is a record, in the order of the facts. */
    public List<Team> teams() {
        return List.copyOf(there.values());
    }

    /** Returns the record of a team that is there, or empty if it is not there or there is no record. */
    public Optional<Team> find(String team) {
        return Optional.ofNullable(there.get(team));
    }

    /**
     * Returns whether a team is known not to be there: dissolved, or not founded yet. A team nobody has recorded is not
     * gone; it is there while an area of it says so.
     */
    public boolean isGone(String team) {
        return of(team) == TeamState.DISSOLVED || unfounded.contains(team);
    }

    /** Returns the state of a team, active if none is recorded. */
    public TeamState of(String team) {
        return states.getOrDefault(team, TeamState.ACTIVE);
    }

    /** Returns how many teams with a record are there. */
    @Override
    public String toString() {
        return "TeamStates[" + there.size() + " teams]";
    }
}
