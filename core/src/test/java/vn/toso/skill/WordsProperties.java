package vn.toso.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ids of items, steps and reasons are words in lower case. */
class WordsProperties {
    private static final Pattern WORD = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(?:[.-][a-z0-9]+)*");

    @Property
    void a_word_is_what_the_pattern_says_and_nothing_else(@ForAll("texts") String text) {
        if (WORD.matcher(text).matches()) {
            assertThat(Reason.of(text).id()).isEqualTo(text);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(text));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likely = Arbitraries.strings().withChars("az09-.").ofMaxLength(42);
        Arbitrary<String> letters =
                Arbitraries.strings().withChars("az09").ofMinLength(38).ofMaxLength(42);
        Arbitrary<String> others =
                Arbitraries.strings().withChars("a0-.A_ \n`{/:ế").ofMaxLength(8);
        return Arbitraries.oneOf(likely, letters, others);
    }
}
