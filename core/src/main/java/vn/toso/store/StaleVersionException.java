package vn.toso.store;

import vn.toso.fact.FactKind;

/** An edit was based on a version that is not the last one (rule S7). Neither key nor content stand in the message. */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int basedOn;
    private final int last;

    /**
     * Returns the exception for an edit.
     *
     * @param kind the kind of the fact
     * @param basedOn the version the edit was based on
     * @param last the last version; 0 if there is none
     */
    public StaleVersionException(FactKind<?> kind, int basedOn, int last) {
        super("the edit of a fact of " + kind + " is based on version " + basedOn + ", but "
                + (last == 0 ? "there is none" : "the last is " + last));
        this.basedOn = basedOn;
        this.last = last;
    }

    /** Returns the version the edit was based on. */
    public int basedOn() {
        return basedOn;
    }

    /** Returns the last version; 0 if there is none. */
    public int last() {
        return last;
    }
}
