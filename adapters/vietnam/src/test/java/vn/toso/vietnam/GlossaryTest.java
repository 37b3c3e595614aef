package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toso.unit.UnitRegister;

/** Holds the glossary of the Vietnamese README against the public types of the core and of this pack. */
class GlossaryTest {
    private static final Path README = Path.of("..", "..", ".github", "README.vi.md");
    private static final Pattern PACKAGE = Pattern.compile("### `(vn\\.toso\\.[a-z]+)`");
    private static final Pattern ROW = Pattern.compile("\\|[^|]+\\|([^|]+)\\|[^|]+\\|");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]*(?:\\.[A-Z][A-Za-z]*)*)`");

    @Test
    void names_every_public_type_once_and_none_that_does_not_exist() throws Exception {
        assertThat(glossary().stream().filter(name -> !isNested(name)))
                .containsExactlyInAnyOrderElementsOf(
                        publicTypes().stream().filter(name -> !isNested(name)).toList());
    }

    @Test
    void names_only_nested_types_that_exist() throws Exception {
        List<String> types = publicTypes();
        assertThat(glossary().stream().filter(GlossaryTest::isNested)).allMatch(types::contains);
    }

    /** Names with their package, as Java writes them: {@code vn.toso.coverage.CountedUnit.Standing}. */
    private static List<String> publicTypes() throws Exception {
        List<String> names = new ArrayList<>();
        for (Class<?> one : List.of(UnitRegister.class, VietnamUnits.class)) {
            for (String file : classFiles(one)) {
                Class<?> type = Class.forName(
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'),
                        false,
                        one.getClassLoader());
                if (isReachable(type)) {
                    names.add(type.getCanonicalName());
                }
            }
        }
        return names;
    }

    /** The class files of the module a type is in, which lie in a folder or, once that is packed, in a jar. */
    private static List<String> classFiles(Class<?> type) throws IOException, URISyntaxException {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return classFiles(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classFiles(jar.getPath("/"));
        }
    }

    private static List<String> classFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.startsWith("vn/toso/") && file.endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .toList();
        }
    }

    private static boolean isReachable(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || isReachable(outer));
    }

    /** Packages are in lower case: a second capital after a dot is a type in a type. */
    private static boolean isNested(String name) {
        return name.matches(".*\\.[A-Z]\\w*\\.[A-Z]\\w*");
    }

    /** The names in the second column, under the package that the heading above their table names. */
    private static List<String> glossary() throws IOException {
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
        return names;
    }
}
