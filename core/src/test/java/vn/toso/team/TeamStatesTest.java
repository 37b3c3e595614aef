package vn.toso.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.unit.UnitRegister;

/** Team a is founded on 2022-06-15; nobody knows when b was. */
class TeamStatesTest {
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 15);
    private static final LocalDate D = LocalDate.of(2024, 1, 1);
    private static final Facts TEAMS = Facts.on(
                    UnitRegister.of(List.of(), List.of()).value())
            .with(
                    TeamKinds.TEAMS,
                    List.of(
                            new Team("b", TeamTier.VILLAGE, "Tổ b", null, List.of(), null),
                            Team.of("a", TeamTier.VILLAGE, "Tổ a", FOUNDED)));

    private static TeamStates states(LocalDate day, TeamStatus... statuses) {
        return TeamStates.on(TEAMS.with(TeamKinds.STATUSES, List.of(statuses)), day);
    }

    private static TeamStatus status(TeamState state, LocalDate on) {
        return new TeamStatus("a", state, on);
    }

    @Test
    void a_team_is_active_since_it_was_founded() {
        assertThat(states(FOUNDED).teams()).extracting(Team::id).containsExactly("b", "a");
        assertThat(states(FOUNDED).of("a")).isEqualTo(TeamState.ACTIVE);
        assertThat(states(FOUNDED.minusDays(1)).teams()).extracting(Team::id).containsExactly("b");
        assertThat(states(FOUNDED.minusDays(1)).isGone("a")).isTrue();
        assertThat(states(FOUNDED.minusDays(1)).find("a")).isEmpty();
    }

    @Test
    void a_status_holds_from_its_day_until_the_next_whatever_their_order() {
        TeamStatus suspended = status(TeamState.SUSPENDED, D);
        TeamStatus active = status(TeamState.ACTIVE, D.plusDays(10));

        assertThat(states(D.minusDays(1), active, suspended).of("a")).isEqualTo(TeamState.ACTIVE);
        assertThat(states(D, active, suspended).of("a")).isEqualTo(TeamState.SUSPENDED);
        assertThat(states(D.plusDays(9), suspended, active).of("a")).isEqualTo(TeamState.SUSPENDED);
        assertThat(states(D.plusDays(10), suspended, active).of("a")).isEqualTo(TeamState.ACTIVE);
        assertThat(states(D.plusDays(10), active, suspended).of("a")).isEqualTo(TeamState.ACTIVE);
    }

    @Test
    void a_team_that_is_suspended_is_there_and_one_that_is_dissolved_is_not() {
        assertThat(states(D, status(TeamState.SUSPENDED, D)).find("a")).isPresent();
        assertThat(states(D, status(TeamState.DISSOLVED, D)).find("a")).isEmpty();
        assertThat(states(D, status(TeamState.DISSOLVED, D)).isGone("a")).isTrue();
        assertThat(states(D.minusDays(1), status(TeamState.DISSOLVED, D)).isGone("a"))
                .isFalse();
    }

    @Test
    void of_two_states_of_one_day_the_one_further_from_work_holds() {
        TeamStatus active = status(TeamState.ACTIVE, D);
        TeamStatus suspended = status(TeamState.SUSPENDED, D);
        TeamStatus dissolved = status(TeamState.DISSOLVED, D);

        assertThat(states(D, suspended, active).of("a")).isEqualTo(TeamState.SUSPENDED);
        assertThat(states(D, active, suspended).of("a")).isEqualTo(TeamState.SUSPENDED);
        assertThat(states(D, dissolved, suspended, active).of("a")).isEqualTo(TeamState.DISSOLVED);
    }

    @Test
    void a_team_nobody_recorded_is_active_and_not_gone() {
        assertThat(states(D).of("c")).isEqualTo(TeamState.ACTIVE);
        assertThat(states(D).isGone("c")).isFalse();
        assertThat(states(D).find("c")).isEmpty();
    }
}
