package vn.toso.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Beneath a file, so that nothing can be kept there. */
    private static final Path NOWHERE = file();

    private static final Clock CLOCK = Clock.fixed(Instant.parse(TODAY + "T05:00:00Z"), ZoneOffset.UTC);

    private static Path file() {
        try {
            Path file = Files.createTempFile("toso", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
        return with(new Place(NOWHERE, locale, charset), input, args);
    }

    /** The same in a folder, where a store may be kept that no option names. */
    static Call in(Path folder, String... args) {
        return with(new Place(folder, Locale.ENGLISH, StandardCharsets.UTF_8), new byte[0], args);
    }

    static Call inVietnamese(Path folder, String... args) {
        return with(new Place(folder, Locale.forLanguageTag("vi-VN"), StandardCharsets.UTF_8), new byte[0], args);
    }

    private record Place(Path folder, Locale locale, Charset charset) {}

    private static Call with(Place place, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                Console.of(out, err, place.charset()),
                new ByteArrayInputStream(input),
                place.locale(),
                CLOCK,
                place.folder());
        int exitCode = Toso.run(surroundings, List.of(args));
        return new Call(exitCode, out.toString(place.charset()), err.toString(place.charset()));
    }

    /** Returns the lines of standard output. */
    List<String> lines() {
        return out.lines().toList();
    }
}
