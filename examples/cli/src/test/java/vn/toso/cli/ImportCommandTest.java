package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.folder.FolderStore;

class ImportCommandTest {
    private static final String HEADER = "{\"format\":\"toso.facts\",\"version\":1}\n";
    private static final String ZEROS = ",0,0,0,0";

    @TempDir
    private Path folder;

    private static String area(String key, int version, String from) {
        String content = from.isEmpty()
                ? ""
                : "\"content\":{\"team\":\"t-1\",\"unit\":\"06820@2025-07-01\",\"serves\":{\"from\":\"" + from
                        + "\"}},";
        return "{\"kind\":\"team.area\",\"key\":\"" + key + "\",\"version\":" + version + "," + content
                + "\"source\":\"list\",\"recordedBy\":\"clerk\",\"recorded\":9}\n";
    }

    private static String person(String id, String name) {
        return "{\"kind\":\"person\",\"key\":\"" + id + "\",\"version\":1,\"content\":{\"id\":\"" + id
                + "\",\"name\":\"" + name + "\"},\"source\":\"list\",\"recordedBy\":\"clerk\",\"recorded\":1}\n";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Call run(String... args) {
        return Call.in(folder, args);
    }

    private Call take(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("import", file.toString()));
        args.addAll(List.of(more));
        return Call.in(folder, args.toArray(String[]::new));
    }

    private Map<String, String> content() throws IOException {
        return DemoStoreTest.content(folder.resolve("toso-data"));
    }

    private String all(String store) {
        return run(
                        "export",
                        "all",
                        "--to",
                        "-",
                        "--store",
                        folder.resolve(store).toString())
                .out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.ndjson", "out/"})
    void import_of_an_export_gives_the_same_export_byte_for_byte(String to) throws Exception {
        OddStore.make(folder.resolve("one"));
        run("demo", "--one-in", "0", "--store", folder.resolve("sample").toString());
        for (String store : List.of("one", "sample")) {
            String first = folder + "/" + store + "-1-" + to;
            String second = folder + "/" + store + "-2-" + to;
            String copy = folder.resolve(store + "-copy").toString();
            run("export", "all", "--to", first, "--store", folder.resolve(store).toString());
            run("init", "--store", copy);
            Call taken = run("import", first, "--store", copy);
            Call again = run("export", "all", "--to", second, "--store", copy);

            assertThat(taken.exitCode()).as(taken.err()).isZero();
            assertThat(again.exitCode()).isZero();
            if (to.endsWith("/")) {
                assertThat(DemoStoreTest.content(Path.of(second))).isEqualTo(DemoStoreTest.content(Path.of(first)));
            } else {
                assertThat(Files.readString(Path.of(second))).isEqualTo(Files.readString(Path.of(first)));
            }
        }
        // Invented facts stay known as such, whatever way they took.
        assertThat(run(
                                "teams",
                                "--on",
                                "2023-12-31",
                                "--store",
                                folder.resolve("sample-copy").toString())
                        .out())
                .startsWith("Sample data");
    }

    @Test
    void an_export_says_nothing_of_the_batches_its_facts_came_in() throws Exception {
        Path one = write("1.ndjson", HEADER + area("a-1", 1, "2025-07-01"));
        Path two = write("2.ndjson", HEADER + area("a-2", 1, "2025-07-02"));
        Path both = write("both.ndjson", HEADER + area("a-1", 1, "2025-07-01") + area("a-2", 1, "2025-07-02"));
        run("init");
        run("import", one.toString(), two.toString());
        String other = folder.resolve("other").toString();
        run("init", "--store", other);
        run("import", both.toString(), "--store", other);

        assertThat(all("toso-data")).isEqualTo(all("other"));
        assertThat(run("teams", "--on", "2025-12-31").err()).contains("#2");
    }

    @Test
    void the_same_file_twice_records_nothing_the_second_time() throws Exception {
        run("init");
        Path file = write(
                "a.ndjson",
                HEADER
                        + area("a-1", 1, "2025-07-01")
                        + area("a-1", 2, "2025-07-02")
                        + area("a-1", 3, "")
                        + area("a-1", 4, "2025-07-04"));
        Call first = take(file, "--format", "csv");
        Map<String, String> before = content();
        Call second = take(file, "--format", "csv");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out())
                .isEqualTo("file,kind,recorded,repeated,different,withdrawn,refused,left_out\na.ndjson,team.area,4,0"
                        + ZEROS + "\n");
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).endsWith("a.ndjson,team.area,0,4" + ZEROS + "\n");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void a_damaged_line_costs_that_line_and_is_exit_code_1() throws Exception {
        run("init");
        Path file = write(
                "a.ndjson",
                HEADER + area("a-1", 1, "2025-07-01") + "{\"kind\":\"team.area\",\n" + area("a-2", 1, "2025-02-30")
                        + area("a-3", 1, "2025-07-01"));
        Call call = take(file);

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.err())
                .contains(
                        "Error [json.text.truncated] a.ndjson, row 3", "a.ndjson, row 4, column “content.serves.from”");
        assertThat(call.out()).contains("(not readable)", "The store", "#1");
        assertThat(all("toso-data").lines()).hasSize(3);
    }

    @Test
    void what_is_there_stays_and_is_said_with_the_line() throws Exception {
        run("init");
        take(write(
                "a.ndjson", HEADER + area("a-1", 1, "2025-07-01") + area("a-2", 1, "2025-07-01") + area("a-2", 2, "")));
        Call call = take(
                write(
                        "b.ndjson",
                        HEADER
                                + area("a-1", 1, "2025-08-01")
                                + area("a-2", 1, "2025-07-01")
                                + area("a-1", 3, "2025-09-01")
                                + area("a-2", 2, "2025-09-01")
                                + area("a-9", 2, "2025-09-01")),
                "--format",
                "json");

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.err())
                .contains(
                        "Error [import.fact.different] b.ndjson, row 2",
                        "Warning [import.fact.withdrawn] b.ndjson, row 3",
                        "Error [import.version.early] b.ndjson, row 4",
                        "Error [import.fact.different] b.ndjson, row 5",
                        "Error [import.version.early] b.ndjson, row 6")
                .doesNotContain("a-1", "a-9");
        Map<String, Object> json = Json.object(call.out());
        assertThat(json).containsEntry("known_at", "#1").containsEntry("dry_run", false);
        assertThat(Json.rows(json, "kinds").get(0))
                .containsEntry("recorded", 0L)
                .containsEntry("different", 2L)
                .containsEntry("withdrawn", 1L)
                .containsEntry("refused", 2L);
        assertThat(Json.rows(json, "findings"))
                .hasSize(5)
                .extracting(row -> row.get("row"))
                .contains(2L, 6L);
    }

    @Test
    void a_trial_says_the_same_and_records_nothing() throws Exception {
        run("init");
        take(write("before.ndjson", HEADER + area("a-1", 1, "2025-07-01")));
        Path lines = write("a.ndjson", HEADER + area("a-1", 2, "2025-07-02") + area("a-2", 1, "2025-07-01") + "{}\n");
        Path unit = write(
                "units.json",
                "{\"format\":\"toso.unit\",\"version\":1,\"source\":\"s\",\"facts\":[{\"content\":{\"unit\":\"dt:1\","
                        + "\"valid\":{\"from\":\"2025-07-01\"},\"level\":\"village\",\"rank\":4,\"listed\":\"some\","
                        + "\"type\":\"Thôn\",\"name\":\"Một\",\"parent\":\"dt:none\"}}]}");
        Map<String, String> before = content();
        Call trial = run("import", lines.toString(), unit.toString(), "--dry-run");
        assertThat(content()).isEqualTo(before);
        Call real = run("import", lines.toString(), unit.toString());

        assertThat(trial.exitCode()).isEqualTo(1).isEqualTo(real.exitCode());
        assertThat(trial.err()).isEqualTo(real.err()).contains("[unit.");
        assertThat(trial.out()).contains("A trial: nothing was recorded", "stays at #1");
        assertThat(real.out().lines().limit(5))
                .isEqualTo(trial.out().lines().limit(5).toList());
        assertThat(content()).isNotEqualTo(before);
    }

    @Test
    void facts_that_were_not_asked_for_are_left_out_and_named_without_what_they_hold() throws Exception {
        run("init");
        Path file = write("a.ndjson", HEADER + area("a-1", 1, "2025-07-01") + person("p-1", OddStore.NAME));
        Call teams = take(file, "--as", "teams", "--format", "csv");
        Call person = take(file, "--as", "person", "--format", "csv");

        assertThat(teams.exitCode()).isZero();
        assertThat(teams.out()).contains("a.ndjson,team.area,1,0" + ZEROS, "a.ndjson,person,0,0,0,0,0,1");
        assertThat(teams.err())
                .contains("Warning [import.kind.left-out] a.ndjson: Facts of the kind person, 1 of them")
                .doesNotContain("Ánh", "p-1");
        assertThat(person.out()).contains("a.ndjson,person,1,0" + ZEROS);
    }

    @Test
    void a_document_fails_as_a_whole_on_syntax_and_by_its_rows_on_meaning() throws Exception {
        run("init");
        String begin = "{\"format\":\"toso.person\",\"version\":1,\"source\":\"s\",\"facts\":[\n";
        String rows =
                "{\"content\":{\"id\":\"p-1\",\"name\":\"Một\"}},\n{\"content\":{\"id\":\"p-2\"}},\n{\"content\":{\"id\":\"p-3\",\"name\":\"Ba\"}}";
        take(write("before.ndjson", HEADER + person("p-3", "Khác")));
        Call cut = take(write("cut.json", begin + rows));
        Call whole = take(write("whole.json", begin + rows + "]}"), "--by", "clerk-7");

        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.err()).contains("json.text.truncated");
        assertThat(whole.exitCode()).isEqualTo(1);
        assertThat(whole.err())
                .contains("whole.json, row 3, column “facts[1].content.name”")
                .contains("[import.fact.different] whole.json, column “facts[2]”")
                .doesNotContain("p-3", "Ba\"");
        assertThat(all("toso-data"))
                .contains("p-1", "\"recordedBy\":\"clerk-7\"")
                .doesNotContain("p-2", "Ba\"");
    }

    @Test
    void a_list_of_teams_is_taken_by_rows_and_only_when_it_is_called_one() throws Exception {
        run("init");
        Path list = write("to.csv", "team,code,from\nt-1,06820,2025-07-01\nt-2,99999,2025-07-01\n,06652,2025-07-01\n");
        Call unsaid = take(list);
        Call said = take(list, "--as", "teams", "--source", "list-1", "--format", "csv");
        Call again = take(list, "--as", "teams", "--source", "list-1", "--format", "csv");

        assertThat(unsaid.exitCode()).isEqualTo(2);
        assertThat(unsaid.err()).contains("--as teams");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains("[teams.unit.unknown] to.csv, row 3");
        assertThat(said.out())
                .contains("to.csv,team.area,1,0" + ZEROS, "to.csv,report.received,1,0" + ZEROS, "to.csv,,0,0,0,0,1,0");
        assertThat(again.out()).contains("to.csv,team.area,0,1" + ZEROS);
        assertThat(all("toso-data")).contains("\"source\":\"list-1\",\"recordedBy\":\"import\"");
    }

    @Test
    void standard_input_is_taken_by_what_it_holds() {
        String store = folder.resolve("store").toString();
        run("init", "--store", store);
        Call lines = Call.reading(HEADER + area("a-1", 1, "2025-07-01"), "import", "-", "--store", store);
        Call list = Call.reading(
                "team,code,from\nt-2,06820,2025-07-01\n", "import", "-", "--as", "teams", "--store", store);

        assertThat(lines.exitCode()).as(lines.err()).isZero();
        assertThat(list.exitCode()).as(list.err()).isZero();
        assertThat(all("store")).contains("\"t-1\"", "\"t-2\"", "\"source\":\"standard input\"");
    }

    @Test
    void a_file_that_is_something_else_is_a_finding_and_records_nothing() throws Exception {
        run("init");
        for (Path file : List.of(
                write("empty.ndjson", ""),
                write("other.ndjson", "{\"a\":1}\n" + area("a-1", 1, "2025-07-01")),
                write("other.json", "[1,2]"),
                write("unknown.json", "{\"format\":\"toso.none\",\"version\":1,\"source\":\"s\",\"facts\":[]}"))) {
            Call call = take(file);

            assertThat(call.exitCode()).as(file.toString()).isEqualTo(1);
            assertThat(call.err()).contains(file.getFileName().toString()).doesNotContain("Exception");
            assertThat(call.out()).endsWith("is at position #0.\n");
        }
    }

    @Test
    void thousands_of_wrong_lines_are_counted_and_not_all_kept() throws Exception {
        run("init");
        Path file = write("a.ndjson", HEADER + "{}x\n".repeat(5000));
        Call call = take(file, "--format", "json");

        assertThat(call.err()).contains("4,995 more; 5,000 in all");
        assertThat(Json.rows(Json.object(call.out()), "findings")).hasSize(1000);
    }

    @Test
    void an_import_without_a_store_says_how_to_make_one() throws Exception {
        Path file = write("a.ndjson", HEADER);
        Call call = take(file);
        Call vietnamese = Call.inVietnamese(folder, "import", file.toString(), "--store", "kho-khac");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("toso init", "toso demo");
        assertThat(vietnamese.err()).contains("toso init --store kho-khac");
    }

    @Test
    void a_store_is_no_folder_of_files() {
        OddStore.make(folder.resolve("odd"));
        run("init");

        assertThat(run("import", folder.resolve("odd").toString()).err()).contains("is a store", "toso export all");
    }

    @Test
    void facts_of_a_store_that_was_filled_directly_are_the_same_bytes() {
        try (FolderStore store = OddStore.empty(folder.resolve("empty"), Instant.EPOCH)) {
            assertThat(store.latest().position()).isZero();
        }
        assertThat(all("empty")).isEqualTo(HEADER);
    }

    private static String personal(String id, String more) {
        return "{\"kind\":\"resident.personal\",\"key\":\"" + id + "\",\"version\":1,\"content\":{\"id\":\"" + id + "\""
                + more + "},\"source\":\"list\",\"recordedBy\":\"clerk\",\"recorded\":1}\n";
    }

    @Test
    void a_phone_that_is_none_is_left_out_and_the_rest_of_its_row_is_recorded() throws Exception {
        run("init");
        Path file = write(
                "people.ndjson",
                HEADER
                        + personal("r-1", ",\"name\":\"Nông Văn Thử\",\"phone\":\"0495678945\"")
                        + personal("r-2", ",\"name\":\"Lò Thị Thử\",\"personalId\":\"22085001234\""));

        Call taken = take(file, "--lang", "vi");

        assertThat(taken.exitCode()).isZero();
        assertThat(taken.err())
                .contains(
                        "[value.vietnamese-phone.left-out]",
                        "content.phone",
                        "Số điện thoại có đầu số không có ở Việt Nam",
                        "Giá trị này bị bỏ qua, phần còn lại của dòng vẫn được dùng.",
                        "[number.zero.restored]",
                        "content.personalId");
        assertThat(taken.err() + taken.out()).doesNotContain("Thử", "0495678945", "22085001234");
        assertThat(run("export", "resident.personal", "--to", "-").out())
                .contains("Nông Văn Thử", "Lò Thị Thử", "022085001234")
                .doesNotContain("0495678945");
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_at_once() throws Exception {
        run("init");
        Path file = write(
                "visits.ndjson",
                HEADER
                        + "{\"kind\":\"visit\",\"key\":\"v-1\",\"version\":1,\"content\":{\"id\":\"v-1\",\"subjectKind\":\"house\",\"subject\":\"h-1\",\"unit\":\"06820@2025-07-01\",\"day\":\"2025-07-01\",\"outcome\":\"Met\",\"visitors\":[\"p-1\",\"Nông Văn Thử\"]},\"source\":\"list\",\"recordedBy\":\"clerk\",\"recorded\":1}\n");

        Call taken = take(file);

        assertThat(taken.exitCode()).isEqualTo(1);
        assertThat(taken.err())
                .contains(
                        "[value.one-of.invalid] visits.ndjson, row 2, column “content.subjectKind”",
                        "The word is none of [resident, household, business].",
                        "[value.lower-case-word.invalid] visits.ndjson, row 2, column “content.outcome”",
                        "[value.id-text.invalid] visits.ndjson, row 2, column “content.visitors[1]”")
                .doesNotContain("Thử", "HV000");
    }

    @Test
    void a_list_of_teams_is_checked_by_the_same_constraints() throws Exception {
        run("init");
        Path file = write("teams.csv", "Mã tổ,Mã đơn vị,Từ ngày\nTổ 1,99999,2025-08-01\n");

        Call taken = take(file, "--as", "teams", "--lang", "vi");

        assertThat(taken.exitCode()).isEqualTo(1);
        assertThat(taken.err())
                .contains(
                        "[value.id-text.invalid] teams.csv, dòng 2, cột “Mã tổ”",
                        "Định danh có 1 đến 64 ký tự",
                        "[teams.unit.unknown] teams.csv, dòng 2, cột “Mã đơn vị”")
                .doesNotContain("Tổ 1");
    }
}
