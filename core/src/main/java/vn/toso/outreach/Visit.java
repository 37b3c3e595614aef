package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.people.Subject;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.UnitIdText;

/**
 * Somebody went to a home or to business premises on a day ("đi từng ngõ, gõ từng nhà"). Visits are turns: a household
 * that was visited twice is one household. When to come again is {@link FollowUp}.
 *
 * @param idOrNull the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}; {@code null} if it has none
 * @param subject who was to be visited: a household above all, or a resident or business
 * @param unit where, as it existed then
 * @param day the day
 * @param outcome what came of it
 * @param teamOrNull the id of the team it was done for; {@code null} if not said
 * @param visitors the ids of the persons who went, each once; possibly none
 */
public record Visit(
        @IdText @Nullable String idOrNull,
        Subject subject,
        @UnitIdText UnitId unit,
        LocalDate day,
        @LowerCaseWord(dots = true) VisitOutcome outcome,
        @IdText @Nullable String teamOrNull,
        List<@IdText String> visitors) {
    /**
     * @throws IllegalArgumentException if an id can be none, or neither a team nor a person who went is given
     */
    public Visit {
        Checks.idOrNull("a visit's id", idOrNull);
        requireNonNull(subject, "subject");
        requireNonNull(unit, "unit");
        requireNonNull(day, "day");
        requireNonNull(outcome, "outcome");
        Checks.idOrNull("a team id", teamOrNull);
        visitors = Checks.ids("a person's id", visitors);
        if (teamOrNull == null && visitors.isEmpty()) {
            throw new IllegalArgumentException("a visit is made by a team or by persons, but neither is given");
        }
    }

    /** Returns the host's id, if it has one. */
    public Optional<String> id() {
        return Optional.ofNullable(idOrNull);
    }

    /** Returns the id of the team it was done for, if said. */
    public Optional<String> team() {
        return Optional.ofNullable(teamOrNull);
    }

    /** Returns unit and day; not who was visited, by whom or with what outcome. */
    @Override
    public String toString() {
        return "Visit[" + unit + ", " + day + "]";
    }
}
