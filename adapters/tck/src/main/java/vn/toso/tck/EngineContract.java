package vn.toso.tck;

/** C2. */
public abstract class EngineContract {
    protected EngineContract() {}
}
