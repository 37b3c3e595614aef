package vn.toso.outreach;

import java.util.Arrays;
import java.util.Optional;

/** What somebody came to. A closed list: each has facts of its own. */
public enum Gathering {
    /** A {@link Training} (lớp tập huấn). */
    TRAINING("training", "lớp tập huấn"),
    /** A {@link Session} of a team (buổi hướng dẫn). */
    SESSION("session", "buổi hướng dẫn");

    private final String id;
    private final String vietnamese;

    Gathering(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the one whose {@link #id} this is, or empty. */
    public static Optional<Gathering> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /**
     * Returns the one whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Gathering of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("a gathering is a training or a session"));
    }

    /** Returns the word in files and tables: {@code training}, {@code session}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
