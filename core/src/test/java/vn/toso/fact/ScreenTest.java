package vn.toso.fact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toso.validation.IdText;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.OneOf;
import vn.toso.validation.Provider;
import vn.toso.validation.VietnamesePhone;

class ScreenTest {
    private static final Validator VALIDATOR = Provider.factory().getValidator();

    record Thing(
            @IdText String id,
            @NotBlankText @OneOf({"a", " "}) String both,
            @PositiveOrZero long count,
            @Positive Long place,
            List<@IdText String> ids,
            @VietnamesePhone String phone,
            @Size(max = 3) String hosts,
            @IdText @NotNull String mixed,
            Map<String, @IdText String> map) {}

    private static final List<Object> TEXTS = Arrays.asList("a", " ", "a b", "", "0395678945", "Tổ", null);

    private static Screen screen(String component, Class<?>... known) {
        PropertyDescriptor property =
                VALIDATOR.getConstraintsForClass(Thing.class).getConstraintsForProperty(component);
        return Screen.of(property, Set.of(known));
    }

    private static boolean isValid(String component, Object value) {
        return VALIDATOR.validateValue(Thing.class, component, value).isEmpty();
    }

    @Test
    void lets_pass_what_the_provider_does_and_nothing_else() {
        for (String component : List.of("id", "both", "phone")) {
            assertThat(TEXTS)
                    .allSatisfy(text -> assertThat(screen(component).passes(text))
                            .as("%s as %s", text, component)
                            .isEqualTo(isValid(component, text)));
        }
        for (String component : List.of("count", "place")) {
            assertThat(List.of(-1L, 0L, 1L, Long.MIN_VALUE, Long.MAX_VALUE))
                    .allSatisfy(number ->
                            assertThat(screen(component).passes(number)).isEqualTo(isValid(component, number)));
        }
        assertThat(List.of(List.of(), List.of("a"), List.of("a", ""), Arrays.asList("a", null)))
                .allSatisfy(list -> assertThat(screen("ids").passes(list)).isEqualTo(isValid("ids", list)));
    }

    @Test
    void leaves_to_the_provider_what_is_not_surely_ours() {
        assertThat(List.of("hosts", "mixed")).allSatisfy(component -> {
            assertThat(isValid(component, "a")).isTrue();
            assertThat(screen(component).passes("a")).isFalse();
        });
        assertThat(screen("map").passes(Map.of("k", "a"))).isFalse();
        assertThat(screen("ids").passes("a")).isFalse();
    }

    @Test
    void does_not_ask_again_what_was_asked() {
        assertThat(screen("phone").passes("x")).isFalse();
        assertThat(screen("phone", VietnamesePhone.class).passes("x")).isTrue();
        assertThat(Screen.open().passes("x")).isTrue();
    }
}
