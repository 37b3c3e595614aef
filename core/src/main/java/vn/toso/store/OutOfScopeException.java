package vn.toso.store;

import vn.toso.fact.FactKind;

/**
 * A fact was to be recorded through a view whose scope it is not in (S22). Neither key nor content stand in the message,
 * and it says the same whether there is such a fact outside or not.
 */
public final class OutOfScopeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;

    /** Returns the exception for a fact of a kind. */
    public OutOfScopeException(FactKind<?> kind) {
        super("a fact of " + kind + " is to be in the scope it is recorded through, but is not");
        this.kind = kind.name();
    }

    /** Returns the name of the kind of fact. */
    public String kind() {
        return kind;
    }
}
