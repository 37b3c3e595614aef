package vn.toso.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.toso.folder.Notes.FILING;
import static vn.toso.folder.Notes.KINDS;
import static vn.toso.folder.Notes.NOON;
import static vn.toso.folder.Notes.NOTES;
import static vn.toso.folder.Notes.NO_UNITS;
import static vn.toso.folder.Notes.SUMS;
import static vn.toso.folder.Notes.all;
import static vn.toso.folder.Notes.contents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.fact.FactKind;
import vn.toso.folder.Notes.Note;
import vn.toso.folder.Notes.Sum;
import vn.toso.store.Kinds;
import vn.toso.store.StoreException;
import vn.toso.time.KnownAt;

class FolderStoreTest {
    @TempDir
    private Path temp;

    private static void refuses(String code, ThrowingCallable call) {
        assertThatExceptionOfType(StoreException.class).isThrownBy(call).satisfies(e -> {
            assertThat(e.finding()).isPresent();
            assertThat(e.finding().orElseThrow().code().id()).isEqualTo(code);
            assertThat(e.finding().orElseThrow().message(Locale.forLanguageTag("vi")))
                    .doesNotContain("{");
            assertThat(e).message().doesNotContain("{");
        });
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keeps_facts_in_a_file_for_each_kind_that_people_can_read() throws IOException {
        Path folder = temp.resolve("toso-data");
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> {
                tx.add(NOTES, new Note("a", "xin chào"), FILING);
                tx.add(SUMS, "s", new Sum(1, 1), FILING);
            });
            store.write(tx -> tx.withdraw(NOTES, "a", 1, FILING));
        }

        assertThat(names(folder))
                .containsExactly(
                        "batches.ndjson",
                        "facts.test.note.ndjson",
                        "facts.test.sum.ndjson",
                        "lock",
                        "toso-folder.json");
        assertThat(folder.resolve("facts.test.note.ndjson")).hasContent("""
                        {"format":"toso.facts","version":1}
                        {"kind":"test.note","key":"a","version":1,"content":{"id":"a","text":"xin chào"},"source":"list-1","recordedBy":"clerk-7","recorded":1}
                        {"kind":"test.note","key":"a","version":2,"source":"list-1","recordedBy":"clerk-7","recorded":2}
                        """);
        assertThat(Files.readString(folder.resolve("batches.ndjson")))
                .contains("\"kind\":\"folder.batch\",\"key\":\"2\"")
                .endsWith("\n");
    }

    @Test
    void says_the_same_after_it_was_opened_again() {
        Path folder = temp.resolve("data");
        List<String> before;
        try (FolderStore store = Notes.create(folder)) {
            for (int batch = 1; batch <= 30; batch++) {
                int number = batch;
                store.write(tx -> Notes.fill(tx, number));
            }
            before = all(store);
        }
        for (int time = 0; time < 3; time++) {
            try (FolderStore store = Notes.open(folder)) {
                assertThat(all(store)).isEqualTo(before);
                assertThat(store.latest()).isEqualTo(KnownAt.of(30));
            }
        }
        assertThat(before).hasSize(30 + 29 + (30 / 4 * 10 + 2 + 3));
    }

    @Test
    void an_instant_that_was_asked_for_gets_no_later_batch_even_if_the_clock_is_set_back() {
        Path folder = temp.resolve("data");
        Instant asked = NOON.plusSeconds(60);
        try (FolderStore store = FolderStore.create(folder, KINDS, NO_UNITS, Clock.fixed(asked, ZoneOffset.UTC))) {
            assertThat(store.knownAt(asked)).isEqualTo(KnownAt.START);
        }
        try (FolderStore store = Notes.open(folder)) {
            KnownAt first = store.write(tx -> tx.add(NOTES, new Note("a", "a"), FILING));

            assertThat(store.recordedAt(first)).isEqualTo(asked.plusNanos(1_000));
        }
    }

    @Test
    void a_second_opening_is_refused_until_the_first_is_closed() {
        Path folder = temp.resolve("data");
        FolderStore store = Notes.create(folder);

        refuses("store.folder.in-use", () -> Notes.open(folder));
        refuses("store.folder.in-use", () -> Notes.open(folder.resolve("../data")));
        store.close();
        store.close();
        Notes.open(folder).close();
    }

    @Test
    void what_is_no_store_is_refused_and_left_alone() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "kính gửi");

        refuses("store.folder.occupied", () -> Notes.create(other));
        refuses("store.folder.absent", () -> Notes.open(other));
        refuses("store.folder.absent", () -> Notes.open(temp.resolve("nowhere")));
        assertThat(other.resolve("letter.txt")).hasContent("kính gửi");
        assertThat(temp.resolve("nowhere")).doesNotExist();
        Path store = temp.resolve("store");
        Notes.create(store).close();
        refuses("store.folder.occupied", () -> Notes.create(store));
        refuses("store.folder.unwritable", () -> Notes.create(other.resolve("letter.txt")));
    }

    @Test
    void a_store_of_another_version_is_refused() throws IOException {
        Path folder = temp.resolve("data");
        Notes.create(folder).close();
        Files.writeString(folder.resolve("toso-folder.json"), "{\"format\":\"toso.folder\",\"version\":2}\n");

        refuses("store.folder.newer", () -> Notes.open(folder));
    }

    @Test
    void kinds_that_the_program_does_not_know_are_refused_when_it_opens_or_writes() {
        Path folder = temp.resolve("data");
        FactKind<String> unknown =
                FactKind.<String>named("qn.unknown").text("text", t -> t).madeBy(v -> v.text("text"));
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> tx.add(NOTES, new Note("a", "a"), FILING));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.write(tx -> tx.add(unknown, "k", "x", FILING)))
                    .withMessageContaining("qn.unknown");
            assertThat(store.latest()).isEqualTo(KnownAt.of(1));
        }
        refuses(
                "store.kind.unknown",
                () -> FolderStore.open(folder, Kinds.all(), NO_UNITS, Clock.fixed(NOON, ZoneOffset.UTC)));
        Notes.open(folder).close();
    }

    @Test
    void work_that_catches_a_refusal_goes_on_without_what_was_refused() {
        Path folder = temp.resolve("data");
        FactKind<String> unknown =
                FactKind.<String>named("qn.unknown").text("text", t -> t).madeBy(v -> v.text("text"));
        List<String> before;
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> {
                assertThatIllegalArgumentException().isThrownBy(() -> tx.add(unknown, "k", "x", FILING));
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> tx.add(NOTES, new Note("h", "half \uD800"), FILING));
                tx.add(NOTES, new Note("a", "a"), FILING);
            });
            assertThat(contents(store, NOTES)).containsExactly(new Note("a", "a"));
            before = all(store);
        }
        try (FolderStore store = Notes.open(folder)) {
            assertThat(all(store)).isEqualTo(before);
        }
    }

    @Test
    void an_inner_write_that_fails_leaves_nothing_in_the_files() {
        Path folder = temp.resolve("data");
        try (FolderStore store = Notes.create(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.write(tx -> {
                        tx.add(NOTES, new Note("a", "a"), FILING);
                        try {
                            store.write(inner -> {
                                throw new UnsupportedOperationException();
                            });
                        } catch (UnsupportedOperationException e) {
                            tx.add(NOTES, new Note("b", "b"), FILING);
                        }
                    }));
            store.write(tx -> tx.add(NOTES, new Note("c", "c"), FILING));
        }
        try (FolderStore store = Notes.open(folder)) {
            assertThat(contents(store, NOTES)).containsExactly(new Note("c", "c"));
        }
    }

    @Test
    void a_batch_larger_than_what_is_held_back_goes_in_whole_or_not_at_all() {
        Path folder = temp.resolve("data");
        String text = "x".repeat(1000);
        try (FolderStore store = Notes.create(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.write(tx -> {
                        for (int i = 0; i < 500; i++) {
                            tx.add(NOTES, new Note("lost-" + i, text), FILING);
                        }
                        throw new IllegalStateException("the host's own");
                    }));
            store.write(tx -> {
                for (int i = 0; i < 300; i++) {
                    tx.add(NOTES, new Note("kept-" + i, text), FILING);
                }
            });
        }
        try (FolderStore store = Notes.open(folder)) {
            assertThat(contents(store, NOTES))
                    .hasSize(300)
                    .allMatch(note -> note.id().startsWith("kept-"));
        }
    }

    @Test
    void a_thread_that_is_interrupted_writes_on() {
        Path folder = temp.resolve("data");
        try (FolderStore store = Notes.create(folder)) {
            Thread.currentThread().interrupt();
            store.write(tx -> tx.add(NOTES, new Note("a", "a"), FILING));
            assertThat(Thread.interrupted()).isTrue();
            store.write(tx -> tx.add(NOTES, new Note("b", "b"), FILING));
        }
        try (FolderStore store = Notes.open(folder)) {
            assertThat(contents(store, NOTES)).extracting(Note::id).containsExactly("a", "b");
        }
    }

    @Test
    void after_closing_what_was_read_stays_and_nothing_more_is_recorded() {
        FolderStore store = Notes.create(temp.resolve("data"));
        store.write(tx -> tx.add(NOTES, new Note("a", "a"), FILING));
        store.close();

        refuses("store.folder.closed", () -> store.write(tx -> tx.add(NOTES, new Note("b", "b"), FILING)));
        assertThat(contents(store, NOTES)).containsExactly(new Note("a", "a"));
        assertThat(store).hasToString("FolderStore[#1]");
    }

    @Test
    void a_folder_that_is_half_made_is_made_anew() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("data"));
        Files.createFile(folder.resolve("lock"));
        Files.writeString(folder.resolve("toso-folder.json.new"), "{\"for");

        Notes.create(folder).close();
        Notes.open(folder).close();
        assertThat(names(folder)).containsExactly("batches.ndjson", "lock", "toso-folder.json");
    }

    @Test
    @DisplayName("S18: closing twice, or renaming the folder, lets no second writer in")
    void s18_the_lock_is_the_folders_and_let_go_of_once() throws IOException {
        Path folder = temp.resolve("data");
        FolderStore first = Notes.create(folder);
        first.close();
        try (FolderStore second = Notes.open(folder)) {
            first.close();
            refuses("store.folder.in-use", () -> Notes.open(folder));
            second.write(tx -> tx.add(NOTES, new Note("a", "a"), FILING));
            Path renamed = Files.move(folder, temp.resolve("renamed"));
            refuses("store.folder.in-use", () -> Notes.open(renamed));
            Files.move(renamed, folder);
        }
        Notes.open(folder).close();
    }

    @Test
    @DisplayName("S1: an error in the middle of a fact, even if the work catches it, leaves nothing")
    void s1_an_error_in_the_middle_of_a_fact_leaves_nothing() {
        Path folder = temp.resolve("data");
        boolean[] fails = {false};
        // Read by memory after the line was made: what fails there is neither refused nor recorded.
        FactKind<Note> failing = FactKind.<Note>named("test.note")
                .key(Note::id)
                .text("text", note -> {
                    if (fails[0]
                            && StackWalker.getInstance()
                                    .walk(frames -> frames.anyMatch(
                                            frame -> frame.getClassName().endsWith("KindTable")))) {
                        throw new StackOverflowError();
                    }
                    return note.text();
                })
                .madeBy(v -> new Note(v.text("id"), v.text("text")));
        try (FolderStore store = Notes.create(folder)) {
            store.write(tx -> tx.add(NOTES, new Note("a", "a"), FILING));
            fails[0] = true;
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.write(tx -> {
                        try {
                            tx.add(failing, new Note("b", "b"), FILING);
                        } catch (StackOverflowError e) {
                            tx.add(NOTES, new Note("c", "c"), FILING);
                        }
                    }));
            store.write(tx -> tx.add(NOTES, new Note("d", "d"), FILING));
        }
        try (FolderStore store = Notes.open(folder)) {
            assertThat(contents(store, NOTES)).extracting(Note::id).containsExactly("a", "d");
        }
    }

    /** Has a part that is no field. */
    private record Odd(String id, String text, int unseen) {}

    @Test
    @DisplayName("S15: a content that its fields do not make anew is refused, and not first when the folder is opened")
    void s15_a_content_that_does_not_come_back_is_refused() {
        FactKind<Odd> odd = FactKind.<Odd>named("test.odd")
                .key(Odd::id)
                .text("text", Odd::text)
                .madeBy(v -> new Odd(v.text("id"), v.text("text"), 0));
        Path folder = temp.resolve("data");
        Kinds kinds = KINDS.with(odd);
        try (FolderStore store = FolderStore.create(folder, kinds, NO_UNITS, Clock.fixed(NOON, ZoneOffset.UTC))) {
            store.write(tx -> tx.add(odd, new Odd("a", "t", 0), FILING));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.write(tx -> tx.edit(odd, "a", 1, new Odd("a", "t", 5), FILING)))
                    .withMessageContaining("test.odd");
        }
        FolderStore.open(folder, kinds, NO_UNITS, Clock.fixed(NOON, ZoneOffset.UTC))
                .close();
    }

    @Test
    void it_is_not_closed_within_a_write() {
        FolderStore store = Notes.create(temp.resolve("data"));
        assertThatIllegalStateException().isThrownBy(() -> store.write(tx -> store.close()));
        store.write(tx -> tx.add(NOTES, new Note("a", "a"), FILING));
        assertThat(contents(store, NOTES)).hasSize(1);
        store.close();
    }
}
