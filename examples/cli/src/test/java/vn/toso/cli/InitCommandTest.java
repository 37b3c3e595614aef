package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.folder.FolderStore;

class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void makes_an_empty_store_where_none_is_named_and_where_one_is() {
        Call usual = Call.in(folder, "init");
        Path other = folder.resolve("a/b");
        Call named = Call.inVietnamese(folder, "init", "--store", other.toString());

        assertThat(usual.exitCode()).as(usual.err()).isZero();
        assertThat(usual.out()).startsWith("An empty store is in " + folder.resolve("toso-data"));
        assertThat(FolderStore.isIn(folder.resolve("toso-data"))).isTrue();
        assertThat(named.out()).contains("Đã tạo kho trống", "toso import TỆP --store " + other);
        assertThat(FolderStore.isIn(other)).isTrue();
    }

    @Test
    void refuses_a_store_a_folder_that_holds_anything_and_a_file() throws Exception {
        Call.in(folder, "init");
        Path full = Files.createDirectories(folder.resolve("full"));
        Path file = Files.writeString(full.resolve("notes.txt"), "x");

        assertThat(Call.in(folder, "init"))
                .satisfies(call -> assertThat(call.exitCode()).isEqualTo(2))
                .satisfies(call -> assertThat(call.err()).contains("There is a store in", "choose another folder"));
        for (Path taken : List.of(full, file)) {
            Call call = Call.inVietnamese(folder, "init", "--store", taken.toString());
            assertThat(call.exitCode()).isEqualTo(2);
            assertThat(call.err()).contains(taken.toString());
        }
        assertThat(full).isDirectoryContaining(child -> child.equals(file));
        assertThat(Files.list(full)).hasSize(1);
    }

    @Test
    void a_new_store_knows_nothing_and_takes_facts() throws Exception {
        Call.in(folder, "init");
        Path list = Files.writeString(folder.resolve("teams.csv"), "team,unit,from\nt-1,06820@2025-07-01,2025-07-01\n");

        Call before = Call.in(folder, "teams", "--on", "2025-12-31", "--count");
        Call taken = Call.in(folder, "import", list.toString(), "--as", "teams");
        Call after = Call.in(folder, "teams", "--on", "2025-12-31", "--count");

        assertThat(before.out()).isEqualTo("0\n");
        assertThat(before.err()).contains("as known at #0").doesNotContain("Sample data");
        assertThat(taken.exitCode()).as(taken.err()).isZero();
        assertThat(after.out()).isEqualTo("1\n");
        assertThat(after.err()).contains("as known at #1");
    }
}
