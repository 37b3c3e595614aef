package vn.toso.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toso.folder.Notes.all;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.store.StoreException;

/** What a program leaves that ended too early, cut at every byte; and what no program leaves. */
class DamageTest {
    private static final String LOG = "batches.ndjson";
    private static final String NOTES = "facts.test.note.ndjson";
    private static final String SUMS = "facts.test.sum.ndjson";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void names() {
        folder = temp.resolve("data");
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of(NOTES, SUMS, LOG)) {
            files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return files;
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private List<String> opened() {
        try (FolderStore store = Notes.open(folder)) {
            return all(store);
        }
    }

    @Test
    @DisplayName("S18: cut at any byte, the last batch is there wholly or not at all, and the next one goes in")
    void s18_a_batch_cut_at_any_byte_is_there_wholly_or_not_at_all() throws IOException {
        List<String> two;
        List<String> three;
        Map<String, byte[]> before;
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> Notes.fill(tx, 1));
            store.write(tx -> Notes.fill(tx, 2));
            two = all(store);
            before = files();
            store.write(tx -> Notes.fill(tx, 3));
            three = all(store);
        }
        Map<String, byte[]> after = files();
        int cuts = 0;
        // In the order in which the bytes reach the disk; what was written before is there.
        for (String name : after.keySet()) {
            byte[] whole = after.get(name);
            for (int length = before.get(name).length; length < whole.length; length++) {
                for (String other : after.keySet()) {
                    boolean earlier = List.copyOf(after.keySet()).indexOf(other)
                            < List.copyOf(after.keySet()).indexOf(name);
                    put(other, earlier ? after.get(other) : before.get(other));
                }
                put(name, Arrays.copyOf(whole, length));
                assertThat(opened()).isEqualTo(two);
                cuts++;
            }
        }
        for (String name : after.keySet()) {
            put(name, after.get(name));
        }
        assertThat(opened()).isEqualTo(three);
        assertThat(cuts).isGreaterThan(500);

        // The log's last line feed is missing: what the files hold beyond it is cut off, and goes in again.
        put(LOG, Arrays.copyOf(after.get(LOG), after.get(LOG).length - 1));
        try (FolderStore store = Notes.open(folder)) {
            store.write(tx -> Notes.fill(tx, 3));
            assertThat(all(store)).isEqualTo(three);
        }
        assertThat(opened()).isEqualTo(three);
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(after);
    }

    @Test
    void zeros_behind_the_last_batch_as_a_disk_leaves_them_without_power_are_cut_off() throws IOException {
        List<String> two = twoBatches();
        for (String name : List.of(NOTES, LOG)) {
            byte[] whole = Files.readAllBytes(folder.resolve(name));
            put(name, Arrays.copyOf(whole, whole.length + 4096));
        }
        assertThat(opened()).isEqualTo(two);
        try (FolderStore store = Notes.open(folder)) {
            store.write(tx -> Notes.fill(tx, 3));
        }
        assertThat(opened()).hasSizeGreaterThan(two.size());
    }

    private List<String> twoBatches() {
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> Notes.fill(tx, 1));
            store.write(tx -> Notes.fill(tx, 2));
            return all(store);
        }
    }

    @Test
    void a_file_that_somebody_changed_is_refused_and_stays_as_it_is() throws IOException {
        twoBatches();
        byte[] whole = Files.readAllBytes(folder.resolve(NOTES));
        // Valid in itself, and another text than was recorded.
        byte[] changed = new String(whole, StandardCharsets.UTF_8)
                .replace("edited in 2", "edited in 3")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(changed).hasSameSizeAs(whole).isNotEqualTo(whole);

        refuses(NOTES, changed);
        refuses(NOTES, Arrays.copyOf(whole, whole.length - 1));
        refuses(NOTES, new byte[0]);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            refuses(NOTES, flipped);
        }
        Files.delete(folder.resolve(NOTES));
        refuses(NOTES);
    }

    @Test
    void a_log_that_somebody_changed_is_refused() throws IOException {
        twoBatches();
        List<String> lines = Files.readAllLines(folder.resolve(LOG));
        assertThat(lines).hasSize(6);

        refuses(LOG, text(lines.subList(3, 6).stream()));
        refuses(LOG, text(lines.stream().map(line -> line.replace("\"bytes\":", "\"bites\":"))));
        refuses(LOG, text(lines.stream().map(line -> line.replace("folder.part", "team.area"))));
        refuses(LOG, text(Stream.concat(lines.stream(), lines.stream())));
        refuses(LOG, text(Stream.of("x".repeat(3_000_000))));
        refuses(LOG, text(lines.stream().map(line -> line.replace("\"recordedAt\":1", "\"recordedAt\":2"))));
        refuses(LOG, text(lines.stream().map(line -> line.replace("\"bytes\":", "\"bytes\":-"))));
    }

    @Test
    void a_log_that_is_missing_or_older_than_the_files_is_refused_and_nothing_is_cut_off() throws IOException {
        byte[] afterTwo;
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> Notes.fill(tx, 1));
            store.write(tx -> Notes.fill(tx, 2));
            afterTwo = Files.readAllBytes(folder.resolve(LOG));
            for (int batch = 3; batch <= 6; batch++) {
                int number = batch;
                store.write(tx -> Notes.fill(tx, number));
            }
        }
        Map<String, byte[]> whole = files();

        refuses(LOG, afterTwo);
        refuses(LOG, new byte[0]);
        Files.delete(folder.resolve(LOG));
        refuses(LOG);
        put(LOG, whole.get(LOG));
        assertThat(opened()).isNotEmpty();
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(whole);
    }

    @Test
    void what_a_killed_program_left_is_cut_off_when_the_folder_is_opened() throws IOException {
        List<String> two = twoBatches();
        Map<String, byte[]> whole = files();
        String left =
                "{\"kind\":\"test.note\",\"key\":\"x\",\"version\":1,\"content\":{\"id\":\"x\",\"text\":\"personal\"},"
                        + "\"source\":\"l\",\"recordedBy\":\"c\",\"recorded\":3}\n{\"kind\":\"test.note\",\"ke";
        put(NOTES, (new String(whole.get(NOTES), StandardCharsets.UTF_8) + left).getBytes(StandardCharsets.UTF_8));

        assertThat(opened()).isEqualTo(two);
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(whole);
    }

    private static byte[] text(Stream<String> lines) {
        return lines.map(line -> line + "\n").reduce("", String::concat).getBytes(StandardCharsets.UTF_8);
    }

    private void refuses(String name, byte[] bytes) throws IOException {
        put(name, bytes);
        refuses(name);
        assertThat(folder.resolve(name)).hasBinaryContent(bytes);
    }

    private void refuses(String name) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(this::opened)
                .withMessageContaining("The file " + name + " in the folder")
                .withMessageContaining("changed or is damaged");
    }
}
