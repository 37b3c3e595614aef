package vn.toso.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamState;
import vn.toso.team.TeamStates;
import vn.toso.team.TeamStatus;

/** The teams that had been dissolved by a day: a roster has only those that are there. */
final class DissolvedTeams {
    private DissolvedTeams() {}

    /** Returns them in the order of their ids, each with its record if there is one. */
    static Map<String, Optional<Team>> on(Facts facts, LocalDate day) {
        TeamStates states = TeamStates.on(facts, day);
        SortedMap<String, Optional<Team>> dissolved = new TreeMap<>();
        try (Stream<TeamStatus> all = facts.of(TeamKinds.STATUSES).map(Fact::content);
                Stream<Team> teams = facts.of(TeamKinds.TEAMS).map(Fact::content)) {
            all.filter(status -> states.of(status.team()) == TeamState.DISSOLVED)
                    .forEach(status -> dissolved.put(status.team(), Optional.empty()));
            teams.filter(team -> dissolved.containsKey(team.id()))
                    .forEach(team -> dissolved.put(team.id(), Optional.of(team)));
        }
        return dissolved;
    }
}
