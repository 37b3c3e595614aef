package vn.toso.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonsTest {
    @Test
    void persons_are_added_to_persons_and_turns_to_turns() {
        assertThat(Persons.exactly(3).plus(Persons.exactly(4))).isEqualTo(Persons.exactly(7));
        assertThat(Persons.about(30).plus(Persons.about(40))).isEqualTo(Persons.about(70));
        assertThat(Turns.atLeast(3).plus(Turns.atLeast(4))).isEqualTo(Turns.atLeast(7));
    }

    @Test
    void nothing_else_can_be_added_to_either() {
        assertThat(Stream.of(Persons.class, Turns.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> method.getName().equals("plus"))
                        .map(Method::getParameterTypes))
                .containsExactlyInAnyOrder(new Class<?>[] {Persons.class}, new Class<?>[] {Turns.class});
    }

    @Test
    @DisplayName("C10: what was said otherwise is never added to what is exact")
    void c10_manners_are_kept_apart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Persons.exactly(3).plus(Persons.atLeast(4)))
                .withMessageContaining("exact and at-least");
        assertThatIllegalArgumentException().isThrownBy(() -> Turns.about(3).plus(Turns.atLeast(4)));
    }

    @Test
    void counts_are_0_or_more_and_do_not_overflow() {
        assertThatIllegalArgumentException().isThrownBy(() -> Persons.exactly(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Turns.about(-1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Turns.exactly(Long.MAX_VALUE).plus(Turns.exactly(1)));
    }
}
