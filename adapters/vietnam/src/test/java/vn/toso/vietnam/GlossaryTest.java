package vn.toso.vietnam;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the glossary of the Vietnamese README against the public types of the core and of this pack. */
class GlossaryTest {
    private static final Path README = Path.of("..", "..", ".github", "README.vi.md");
    private static final Pattern PACKAGE = Pattern.compile("### `(vn\\.toso\\.[a-z]+)`");
    private static final Pattern ROW = Pattern.compile("\\|[^|]+\\|([^|]+)\\|[^|]+\\|");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]*(?:\\.[A-Z][A-Za-z]*)*)`");

    private static final JavaClasses TYPES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.toso");

    @Test
    void names_every_public_type_once_and_none_that_does_not_exist() throws IOException {
        assertThat(glossary().filter(name -> !isNested(name)))
                .containsExactlyInAnyOrderElementsOf(
                        publicTypes().filter(name -> !isNested(name)).toList());
    }

    @Test
    void names_only_nested_types_that_exist() throws IOException {
        assertThat(publicTypes().toList())
                .containsAll(glossary().filter(GlossaryTest::isNested).toList());
    }

    /** Names with their package, as Java writes them: {@code vn.toso.coverage.CountedUnit.Standing}. */
    private static Stream<String> publicTypes() {
        return TYPES.stream()
                .filter(GlossaryTest::isReachable)
                .map(type -> type.getName().replace('$', '.'));
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(GlossaryTest::isReachable).orElse(true);
    }

    /** Packages are in lower case: a second capital after a dot is a type in a type. */
    private static boolean isNested(String name) {
        return name.matches(".*\\.[A-Z]\\w*\\.[A-Z]\\w*");
    }

    /** The names in the second column, under the package that the heading above their table names. */
    private static Stream<String> glossary() throws IOException {
        List<String> names = new ArrayList<>();
        String inPackage = "";
        for (String line : Files.readAllLines(README)) {
            Matcher heading = PACKAGE.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                inPackage = heading.group(1) + '.';
            } else if (line.startsWith("#")) {
                inPackage = "";
            } else if (!inPackage.isEmpty() && row.matches()) {
                String prefix = inPackage;
                TYPE.matcher(row.group(1))
                        .results()
                        .map(MatchResult::group)
                        .forEach(found -> names.add(prefix + found.replace("`", "")));
            }
        }
        return names.stream();
    }
}
