package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void make() {
        OddStore.make(folder.resolve("store"));
        store = folder.resolve("store").toString();
    }

    private Call export(String kind, String to, String... more) {
        String[] args = Stream.concat(Stream.of("export", kind, "--to", to, "--store", store), Stream.of(more))
                .toArray(String[]::new);
        return Call.of(args);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void writes_each_fact_once_as_it_is_known_and_not_what_was_withdrawn() throws Exception {
        Call call = export("all", file("all.ndjson"));

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("all.ndjson")))
                .hasSize(11)
                .startsWith("{\"format\":\"toso.facts\",\"version\":1}")
                .contains(
                        "{\"kind\":\"team.area\",\"key\":\"a-1\",\"version\":1,\"content\":{\"team\":\"t-1\",\"unit\":\"dt:thon-1\","
                                + "\"serves\":{\"from\":\"2025-07-10\"}},\"source\":\"sổ-2\",\"recordedBy\":\"clerk\","
                                + "\"legalBasis\":\"Luật 91/2025/QH15\",\"recorded\":1}")
                .noneMatch(line -> line.contains("\"a-2\"") || line.contains("p-2"))
                .allMatch(line -> line.contains("\"version\":1"));
        assertThat(call.out()).contains("team.area", "all.ndjson", "10 facts are in");
        assertThat(call.err()).contains("as known at #3", "personal data").doesNotContain("Sample", "Ánh");
    }

    @Test
    void writes_what_was_known_at_a_position() throws Exception {
        export("team.area", file("then.ndjson"), "--known-at", "1");

        assertThat(Files.readAllLines(folder.resolve("then.ndjson")))
                .hasSize(3)
                .anyMatch(line -> line.contains("\"a-2\""))
                .noneMatch(line -> line.contains("\"a-3\""));
    }

    @Test
    void writes_lines_to_standard_output_and_nothing_else() throws Exception {
        Call call = export("teams", "-");
        export("teams", file("teams.ndjson"));

        assertThat(call.out()).isEqualTo(Files.readString(folder.resolve("teams.ndjson")));
        assertThat(call.err()).contains("5 facts are in standard output").doesNotContain("personal");
    }

    @Test
    void a_json_holds_one_kind_and_several_are_refused_with_both_ways_out() throws Exception {
        Call several = export("teams", file("teams.json"));
        Call one = export("units", file("units.json"));

        assertThat(several.exitCode()).isEqualTo(2);
        assertThat(several.err()).contains("team, team.area, report.received", "FOLDER/", ".ndjson");
        assertThat(folder.resolve("teams.json")).doesNotExist();
        assertThat(one.exitCode()).isZero();
        assertThat(Files.readAllLines(folder.resolve("units.json")))
                .startsWith(
                        "{\"format\":\"toso.unit\",\"version\":1,\"source\":\"danh sách “xã” số 1\\n\",\"facts\":[");
    }

    @Test
    void a_folder_gets_a_json_for_each_kind_and_none_is_left_from_before() throws Exception {
        export("teams", file("out") + "/", "--known-at", "1");
        Files.writeString(folder.resolve("out/channel.json"), "old");
        Call call = export("teams", file("out"), "--format", "csv");

        assertThat(call.out().lines())
                .containsExactly(
                        "kind,facts,file",
                        "team,2,team.json",
                        "team.area,2,team.area.json",
                        "channel,0,channel.json",
                        "report.received,1,report.received.json");
        assertThat(Files.readString(folder.resolve("out/channel.json")))
                .isEqualTo("{\"format\":\"toso.channel\",\"version\":1,\"source\":\"export\",\"facts\":[\n]}\n");
        assertThat(Files.readString(folder.resolve("out/team.area.json"))).contains("\"source\":\"export\"");
    }

    @Test
    void a_file_is_replaced_as_a_whole_and_kept_if_it_cannot_be() throws Exception {
        Path file = Files.writeString(folder.resolve("all.ndjson"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.ndjson"), file);
        Call replaced = export("all", link.toString());
        Path directory = Files.createDirectories(folder.resolve("dir.ndjson"));
        Call refused = export("person", folder.resolve("none/x.ndjson").toString());

        assertThat(replaced.exitCode()).as(replaced.err()).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).startsWith("{\"format\"");
        assertThat(refused.exitCode()).isEqualTo(2);
        export("person", directory.toString());
        assertThat(directory.resolve("person.json")).exists();
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".tmp"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void nothing_is_written_into_the_folder_of_the_store() {
        Call inside = export("all", file("store/facts.ndjson"));
        Call itself = export("all", store);

        assertThat(inside.exitCode()).isEqualTo(2);
        assertThat(itself.exitCode()).isEqualTo(2);
        assertThat(Call.inVietnamese("export", "all", "--to", store, "--store", store)
                        .err())
                .contains("là thư mục của kho dữ liệu");
        assertThat(Call.of("teams", "--on", "2025-07-05", "--store", store).exitCode())
                .isZero();
    }
}
