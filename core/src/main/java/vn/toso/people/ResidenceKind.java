package vn.toso.people;

import java.util.Arrays;
import java.util.Optional;

/**
 * In which sense somebody lives in a unit. The three differ for many people, so every count says which it means.
 *
 * <p>Source: Law on Residence 68/2020/QH14, Article 2 (permanent and temporary residence, current abode).
 */
public enum ResidenceKind {
    /** Registered for good (thường trú); at most one at a time. */
    REGISTERED("registered", "thường trú"),
    /** Registered for a time (tạm trú). */
    TEMPORARY("temporary", "tạm trú"),
    /** Where somebody in fact lives (nơi ở hiện tại), whatever is registered. */
    ACTUAL("actual", "nơi ở hiện tại");

    private final String id;
    private final String vietnamese;

    ResidenceKind(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the kind whose {@link #id} this is, or empty. */
    public static Optional<ResidenceKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /**
     * Returns the kind whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ResidenceKind of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("a residence is registered, temporary or actual"));
    }

    /** Returns the word in files and tables: {@code registered}, {@code temporary}, {@code actual}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
