package vn.toso.store;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;

/** A store cannot do what it is asked, for a reason outside the program: no room, no connection, no right. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Finding finding;

    /** Returns the exception with what happened and what to do. */
    public StoreException(String message) {
        super(message);
        this.finding = null;
    }

    /** Returns the exception with what happened, what to do, and its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
        this.finding = null;
    }

    /** Returns the exception of a finding; its English text is the message, so it must hold nothing personal. */
    public StoreException(Finding finding) {
        super(finding.message(Locale.ENGLISH));
        this.finding = finding;
    }

    /** Returns the exception of a finding, as {@link #StoreException(Finding)} does, with its cause. */
    public StoreException(Finding finding, Throwable cause) {
        super(finding.message(Locale.ENGLISH), cause);
        this.finding = finding;
    }

    /** Returns what to tell people, in their language and with a stable code, if the store says it that way. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }
}
