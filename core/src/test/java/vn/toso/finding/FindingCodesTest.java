package vn.toso.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All the kinds of findings core knows, taken from the constants of its classes. */
class FindingCodesTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** Every constant, by the class and field that declares it. */
    private static final Map<String, FindingCode> DECLARED = declared();

    private static Map<String, FindingCode> declared() {
        Map<String, FindingCode> codes = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.toso").stream()
                        .flatMap(one -> one.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(FindingCode.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> codes.put(field.getFullName(), valueOf(field)));
        return codes;
    }

    static Stream<FindingCode> codes() {
        return DECLARED.values().stream();
    }

    private static FindingCode valueOf(JavaField declared) {
        try {
            Field field = declared.reflect();
            field.setAccessible(true);
            return (FindingCode) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("U10: no two constants have the same id")
    void u10_ids_are_unique() {
        assertThat(DECLARED).hasSizeGreaterThan(15);
        assertThat(codes().map(FindingCode::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("U10: an id reads area.noun.state, in lower case")
    void u10_ids_read_area_noun_state(FindingCode code) {
        assertThat(code.id()).matches("[a-z0-9-]+\\.[a-z0-9-]+\\.[a-z0-9-]+");
        assertThat(code.id().split("\\.")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("U10: a code says what it means in Vietnamese and in English, as a sentence")
    void u10_both_texts_are_there(FindingCode code) {
        assertThat(List.of(code.vietnamese(), code.english()))
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(10).matches("(?s).*[.?!}]"));
        assertThat(code.vietnamese())
                .isNotEqualTo(code.english())
                .isEqualTo(java.text.Normalizer.normalize(code.vietnamese(), java.text.Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("U10: both texts have the same places to fill, and no other markup")
    void u10_both_texts_have_the_same_places(FindingCode code) {
        assertThat(places(code.vietnamese())).isEqualTo(places(code.english()));
        assertThat(PLACE.matcher(code.english() + code.vietnamese()).replaceAll(""))
                .doesNotContain("{", "}");
        assertThat(places(code.english())).allMatch(name -> name.matches("[a-z][a-zA-Z]*"));
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> names = new TreeSet<>();
        PLACE.matcher(text).results().map((MatchResult found) -> found.group(1)).forEach(names::add);
        return names;
    }
}
