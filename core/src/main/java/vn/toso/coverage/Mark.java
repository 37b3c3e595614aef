package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

/**
 * Something that stands on a unit.
 *
 * @param by what it is, for people who ask and for findings: a team's id, never a person's
 * @param place where it stands
 */
public record Mark(String by, Place place) {
    /** Stores both. */
    public Mark {
        requireNonNull(by, "by");
        requireNonNull(place, "place");
    }
}
