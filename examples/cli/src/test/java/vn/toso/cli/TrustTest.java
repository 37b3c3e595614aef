package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of {@code .github/TRUST.md}, one after the other as a reader would run them, prints what stands below it there,
 * to the letter. The page as it would be now is in {@code target/TRUST.md} afterwards, to be read before it is taken over.
 */
class TrustTest {
    private static final Path PAGE = Path.of("..", "..", ".github", "TRUST.md");
    private static final Path NOW = Path.of("target", "TRUST.md");
    private static final String BLOCK = "```console";
    private static final String END = "```";
    private static final int QUESTIONS = 9;

    @TempDir
    private Path folder;

    private final List<String> now = new ArrayList<>();

    @Test
    void every_command_prints_what_the_page_shows() throws IOException {
        List<String> page = Files.readAllLines(PAGE, StandardCharsets.UTF_8);
        List<String> block = new ArrayList<>();
        boolean inside = false;
        for (String line : page) {
            if (inside && line.equals(END)) {
                run(block);
                block.clear();
                inside = false;
            }
            if (inside) {
                block.add(line);
            } else {
                now.add(line);
                inside = line.equals(BLOCK);
            }
        }

        Files.write(NOW, now, StandardCharsets.UTF_8);
        assertThat(now).isEqualTo(page);
    }

    /** A block is one command and what it prints. */
    private void run(List<String> block) throws IOException {
        String command = block.get(0);
        now.add(command);
        if (command.startsWith("$ cat ")) {
            List<String> form = block.subList(1, block.size());
            Files.write(folder.resolve(command.substring("$ cat ".length())), form, StandardCharsets.UTF_8);
            now.addAll(form);
            return;
        }
        assertThat(command).startsWith("$ toso ");
        List<String> words = List.of(command.substring("$ toso ".length()).split(" ", -1));
        int redirected = words.indexOf(">");
        Call call = Call.in(
                folder,
                words.subList(0, redirected < 0 ? words.size() : redirected).toArray(String[]::new));
        assertThat(call.exitCode()).as("%s%n%s", command, call.err()).isZero();
        assertThat(call.out()).as(command).isNotBlank();
        if (redirected < 0) {
            call.lines().forEach(line -> now.add(line.stripTrailing()));
        }
    }

    @Test
    void every_question_has_a_command_with_an_answer() throws IOException {
        List<String> page = Files.readAllLines(PAGE, StandardCharsets.UTF_8);
        Set<String> unasked = Set.of("demo", "cat");
        List<Integer> answered = new ArrayList<>();
        int question = 0;
        for (int at = 0; at < page.size(); at++) {
            String line = page.get(at);
            question = line.startsWith("## ") ? Integer.parseInt(line.substring(3, line.indexOf('.'))) : question;
            boolean isAnswer = line.startsWith("$ toso ")
                    && !unasked.contains(line.split(" ", 4)[2])
                    && !page.get(at + 1).isBlank()
                    && !page.get(at + 1).equals(END);
            if (isAnswer && !answered.contains(question)) {
                answered.add(question);
            }
        }

        assertThat(answered)
                .isEqualTo(IntStream.rangeClosed(1, QUESTIONS).boxed().toList());
    }
}
