package vn.toso.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.folder.Notes.contents;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.folder.Notes.Note;
import vn.toso.folder.Notes.Sum;
import vn.toso.time.KnownAt;

/** S18, with programs that are killed as they write: fifty-five of them, one after another, on one folder. */
class KillTest {
    private static final int KILLS = 55;

    @TempDir
    private Path temp;

    @Test
    @DisplayName("S18: what was said to be recorded is there, and at most one batch more, and each is whole")
    void s18_a_program_that_is_killed_leaves_whole_batches_only() throws Exception {
        Path folder = temp.resolve("data");
        Notes.create(folder).close();
        Random random = new Random(20261125);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long said = Killed.after(Endless.class, folder, random, 40, before);
            before = whole(folder);
            assertThat(before).isBetween(said, said + 1);
        }
        assertThat(before).isGreaterThan(KILLS);
    }

    /** Says how many batches there are, if each of them holds what it should. */
    private static long whole(Path folder) {
        try (FolderStore store = Notes.open(folder)) {
            long batches = store.latest().position();
            assertThat(contents(store, Notes.SUMS))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, batches)
                            .mapToObj(batch -> new Sum(batch, batch % 4 + 1))
                            .toList());
            List<Note> notes = contents(store, Notes.NOTES);
            assertThat(notes)
                    .hasSize(Math.toIntExact(LongStream.rangeClosed(1, batches)
                            .map(batch -> batch % 4 + 1)
                            .sum()));
            assertThat(notes.stream().filter(note -> note.text().startsWith("edited")))
                    .hasSize((int) Math.max(0, batches - 1));
            assertThat(store.recordedAt(KnownAt.of(batches))).isEqualTo(Notes.NOON.plusNanos(1_000 * (batches - 1)));
            return batches;
        }
    }
}
