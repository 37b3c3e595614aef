package vn.toso.store;

/**
 * Somebody is to be erased of whom the store, or the view, has nothing (S24). The message does not say who; it is the same
 * whether or not there is such a person outside a view.
 */
public final class PersonNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Returns the exception. */
    public PersonNotFoundException() {
        super("nothing is recorded of the person who is to be erased");
    }
}
