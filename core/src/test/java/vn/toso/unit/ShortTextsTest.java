package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShortTextsTest {
    @Provide
    Arbitrary<Map<String, String>> entries() {
        Arbitrary<String> text =
                Arbitraries.strings().withChars("abyz ").ofMinLength(1).ofMaxLength(12);
        return Arbitraries.maps(text, Arbitraries.strings().ofMaxLength(2)).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> sought() {
        return Arbitraries.strings().withChars("abyz 1\u00e9\u03b1").ofMaxLength(14);
    }

    @Property
    void holds_what_a_map_holds(@ForAll("entries") Map<String, String> entries, @ForAll("sought") String sought) {
        ShortTexts table = new ShortTexts(entries);
        entries.forEach((text, meaning) -> assertThat(table.get(text)).isEqualTo(meaning));
        assertThat(table.get(sought)).isEqualTo(entries.get(sought));
    }

    @Test
    void marks_are_passed_over() {
        ShortTexts table = ShortTexts.of(Stream.of("tt hue"));
        assertThat(table.get("tt hue\u0302\u0301")).isEqualTo("tt hue");
        assertThat(table.get("tt hue ")).isNull();
    }

    @Test
    void a_number_is_made_letter_by_letter() {
        ShortTexts table = ShortTexts.of(Stream.of("my", "mmmmmmmmmmmm"));
        assertThat(table.contains(ShortTexts.plus(ShortTexts.plus(0, 'm'), 'y')))
                .isTrue();
        long code = 0;
        for (int letters = 1; letters <= 14; letters++) {
            code = ShortTexts.plus(code, 'm');
            assertThat(table.contains(code)).isEqualTo(letters == 12);
        }
        assertThat(code).isEqualTo(ShortTexts.NO_CODE);
        assertThat(ShortTexts.plus(0, '4')).isEqualTo(ShortTexts.NO_CODE);
    }

    @Test
    void a_text_that_has_no_number_is_refused() {
        for (String text : new String[] {"", "abcdefghijklm", "a1", "\u0111"}) {
            assertThatThrownBy(() -> ShortTexts.of(Stream.of(text)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to 12 letters");
        }
    }
}
