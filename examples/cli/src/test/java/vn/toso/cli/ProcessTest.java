package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.folder.FolderStore;

/** The command line in a process of its own, under a locale that knows only ASCII. */
class ProcessTest {
    @TempDir
    private Path folder;

    private record Ended(int exitCode, String out, String err) {}

    private Ended run(String shell) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assumeTrue(Files.isExecutable(java) && Files.isReadable(Path.of("/proc/self/cmdline")), "needs Linux");
        // The letters are made by the shell: this process may itself be unable to pass them on.
        String command = "'" + java + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' vn.toso.cli.Toso \"$@\"";
        ProcessBuilder process = new ProcessBuilder(
                "sh", "-c", "toso() { " + command + "; }; exec_toso() { exec " + command + "; }; " + shell);
        process.environment().put("LC_ALL", "C");
        process.directory(folder.toFile());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process running =
                process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                running.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void takes_vietnamese_arguments_and_writes_utf_8_to_a_pipe() throws Exception {
        // thị xã quảng yên
        Ended ended = run(
                "toso find \"$(printf 'th\\341\\273\\213 x\\303\\243 qu\\341\\272\\243ng y\\303\\252n')\" --on 2024-01-01");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).startsWith("“thị xã quảng yên” on 2024-01-01 is thị xã Quảng Yên (206@2004-08-31).");
    }

    @Test
    void reads_standard_input_where_a_files_name_cannot_be_written() throws Exception {
        Ended ended = run(
                "n=$(printf 'x\\303\\243.csv'); printf 'code\\n06664\\n' > \"$n\"; toso match \"$n\" 2>named; echo $?; "
                        + "toso match - --on 2023-12-31 --format csv < \"$n\"");

        assertThat(Files.readString(folder.resolve("named"))).contains("LC_ALL=C.UTF-8");
        assertThat(ended.out().lines().toList())
                .isEqualTo(List.of(
                        "2",
                        "row,code,unit_code,unit_id,unit_name,matched_by,likeness,candidates",
                        "2,06664,06664,06664@2004-08-31,Phường Hà Tu,code,,06664@2004-08-31"));
    }

    @Test
    void says_that_a_store_is_in_use_by_another_process() throws Exception {
        Path store = folder.resolve("store");
        OddStore.make(store);
        Ended meanwhile;
        try (FolderStore held = OddStore.open(store)) {
            assertThat(held.latest().position()).isEqualTo(3);
            meanwhile =
                    run("toso teams --on 2025-07-05 --store store; echo $?; echo '{}' | toso import - --store store; "
                            + "echo $?; toso init --store store; echo $?");
        }
        Ended afterwards = run("toso teams --on 2025-07-05 --store store --count");

        assertThat(meanwhile.out()).isEqualTo("3\n3\n2\n");
        assertThat(meanwhile.err()).contains("The store in the folder store is in use by another program.");
        assertThat(afterwards.out()).isEqualTo("2\n");
    }

    @Test
    void an_import_that_is_killed_records_nothing_of_the_file_and_can_be_done_again() throws Exception {
        StringBuilder lines = new StringBuilder("{\"format\":\"toso.facts\",\"version\":1}\n");
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"kind\":\"session\",\"key\":\"s-")
                    .append(i)
                    .append("\",\"version\":1,\"content\":{\"team\":\"t-1\",");
            lines.append("\"status\":\"held\",\"heldOn\":\"2025-07-01\",\"topics\":[],\"helpers\":[]},");
            lines.append("\"source\":\"s\",\"recordedBy\":\"c\",\"recorded\":1}\n");
        }
        Files.writeString(folder.resolve("facts"), lines);
        // The pipe stays open behind the last line, so the import is waiting in the middle of its batch when it is
        // killed.
        Ended ended = run(
                "toso init >/dev/null; mkfifo pipe; exec_toso import - <pipe >/dev/null 2>said & exec 3>pipe; cat facts >&3; "
                        + "i=0; until grep -q Store said || [ $i -gt 300 ]; do sleep 0.1; i=$((i+1)); done; sleep 1; "
                        + "kill -9 $!; exec 3>&-; wait; "
                        + "toso export all --to - 2>/dev/null | wc -l; toso import - <facts 2>/dev/null | grep -c session");

        assertThat(ended.out().lines().map(String::strip)).containsExactly("1", "1");
    }
}
