package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.OneOf;
import vn.toso.validation.UnitIdText;

/**
 * What one unit passed to another on the day a change took effect (rule U3). Levels may differ: five huyện became đặc
 * khu.
 *
 * @param effectiveOn the first day on which the change holds
 * @param from the predecessor; it was there the day before
 * @param to the successor; it is there on the day
 * @param people how many of the predecessor's residents went
 * @param land how much of the predecessor's land went; never used to move people
 * @param basis what this rests on
 * @param actOrNull the act, where it is known
 */
public record Succession(
        LocalDate effectiveOn,
        @UnitIdText UnitId from,
        @UnitIdText UnitId to,
        @OneOf({"all", "some", "none"}) Passed people,
        @OneOf({"all", "some", "none"}) Passed land,
        @OneOf({"law", "reported"}) Basis basis,
        @Nullable LegalAct actOrNull) {
    /**
     * @throws IllegalArgumentException if a unit would succeed itself, or neither people nor land pass
     */
    public Succession {
        requireNonNull(effectiveOn, "effectiveOn");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(people, "people");
        requireNonNull(land, "land");
        requireNonNull(basis, "basis");
        if (from.equals(to)) {
            throw new IllegalArgumentException("a unit cannot succeed itself: " + from);
        }
        if (people == Passed.NONE && land == Passed.NONE) {
            throw new IllegalArgumentException(
                    "people or land pass in a succession, but none do from " + from + " to " + to);
        }
    }

    /** Returns the act, if it is known. */
    public Optional<LegalAct> act() {
        return Optional.ofNullable(actOrNull);
    }

    /** Returns whether people pass, all or some. */
    public boolean passesPeople() {
        return people != Passed.NONE;
    }
}
