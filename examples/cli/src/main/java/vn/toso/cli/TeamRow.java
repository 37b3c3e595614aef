package vn.toso.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.team.EndedArea;
import vn.toso.team.Team;
import vn.toso.team.TeamOnDay;
import vn.toso.team.TeamState;
import vn.toso.unit.AdminUnit;

/**
 * A team in a list of teams.
 *
 * @param teamOrNull its record; {@code null} if only areas or states of it are known
 * @param onDayOrNull what it is on the day; {@code null} if it is dissolved
 * @param certain whether it is certainly under the unit that was asked for; true if none was
 */
record TeamRow(
        String id,
        @Nullable Team teamOrNull,
        TeamState state,
        @Nullable TeamOnDay onDayOrNull,
        boolean certain) {
    Optional<Team> team() {
        return Optional.ofNullable(teamOrNull);
    }

    Optional<TeamOnDay> onDay() {
        return Optional.ofNullable(onDayOrNull);
    }

    boolean isStale() {
        return onDay().map(TeamOnDay::isStale).orElse(false);
    }

    List<AdminUnit> serves() {
        return onDay().map(TeamOnDay::serves).orElse(List.of());
    }

    /** Returns the units that have ended under it since it was last assigned. */
    List<AdminUnit> ended() {
        return open().stream().map(EndedArea::unit).toList();
    }

    /** Returns where the people of those units may be now. */
    List<AdminUnit> candidates() {
        return TeamNaming.candidates(open());
    }

    private List<EndedArea> open() {
        return onDay().map(TeamNaming::open).orElse(List.of());
    }
}
