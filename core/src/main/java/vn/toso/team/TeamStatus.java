package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;

/**
 * From a day on a team is in a state, until the next status. Without any, a team is active since it was founded.
 *
 * <p>Where two say different things of one day, the one further from work holds: dissolved before suspended before
 * active.
 *
 * @param team the team's id
 * @param state the state it enters
 * @param effectiveOn the first day in that state
 */
public record TeamStatus(
        @IdText String team,
        @OneOf({"active", "suspended", "dissolved"}) TeamState state,
        LocalDate effectiveOn) {
    /**
     * @throws IllegalArgumentException if the team's id can be none
     */
    public TeamStatus {
        Checks.id("a team id", team);
        requireNonNull(state, "state");
        requireNonNull(effectiveOn, "effectiveOn");
    }
}
