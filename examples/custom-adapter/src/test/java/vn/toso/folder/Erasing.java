package vn.toso.folder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import vn.toso.people.PeopleKinds;
import vn.toso.store.Erasure;

/** A program that erases one resident after another, and says of each when it is done, until it is killed. */
final class Erasing {
    private Erasing() {}

    public static void main(String[] args) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                FolderStore store = Notes.open(Path.of(args[0]))) {
            for (int next = Notes.contents(store, PeopleKinds.ERASED).size(); next < EraseKillTest.RESIDENTS; next++) {
                store.erase(Erasure.ofResident(
                        EraseKillTest.resident(next),
                        Notes.FILING,
                        () -> UUID.randomUUID().toString()));
                out.write((next + 1 + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
