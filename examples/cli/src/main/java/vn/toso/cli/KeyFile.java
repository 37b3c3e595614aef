package vn.toso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.toso.privacy.HostKey;

/** Reads the host's key from a file: all of its bytes, whatever they are. */
final class KeyFile {
    private static final long LEAST = 16;
    private static final long MOST = 1 << 16;

    private KeyFile() {}

    /**
     * Returns the key in a file.
     *
     * @throws RefusedException if there is none, or it is too short or long for a key
     */
    static HostKey read(String file, Session session) {
        Path path = Path.of(file);
        try {
            long size = Files.size(path);
            if (size < LEAST || size > MOST) {
                throw RefusedException.usage(session.text("refused.key", file));
            }
            return HostKey.of(Files.readAllBytes(path));
        } catch (IOException e) {
            throw RefusedException.usage(session.text("refused.key", file));
        }
    }
}
