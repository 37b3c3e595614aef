package vn.toso.cli;

/** A file of arguments cannot be used. What is said about it depends on a language that is not known yet. */
final class RefusedAtFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String file;

    RefusedAtFileException(String key, String file) {
        super(key + ": " + file);
        this.key = key;
        this.file = file;
    }

    String key() {
        return key;
    }

    String file() {
        return file;
    }
}
