package vn.toso.team;

import java.util.Arrays;
import java.util.Optional;

/**
 * What has been decided about a team's work. A closed list; that a team is <em>stale</em> (rule C11) is not decided by
 * anybody but follows from its areas.
 */
public enum TeamState {
    /** It works (đang hoạt động). */
    ACTIVE("active", "đang hoạt động"),
    /** It is there but does not work for now (tạm dừng). */
    SUSPENDED("suspended", "tạm dừng"),
    /** It is no longer there (đã giải thể). Its areas and memberships count for nothing from that day on. */
    DISSOLVED("dissolved", "đã giải thể");

    private final String id;
    private final String vietnamese;

    TeamState(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the state whose {@link #id} this is, or empty. */
    public static Optional<TeamState> find(String id) {
        return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
    }

    /**
     * Returns the state whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TeamState of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("a state is active, suspended or dissolved"));
    }

    /** Returns the word in files and tables: {@code active}, {@code suspended}, {@code dissolved}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
