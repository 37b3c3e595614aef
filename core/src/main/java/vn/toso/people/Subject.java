package vn.toso.people;

import static java.util.Objects.requireNonNull;

import vn.toso.fact.Anchor;
import vn.toso.validation.IdText;
import vn.toso.validation.OneOf;

/**
 * Of whom something is said: one resident, household or business. Ids of different kinds have nothing to do with each
 * other.
 *
 * @param kind what it is
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}; opaque, neither a personal number nor a phone
 */
public record Subject(
        @OneOf({"resident", "household", "business"}) SubjectKind kind,
        @IdText String id) {
    /**
     * @throws IllegalArgumentException if the id can be none
     */
    public Subject {
        requireNonNull(kind, "kind");
        Checks.id("the id of a subject", id);
    }

    /**
     * Returns the resident of this id.
     *
     * @throws IllegalArgumentException if it can be none
     */
    public static Subject resident(String id) {
        return new Subject(SubjectKind.RESIDENT, id);
    }

    /**
     * Returns the household of this id.
     *
     * @throws IllegalArgumentException if it can be none
     */
    public static Subject household(String id) {
        return new Subject(SubjectKind.HOUSEHOLD, id);
    }

    /**
     * Returns the business of this id.
     *
     * @throws IllegalArgumentException if it can be none
     */
    public static Subject business(String id) {
        return new Subject(SubjectKind.BUSINESS, id);
    }

    /** Returns the subject as what facts hang on. */
    public Anchor anchor() {
        return new Anchor(kind.id(), id);
    }

    /** Returns the kind only: the id of a person reaches no log. */
    @Override
    public String toString() {
        return "Subject[" + kind.id() + "]";
    }
}
