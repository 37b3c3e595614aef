package vn.toso.outreach;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a visit.
 *
 * <p>An open list: any id is an outcome of a visit. Of those of {@link #known()} the library also knows the Vietnamese and the English term.
 *
 * @param id lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 */
public record VisitOutcome(String id) {
    /** Somebody was met (đã gặp). */
    public static final VisitOutcome MET = new VisitOutcome("met");
    /** Nobody was at home (vắng nhà). */
    public static final VisitOutcome ABSENT = new VisitOutcome("absent");
    /** They did not want to (từ chối). */
    public static final VisitOutcome REFUSED = new VisitOutcome("refused");
    /** Met, but there is no device to show anything on (không có thiết bị). */
    public static final VisitOutcome NO_DEVICE = new VisitOutcome("no-device");
    /** They no longer live there (đã chuyển đi). */
    public static final VisitOutcome MOVED = new VisitOutcome("moved");

    private static final Terms<VisitOutcome> TERMS = new Terms<VisitOutcome>()
            .with(MET, "đã gặp", "met")
            .with(ABSENT, "vắng nhà", "absent")
            .with(REFUSED, "từ chối", "refused")
            .with(NO_DEVICE, "không có thiết bị", "no device")
            .with(MOVED, "đã chuyển đi", "moved away");

    /**
     * @throws IllegalArgumentException if the id holds anything else
     */
    public VisitOutcome {
        Checks.word("an outcome of a visit", id);
    }

    /**
     * Returns the one with this id.
     *
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static VisitOutcome of(String id) {
        return new VisitOutcome(id);
    }

    static @Nullable VisitOutcome orNull(@Nullable String id) {
        return id == null ? null : new VisitOutcome(id);
    }

    /** Returns the outcomes of which the library knows the terms. */
    public static List<VisitOutcome> known() {
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
