package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.NotBlankText;

/**
 * Where something was done (địa điểm).
 *
 * @param kind at what kind of place
 * @param placeOrNull which place, as it is called ("Nhà văn hóa khu 2"), in NFC; never somebody's address; {@code null} if
 *     not said
 * @param capacityOrNull how many persons it holds, 1 or more; {@code null} if not known
 */
public record Venue(
        @LowerCaseWord(dots = true) VenueKind kind,
        @NotBlankText @Nullable String placeOrNull,
        @Positive @Nullable Long capacityOrNull) {
    /**
     * @throws IllegalArgumentException if the place is blank or holds nobody
     */
    public Venue {
        requireNonNull(kind, "kind");
        placeOrNull = Checks.textOrNull("the name of a place", placeOrNull);
        if (capacityOrNull != null && capacityOrNull < 1) {
            throw new IllegalArgumentException("a venue holds 1 person or more, but this one " + capacityOrNull);
        }
    }

    /** Returns a venue of which only the kind is known. */
    public static Venue of(VenueKind kind) {
        return new Venue(kind, null, null);
    }

    static @Nullable Venue orNull(@Nullable String kind, @Nullable String place, @Nullable Long capacity) {
        if (kind == null) {
            if (place != null || capacity != null) {
                throw new IllegalArgumentException(
                        "a venue is of a kind, but here only its place or capacity is given");
            }
            return null;
        }
        return new Venue(VenueKind.of(kind), place, capacity);
    }

    /** Returns which place, if said. */
    public Optional<String> place() {
        return Optional.ofNullable(placeOrNull);
    }

    /** Returns how many persons it holds, if known. */
    public OptionalLong capacity() {
        return capacityOrNull == null ? OptionalLong.empty() : OptionalLong.of(capacityOrNull);
    }

    /** Returns the kind of place and how many it holds; a place at somebody's home may have been called by a name. */
    @Override
    public String toString() {
        return "Venue[" + kind + (capacityOrNull == null ? "" : ", " + capacityOrNull) + "]";
    }
}
