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

/** The command line in a process of its own, under a locale that knows only ASCII. */
class ProcessTest {
    @TempDir
    private Path folder;

    private record Ended(int exitCode, String out, String err) {}

    private Ended run(String shell) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assumeTrue(Files.isExecutable(java) && Files.isReadable(Path.of("/proc/self/cmdline")), "needs Linux");
        // The letters are made by the shell: this process may itself be unable to pass them on.
        ProcessBuilder process = new ProcessBuilder(
                "sh",
                "-c",
                "toso() { '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                        + "' vn.toso.cli.Toso \"$@\"; }; " + shell);
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
}
