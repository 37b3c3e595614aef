package vn.toso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Texts;
import vn.toso.folder.FolderStore;
import vn.toso.store.Kinds;
import vn.toso.store.StoreException;

/** The folders in which facts are kept: the one that {@code --store} names, or {@code toso-data}. */
final class Stores {
    private static final String USUAL = "toso-data";

    private final Session session;

    Stores(Session session) {
        this.session = session;
    }

    /** Returns the folder that was named, or the usual one. */
    Path folder(@Nullable String named) {
        if (named == null) {
            return session.folder().resolve(USUAL);
        }
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw RefusedException.usage(session.text("refused.store.name", named));
        }
    }

    /**
     * Opens the store that was named, or the usual one.
     *
     * @throws RefusedException if there is none
     * @throws StoreException if it cannot be opened
     */
    FolderStore open(@Nullable String named) {
        Path folder = folder(named);
        if (!FolderStore.isIn(folder)) {
            String option = named == null ? "" : " --store " + named;
            throw RefusedException.usage(session.text("refused.store.none", folder, option));
        }
        return open(folder, session.clock());
    }

    /** Opens a store, or makes one where there is none. */
    FolderStore openOrCreate(Path folder, Clock clock) {
        return FolderStore.isIn(folder) ? open(folder, clock) : create(folder, clock);
    }

    private FolderStore open(Path folder, Clock clock) {
        return FolderStore.open(folder, Kinds.all(), session.register(), clock);
    }

    /** Makes an empty store. */
    FolderStore create(Path folder, Clock clock) {
        return FolderStore.create(folder, Kinds.all(), session.register(), clock);
    }

    /** Returns whether something other than a store is in the place of a folder. */
    static boolean isTaken(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        if (FolderStore.isIn(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            // A program that was ended while it made a store leaves these; the next one goes on from there.
            return children.map(child -> String.valueOf(child.getFileName()))
                    .anyMatch(name -> !name.equals("lock") && !name.startsWith("toso-folder."));
        } catch (IOException e) {
            return false; // whoever uses the folder says why it cannot
        }
    }

    /** Returns what to tell people: in their language if the store has it so. */
    static String reason(StoreException e, Texts texts) {
        return e.finding()
                .map(finding -> finding.message(texts.locale()))
                .orElseGet(() -> texts.get("failed.store", String.valueOf(e.getMessage())));
    }
}
