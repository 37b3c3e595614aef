package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamState;
import vn.toso.team.TeamStatus;
import vn.toso.team.TeamTier;
import vn.toso.vietnam.VietnamUnits;

class DissolvedTeamsTest {
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 1);
    private static final LocalDate ENDED = LocalDate.of(2024, 1, 1);

    @Test
    void a_team_is_dissolved_from_the_day_of_its_status_until_it_works_again() {
        Team gone = Team.of("gone", TeamTier.COMMUNE, "Tổ 1", FOUNDED);
        Team back = Team.of("back", TeamTier.COMMUNE, "Tổ 2", FOUNDED);
        Facts facts = Facts.on(VietnamUnits.register())
                .with(TeamKinds.TEAMS, List.of(gone, back))
                .with(
                        TeamKinds.STATUSES,
                        List.of(
                                new TeamStatus("gone", TeamState.DISSOLVED, ENDED),
                                new TeamStatus("back", TeamState.DISSOLVED, ENDED),
                                new TeamStatus("back", TeamState.ACTIVE, ENDED.plusDays(9)),
                                new TeamStatus("unrecorded", TeamState.DISSOLVED, ENDED)));

        assertThat(DissolvedTeams.on(facts, ENDED.minusDays(1))).isEmpty();
        assertThat(DissolvedTeams.on(facts, ENDED)).containsOnlyKeys("back", "gone", "unrecorded");
        assertThat(DissolvedTeams.on(facts, ENDED.plusDays(9)))
                .containsOnlyKeys("gone", "unrecorded")
                .containsEntry("gone", Optional.of(gone))
                .containsEntry("unrecorded", Optional.empty());
    }
}
