package vn.toso.outreach;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of material is.
 *
 * <p>An open list: any id is a kind of material. Of those of {@link #known()} the library also knows the Vietnamese and the English term.
 *
 * @param id lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 */
public record MaterialKind(String id) {
    /** A leaflet (tờ rơi). */
    public static final MaterialKind LEAFLET = new MaterialKind("leaflet");
    /** A panel or poster that is hung (pano, áp phích). */
    public static final MaterialKind PANEL = new MaterialKind("panel");
    /** A clip (clip, video). */
    public static final MaterialKind CLIP = new MaterialKind("clip");
    /** A text for the loudspeakers or the radio (bài phát thanh). */
    public static final MaterialKind BROADCAST = new MaterialKind("broadcast");
    /** A handbook (sổ tay, cẩm nang). */
    public static final MaterialKind HANDBOOK = new MaterialKind("handbook");

    private static final Terms<MaterialKind> TERMS = new Terms<MaterialKind>()
            .with(LEAFLET, "tờ rơi", "leaflet")
            .with(PANEL, "pano, áp phích", "panel or poster")
            .with(CLIP, "clip, video", "clip")
            .with(BROADCAST, "bài phát thanh", "broadcast")
            .with(HANDBOOK, "sổ tay, cẩm nang", "handbook");

    /**
     * @throws IllegalArgumentException if the id holds anything else
     */
    public MaterialKind {
        Checks.word("a kind of material", id);
    }

    /**
     * Returns the one with this id.
     *
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static MaterialKind of(String id) {
        return new MaterialKind(id);
    }

    static @Nullable MaterialKind orNull(@Nullable String id) {
        return id == null ? null : new MaterialKind(id);
    }

    /** Returns the kinds of which the library knows the terms. */
    public static List<MaterialKind> known() {
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
