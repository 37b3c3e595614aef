package vn.toso.cli;

/** What the command line returns to whoever started it. */
final class ExitCode {
    /** Fine. */
    static final int OK = 0;
    /** The input has findings of severity ERROR. */
    static final int INPUT = 1;
    /** Wrong usage, or an ambiguous or unknown name or code. */
    static final int USAGE = 2;
    /** Something could not be read from or written to where it is kept. */
    static final int STORAGE = 3;
    /** A bug. */
    static final int BUG = 70;

    private ExitCode() {}
}
