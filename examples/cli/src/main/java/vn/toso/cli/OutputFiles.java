package vn.toso.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that a name always stands for a whole file: the one before, or the new one. */
final class OutputFiles {
    private final Session session;

    OutputFiles(Session session) {
        this.session = session;
    }

    /** Writes what a file is to hold. */
    interface Writing {
        void into(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; one of this name is replaced when the new one is complete.
     *
     * @throws RefusedException if it cannot be written; then nothing is left behind
     */
    void write(Path file, Writing writing) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A pipe or a device is written to; it cannot be replaced.
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                    writing.into(out);
                }
                return;
            }
            replace(target, writing);
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedException(ExitCode.STORAGE, session.text("failed.write", file));
        }
    }

    private static void replace(Path target, Writing writing) throws IOException {
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                            beside,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                writing.into(out);
                out.flush();
                channel.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
