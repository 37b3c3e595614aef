package vn.toso.skill;

import java.util.Optional;

/** How something is known, the weakest first. */
public enum EvidenceLevel {
    /** The subject says so (tự khai). */
    SELF_DECLARED("self-declared", "tự khai"),
    /** The team has seen it (tổ đã thấy). */
    SEEN("seen", "tổ đã thấy"),
    /** A system confirms it (hệ thống xác nhận). */
    CONFIRMED("confirmed", "hệ thống xác nhận");

    private final String id;
    private final String vietnamese;

    EvidenceLevel(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the level whose {@link #id} this is, or empty. */
    public static Optional<EvidenceLevel> find(String id) {
        for (EvidenceLevel level : values()) {
            if (level.id.equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the level whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EvidenceLevel of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("something is self-declared, seen or confirmed"));
    }

    /** Returns the word in files and tables: {@code self-declared}, {@code seen}, {@code confirmed}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
