package vn.toso.folder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.toso.time.KnownAt;

/** A program that records batches, and says of each when it is recorded, until it is killed. */
final class Endless {
    private Endless() {}

    public static void main(String[] args) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                FolderStore store = Notes.open(Path.of(args[0]))) {
            for (long batch = store.latest().position() + 1; ; batch++) {
                long number = batch;
                KnownAt recorded = store.write(tx -> Notes.fill(tx, number));
                out.write((recorded.position() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
