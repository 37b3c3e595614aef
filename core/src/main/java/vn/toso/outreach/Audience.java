package vn.toso.outreach;

import java.util.Arrays;
import java.util.Optional;

/** For whom a training is. A closed list: members and residents are two populations. */
public enum Audience {
    /** For members of teams and coordination groups (thành viên tổ). */
    MEMBERS("members", "thành viên tổ"),
    /** For residents (người dân). */
    RESIDENTS("residents", "người dân"),
    /** For both together; who came is told apart by {@link Attendance}. */
    BOTH("both", "thành viên tổ và người dân");

    private final String id;
    private final String vietnamese;

    Audience(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the one whose {@link #id} this is, or empty. */
    public static Optional<Audience> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /**
     * Returns the one whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Audience of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("a training is for members, residents or both"));
    }

    /** Returns the word in files and tables: {@code members}, {@code residents}, {@code both}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
