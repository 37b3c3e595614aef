package vn.toso.outreach;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who organises a training.
 *
 * <p>An open list: any id is a kind of organiser. Of those of {@link #known()} the library also knows the Vietnamese and the English term.
 *
 * @param id lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 */
public record OrganiserKind(String id) {
    /** A department of the province (sở, ngành). */
    public static final OrganiserKind DEPARTMENT = new OrganiserKind("department");
    /** An office of a district or town, until 2025-06-30 (UBND cấp huyện). */
    public static final OrganiserKind DISTRICT_OFFICE = new OrganiserKind("district-office");
    /** The office of a commune (UBND cấp xã). */
    public static final OrganiserKind COMMUNE_OFFICE = new OrganiserKind("commune-office");
    /** A coordination group (nhóm điều hành). */
    public static final OrganiserKind COORDINATION_GROUP = new OrganiserKind("coordination-group");
    /** A team (tổ công nghệ số cộng đồng). */
    public static final OrganiserKind TEAM = new OrganiserKind("team");
    /** Somebody else (đơn vị khác). */
    public static final OrganiserKind OTHER = new OrganiserKind("other");

    private static final Terms<OrganiserKind> TERMS = new Terms<OrganiserKind>()
            .with(DEPARTMENT, "sở, ngành", "department of the province")
            .with(DISTRICT_OFFICE, "UBND cấp huyện", "office of a district or town")
            .with(COMMUNE_OFFICE, "UBND cấp xã", "office of a commune")
            .with(COORDINATION_GROUP, "nhóm điều hành", "coordination group")
            .with(TEAM, "tổ công nghệ số cộng đồng", "team")
            .with(OTHER, "đơn vị khác", "another body");

    /**
     * @throws IllegalArgumentException if the id holds anything else
     */
    public OrganiserKind {
        Checks.word("a kind of organiser", id);
    }

    /**
     * Returns the one with this id.
     *
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static OrganiserKind of(String id) {
        return new OrganiserKind(id);
    }

    static @Nullable OrganiserKind orNull(@Nullable String id) {
        return id == null ? null : new OrganiserKind(id);
    }

    /** Returns the kinds of which the library knows the terms. */
    public static List<OrganiserKind> known() {
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
