package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of {@code .github/TRUST.md} prints what stands below it there, to the letter. What it prints now is in
 * {@code target/TRUST.md} afterwards, to be read before it is taken over.
 */
class TrustTest {
    private static final Path PAGE = Path.of("..", "..", ".github", "TRUST.md");
    private static final Path NOW = Path.of("target", "TRUST.md");
    private static final String FIRST = "$ toso demo --one-in 100";
    private static final String FORM = "$ cat form.csv";
    /** Of the questions that an office asks on Monday; one with its form beside it. */
    private static final int COMMANDS = 15;

    @TempDir
    private static Path folder;

    private static List<String> page = List.of();

    private static final List<String> now = new ArrayList<>();

    /** A line with a command, and what stands below it up to the next command or the end of the block. */
    private record Shown(String command, String out) {
        List<String> words() {
            return List.of(command.substring("$ toso ".length()).split(" "));
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        page = Files.readAllLines(PAGE, StandardCharsets.UTF_8);
        Call demo = Call.in(folder, "demo", "--one-in", "100");
        assertThat(demo.exitCode()).as(demo.err()).isZero();
        for (Shown shown : shown()) {
            if (shown.command().equals(FORM)) {
                Files.writeString(folder.resolve("form.csv"), shown.out(), StandardCharsets.UTF_8);
            }
        }
    }

    @AfterAll
    static void keep() throws IOException {
        Files.write(NOW, now, StandardCharsets.UTF_8);
    }

    private static List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        String command = "";
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (String line : page) {
            if (line.startsWith("```") || (inside && line.startsWith("$ "))) {
                if (!command.isEmpty()) {
                    shown.add(new Shown(command, out.toString()));
                }
                command = "";
                out.setLength(0);
            }
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                command = line;
            } else if (inside) {
                out.append(line).append('\n');
            }
        }
        return shown;
    }

    private static List<Shown> commands() {
        return shown().stream()
                .filter(one -> !one.command().equals(FORM) && !one.command().equals(FIRST))
                .toList();
    }

    @TestFactory
    List<DynamicTest> prints_what_the_page_shows() {
        return commands().stream()
                .map(one -> DynamicTest.dynamicTest(one.command(), () -> {
                    Call call = Call.in(folder, one.words().toArray(String[]::new));
                    now.add(one.command());
                    now.addAll(call.lines());
                    now.add("");
                    assertThat(call.exitCode()).as(call.err()).isZero();
                    assertThat(call.out()).isEqualTo(one.out()).isNotBlank();
                }))
                .toList();
    }

    @Test
    void the_page_answers_every_question() {
        assertThat(page).contains(FIRST);
        assertThat(commands()).hasSize(COMMANDS).allMatch(one -> one.command().startsWith("$ toso "));
    }
}
