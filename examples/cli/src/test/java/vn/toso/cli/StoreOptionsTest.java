package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.folder.FolderStore;

/** Which facts a command asks, as known when, and what it says of that. */
class StoreOptionsTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void make() {
        OddStore.make(folder.resolve("store"));
        store = folder.resolve("store").toString();
    }

    private Call ask(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"teams", "--on", "2025-07-05", "--count"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Call.of(args);
    }

    @Test
    void asks_the_store_that_is_named() {
        Call call = ask("--store", store);

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).isEqualTo("2\n");
        assertThat(call.err()).isEqualTo("Facts: store " + store + ", as known at #3.\n");
    }

    @Test
    void asks_the_sample_where_there_is_no_store_and_says_so() {
        Call call = Call.in(folder, "teams", "--on", "2023-12-31", "--count");

        assertThat(call.out()).startsWith("Sample data").endsWith("1473\n");
        assertThat(call.err())
                .isEqualTo("Facts: the sample in this program (there is no store in " + folder.resolve("toso-data")
                        + ").\n");
    }

    @Test
    void a_list_is_asked_beside_a_store_and_named() throws Exception {
        Call.in(folder, "init");
        Path list = Files.writeString(folder.resolve("a.csv"), "team,unit,from\nt-1,06820@2025-07-01,2025-07-01\n");
        Call call = Call.in(folder, "teams", "--on", "2025-07-05", "--count", "--teams", list.toString());

        assertThat(call.out()).isEqualTo("1\n");
        assertThat(call.err()).isEqualTo("Facts: list a.csv.\n");
    }

    @Test
    void what_was_known_is_asked_by_position_or_by_instant() {
        String areas = "figure teams.commune --as-of 2025-07-05 --under 06820 --format json --store " + store;
        String before = Call.of((areas + " --known-at 2").split(" ")).out();
        String after = Call.of((areas + " --known-at #3").split(" ")).out();

        assertThat(before).isNotEqualTo(after).contains("\"known_at\": \"#2\"");
        assertThat(Call.of((areas + " --known-at 2026-11-20T09:00:00.000002+07:00").split(" "))
                        .out())
                .isEqualTo(after);
        assertThat(Call.of((areas + " --known-at 2026-11-20T02:00:00.000001Z").split(" "))
                        .out())
                .isEqualTo(before);
        assertThat(Call.of((areas + " --known-at " + Call.TODAY + "T05:00:00Z").split(" "))
                        .out())
                .isEqualTo(after);
        assertThat(Call.of((areas + " --known-at 2026-01-01T00:00Z").split(" ")).out())
                .contains("\"known_at\": \"#0\"");
    }

    @Test
    void an_instant_that_has_not_come_and_a_position_that_is_not_there_are_refused() {
        Call future = ask("--store", store, "--known-at", Call.TODAY + "T05:00:01Z");
        Call beyond = ask("--store", store, "--known-at", "4");
        Call ofSample = Call.of("teams", "--on", "2023-12-31", "--known-at", Call.TODAY + "T05:00:00Z", "--count");

        assertThat(future.exitCode()).isEqualTo(2);
        assertThat(future.err()).contains("has not come yet");
        assertThat(beyond.exitCode()).isEqualTo(2);
        assertThat(beyond.err()).contains("the last position is #3");
        assertThat(ofSample.out()).endsWith("1473\n");
    }

    @Test
    void a_store_in_use_or_damaged_is_exit_code_3_and_not_passed_over() throws Exception {
        try (FolderStore held = OddStore.open(folder.resolve("store"))) {
            assertThat(held.latest().position()).isEqualTo(3);
            Call english = ask("--store", store);
            Call vietnamese = Call.inVietnamese(folder, "export", "all", "--to", "-", "--store", store);

            assertThat(english.exitCode()).isEqualTo(3);
            assertThat(english.err()).contains("is in use by another program");
            assertThat(vietnamese.exitCode()).isEqualTo(3);
            assertThat(vietnamese.err()).contains("đang được một chương trình khác sử dụng");
        }
        Path file = folder.resolve("store/facts.person.ndjson");
        Files.writeString(file, Files.readString(file).replace("Đặng", "Dang"));
        Files.move(folder.resolve("store"), folder.resolve("toso-data"));
        Call damaged = Call.in(folder, "teams", "--on", "2025-07-05");

        assertThat(damaged.exitCode()).isEqualTo(3);
        assertThat(damaged.err()).contains("facts.person.ndjson").doesNotContain("Dang", "Ngọc Ánh", "Exception");
        assertThat(damaged.out()).isEmpty();
    }
}
