package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.folder.FolderStore;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.vietnam.SamplePeople;
import vn.toso.vietnam.SampleProvince;

class DemoStoreTest {
    /** Teams without people: what is asked here does not depend on how many there are. */
    private static final String NOBODY = "0";

    @TempDir
    private static Path shared;

    private static Call first;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() {
        first = Call.in(shared, "demo", "--one-in", NOBODY);
    }

    @Test
    void prints_the_same_and_leaves_the_sample_in_the_usual_store() {
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).isEqualTo(Call.of("demo", "--one-in", NOBODY).out());
        assertThat(first.err()).contains("The sample is now in the store", "as known at " + sample().latest());
        Store sample = sample();
        try (FolderStore store = OddStore.open(shared.resolve("toso-data"))) {
            assertThat(store.latest()).isEqualTo(sample.latest());
            assertThat(store.recordedAt(store.latest())).isEqualTo(sample.recordedAt(sample.latest()));
            Kinds.all()
                    .list()
                    .forEach(kind -> assertThat(all(store.facts(), kind)).isEqualTo(all(sample.facts(), kind)));
        }
    }

    private static Store sample() {
        return SampleProvince.store();
    }

    private static <T> List<Fact<T>> all(Facts facts, FactKind<T> kind) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            return all.toList();
        }
    }

    @Test
    void records_nothing_new_the_second_time() throws Exception {
        Map<String, String> before = content(shared.resolve("toso-data"));
        Call again = Call.inVietnamese(shared, "demo", "--one-in", NOBODY);

        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("đã có sẵn tỉnh mẫu", sample().latest().toString());
        assertThat(content(shared.resolve("toso-data"))).isEqualTo(before);
    }

    @Test
    void fills_an_empty_store_and_takes_up_one_that_was_begun() throws Exception {
        Path store = folder.resolve("store");
        Call.of("init", "--store", store.toString());
        assertThat(Call.of("demo", "--one-in", NOBODY, "--store", store.toString())
                        .exitCode())
                .isZero();

        assertThat(content(store)).isEqualTo(content(shared.resolve("toso-data")));
    }

    @Test
    void leaves_a_store_of_others_as_it_is_and_says_so() throws Exception {
        Path store = folder.resolve("toso-data");
        OddStore.make(store);
        Map<String, String> before = content(store);
        Call usual = Call.in(folder, "demo", "--one-in", NOBODY);
        Call named = Call.inVietnamese(folder, "demo", "--one-in", NOBODY, "--store", store.toString());

        assertThat(usual.exitCode()).isZero();
        assertThat(usual.err()).contains("holds facts that are not the sample's");
        assertThat(usual.out()).isEqualTo(first.out());
        assertThat(named.exitCode()).isEqualTo(2);
        assertThat(named.err()).contains("không phải của tỉnh mẫu");
        assertThat(named.out())
                .isEqualTo(Call.inVietnamese("demo", "--one-in", NOBODY).out());
        assertThat(content(store)).isEqualTo(before);
    }

    @Test
    void puts_people_beside_the_teams_and_leaves_a_sample_of_another_number_of_them_as_it_is() throws Exception {
        Path store = folder.resolve("store");
        Call.of("demo", "--one-in", NOBODY, "--store", store.toString());
        Call filled = Call.of("demo", "--one-in", "1000", "--store", store.toString());

        assertThat(filled.exitCode()).as(filled.err()).isZero();
        Store sample = SamplePeople.oneIn(1_000).store();
        try (FolderStore kept = OddStore.open(store)) {
            Kinds.all()
                    .list()
                    .forEach(
                            kind -> assertThat(contents(kept.facts(), kind)).isEqualTo(contents(sample.facts(), kind)));
        }
        Map<String, String> before = content(store);
        for (String other : List.of("500", NOBODY)) {
            Call more = Call.of("demo", "--one-in", other, "--store", store.toString());
            assertThat(more.exitCode()).isEqualTo(2);
            assertThat(more.err()).contains("another number of people (--one-in)");
        }
        assertThat(content(store)).isEqualTo(before);
    }

    private static <T> Map<String, T> contents(Facts facts, FactKind<T> kind) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            Map<String, T> contents = new TreeMap<>();
            all.forEach(fact -> contents.put(fact.key(), fact.content()));
            return contents;
        }
    }

    @Test
    void refuses_a_sample_of_more_or_fewer_than_there_are() {
        assertThat(Call.of("demo", "--one-in", "-1").exitCode()).isEqualTo(2);
        assertThat(Call.inVietnamese("demo", "--one-in", "1001").err()).contains("1 trên 1.000");
    }

    @Test
    void leaves_a_folder_that_is_no_store_as_it_is() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("toso-data"));
        Files.writeString(taken.resolve("notes.txt"), "x");

        assertThat(Call.in(folder, "demo", "--one-in", NOBODY).exitCode()).isZero();
        assertThat(Call.in(folder, "demo", "--one-in", NOBODY, "--store", taken.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(content(taken)).containsOnlyKeys("notes.txt");
    }

    @Test
    void shows_its_figures_where_nothing_can_be_written() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Call usual = Call.in(file, "demo", "--one-in", NOBODY);
        Call named = Call.in(
                file,
                "demo",
                "--one-in",
                NOBODY,
                "--store",
                file.resolve("store").toString());

        assertThat(usual.exitCode()).isZero();
        assertThat(usual.err()).contains("cannot be written to", "put into no store");
        assertThat(usual.out()).isEqualTo(first.out());
        assertThat(named.exitCode()).isEqualTo(3);
        assertThat(named.out()).isEqualTo(first.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure teams.commune --as-of 2023-12-31 --boundaries 2025-12-31 --under 22 --explain --list",
                "figure members --as-of 2025-12-31 --under 22 --format json",
                "figure teams.active --period 2023-Q4 --under 22 --format csv",
                "figure teams.village --as-of 2023-12-31 --under 22 --known-at 3",
                "figure teams.village --as-of 2023-12-31 --under 22 --known-at 2024-01-10T00:00:00+07:00",
                "teams --on 2025-12-31 --under 22",
                "team qn-xa-06664 --on 2023-12-31 --roster",
                "check --on 2025-12-31 --format json"
            })
    void the_same_facts_print_the_same_bytes_from_a_store_and_from_memory(String line) {
        Call kept = Call.in(shared, line.split(" "));
        Call sample = Call.in(shared, (line + " --teams sample").split(" "));

        assertThat(kept.exitCode()).as(kept.err()).isEqualTo(sample.exitCode());
        assertThat(kept.out()).isEqualTo(sample.out()).isNotBlank();
        assertThat(kept.err())
                .startsWith(
                        "Facts: store " + shared.resolve("toso-data") + " (there is one, and nothing else was named)");
        assertThat(sample.err()).startsWith("Facts: the sample in this program.");
        assertThat(kept.err().lines().skip(1))
                .isEqualTo(sample.err().lines().skip(1).toList());
    }

    @Test
    void invented_facts_are_labelled_wherever_they_come_from() {
        String store = shared.resolve("toso-data").toString();

        assertThat(Call.of("teams", "--on", "2023-12-31", "--store", store).out())
                .startsWith("Sample data: ");
        assertThat(Call.of("teams", "--on", "2023-12-31", "--store", store, "--format", "json")
                        .out())
                .contains("\"sample\": true");
        assertThat(Call.of("export", "team", "--to", "-", "--store", store).err())
                .contains("Sample data: ");
        assertThat(sample().changesSince(vn.toso.time.KnownAt.START))
                .allMatch(version -> Invented.is(version.filing()));
    }

    /** The files of a store, but for the lock. */
    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.endsWith("lock")).toList()) {
                content.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return content;
    }
}
