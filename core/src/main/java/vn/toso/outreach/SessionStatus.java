package vn.toso.outreach;

import java.util.Arrays;
import java.util.Optional;

/** What became of a session. A closed list: only one that was held counts. */
public enum SessionStatus {
    /** It is to be held (dự kiến). */
    PLANNED("planned", "dự kiến"),
    /** It was held (đã tổ chức). */
    HELD("held", "đã tổ chức"),
    /** It was planned, and was not held (đã hủy). */
    CANCELLED("cancelled", "đã hủy");

    private final String id;
    private final String vietnamese;

    SessionStatus(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the one whose {@link #id} this is, or empty. */
    public static Optional<SessionStatus> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /**
     * Returns the one whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SessionStatus of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("a session is planned, held or cancelled"));
    }

    /** Returns the word in files and tables: {@code planned}, {@code held}, {@code cancelled}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
