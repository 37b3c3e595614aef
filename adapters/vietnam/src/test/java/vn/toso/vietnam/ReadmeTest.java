package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Holds the Java on the first screen of both README files, and what it prints. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCE = Path.of("src", "test", "java", "vn", "toso", "vietnam", "ReadmeTest.java");
    private static final Pattern JAVA_AND_OUTPUT = Pattern.compile("(?s)```java\n(.*?)```\\s*```\n(.*?)```");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ".github/README.vi.md"})
    void shows_java_that_compiles_and_what_it_prints(String file) throws IOException {
        Matcher shown = JAVA_AND_OUTPUT.matcher(Files.readString(ROOT.resolve(file)));
        assertThat(shown.find()).isTrue();

        assertThat(bare(Files.readString(SOURCE))).contains(bare(shown.group(1)));
        assertThat(shown.group(2).lines())
                .zipSatisfy(printed(), (line, printed) -> assertThat(line).startsWith(printed));
    }

    /** The lines of both README files, but for comments and blanks. */
    private static void firstScreen() {
        UnitRegister units = VietnamUnits.register();
        LocalDate then = LocalDate.of(2024, 12, 31);
        LocalDate now = LocalDate.of(2025, 12, 31);
        UnitTree before = units.on(then);
        UnitTree after = units.on(now);
        for (String code : List.of("06799", "07180", "06877")) {
            AdminUnit old = before.get(UnitCode.of(code));
            List<UnitId> candidates =
                    units.correspondence(then, now).candidates(old.id()).units();
            System.out.printf(
                    "%-15s %s%n",
                    old.fullName(),
                    candidates.stream().map(id -> after.get(id).fullName()).toList());
        }
    }

    private static List<String> printed() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            firstScreen();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String bare(String java) {
        return java.replaceAll("//.*", "").replaceAll("\\s", "");
    }
}
