package vn.toso.store;

/** A store cannot do what it is asked, for a reason outside the program: no room, no connection, no right. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Returns the exception with what happened and what to do. */
    public StoreException(String message) {
        super(message);
    }

    /** Returns the exception with what happened, what to do, and its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
