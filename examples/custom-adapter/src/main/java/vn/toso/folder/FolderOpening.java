package vn.toso.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes and opens folders that hold a store: what marks them as such, and one program at a time. */
final class FolderOpening {
    private static final String MARK = "toso-folder.json";
    private static final String MARK_TEXT = "{\"format\":\"toso.folder\",\"version\":1}\n";
    private static final String MARK_BEFORE = MARK + ".new";

    /** Reads the store of a folder that no other program has open. */
    interface Reading {
        FolderStore of(FolderLock lock) throws IOException;
    }

    private FolderOpening() {}

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /** The log is made before any fact is written. */
    static boolean isNew(Path folder) throws IOException {
        return names(folder).stream().noneMatch(KindFile::isName);
    }

    static FolderStore create(Path folder, Reading reading) {
        try {
            createFolders(folder);
            return locked(folder, lock -> {
                // A program that ended while it made the folder leaves no more than these.
                if (!Set.of(FolderLock.NAME, MARK_BEFORE).containsAll(names(folder))) {
                    throw FolderFindings.because(FolderFindings.OCCUPIED, folder);
                }
                Path before = folder.resolve(MARK_BEFORE);
                DiskFile.write(before, MARK_TEXT.getBytes(UTF_8));
                Files.move(before, folder.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
                DiskFile.sync(folder);
                return reading.of(lock);
            });
        } catch (IOException | UncheckedIOException e) {
            throw FolderFindings.because(FolderFindings.UNWRITABLE, folder, e);
        }
    }

    static FolderStore open(Path folder, Reading reading) {
        if (!isIn(folder)) {
            throw FolderFindings.because(FolderFindings.ABSENT, folder);
        }
        try {
            return locked(folder, lock -> {
                if (!Files.readString(folder.resolve(MARK), UTF_8).equals(MARK_TEXT)) {
                    throw FolderFindings.because(FolderFindings.NEWER, folder);
                }
                return reading.of(lock);
            });
        } catch (IOException | UncheckedIOException e) {
            throw FolderFindings.because(FolderFindings.UNREADABLE, folder, e);
        }
    }

    private static FolderStore locked(Path folder, Reading reading) throws IOException {
        FolderLock lock = FolderLock.tryLock(folder);
        if (lock == null) {
            throw FolderFindings.because(FolderFindings.IN_USE, folder);
        }
        boolean done = false;
        try {
            FolderStore store = reading.of(lock);
            done = true;
            return store;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    /** A new folder is there for good when the one that holds it has reached the disk. */
    private static void createFolders(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path one = folder.toAbsolutePath(); one != null && Files.notExists(one); one = one.getParent()) {
            missing.add(one);
        }
        Files.createDirectories(folder);
        for (Path made : missing) {
            Path above = made.getParent();
            if (above != null) {
                DiskFile.sync(above);
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> String.valueOf(child.getFileName())).collect(Collectors.toSet());
        }
    }
}
