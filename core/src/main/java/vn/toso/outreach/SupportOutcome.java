package vn.toso.outreach;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a turn of support.
 *
 * <p>An open list: any id is an outcome of support. Of those of {@link #known()} the library also knows the Vietnamese and the English term.
 *
 * @param id lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 */
public record SupportOutcome(String id) {
    /** The resident has what they came for (đã xong). */
    public static final SupportOutcome DONE = new SupportOutcome("done");
    /** Begun, and to be gone on with (đang làm dở). */
    public static final SupportOutcome IN_PROGRESS = new SupportOutcome("in-progress");
    /** It did not work (chưa làm được). */
    public static final SupportOutcome NOT_DONE = new SupportOutcome("not-done");
    /** Sent to whoever can help, the police for example (chuyển nơi khác). */
    public static final SupportOutcome REFERRED = new SupportOutcome("referred");

    private static final Terms<SupportOutcome> TERMS = new Terms<SupportOutcome>()
            .with(DONE, "đã xong", "done")
            .with(IN_PROGRESS, "đang làm dở", "in progress")
            .with(NOT_DONE, "chưa làm được", "not done")
            .with(REFERRED, "chuyển nơi khác", "sent elsewhere");

    /**
     * @throws IllegalArgumentException if the id holds anything else
     */
    public SupportOutcome {
        Checks.word("an outcome of support", id);
    }

    /**
     * Returns the one with this id.
     *
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static SupportOutcome of(String id) {
        return new SupportOutcome(id);
    }

    static @Nullable SupportOutcome orNull(@Nullable String id) {
        return id == null ? null : new SupportOutcome(id);
    }

    /** Returns the outcomes of which the library knows the terms. */
    public static List<SupportOutcome> known() {
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
