package vn.toso.cli;

/** A command is refused; the message is for the person who typed it, in their language, and may have several lines. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    RefusedException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Returns a refusal for wrong usage, or an ambiguous or unknown name or code. */
    static RefusedException usage(String message) {
        return new RefusedException(ExitCode.USAGE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
