package vn.toso.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Programs that are killed while they work on a folder. */
final class Killed {
    private Killed() {}

    /**
     * Runs a program that says a number, line by line, as it gets on; kills it after some lines and some time of no certain
     * length.
     *
     * @param most how many lines it may say before
     * @param before what was said by the one before
     * @return the last number it said
     */
    static long after(Class<?> program, Path folder, Random random, int most, long before) throws Exception {
        long said = before;
        Process process = start(program, folder);
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            for (int lines = random.nextInt(most); lines >= 0; lines--) {
                said = Long.parseLong(out.readLine());
            }
            spin(random.nextInt(300_000));
            // kill -9 where there is such a thing; by its handle, for what it said is still to be read.
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said = Long.parseLong(line);
            }
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        return said;
    }

    private static void spin(int turns) {
        for (int i = 0; i < turns; i++) {
            Thread.onSpinWait();
        }
    }

    private static Process start(Class<?> program, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
