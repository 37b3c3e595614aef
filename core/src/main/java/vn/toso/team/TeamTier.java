package vn.toso.team;

import java.util.Arrays;
import java.util.Optional;
import vn.toso.unit.UnitLevel;

/**
 * For which kind of unit a team is founded.
 *
 * <p>A closed list of two, unlike levels of units: every plan and decision on teams knows these two, policies and
 * indicators ({@code teams.commune}, {@code teams.village}) are about one of them, and a third would be a new indicator
 * anyway. What stands beside the teams of a commune is a {@link CoordinationGroup}, not a tier.
 */
public enum TeamTier {
    /** A team of a commune (tổ cấp xã). */
    COMMUNE("commune", "tổ cấp xã"),
    /** A team of one or several villages (tổ cấp thôn). */
    VILLAGE("village", "tổ cấp thôn");

    private final String id;
    private final String vietnamese;

    TeamTier(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the tier whose {@link #id} this is, or empty. */
    public static Optional<TeamTier> find(String id) {
        return Arrays.stream(values()).filter(tier -> tier.id.equals(id)).findFirst();
    }

    /**
     * Returns the tier whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TeamTier of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("a tier is commune or village"));
    }

    /** Returns the word in files and tables: {@code commune}, {@code village}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the level of the units such a team is founded for. */
    public UnitLevel level() {
        return this == COMMUNE ? UnitLevel.COMMUNE : UnitLevel.VILLAGE;
    }
}
