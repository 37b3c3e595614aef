package vn.toso.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAtTest {
    @Property
    void parse_reads_what_to_string_wrote(@ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long position) {
        assertThat(KnownAt.parse(KnownAt.of(position).toString())).isEqualTo(KnownAt.of(position));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "#", "#012", "#-1", "# 1", "#1 ", "#1234567890123456789"})
    void any_other_text_is_refused(String text) {
        assertThatThrownBy(() -> KnownAt.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void positions_count_from_nothing() {
        assertThat(KnownAt.START).isEqualTo(KnownAt.of(0)).hasToString("#0");
        assertThatIllegalArgumentException().isThrownBy(() -> KnownAt.of(-1));
    }

    @Test
    void a_batch_is_known_from_its_own_position_on() {
        assertThat(KnownAt.of(3).includes(KnownAt.of(3))).isTrue();
        assertThat(KnownAt.of(3).includes(KnownAt.of(2))).isTrue();
        assertThat(KnownAt.of(3).includes(KnownAt.of(4))).isFalse();
        assertThat(KnownAt.of(3)).isGreaterThan(KnownAt.of(2));
    }
}
