package vn.toso.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;

/** The rules that stand here a second time, because what they are of lies above this package, stay the same. */
class TextRulesProperties {
    private static final Pattern WORD = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern DOTTED = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(?:[-.][a-z0-9]+)*");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("aZ09._:@- é\n\u0661").ofMaxLength(70),
                Arbitraries.strings().withChars("09.").ofMaxLength(22),
                Arbitraries.strings().withChars("a0-").ofMaxLength(42),
                Arbitraries.strings().ofMaxLength(70));
    }

    @Property
    void ids_and_codes_are_those_of_units(@ForAll("texts") String text) {
        assertThat(TextRules.isId(text)).isEqualTo(UnitId.isValid(text));
        assertThat(TextRules.isUnitCode(text)).isEqualTo(UnitCode.isValid(text));
    }

    @Property
    void words_and_ratios_are_those_of_the_records(@ForAll("texts") String text) {
        assertThat(TextRules.isWord(text, false)).isEqualTo(WORD.matcher(text).matches());
        assertThat(TextRules.isWord(text, true)).isEqualTo(DOTTED.matcher(text).matches());
        assertThat(TextRules.isPercent(text)).isEqualTo(PERCENT.matcher(text).matches());
    }
}
