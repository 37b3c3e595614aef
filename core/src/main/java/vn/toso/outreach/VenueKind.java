package vn.toso.outreach;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * At what kind of place something was done.
 *
 * <p>An open list: any id is a kind of venue. Of those of {@link #known()} the library also knows the Vietnamese and the English term.
 *
 * @param id lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 */
public record VenueKind(String id) {
    /** The office of the People's Committee (trụ sở UBND). */
    public static final VenueKind OFFICE = new VenueKind("office");
    /** The one-stop desk (bộ phận một cửa). */
    public static final VenueKind ONE_STOP_DESK = new VenueKind("one-stop-desk");
    /** A culture house of a village or commune (nhà văn hóa). */
    public static final VenueKind CULTURE_HOUSE = new VenueKind("culture-house");
    /** A public place, a market for example (nơi công cộng). */
    public static final VenueKind PUBLIC_PLACE = new VenueKind("public-place");
    /** At the resident's home (tại nhà). */
    public static final VenueKind HOME = new VenueKind("home");
    /** Online (trực tuyến). */
    public static final VenueKind ONLINE = new VenueKind("online");
    /** Somewhere else (nơi khác). */
    public static final VenueKind OTHER = new VenueKind("other");

    private static final Terms<VenueKind> TERMS = new Terms<VenueKind>()
            .with(OFFICE, "trụ sở UBND", "office of the People's Committee")
            .with(ONE_STOP_DESK, "bộ phận một cửa", "one-stop desk")
            .with(CULTURE_HOUSE, "nhà văn hóa", "culture house")
            .with(PUBLIC_PLACE, "nơi công cộng", "public place")
            .with(HOME, "tại nhà", "at home")
            .with(ONLINE, "trực tuyến", "online")
            .with(OTHER, "nơi khác", "elsewhere");

    /**
     * @throws IllegalArgumentException if the id holds anything else
     */
    public VenueKind {
        Checks.word("a kind of venue", id);
    }

    /**
     * Returns the one with this id.
     *
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static VenueKind of(String id) {
        return new VenueKind(id);
    }

    static @Nullable VenueKind orNull(@Nullable String id) {
        return id == null ? null : new VenueKind(id);
    }

    /** Returns the kinds of which the library knows the terms. */
    public static List<VenueKind> known() {
        return TERMS.known();
    }

    /** Returns the Vietnamese term, or empty for one that is not {@link #known()}. */
    public Optional<String> vietnamese() {
        return TERMS.vietnamese(this);
    }

    /** Returns the English term, or empty for one that is not {@link #known()}. */
    public Optional<String> english() {
        return TERMS.english(this);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
