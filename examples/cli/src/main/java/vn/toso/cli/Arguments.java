package vn.toso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was typed after {@code toso}: with its accents, and with {@code @file} replaced by what the file holds. */
final class Arguments {
    private static final Path TYPED = Path.of("/proc/self/cmdline");
    private static final int LARGEST_FILE = 1 << 20;
    private static final char LOST = '\ufffd';

    private Arguments() {}

    /**
     * Returns the arguments as they were typed. Under a locale without UTF-8 ({@code LC_ALL=C}) Java replaces every letter
     * beyond ASCII before {@code main} is called; on Linux the bytes can still be had from the kernel.
     */
    static List<String> asTyped(String[] args) {
        List<String> given = List.of(args);
        if (given.stream().allMatch(arg -> arg.indexOf(LOST) < 0) || !Files.isReadable(TYPED)) {
            return given;
        }
        try {
            List<String> all = Arrays.asList(utf8(Files.readAllBytes(TYPED)).split("\0", -1));
            // A NUL ends each argument, so the last part is empty; what comes before ours are Java's own.
            int end = all.size() - 1;
            return end < args.length ? given : List.copyOf(all.subList(end - args.length, end));
        } catch (IOException e) {
            return given;
        }
    }

    /** Returns the language to speak: that of {@code --lang} if it is one we know, else the locale's. */
    static Locale language(List<String> args, Locale fallback) {
        Locale language = fallback;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            String name = arg.startsWith("--lang=")
                    ? arg.substring("--lang=".length())
                    : arg.equals("--lang") && i + 1 < args.size() ? args.get(i + 1) : "";
            if (name.equals("vi") || name.equals("en")) {
                language = Locale.forLanguageTag(name);
            }
        }
        return language;
    }

    /**
     * Replaces each {@code @file} by the words in it: UTF-8, apart by blanks or line ends, in double quotes what holds
     * blanks; a line that begins with # is skipped. {@code @@x} stands for {@code @x}.
     *
     * @throws RefusedAtFileException if a file is missing, too large or not in UTF-8
     */
    static List<String> expanded(List<String> args) {
        List<String> expanded = new ArrayList<>();
        for (String arg : args) {
            if (arg.startsWith("@@")) {
                expanded.add(arg.substring(1));
            } else if (arg.startsWith("@") && arg.length() > 1) {
                expanded.addAll(words(read(arg.substring(1))));
            } else {
                expanded.add(arg);
            }
        }
        return expanded;
    }

    private static String read(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new RefusedAtFileException("refused.at-file.large", file);
            }
            String text = utf8(bytes);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedAtFileException("refused.at-file.encoding", file);
        } catch (IOException | InvalidPathException e) {
            throw new RefusedAtFileException("refused.at-file.missing", file);
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> split(line, words));
        return words;
    }

    private static void split(String line, List<String> words) {
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (!quoted && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
    }
}
