package vn.toso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.toso.cli.input.Limits;
import vn.toso.cli.input.ListReader;
import vn.toso.cli.input.Sheet;
import vn.toso.finding.Outcome;

/** Opens the files that are named on the command line; {@code -} is standard input. */
final class InputFiles {
    static final String STANDARD_INPUT = "-";

    private final Session session;
    private final ListReader reader = new ListReader(Limits.USUAL);

    InputFiles(Session session) {
        this.session = session;
    }

    /**
     * Reads a file of rows.
     *
     * @throws RefusedException if there is no such file, or it cannot be read
     */
    Outcome<Sheet> read(String file) {
        if (file.equals(STANDARD_INPUT)) {
            try {
                return reader.read(session.text("file.stdin"), session.in(), null);
            } catch (IOException e) {
                throw unreadable(file);
            }
        }
        Path path = path(file);
        try (InputStream in = Files.newInputStream(path)) {
            Path name = path.getFileName();
            return reader.read(name == null ? file : name.toString(), in, path);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private Path path(String file) {
        Path path = named(file);
        requireReadable(path);
        return path;
    }

    /**
     * Returns the path that was written.
     *
     * @throws RefusedException if it cannot be one under this locale
     */
    Path named(String file) {
        try {
            return session.folder().resolve(file);
        } catch (InvalidPathException e) {
            throw RefusedException.usage(session.text("refused.file.name", file));
        }
    }

    /**
     * @throws RefusedException if there is no such file, or it may not be read
     */
    void requireReadable(Path path) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            throw RefusedException.usage(session.text("refused.file.folder", file));
        }
        if (!Files.exists(path)) {
            throw RefusedException.usage(session.text("refused.file.missing", file));
        }
        if (!Files.isReadable(path)) {
            throw RefusedException.usage(session.text("refused.file.forbidden", file));
        }
    }

    RefusedException unreadable(String file) {
        return new RefusedException(ExitCode.STORAGE, session.text("failed.read", file));
    }
}
