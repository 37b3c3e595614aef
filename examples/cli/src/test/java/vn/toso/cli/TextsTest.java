package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.toso.cli.output.Texts;

class TextsTest {
    private final Texts vietnamese = Texts.of(Locale.forLanguageTag("vi"));
    private final Texts english = Texts.of(Locale.US);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys(vietnamese)).isEqualTo(keys(english)).hasSizeGreaterThan(150);
    }

    @Test
    void both_languages_use_the_same_arguments() {
        for (String key : keys(english)) {
            assertThat(places(vietnamese.bundle().getString(key)))
                    .as(key)
                    .isEqualTo(places(english.bundle().getString(key)));
        }
    }

    @Test
    void every_constant_of_the_library_that_is_printed_has_a_word() {
        assertThat(keys(english))
                .containsAll(words("people", vn.toso.unit.Passed.values()))
                .containsAll(words("land", vn.toso.unit.Passed.values()))
                .containsAll(words("basis", vn.toso.unit.Basis.values()))
                .containsAll(words("step", vn.toso.unit.Hop.Kind.values()))
                .containsAll(words("likeness", vn.toso.unit.NameLikeness.values()))
                .containsAll(words("tier", vn.toso.team.TeamTier.values()))
                .containsAll(words("state", vn.toso.team.TeamState.values()))
                .containsAll(words("role", vn.toso.team.Role.values()))
                .containsAll(words("matched-by", vn.toso.unit.MatchedBy.values()))
                .containsAll(words("severity", vn.toso.finding.Severity.values()));
    }

    private static Set<String> words(String kind, Enum<?>... constants) {
        Set<String> keys = new TreeSet<>();
        for (Enum<?> constant : constants) {
            keys.add(kind + "." + Naming.key(constant));
        }
        return keys;
    }

    @Test
    void numbers_are_written_as_the_language_does() {
        assertThat(vietnamese.number(10035)).isEqualTo("10.035");
        assertThat(english.number(10035)).isEqualTo("10,035");
        assertThat(english.number(-1234567)).isEqualTo("-1,234,567");
        assertThat(english.number(-123)).isEqualTo("-123");
        assertThat(english.number(0)).isEqualTo("0");
    }

    @Test
    void percentages_are_rounded_half_up_to_one_decimal() {
        assertThat(vietnamese.percent(16, 20)).isEqualTo("80,0 %");
        assertThat(english.percent(1, 2000)).isEqualTo("0.1 %");
        assertThat(english.percent(53, 54)).isEqualTo("98.1 %");
    }

    private static Set<String> keys(Texts texts) {
        ResourceBundle bundle = texts.bundle();
        Set<String> keys = new TreeSet<>();
        for (Enumeration<String> each = bundle.getKeys(); each.hasMoreElements(); ) {
            keys.add(each.nextElement());
        }
        return keys;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
