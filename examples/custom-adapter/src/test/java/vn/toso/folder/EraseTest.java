package vn.toso.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.fact.FactKeys;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.store.Erasure;
import vn.toso.store.StoreException;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** S24 and S27 in the files of a folder: nothing is left in any byte, and a program may end anywhere on the way. */
class EraseTest {
    private static final List<String> PERSONAL =
            List.of("resident-x", "Nguyễn Thị Xóa", "0912345678", "001190000123", "1990-05-17");

    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private int given;

    @BeforeEach
    void fill() {
        folder = temp.resolve("data");
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> {
                tx.add(PeopleKinds.RESIDENTS, Resident.of("resident-x", LocalDate.of(1990, 5, 17)), Notes.FILING);
                tx.add(PeopleKinds.RESIDENTS, Resident.of("resident-y", LocalDate.of(1990, 6, 17)), Notes.FILING);
                tx.add(
                        PeopleKinds.PERSONAL_DATA,
                        new PersonalData(
                                "resident-x",
                                "Nguyễn Thị Xóa",
                                PhoneNumber.of("0912345678"),
                                PersonalId.of("001190000123")),
                        Notes.FILING);
                tx.add(
                        PeopleKinds.RESIDENCES,
                        FactKeys.of("list-1"),
                        new Residence(
                                Subject.resident("resident-x"),
                                UnitId.of("u"),
                                ResidenceKind.REGISTERED,
                                DateRange.parse("2024-01-01..")),
                        Notes.FILING);
            });
            store.write(tx -> Notes.fill(tx, 2));
            store.knownAt(Notes.NOON);
        }
    }

    private void erase(FolderStore store) {
        store.erase(Erasure.ofResident("resident-x", Notes.FILING, () -> "random-" + ++given));
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static List<String> left(Path folder) throws IOException {
        List<String> left = new ArrayList<>();
        bytes(folder)
                .forEach((name, bytes) -> PERSONAL.stream()
                        .filter(word -> new String(bytes, UTF_8).contains(word))
                        .forEach(word -> left.add(name + ": " + word)));
        return left;
    }

    @Test
    @DisplayName("S24: no byte of the folder holds anything of who was erased")
    void s24_nothing_is_left_in_any_file() throws IOException {
        assertThat(left(folder)).hasSizeGreaterThan(PERSONAL.size());
        List<String> all;
        try (FolderStore store = Notes.open(folder)) {
            erase(store);
            assertThat(left(folder)).isEmpty();
            store.write(tx -> Notes.fill(tx, 3));
            all = Notes.all(store);
        }

        assertThat(left(folder)).isEmpty();
        try (FolderStore store = Notes.open(folder)) {
            assertThat(Notes.all(store)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(store.latest().position()).isEqualTo(4);
        }
        assertThat(bytes(folder).keySet()).noneMatch(name -> name.contains("rewrit"));
    }

    /** Every state the folder can be in on the way, made of the files before and those that were written. */
    @Test
    @DisplayName("S27: a program that ends anywhere on the way leaves what was, or all that is to be")
    void s27_an_erasure_is_there_wholly_or_not_at_all() throws IOException {
        Map<String, byte[]> before = bytes(folder);
        List<String> old;
        try (FolderStore store = Notes.open(folder)) {
            old = Notes.all(store);
        }
        List<String> now;
        try (FolderStore store = Notes.open(folder)) {
            erase(store);
            now = Notes.all(store);
        }
        Map<String, byte[]> after = bytes(folder);
        List<String> written = after.keySet().stream()
                .filter(name -> name.endsWith(".ndjson"))
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int files = 0; files <= written.size(); files++) {
            Path cut = state(before, after, "rewriting", written.subList(0, files), List.of());
            try (FolderStore store = Notes.open(cut)) {
                assertThat(Notes.all(store))
                        .as("%s of the files written", files)
                        .isEqualTo(old);
            }
            Path moved = state(
                    before, after, "rewritten", written.subList(files, written.size()), written.subList(0, files));
            try (FolderStore store = Notes.open(moved)) {
                assertThat(Notes.all(store))
                        .as("%s of the files moved", files)
                        .containsExactlyInAnyOrderElementsOf(now);
            }
            assertThat(left(moved)).isEmpty();
            assertThat(bytes(moved).keySet()).isEqualTo(after.keySet());
        }
    }

    private int states;

    /** The folder as it was, but for files that have their place already, and those that lie in a folder inside. */
    private Path state(
            Map<String, byte[]> before,
            Map<String, byte[]> after,
            String inside,
            List<String> lying,
            List<String> moved)
            throws IOException {
        Path state = Files.createDirectory(temp.resolve("state-" + ++states));
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            Files.write(state.resolve(file.getKey()), file.getValue());
        }
        for (String name : moved) {
            Files.write(state.resolve(name), after.get(name));
        }
        Files.createDirectory(state.resolve(inside));
        for (String name : lying) {
            Files.write(state.resolve(inside).resolve(name), after.get(name));
        }
        return state;
    }

    @Test
    void what_cannot_be_written_leaves_everything_as_it_was() throws IOException {
        try (FolderStore store = Notes.open(folder)) {
            List<String> old = Notes.all(store);
            // In the place of the folder that is to be written there is a file.
            Files.writeString(folder.resolve("rewriting"), "");

            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> erase(store));

            assertThat(Notes.all(store)).isEqualTo(old);
            Files.delete(folder.resolve("rewriting"));
            erase(store);
            assertThat(left(folder)).isEmpty();
        }
    }
}
