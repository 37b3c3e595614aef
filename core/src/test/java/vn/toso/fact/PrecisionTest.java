package vn.toso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    @Test
    void a_figure_is_written_in_the_manner_in_which_it_was_said() {
        Locale vietnamese = Locale.forLanguageTag("vi");
        assertThat(Precision.EXACT.text(vietnamese, "40")).isEqualTo("40");
        assertThat(Precision.AT_LEAST.text(vietnamese, "40")).isEqualTo("trên 40");
        assertThat(Precision.ABOUT.text(Locale.ENGLISH, "40")).isEqualTo("about 40");
    }

    @Test
    void a_precision_is_one_of_three_words() {
        assertThat(Precision.of("at-least")).isEqualTo(Precision.AT_LEAST);
        assertThatIllegalArgumentException().isThrownBy(() -> Precision.of("most"));
    }
}
