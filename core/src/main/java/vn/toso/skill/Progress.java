package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.people.Subject;
import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.OneOf;

/**
 * On a day somebody was so far with an item, and how that is known. What anybody says later is a fact of its own;
 * {@link ProgressLog} says which one holds. Who said it is in the fact's {@link vn.toso.fact.Filing}.
 *
 * @param subject who: a resident, household or business
 * @param item the item's id
 * @param day the day on which it was so
 * @param status how far; steps are those of the checklist's version that holds on the day
 * @param evidence how it is known
 * @param referenceOrNull where the host keeps what shows it; {@code null} if nothing is kept
 */
public record Progress(
        Subject subject,
        @LowerCaseWord(dots = true) String item,
        LocalDate day,

        @Personal(Classification.SENSITIVE)
        @OneOf({"unknown", "not-applicable", "not-started", "in-progress", "blocked", "done", "lapsed", "declined"})
        Status status,

        @OneOf({"self-declared", "seen", "confirmed"}) EvidenceLevel evidence,
        @Nullable Evidence referenceOrNull) {
    /**
     * @throws IllegalArgumentException if the item's id can be none
     */
    public Progress {
        requireNonNull(subject, "subject");
        Checks.word("an item's id", item);
        requireNonNull(day, "day");
        requireNonNull(status, "status");
        requireNonNull(evidence, "evidence");
    }

    /**
     * Returns progress without a reference.
     *
     * @throws IllegalArgumentException if the item's id can be none
     */
    public static Progress of(Subject subject, String item, LocalDate day, Status status, EvidenceLevel evidence) {
        return new Progress(subject, item, day, status, evidence, null);
    }

    /** Returns where the host keeps what shows it, if anywhere. */
    public Optional<Evidence> reference() {
        return Optional.ofNullable(referenceOrNull);
    }

    /** Returns item, day and status only; not who. */
    @Override
    public String toString() {
        return "Progress[" + item + ", " + day + ", " + status.id() + "]";
    }
}
