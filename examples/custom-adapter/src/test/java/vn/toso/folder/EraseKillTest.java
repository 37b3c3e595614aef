package vn.toso.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.folder.Notes.contents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Resident;

/** S27, with programs that are killed as they erase one resident after another. */
class EraseKillTest {
    static final int RESIDENTS = 120;
    private static final int KILLS = 12;

    @TempDir
    private Path temp;

    static String resident(int number) {
        return "resident-%03d-x".formatted(number);
    }

    private static String name(int number) {
        return "Nguyễn Thị %03d Xóa".formatted(number);
    }

    @Test
    @DisplayName("S27: a program that is killed leaves each resident wholly erased, or not at all")
    void s27_a_program_that_is_killed_erases_somebody_wholly_or_not_at_all() throws Exception {
        Path folder = temp.resolve("data");
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> IntStream.range(0, RESIDENTS).forEach(i -> {
                tx.add(PeopleKinds.RESIDENTS, Resident.of(resident(i), LocalDate.of(1990, 5, 17)), Notes.FILING);
                tx.add(PeopleKinds.PERSONAL_DATA, new PersonalData(resident(i), name(i), null, null), Notes.FILING);
            }));
        }
        Random random = new Random(20261127);
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long said = Killed.after(Erasing.class, folder, random, 4, before);
            before = erased(folder);
            assertThat((long) before).isBetween(said, said + 1);
        }
        assertThat(before).isBetween(KILLS, RESIDENTS - 1);
    }

    /** Says how many are erased, if nothing is left of those, and all of the others. */
    private static int erased(Path folder) throws IOException {
        int erased;
        List<String> ids;
        List<String> names;
        try (FolderStore store = Notes.open(folder)) {
            erased = contents(store, PeopleKinds.ERASED).size();
            ids = contents(store, PeopleKinds.RESIDENTS).stream()
                    .map(Resident::id)
                    .toList();
            names = contents(store, PeopleKinds.PERSONAL_DATA).stream()
                    .map(data -> data.name().orElseThrow())
                    .toList();
        }
        List<Integer> others = IntStream.range(erased, RESIDENTS).boxed().toList();
        assertThat(ids)
                .hasSize(RESIDENTS)
                .containsAll(others.stream().map(EraseKillTest::resident).toList());
        assertThat(names)
                .containsExactlyElementsOf(
                        others.stream().map(EraseKillTest::name).toList());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, UTF_8);
                for (int i = 0; i < erased; i++) {
                    assertThat(text.contains(resident(i)) || text.contains(name(i)))
                            .as("%s holds somebody erased", file.getFileName())
                            .isFalse();
                }
            }
        }
        return erased;
    }
}
