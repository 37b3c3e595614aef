package vn.toso.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.tck.StoreFixture;
import vn.toso.unit.UnitRegister;

/** Folders for the kit's stores. */
final class FolderFixture implements StoreFixture {
    private final Map<Store, Path> folders = new HashMap<>();
    private final List<FolderStore> open = new ArrayList<>();
    private final Path temp;

    FolderFixture() {
        try {
            temp = Files.createTempDirectory("toso-folder");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Store create(Kinds kinds, UnitRegister register, Clock clock) {
        Path folder = temp.resolve(Integer.toString(folders.size()));
        return kept(FolderStore.create(folder, kinds, register, clock), folder);
    }

    @Override
    public Optional<Store> reopen(Store store, Kinds kinds, UnitRegister register, Clock clock) {
        ((FolderStore) store).close();
        return openAgain(store, kinds, register, clock);
    }

    @Override
    public Optional<Store> openAgain(Store store, Kinds kinds, UnitRegister register, Clock clock) {
        Path folder = folders.get(store);
        return Optional.of(kept(FolderStore.open(folder, kinds, register, clock), folder));
    }

    private Store kept(FolderStore store, Path folder) {
        folders.put(store, folder);
        open.add(store);
        return store;
    }

    @Override
    public void close() {
        open.forEach(FolderStore::close);
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
