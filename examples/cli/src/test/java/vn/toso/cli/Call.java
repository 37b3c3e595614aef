package vn.toso.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import vn.toso.cli.output.Console;

/** One call of the command line within this process: what it printed, and its exit code. */
record Call(int exitCode, String out, String err) {
    /** The day that the calls of these tests take for today. */
    static final String TODAY = "2026-11-23";

    private static final Clock CLOCK = Clock.fixed(Instant.parse(TODAY + "T05:00:00Z"), ZoneOffset.UTC);

    static Call of(String... args) {
        return with(Locale.ENGLISH, new byte[0], args);
    }

    static Call inVietnamese(String... args) {
        return with(Locale.forLanguageTag("vi-VN"), new byte[0], args);
    }

    static Call reading(String input, String... args) {
        return with(Locale.ENGLISH, input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Call with(Locale locale, byte[] input, String... args) {
        return with(locale, input, StandardCharsets.UTF_8, args);
    }

    static Call with(Locale locale, byte[] input, Charset charset, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(Console.of(out, err, charset), new ByteArrayInputStream(input), locale, CLOCK);
        int exitCode = Toso.run(surroundings, List.of(args));
        return new Call(exitCode, out.toString(charset), err.toString(charset));
    }

    /** Returns the lines of standard output. */
    List<String> lines() {
        return out.lines().toList();
    }
}
