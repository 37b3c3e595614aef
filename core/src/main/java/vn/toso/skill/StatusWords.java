package vn.toso.skill;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes statuses of words, and puts them in order. */
final class StatusWords {
    /** From done to nothing known: where nothing else decides, what is further from done holds. */
    private static final List<String> FROM_DONE =
            List.of("done", "in-progress", "blocked", "lapsed", "not-started", "declined", "not-applicable", "unknown");

    /** The nearer to done the lesser; then by step and reason, so that only equal ones are alike. */
    static final Comparator<Status> ORDER = Comparator.<Status>comparingInt(status -> FROM_DONE.indexOf(status.id()))
            .thenComparing(status -> status.step().orElse(""))
            .thenComparing(status -> status.reason().map(Reason::id).orElse(""));

    private StatusWords() {}

    static Status status(String id, @Nullable String step, @Nullable Reason reason) {
        return switch (id) {
            case "unknown" -> bare(new Status.Unknown(), step, reason);
            case "not-started" -> bare(new Status.NotStarted(), step, reason);
            case "done" -> bare(new Status.Done(), step, reason);
            case "lapsed" -> bare(new Status.Lapsed(), step, reason);
            case "in-progress" -> bare(new Status.InProgress(there(id, step)), null, reason);
            case "blocked" -> new Status.Blocked(there(id, step), there(id, reason));
            case "not-applicable" -> bare(new Status.NotApplicable(there(id, reason)), step, null);
            case "declined" -> bare(new Status.Declined(reason), step, null);
            default -> throw new IllegalArgumentException("a status is one of " + FROM_DONE);
        };
    }

    private static Status bare(Status status, @Nullable String step, @Nullable Reason reason) {
        if (step != null || reason != null) {
            throw new IllegalArgumentException("the status " + status.id() + " has no "
                    + (step == null ? "reason" : "step") + ", but one is given");
        }
        return status;
    }

    private static <T> T there(String id, @Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("the status " + id + " has a step or reason that is missing");
        }
        return part;
    }
}
