package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.LowerCaseWord;

/**
 * How far somebody is with an item. Unknown is never "not started", and missing is never 0: who was never asked, who has
 * not begun and who is stuck are three lists.
 */
public sealed interface Status {
    /** Returns the word in files and tables; never changed. */
    String id();

    /** Returns the Vietnamese term. */
    String vietnamese();

    /** Returns whether it counts in the numerator. */
    default boolean countsAsDone() {
        return false;
    }

    /** Returns whether anything is known. */
    default boolean isKnown() {
        return true;
    }

    /** Returns whether the item is not for this subject, so that it counts in neither half. */
    default boolean isExcluded() {
        return false;
    }

    /** Returns whether somebody is under way and cannot go on. */
    default boolean isBlocked() {
        return false;
    }

    /** Returns whether somebody has begun: is under way, or is or was done. */
    default boolean isStarted() {
        return false;
    }

    /** Returns whether it is done or was once, also if it holds no longer. */
    default boolean hasBeenDone() {
        return countsAsDone();
    }

    /** Returns the step that is being worked on; all before it are done. Empty where there is none. */
    default Optional<String> step() {
        return Optional.empty();
    }

    /** Returns the reason, if one is given. */
    default Optional<Reason> reason() {
        return Optional.empty();
    }

    /** Returns this status at another step; itself where it is at none. */
    default Status atStep(String step) {
        return this;
    }

    /**
     * Returns the status of these parts.
     *
     * @param id the word
     * @param stepOrNull the step, for {@code in-progress} and {@code blocked} only
     * @param reasonOrNull the reason, for {@code blocked}, {@code not-applicable} and {@code declined} only
     * @throws IllegalArgumentException if the word is none, or a part is missing or has no place there
     */
    static Status of(String id, @Nullable String stepOrNull, @Nullable Reason reasonOrNull) {
        return StatusWords.status(id, stepOrNull, reasonOrNull);
    }

    /** Nothing is known, or no longer (chưa rõ). */
    record Unknown() implements Status {
        @Override
        public String id() {
            return "unknown";
        }

        @Override
        public String vietnamese() {
            return "chưa rõ";
        }

        @Override
        public boolean isKnown() {
            return false;
        }
    }

    /**
     * The item is not for this subject, and why: moved away and deceased are kept apart.
     *
     * @param why the reason
     */
    record NotApplicable(Reason why) implements Status {
        /** Stores the reason. */
        public NotApplicable {
            requireNonNull(why, "why");
        }

        @Override
        public String id() {
            return "not-applicable";
        }

        @Override
        public String vietnamese() {
            return "không thuộc diện";
        }

        @Override
        public boolean isExcluded() {
            return true;
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.of(why);
        }
    }

    /** Not begun, and known not to be (chưa bắt đầu). */
    record NotStarted() implements Status {
        @Override
        public String id() {
            return "not-started";
        }

        @Override
        public String vietnamese() {
            return "chưa bắt đầu";
        }
    }

    /**
     * Under way.
     *
     * @param at the id of the step that is being worked on; all before it are done
     */
    record InProgress(@LowerCaseWord(dots = true) String at) implements Status {
        /**
         * @throws IllegalArgumentException if the step's id can be none
         */
        public InProgress {
            Checks.word("a step's id", at);
        }

        @Override
        public String id() {
            return "in-progress";
        }

        @Override
        public String vietnamese() {
            return "đang làm";
        }

        @Override
        public boolean isStarted() {
            return true;
        }

        @Override
        public Optional<String> step() {
            return Optional.of(at);
        }

        @Override
        public Status atStep(String step) {
            return new InProgress(step);
        }
    }

    /**
     * Under way, and cannot go on.
     *
     * @param at the id of the step at which it is stuck; all before it are done
     * @param why the reason
     */
    record Blocked(@LowerCaseWord(dots = true) String at, Reason why) implements Status {
        /**
         * @throws IllegalArgumentException if the step's id can be none
         */
        public Blocked {
            Checks.word("a step's id", at);
            requireNonNull(why, "why");
        }

        @Override
        public String id() {
            return "blocked";
        }

        @Override
        public String vietnamese() {
            return "vướng";
        }

        @Override
        public boolean isBlocked() {
            return true;
        }

        @Override
        public boolean isStarted() {
            return true;
        }

        @Override
        public Optional<String> step() {
            return Optional.of(at);
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.of(why);
        }

        @Override
        public Status atStep(String step) {
            return new Blocked(step, why);
        }
    }

    /** Done (đã xong). */
    record Done() implements Status {
        @Override
        public String id() {
            return "done";
        }

        @Override
        public String vietnamese() {
            return "đã xong";
        }

        @Override
        public boolean countsAsDone() {
            return true;
        }

        @Override
        public boolean isStarted() {
            return true;
        }
    }

    /** Was done, and holds no longer: a certificate has expired. */
    record Lapsed() implements Status {
        @Override
        public String id() {
            return "lapsed";
        }

        @Override
        public String vietnamese() {
            return "đã hết hiệu lực";
        }

        @Override
        public boolean hasBeenDone() {
            return true;
        }

        @Override
        public boolean isStarted() {
            return true;
        }
    }

    /**
     * Does not want to.
     *
     * @param whyOrNull the reason; {@code null} if none was given
     */
    record Declined(@Nullable Reason whyOrNull) implements Status {
        @Override
        public String id() {
            return "declined";
        }

        @Override
        public String vietnamese() {
            return "từ chối";
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.ofNullable(whyOrNull);
        }
    }
}
