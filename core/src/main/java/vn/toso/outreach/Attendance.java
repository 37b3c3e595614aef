package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * Who came to a training or a session (người tham dự): one member of a team, one resident, or a bare head-count.
 *
 * <p>A member came to a training to learn and to a session to work; a resident came to be shown something. So members of
 * a session are no people reached, and residents of one are.
 *
 * <p>A head-count is of everybody who came to be taught, those recorded one by one among them: it is never added to them,
 * and members who helped at a session are not in it. Head-counts of units are of those who came from there; one without a
 * unit is of all.
 *
 * @param kind what they came to
 * @param gathering the id of the training or session, or the key of the session's fact if it has no id
 * @param dayOrNull the day on which they came; {@code null} only for a head-count of a whole training, each person once
 * @param personOrNull the id of a member, as teams know it; {@code null} if this is no member
 * @param residentOrNull the id of a resident; {@code null} if this is no resident
 * @param unitOrNull for a head-count, where those came from, as it existed then; {@code null} if that is not told apart
 * @param headsOrNull how many came; {@code null} if this is one person
 */
public record Attendance(
        @OneOf({"training", "session"}) Gathering kind,
        @IdText String gathering,
        @Nullable LocalDate dayOrNull,
        @IdText @Nullable String personOrNull,
        @IdText @Nullable String residentOrNull,
        @UnitIdText @Nullable UnitId unitOrNull,
        @Nullable Persons headsOrNull) {
    /**
     * @throws IllegalArgumentException if an id can be none, not exactly one of a member, a resident and a head-count is
     *     given, the day of a person is missing, or a person is given a unit
     */
    public Attendance {
        requireNonNull(kind, "kind");
        Checks.id("the id of a " + kind.id(), gathering);
        Checks.idOrNull("a person's id", personOrNull);
        Checks.idOrNull("a resident's id", residentOrNull);
        int given = (personOrNull == null ? 0 : 1) + (residentOrNull == null ? 0 : 1) + (headsOrNull == null ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException(
                    "who came is a member, a resident or a head-count, but " + given + " of them are given");
        }
        if (headsOrNull == null && dayOrNull == null) {
            throw new IllegalArgumentException("a person comes on a day, but none is given");
        }
        if (headsOrNull == null && unitOrNull != null) {
            throw new IllegalArgumentException("a head-count is told apart by unit, and a person is not");
        }
    }

    /**
     * Returns that a member of a team came: to learn at a training, to work at a session.
     *
     * @throws IllegalArgumentException if an id can be none
     */
    public static Attendance ofMember(Gathering kind, String gathering, LocalDate day, String person) {
        return new Attendance(kind, gathering, day, requireNonNull(person, "person"), null, null, null);
    }

    /**
     * Returns that a resident came.
     *
     * @throws IllegalArgumentException if an id can be none
     */
    public static Attendance ofResident(Gathering kind, String gathering, LocalDate day, String resident) {
        return new Attendance(kind, gathering, day, null, requireNonNull(resident, "resident"), null, null);
    }

    /**
     * Returns that so many came on a day.
     *
     * @throws IllegalArgumentException if the id can be none
     */
    public static Attendance ofHeads(Gathering kind, String gathering, LocalDate day, Persons heads) {
        return new Attendance(
                kind, gathering, requireNonNull(day, "day"), null, null, null, requireNonNull(heads, "heads"));
    }

    /** Returns the day; empty only for a head-count of a whole training. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(dayOrNull);
    }

    /** Returns the id of the member who came, if it is one. */
    public Optional<String> person() {
        return Optional.ofNullable(personOrNull);
    }

    /** Returns the id of the resident who came, if it is one. */
    public Optional<String> resident() {
        return Optional.ofNullable(residentOrNull);
    }

    /** Returns where those of a head-count came from, if that is told apart. */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitOrNull);
    }

    /** Returns how many came, if this is a head-count. */
    public Optional<Persons> heads() {
        return Optional.ofNullable(headsOrNull);
    }

    /** Returns what they came to and when; not who. */
    @Override
    public String toString() {
        return "Attendance[" + kind.id() + " " + gathering + (dayOrNull == null ? "" : ", " + dayOrNull) + "]";
    }
}
