package vn.toso.team;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is in a team or coordination group. A closed list, the highest first. */
public enum Role {
    /** Head of the team (tổ trưởng), at most one at a time; of a group, trưởng nhóm. */
    LEADER("leader", "tổ trưởng"),
    /** Deputy head (tổ phó), any number. */
    DEPUTY("deputy", "tổ phó"),
    /** Secretary (thư ký). */
    SECRETARY("secretary", "thư ký"),
    /** Member (thành viên). */
    MEMBER("member", "thành viên");

    private final String id;
    private final String vietnamese;

    Role(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the role whose {@link #id} this is, or empty. */
    public static Optional<Role> find(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }

    /**
     * Returns the role whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("a role is leader, deputy, secretary or member"));
    }

    /** Returns the word in files and tables: {@code leader}, {@code deputy} ...; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term, as in a team. */
    public String vietnamese() {
        return vietnamese;
    }
}
