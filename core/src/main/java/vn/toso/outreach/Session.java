package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.toso.unit.UnitId;

/**
 * A team held a session on a day (buổi hướng dẫn). Two equal ones are two sessions of that day.
 *
 * @param team the team's id, the host's: 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param heldOn the day on which it was held; a session that was only planned, or cancelled, is none
 */
public record Session(String team, LocalDate heldOn) {
    /**
     * @throws IllegalArgumentException if the team's id is empty, too long or holds another character
     */
    public Session {
        requireNonNull(heldOn, "heldOn");
        if (!UnitId.isValid(requireNonNull(team, "team"))) {
            throw new IllegalArgumentException(
                    "a team id has 1 to 64 characters of A-Z a-z 0-9 . _ : @ -, but this one has " + team.length()
                            + " characters or others among them");
        }
    }
}
