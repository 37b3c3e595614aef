package vn.toso.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.folder.Notes.contents;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
            long said = before;
            Process program = start(folder);
            try (BufferedReader out = program.inputReader(StandardCharsets.US_ASCII)) {
                for (int batches = random.nextInt(40); batches >= 0; batches--) {
                    said = Long.parseLong(out.readLine());
                }
                spin(random.nextInt(200_000));
                // kill -9 where there is such a thing; by its handle, for what it said is still to be read.
                program.toHandle().destroyForcibly();
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    said = Long.parseLong(line);
                }
            }
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isNotZero();
            before = whole(folder);
            assertThat(before).isBetween(said, said + 1);
        }
        assertThat(before).isGreaterThan(KILLS);
    }

    /** Some time to write on in, of no certain length. */
    private static void spin(int turns) {
        for (int i = 0; i < turns; i++) {
            Thread.onSpinWait();
        }
    }

    private static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
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
