package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.IdText;

/**
 * Somebody is to come again after a visit, by a day (hẹn quay lại). There is one for a visit; that it was taken up, put
 * off or closed is a newer version of it. One that nobody owns is a finding of {@link OutreachChecks}, not refused.
 *
 * @param visit the id of the visit, or the key of its fact if it has no id; also the key of this fact
 * @param dueOn the day by which somebody is to come, inclusive
 * @param personOrNull the id of the person who takes it up; {@code null} if no person does
 * @param teamOrNull the id of the team that takes it up; {@code null} if no team does
 * @param closureOrNull how it was closed; {@code null} while it is open
 */
public record FollowUp(
        @IdText String visit,
        LocalDate dueOn,
        @IdText @Nullable String personOrNull,
        @IdText @Nullable String teamOrNull,
        @Nullable Closure closureOrNull) {
    /**
     * @throws IllegalArgumentException if an id can be none
     */
    public FollowUp {
        Checks.id("a visit's id", visit);
        requireNonNull(dueOn, "dueOn");
        Checks.idOrNull("a person's id", personOrNull);
        Checks.idOrNull("a team id", teamOrNull);
    }

    /**
     * Returns one that nobody has taken up yet.
     *
     * @throws IllegalArgumentException if the visit's id can be none
     */
    public static FollowUp of(String visit, LocalDate dueOn) {
        return new FollowUp(visit, dueOn, null, null, null);
    }

    /**
     * Returns this one, taken up by a person.
     *
     * @throws IllegalArgumentException if the id can be none
     */
    public FollowUp withPerson(String person) {
        return new FollowUp(visit, dueOn, requireNonNull(person, "person"), teamOrNull, closureOrNull);
    }

    /**
     * Returns this one, taken up by a team.
     *
     * @throws IllegalArgumentException if the id can be none
     */
    public FollowUp withTeam(String team) {
        return new FollowUp(visit, dueOn, personOrNull, requireNonNull(team, "team"), closureOrNull);
    }

    /** Returns this one, closed. */
    public FollowUp withClosure(Closure closure) {
        return new FollowUp(visit, dueOn, personOrNull, teamOrNull, requireNonNull(closure, "closure"));
    }

    /** Returns the id of the person who takes it up, if one does. */
    public Optional<String> person() {
        return Optional.ofNullable(personOrNull);
    }

    /** Returns the id of the team that takes it up, if one does. */
    public Optional<String> team() {
        return Optional.ofNullable(teamOrNull);
    }

    /** Returns how it was closed, if it was. */
    public Optional<Closure> closure() {
        return Optional.ofNullable(closureOrNull);
    }

    /** Returns whether a person or a team has taken it up. */
    public boolean hasOwner() {
        return personOrNull != null || teamOrNull != null;
    }

    /** Returns whether it is still open at the end of a day. */
    public boolean isOpenOn(LocalDate day) {
        return closureOrNull == null || closureOrNull.on().isAfter(day);
    }

    /** Returns the day it is due and whether it is closed; not who takes it up. */
    @Override
    public String toString() {
        return "FollowUp[due " + dueOn + (closureOrNull == null ? "" : ", closed") + "]";
    }
}
